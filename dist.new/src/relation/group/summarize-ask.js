import { leanToAsking } from "../../text/ask/asking.js";
import { findNumberedLists } from "../../text/ask/numbered-list.js";
import { splitSentences } from "../../text/ask/sentence.js";
/** Characters of a summary, and of the part that only names the matter. */
const longest = 110;
const longestHeading = 40;
/** A first sentence shorter than this is a heading: what it means follows. */
const headingLength = 24;
/** Characters before its own list that are still a heading. */
const farthestList = 60;
/** Steps of an ask that are told, and characters of each. */
const toldSteps = 4;
const stepLength = 36;
/** By how much (log of odds) another sentence must lean more to asking than the first, for the first to be background. */
const clearly = 1;
/**
 * What an ask asks, for a list: its heading with the steps it numbers, or with the sentence that asks most plainly; the first sentences of
 * asks are often background. Ends in … where a sentence goes on.
 */
export function summarizeAsk(text) {
    const list = findNumberedLists(text).find(({ depth, items }) => depth === 0 && items[0].at <= farthestList);
    if (list !== undefined && list.items[0].at > 0) {
        const steps = list.items.map(({ start, end }) => clip(tellPlainly(sentencesOf(text.slice(start, end))), stepLength));
        const more = steps.length > toldSteps ? `等${steps.length}项` : "";
        return `${bare(text.slice(0, list.items[0].at))}：${steps.slice(0, toldSteps).join("；")}${more}`;
    }
    const [first = "", ...rest] = sentencesOf(text);
    if (rest.length === 0)
        return clip(first, longest);
    const plain = tellPlainly(rest);
    // Where all that follows is background, the heading says more.
    if (leanToAsking(plain) <= 0)
        return clip(first, longest);
    if (first.length < headingLength)
        return clip(`${first}：${plain}`, longest);
    if (leanToAsking(plain) < leanToAsking(first) + clearly)
        return clip(first, longest);
    return clip(`${clip(first, longestHeading)}：${plain}`, longest);
}
/** Of several sentences the one that asks most plainly, the earliest of equals. */
function tellPlainly(sentences) {
    return sentences.reduce((best, sentence) => (leanToAsking(sentence) > leanToAsking(best) ? sentence : best));
}
function sentencesOf(text) {
    const sentences = splitSentences(text).map(({ start, end }) => bare(text.slice(start, end)));
    const told = sentences.filter((sentence) => sentence !== "");
    return told.length > 0 ? told : [bare(text)];
}
/** Without white space around, and without what ends or announces. */
function bare(text) {
    return text
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/[。；;，,：:、.]+$/u, "");
}
function clip(text, length) {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
