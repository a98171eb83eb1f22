import { partKinds } from "../segmented.js";
import { findTurn } from "./turn.js";
/** Headings as offices write them. A heading stands at the start, after a break, or after its number, and ends with a colon, a break or a number. */
const headings = {
    situation: "调研情况|基本情况|背景情况|情况说明|有关情况|主要情况|现状分析|基本现状|发展现状|现实情况|情况|现状|背景|案由分析|案由",
    analysis: "问题分析|问题及分析|问题与分析|存在的主要问题|存在的问题|存在问题|主要问题|问题和困难|问题与困难|困难和问题|突出问题|面临的问题|原因分析|问题及原因|分析|问题",
    recommendation: "具体建议|具体意见|对策建议|对策和建议|对策与建议|意见和建议|意见建议|工作建议|几点建议|相关建议|有关建议|建议措施|建议与对策|建议和对策|解决办法|解决措施|对策措施|措施建议|建议",
};
const numberBefore = "(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|\\d+[、.．])?";
const boundary = "(?:^|[\\n。；：！？;:!?\\s\\u3000])";
const numberAfter = "[一二三四五六七八九十\\d①（(首第]";
function headingPattern(kind) {
    return new RegExp(`${boundary}[\\s\\u3000]*(?<heading>${numberBefore}[\\s\\u3000]*(?:${headings[kind]})(?:[：:]|(?=[\\s\\u3000]*(?:\\n|${numberAfter}))))`, "gu");
}
const partHeadings = partKinds.map((kind) => [kind, headingPattern(kind)]);
/**
 * Headings of asks that nobody writes by chance before a colon, or after a number: they stand even where the text before them runs on
 * without a break (“……缺口较大具体建议：一、”, “三、意见建议我省企业……”).
 */
const unmistakable = "具体建议|具体意见|对策建议|对策和建议|对策与建议|意见和建议|意见建议|工作建议|几点建议|相关建议|建议措施|对策措施|措施建议";
const runOnHeading = new RegExp(`(?<heading>(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）])[\\s\\u3000]*(?:${unmistakable})|(?:${unmistakable})[：:])`, "gu");
/** “三、加快托育发展的建议”, “（二）对策措施”: an outline's own headings; behind them a break, a colon or a number. */
const outlineNumber = "(?:[一二三四五六七八九]、|[（(][一二三四五六七八九][)）])[\\s\\u3000]*";
const outlineEnd = "(?=[\\s\\u3000：:]|[一二三四五六七八九十]{1,2}[、是]|[（(]?[一1１①⒈])";
const outlineHeadings = [
    [
        "recommendation",
        new RegExp(`${boundary}(?<heading>${outlineNumber}[^，。；：！？\\n]{2,28}(?:建议|对策|措施|意见)${outlineEnd})`, "gu"),
    ],
    [
        "analysis",
        new RegExp(`(?:^|\\n)[\\s\\u3000]*(?<heading>${outlineNumber}[^，。；：！？\\n]{0,20}(?:问题|原因|困难|不足|短板)[^，。；！？\\n]{0,6}(?=\\n|[：:]))`, "gu"),
    ],
];
/**
 * 分出情况、分析、建议。Splits a body into its parts by headings; where asks have no heading, by the words that announce them.
 * Parts are in order, do not overlap and cover the whole body; what stands before the first heading is `situation`.
 */
export function findParts(body) {
    if (body.trim() === "")
        return [];
    const marks = chooseMarks(body);
    const parts = [];
    const first = marks[0];
    if (first === undefined || first.at > 0)
        parts.push({ kind: "situation", start: 0, end: first?.at ?? body.length });
    marks.forEach((mark, i) => parts.push({ kind: mark.kind, start: mark.at, end: marks[i + 1]?.at ?? body.length }));
    return mergeNeighbors(parts);
}
function chooseMarks(body) {
    const found = findHeadings(body);
    const asks = found.filter(({ kind }) => kind === "recommendation");
    const first = asks[0] ?? findTurnMark(body);
    if (first === null)
        return found;
    const final = asks.at(-1) ?? first;
    // Parts come in the order of the rules, or matter by matter (问题…建议…问题…建议…). A heading after the last asks is the text's own word.
    const told = found.filter(({ kind, at }) => kind !== "recommendation" && at < final.at);
    return [...told, ...(asks.length > 0 ? asks : [first])].sort((a, b) => a.at - b.at);
}
function findHeadings(body) {
    const patterns = [...partHeadings, ["recommendation", runOnHeading], ...outlineHeadings];
    const found = patterns.flatMap(([kind, pattern]) => [...body.matchAll(pattern)].map((match) => {
        const heading = match.groups?.["heading"] ?? "";
        return { kind, at: match.index + match[0].length - heading.length };
    }));
    return found.sort((a, b) => a.at - b.at).filter((mark, i, all) => i === 0 || mark.at !== all[i - 1].at);
}
function findTurnMark(body) {
    const at = findTurn(body);
    return at === null ? null : { kind: "recommendation", at };
}
function mergeNeighbors(parts) {
    const merged = [];
    for (const part of parts) {
        const previous = merged.at(-1);
        if (previous?.kind === part.kind)
            merged[merged.length - 1] = { ...previous, end: part.end };
        else
            merged.push(part);
    }
    return merged;
}
