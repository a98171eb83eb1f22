import { formatShare } from "../catalog/notes.js";
import { fewRows, methodNames, originNames, unfiledName } from "./names.js";
/** What was read and what of it was tested; the counts add up. */
export function describeData({ counts, intake, taxonomy }) {
    const { proposals, labeled, unlabeled, unknown, tested, categories } = counts;
    return [
        `${intake.length} 个文件，提案 ${proposals} 件 = 有类别 ${labeled} + 没有类别 ${unlabeled}${unlabeled > 0 ? "（只用来学习词语）" : ""}；参加检验 ${tested} 件，分属 ${categories} 类${unknown > 0 ? `；另有 ${unknown} 件的类别不在主题体系中，不参加检验` : ""}。`,
        `主题体系：${taxonomy.name}，${taxonomy.themes} 个主题；${originNames[taxonomy.origin]}。`,
    ];
}
/** How it was tested, in one sentence. */
export function describeTest({ evaluation, context }) {
    const { folds, program } = evaluation;
    const parts = `把参加检验的提案分成 ${folds} 份（各类均分，文字相同的放在一份），每次留出一份，只用其余各份学习，再归留出的这一份`;
    return program === "learned"
        ? `${parts}：每一件归类时，程序都没有看过它自己的类别。各方法归的是同样的提案。分法由随机种子 ${context.seed} 决定，换一个种子，数字会略有上下。`
        : `各方法归的是同样的提案；本程序这次没有用到类别。对照方法需要学习：${parts}（随机种子 ${context.seed}）。`;
}
/** What the figures say and what they do not, for someone who decides on their strength. */
export function describeReading({ evaluation }) {
    const { methods, wrong } = evaluation;
    const own = methods[0];
    const majority = methods.find(({ method }) => method === "majority");
    return [
        `${own.rows} 件中 ${own.right} 件与原类别一致（${formatShare(own.accuracy)}）；换一批同样多的提案，多半在 ${formatShare(own.interval.low)} 到 ${formatShare(own.interval.high)} 之间。不看内容、全归最大一类也有 ${formatShare(majority.accuracy)}，高出的部分才是归类的作用。`,
        ...(own.unfiled > 0 ? [`有 ${own.unfiled} 件与各主题都不像，程序没有归类（${unfiledName}），按不一致计。`] : []),
        `前两个候选中有原类别的占 ${formatShare(own.top2)}：核对时先看第二候选。`,
        describeThresholds(evaluation),
        ...(wrong.length > 0
            ? [
                "不一致不都是程序错：一件提案常涉及几类，原类别只标了一个。从程序最有把握却不一致的看起，其中常有原类别值得再斟酌的。",
            ]
            : []),
        "检验用的是同一批资料；新一届的题材和提法会变，实际运行时准确率通常再低一些。",
    ];
}
/** Which stated confidence may be let through with few mistakes: at least nine of ten right. */
function describeThresholds({ thresholds, methods }) {
    const { rows } = methods[0];
    const told = thresholds.filter((each) => each.rows >= fewRows);
    const good = told.filter((each) => each.right / each.rows >= 0.9).at(-1);
    const shown = good ?? told[0];
    if (shown === undefined)
        return "程序很有把握的提案太少，归的类别请逐件核对。";
    const figures = `把握在 ${Math.round(shown.confidence * 100)}% 以上的有 ${shown.rows} 件（占 ${formatShare(shown.rows / rows)}），判对 ${formatShare(shown.right / shown.rows)}`;
    return good === undefined ? `${figures}：也请逐件核对。` : `${figures}，可以少花工夫；其余请逐件核对。`;
}
/** “经济发展”归到“工业商贸” 12 件（占该类 13.2%）. */
export function describeConfusion({ given, filed, count, share }) {
    return `“${given}”归到“${filed ?? unfiledName}”：${count} 件（占该类 ${formatShare(share)}）`;
}
/** Where the given category stands for the program: 第二、第三, or not among its three best. */
export function describeRank({ rankOfGiven }) {
    return rankOfGiven === null ? "不在前三" : rankOfGiven === 2 ? "第二" : "第三";
}
/** The method that the measures of single themes and rows are of. */
export function programName({ evaluation }) {
    return methodNames[evaluation.program];
}
