import { byKeys, compareText } from "../../base/order.js";
import { agglomerate, meanToOthers } from "./agglomerate.js";
import { relations } from "../pair/similar-pair.js";
/**
 * Across sessions a pair counts this many times its score: a thread is there to be read, not signed, and a matter raised again rarely
 * asks for quite the same.
 */
const acrossSessions = 1.6;
/** “去年……建议”“上次提案的答复”: the text itself says that the matter was raised before. */
const refersBack = /(?:去年|上年|上一年|前年|往年|上届|上次(?:会议)?)[^。！？\n]{0,24}(?:提案|建议|答复|反映)|曾(?:经)?(?:提出|提交)|再次(?:提出|建议|呼吁|提交)|连续[两二三四五多\d]+年(?:提出|建议|提交|呼吁)/u;
/** With such words, a pair needs no more than to be all but certainly related, and the closest of that text's pairs. */
const surelyRelated = 0.95;
/** 议题档案: this session's proposals with the earlier ones of the same matter. `jointFloor`: least score of joint handling. In order of id. */
export function findThreads(pairs, proposals, jointFloor) {
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
    const isHistory = (id) => byId.get(id)?.history === true;
    const pairOf = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
    const linkOf = new Map(linkAcross(pairs, byId, jointFloor).map((link) => [keyOf(link.a, link.b), link]));
    const scoreOf = (a, b) => linkOf.get(keyOf(a, b))?.score ?? 0;
    return agglomerate([...linkOf.values()], jointFloor).flatMap((ids) => {
        const current = ids.filter((id) => !isHistory(id));
        const earlier = ids.filter(isHistory).sort(byKeys((id) => byId.get(id)?.year ?? 0, (id) => id));
        if (current.length === 0 || earlier.length === 0)
            return [];
        const across = current.flatMap((a) => earlier.map((b) => pairOf.get(keyOf(a, b))?.relation));
        const central = [...current].sort(byKeys((id) => meanToOthers(id, ids, scoreOf), (id) => id))[0];
        const relation = relations.find((kind) => across.includes(kind)) ?? "related";
        return [
            {
                id: `T-${current[0]}`,
                title: byId.get(central)?.subject ?? "",
                current,
                earlier,
                relation,
                kind: relation === "duplicate" ? "recycled" : followsUp(current, earlier, byId) ? "follow-up" : "again",
            },
        ];
    });
}
function keyOf(a, b) {
    return compareText(a, b) < 0 ? `${a}\n${b}` : `${b}\n${a}`;
}
function linkAcross(pairs, byId, jointFloor) {
    const nearestEarlier = new Map();
    const across = pairs.filter(({ a, b }) => byId.get(a)?.history !== byId.get(b)?.history);
    for (const pair of across) {
        const later = byId.get(pair.a)?.history === true ? pair.b : pair.a;
        const known = nearestEarlier.get(later);
        if (known === undefined || pair.relatedScore > known.relatedScore)
            nearestEarlier.set(later, pair);
    }
    const named = new Set([...nearestEarlier]
        .filter(([later, pair]) => pair.relatedScore >= surelyRelated && refersBack.test(byId.get(later)?.body ?? ""))
        .map(([, pair]) => pair));
    const isAcross = new Set(across);
    return pairs.map((pair) => {
        const score = isAcross.has(pair) ? Math.min(1, acrossSessions * pair.score) : pair.score;
        return { a: pair.a, b: pair.b, score: named.has(pair) ? Math.max(score, jointFloor) : score };
    });
}
/**
 * Answered but not done, said to be raised again, or raised again by the same hand in other words: that is a member's good right, and
 * no recycled text.
 */
function followsUp(current, earlier, byId) {
    return (earlier.some((id) => isUnsolved(byId.get(id))) ||
        current.some((id) => refersBack.test(byId.get(id)?.body ?? "")) ||
        current.some((id) => earlier.some((other) => shareProposer(byId.get(id), byId.get(other)))));
}
function shareProposer(a, b) {
    return a.proposers.some(({ name }) => b.proposers.some((other) => other.name === name));
}
function isUnsolved({ outcome, filing }) {
    return outcome === "planned" || outcome === "later" || outcome === "reference" || filing === "suggestion";
}
