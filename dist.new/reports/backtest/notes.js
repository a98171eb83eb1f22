import { formatShare } from "../catalog/notes.js";
import { fewProposals, methodNames } from "./names.js";
/** What each measure means; the rules stand in the words. */
export function describeMeasures(rules) {
    const { perTopic, broadShare, broadestInHistory, leastInHistory } = rules;
    return {
        topics: "题目多少条；各清单同样多，材料不够的少一些",
        met: "后来的提案中，至少有一条题目写到的件数",
        definite: "同“预见”，宽题不算：越宽越容易碰上，却指导不了人",
        limited: `同“预见”，每条题目至多算 ${perTopic} 件`,
        near: "至少与一条题目相近的件数，含预见的；相近的约有一半真是同一件事",
        hits: "至少有一件后来的提案写到的题目条数",
        meanMet: "应验的题目平均各有几件提案写到",
        medianMet: "应验的题目各有几件提案写到，从少到多排在中间的数",
        broad: `写到它的提案超过后来提案的 ${formatPercent(broadShare)}（且多于 ${perTopic} 件）的题目条数`,
        headings: `宽题的条数：当时的往年提案中已有超过 ${formatPercent(broadestInHistory)}（且多于 ${leastInHistory} 件）与之相近：说的是一个领域，或者本来就写得多，用不着提示`,
        narrowness: "题目平均相当于几个生僻词：越大说得越具体，只有一个领域名的在 1 左右",
    };
}
/** 0.01 → 1%. */
function formatPercent(share) {
    return `${Math.round(share * 100)}%`;
}
/** 26, or 25.1（10—38）over several draws. */
export function formatCount(count, range = null) {
    const text = Number.isInteger(count) ? String(count) : count.toFixed(1);
    return range === null ? text : `${text}（${range[0]}—${range[1]}）`;
}
export function methodOf({ backtest }, method) {
    return backtest.methods.find((each) => each.method === method);
}
/** The comparison that did best by definite titles. */
export function bestBaseline({ backtest }) {
    const [first, ...others] = backtest.methods.filter(({ method }) => method !== "catalog" && method !== "angles");
    return others.reduce((best, each) => (each.definite > best.definite ? each : best), first);
}
/** What was read and compared; the counts add up. */
export function describeData({ counts, backtest }) {
    const { history, papers, clues, later, repeated, wanted } = counts;
    const made = backtest.topics.length;
    const sources = `历年提案 ${history} 件、政策文件 ${papers} 份${clues > 0 ? `、线索 ${clues} 条` : ""}`;
    return [
        `当时的资料：${sources}，拟出参考选题 ${made} 条${made < wanted ? `（要求 ${wanted} 条，资料只够这些）` : ""}。`,
        `后来的提案：${later} 件${repeated > 0 ? `，其中 ${repeated} 件与历年提案文字相同、不参加比对` : ""}，参加比对 ${backtest.proposals} 件。拟选题时没有看过它们。`,
        ...(backtest.proposals < fewProposals
            ? [`参加比对的提案不足 ${fewProposals} 件，数字小，一两件就会改变高低，只供参考。`]
            : []),
    ];
}
/** What the figures say and what they do not, for someone who decides on their strength. */
export function describeReading(model) {
    const { backtest } = model;
    if (backtest.topics.length === 0)
        return ["没有拟出选题：政策文件里没有读出可做选题的任务，也没有往年没办完的提案。"];
    const own = methodOf(model, "catalog");
    const best = bestBaseline(model);
    const ahead = own.definite - best.definite;
    const verdict = ahead > 0
        ? `比对照中最好的“${bareName(best)}”（${formatCount(best.definite)} 件）多 ${formatCount(ahead)} 件`
        : ahead === 0
            ? `与对照中最好的“${bareName(best)}”一样多`
            : `比对照中最好的“${bareName(best)}”（${formatCount(best.definite)} 件）少 ${formatCount(-ahead)} 件，这次没有胜过对照`;
    return [
        `${own.topics} 条选题中 ${own.hits} 条（${formatShare(own.hitRate)}）后来有人写；后来的 ${backtest.proposals} 件提案中，目录的题目写到 ${own.met} 件（${formatShare(own.coverage)}）。`,
        `宽题不算，目录预见 ${own.definite} 件，${verdict}。`,
        ...(model.counts.history <= own.topics
            ? ["历年提案不比选题多：随机抽取的对照等于把往年案由全部照抄一遍，高低不说明什么。"]
            : []),
        "是否写到，由程序比对题目与提案的案由、正文判断，各清单同一把尺；从严：用公开的提案抽读过，判为写到的七对约有六对是，反过来，读者认可的约三分之二没有判到。所以看各清单的高低，不要把比例当作实际。",
        "没有应验的选题不等于不好：目录提示的正是值得写而还没有人写的；也没有人照着这份目录写过。",
        "往年一届的资料只能说明一届；换一个年份，高低会变。",
    ];
}
function bareName({ method }) {
    return methodNames[method].replace("对照：", "");
}
