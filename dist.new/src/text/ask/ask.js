import { askedInWords, leanToAsking, onlyTells, opensAsk, startsAsk } from "./asking.js";
import { findClosing } from "./closing.js";
import { findNumberedLists } from "./numbered-list.js";
import { splitLines, splitSentences } from "./sentence.js";
/**
 * 拆出每一条建议。Splits the recommendation part into single asks: by the outermost numbering, with what is asked before it;
 * without numbers, by paragraphs that ask; without paragraphs, by sentences that ask. Offsets are the body's; an ask's number,
 * the part's heading and the closing courtesies are not part of it.
 */
export function findAsks(body, parts) {
    const asking = parts.filter(({ kind }) => kind === "recommendation");
    return asking.flatMap((part) => findAsksWithin(body, part, asking));
}
/** `all`: several where a proposal goes through its matters one by one. */
function findAsksWithin(body, part, all) {
    const start = part.start + headingLength(body.slice(part.start, part.end));
    const whole = body.slice(start, part.end);
    const isLast = part === all.at(-1);
    const text = whole.slice(0, isLast ? findClosing(whole) : whole.length - (nextHeading.exec(whole)?.[0].length ?? 0));
    return (splitByNumbers(text) ?? splitProse(text, all.length === 1))
        .map((span) => trimSpan(text, span))
        .filter((span) => span.end - span.start >= shortestAsk)
        .map((span) => ({ start: start + span.start, end: start + span.end, text: text.slice(span.start, span.end) }));
}
/** Before the next matter's analysis its number and name may stand (“二、托管机构”). */
const nextHeading = /(?<=[。；！？\n])[\s\u3000]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d[、.．])[^。；！？\n]{0,40}\s*$/u;
/** In characters: 多建几家. */
const shortestAsk = 4;
/** “具体建议：”, “三、对策和建议”: the part's own heading, perhaps twice, is no ask. */
const heading = /^(?:[\s\u3000]*(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|\d[、.．])?[\s\u3000]*(?:[^，。；：:\n]{0,20}?(?:建议|意见|对策|措施|想法|希望|考虑|要求|几[点条件项]|几件事)(?!之?[一二三四五六七八九十\d]+[\s\u3000]?[：:])[^，。；：:\n]{0,5}[：:\n]|[^，。；：:\n]{0,20}?(?:建议如下|[几如][下点条](?:具体)?(?:建议|意见|想法|希望|考虑|要求))。|(?:具体|对策|意见|工作|几点|相关|(?:对策|意见)[和与])建议(?=[\s\u3000]*[一二三四五六七八九十\d（(①⒈])))+/u;
function headingLength(text) {
    return heading.exec(text)?.[0].length ?? 0;
}
/** Of several lists in a row, one that covers less of the text than this is a remark beside the main list. */
const leastShare = 0.25;
function splitByNumbers(text) {
    const all = findNumberedLists(text);
    const outermost = findAskingLists(text, all, 0, text.length, 0);
    if (outermost.length === 0)
        return null;
    const length = ({ items }) => items.at(-1).end - items[0].at;
    const main = outermost.reduce((best, list) => (length(list) > length(best) ? list : best));
    const lists = outermost.filter((list) => list.style === main.style || length(list) >= leastShare * text.length);
    const items = lists.flatMap((list) => list.items);
    const asked = openHeadings(text, items, all);
    return [...findLeadAsks(text.slice(0, items[0].at)), ...asked.map((item) => withoutIntroduction(text, item))];
}
/** “二、打造美丽海岸的对策建议（一）……（二）……”: an entry that is itself a heading of asks stands for the list inside it; what only tells is left out beside it. */
function openHeadings(text, items, all) {
    const opened = items.map((item) => {
        const inner = all.find(({ items: [first] }) => first.at > item.start && first.at < item.end);
        if (inner === undefined)
            return null;
        const head = text.slice(item.start, inner.items[0].at);
        return namesAsks.test(head) && !opensAsk(head) ? inner.items : null;
    });
    if (opened.every((inner) => inner === null))
        return items;
    const tells = ({ start, end }) => leanToAsking(text.slice(start, Math.min(end, start + headLength))) < 0;
    return items.flatMap((item, i) => opened[i] ?? (tells(item) ? [] : [item]));
}
/** Without a stop before it: a heading. */
const namesAsks = /^[^，。；！？\n]{2,30}(?:建议|对策)/u;
/** Characters by which an entry shows whether it asks. */
const headLength = 40;
/** The outermost lists between two places; in place of a list of something else, the lists inside it. */
function findAskingLists(text, all, start, end, depth) {
    const here = all.filter(({ depth: own, items: [first] }) => own === depth && first.at >= start && first.at < end);
    return here.flatMap((list) => {
        if (!listsSomethingElse(text, list))
            return [list];
        return findAskingLists(text, all, list.items[0].start, list.items.at(-1).end, depth + 1);
    });
}
/** “成效主要体现在三个方面：第一……”, “一是有利于……二是有利于……”. */
function listsSomethingElse(text, { items }) {
    const at = items[0].at;
    const introduction = /[^。；！？\n]*[：:][\s\u3000]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
    if (/体现|表现|成效|原因|问题|优势|意义|好处|理由|基于以下考虑|困难|不足|经验/u.test(introduction) &&
        !/建议|措施|对策|意见|应|(?<![主重])要|解决|针对|上述|以上|此/u.test(introduction))
        return true;
    return items.every(({ start }) => merit.test(text.slice(start, start + 8)));
}
const merit = /^[\s\u3000，,]*(?:有利于|有助于|能够?有效|可以有效)/u;
/** A list's last entry does not hold the line that introduces the next list (“企业方面：”). */
function withoutIntroduction(text, { start, end }) {
    if (end === text.length)
        return { start, end };
    const tail = text.slice(Math.max(start, end - 40), end);
    const introduction = /(?<=[。；！？\n])[^。；！？\n]{1,30}[：:][\s\u3000]*$/u.exec(tail);
    return { start, end: introduction === null ? end : end - introduction[0].length };
}
/** Announces the list (“提出以下建议：”, “建议从三个方面着手：”) rather than asks by itself. */
const announces = /[：:][\s\u3000]*$|以下|如下|下列|[几两三四五六七八九十\d]+(?:个|大|项|点|条)?(?:方面|层面|建议|意见|对策|措施|工作|举措)|如何/u;
/** In characters behind 建议: less says nothing that the list does not say. */
const shortestLeadAsk = 12;
/** What is asked for in so many words before the list that says how (“建议设立……。具体措施：一是……”). */
function findLeadAsks(lead) {
    return splitSentences(lead).filter(({ start, end }) => {
        const sentence = lead.slice(start, end);
        return askedInWords(sentence).length >= shortestLeadAsk && !announces.test(sentence);
    });
}
/** Text without numbers. What asks for nothing explains what was asked before it; where nothing asks, the whole may be one ask. */
function splitProse(text, mustAsk) {
    const paragraphs = joinHeadings(text, splitLines(text)).filter(({ start, end }) => {
        const [first] = splitSentences(text.slice(start, end));
        return (first !== undefined &&
            !onlyTells(text.slice(start, start + first.end)) &&
            !introduces.test(text.slice(start, end)));
    });
    const starts = paragraphs.length >= 2 ? paragraphs : findAskingSentences(text);
    if (starts.length === 0)
        return mustAsk ? [{ start: 0, end: text.length }] : [];
    return starts.map(({ start }, i) => ({ start, end: starts[i + 1]?.start ?? text.length }));
}
/** A paragraph that only leads up to others. */
const introduces = /^[^。；！？\n]{0,60}[：:][\s\u3000]*$/u;
/** The sentences by which asks begin. In a row (“摸清家底；按需布点；……”) that asks, every member does. */
function findAskingSentences(text) {
    // What stands under the heading begins a row of asks, however it is put.
    let inRow = /^[^。！？\n]*[；;]/u.test(text);
    let answers = false;
    return splitSentences(text).filter(({ start, end }) => {
        const sentence = text.slice(start, end);
        const asks = (!answers && startsAsk(sentence)) || (inRow && !onlyTells(sentence)) || askedInWords(sentence) !== "";
        inRow = (asks || inRow) && /[；;][\s\u3000]*$/u.test(sentence);
        // “能不能办到小区里？社区有些房子长期闲着……”
        answers = asks && /[？?][\s\u3000]*$/u.test(sentence);
        return asks;
    });
}
/** A line that ends without a stop and is no longer than this is the heading of the line below. */
const longestHeading = 30;
function joinHeadings(text, lines) {
    const joined = [];
    let headed = false;
    for (const { start, end } of lines) {
        const line = text.slice(start, end).trim();
        const last = joined.at(-1);
        if (headed && last !== undefined)
            joined[joined.length - 1] = { start: last.start, end };
        else
            joined.push({ start, end });
        headed = !headed && line.length <= longestHeading && !/[。；！？;]$/u.test(line);
    }
    return joined;
}
const edge = /[\s\u3000：:、，,。；;]/u;
/** Trims white space and punctuation in front, white space behind. */
function trimSpan(text, span) {
    let { start, end } = span;
    while (start < end && edge.test(text[start] ?? ""))
        start++;
    while (end > start && /[\s\u3000]/u.test(text[end - 1] ?? ""))
        end--;
    return { start, end };
}
