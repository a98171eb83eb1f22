import { byKeys } from "../../base/order.js";
import { agglomerate, meanToOthers } from "./agglomerate.js";
import { findDistinctAsks, listDistinctAsks } from "./distinct-asks.js";
/** 并案建议组 among `members` (this session's); pairs with anyone else are passed over. In order of id. `asksOf`: of a member, by id. */
export function findGroups(pairs, members, asksOf, jointFloor) {
    const byId = new Map(members.map((member) => [member.id, member]));
    const own = pairs.filter((pair) => byId.has(pair.a) && byId.has(pair.b));
    const pairOf = new Map(own.map((pair) => [key(pair.a, pair.b), pair]));
    const scoreOf = (a, b) => pairOf.get(key(a, b))?.score ?? 0;
    return agglomerate(own, jointFloor).map((ids) => {
        const isClose = (a, b) => {
            const pair = pairOf.get(key(a, b));
            return pair !== undefined && pair.relation !== "related";
        };
        const inside = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b]));
        const inGroup = ids.map((id) => ({ ...byId.get(id), asks: asksOf(id) }));
        const { lead, leadReason, asks } = chooseLead(inGroup, scoreOf);
        return {
            id: `G-${ids[0]}`,
            members: ids,
            lead,
            leadReason,
            relation: inside.every(([a, b]) => pairOf.get(key(a, b))?.relation === "duplicate") ? "duplicate" : "joint",
            bridges: inside.filter(([a, b]) => !isClose(a, b)),
            asks,
            verdict: "open",
        };
    });
}
function key(a, b) {
    return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
/** Words from which an ask says what is to be done; shorter ones are mostly headings. */
const fullAsk = 15;
/** A proposal that falls short of the fullest by less than so many full asks is as full: how finely asks are numbered is chance. */
const nearlyAsFull = 0.75;
/**
 * 建议主提案: makes the most of the group's distinct asks, each with substance, then is closest to the others, then is the longest, then the earliest. The
 * reason names what decided, and where several were equal before.
 */
function chooseLead(members, scoreOf) {
    const ids = members.map(({ id }) => id);
    const distinct = findDistinctAsks(members);
    const made = (id) => distinct.filter((ask) => ask.made.has(id)).length;
    const asks = new Map(members.map((member) => [member.id, member.asks]));
    // An ask of a few words is a slogan: four of them are no fuller than two that say what is to be done.
    const substance = (id) => distinct.reduce((sum, ask) => {
        const index = ask.made.get(id);
        return index === undefined ? sum : sum + Math.min(1, asks.get(id)[index].length / fullAsk);
    }, 0);
    const fullest = Math.max(...ids.map(substance));
    const steps = [
        {
            value: ({ id }) => (substance(id) >= fullest - nearlyAsFull ? 1 : 0),
            alone: (id) => `建议最充实（本组${distinct.length}条不同建议中提出${made(id)}条）`,
            shared: (id) => `建议同样充实（本组${distinct.length}条不同建议中提出${made(id)}条）`,
        },
        // Two decimals: a hair's breadth of a score is no reason to lead. Of two, each is as close to the other.
        {
            value: ({ id }) => Math.round(meanToOthers(id, ids, scoreOf) * 100),
            alone: () => "与其他各件最接近",
            shared: () => "与其他各件并列最接近",
        },
        { value: ({ length }) => length, alone: () => "内容最详", shared: () => "内容详略相当" },
        {
            value: ({ date }) => (date === null ? -Infinity : -Date.parse(date)),
            alone: () => "提交最早",
            shared: () => "提交较早",
        },
    ];
    let left = [...members].sort(byKeys(({ id }) => id));
    const reasons = [];
    for (const { value, alone, shared } of steps) {
        const most = Math.max(...left.map(value));
        const best = left.filter((member) => value(member) === most);
        if (best.length < left.length)
            reasons.push((best.length === 1 ? alone : shared)(best[0].id));
        left = best;
        if (left.length === 1)
            break;
    }
    const lead = left[0].id;
    return {
        lead,
        leadReason: left.length === 1 ? reasons.join("，其中") : "各件内容相当，按编号取最前一件",
        asks: listDistinctAsks(distinct, members, lead),
    };
}
