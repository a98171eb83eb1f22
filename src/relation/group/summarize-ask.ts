import { findNumberedLists } from "../../text/ask/numbered-list.ts";
import { splitSentences } from "../../text/ask/sentence.ts";

/** Characters of a summary. */
const longest = 90;
/** A first sentence shorter than this is a heading: what it means follows. */
const headingLength = 24;
/** Characters before its own list that are still a heading. */
const farthestList = 60;
/** Steps of an ask that are told, and characters of each. */
const toldSteps = 3;
const stepLength = 28;

/**
 * What an ask asks, for a list: its heading with the steps it numbers, or its first sentence, and where that is only a heading the next.
 * Ends in … where the ask goes on in the middle of a sentence.
 */
export function summarizeAsk(text: string): string {
  const list = findNumberedLists(text).find(({ depth, items }) => depth === 0 && items[0]!.at <= farthestList);
  if (list !== undefined && list.items[0]!.at > 0) {
    const steps = list.items.map(({ start, end }) => clip(firstSentence(text.slice(start, end)), stepLength));
    const told = steps.slice(0, toldSteps).join("；");
    const more = steps.length > toldSteps ? `等${steps.length}项` : "";
    return `${bare(text.slice(0, list.items[0]!.at))}：${told}${more}`;
  }
  const [first = "", second = ""] = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
  if (first.length >= headingLength || second === "") return clip(bare(first), longest);
  return clip(`${bare(first)}：${bare(second)}`, longest);
}

function firstSentence(text: string): string {
  const [first] = splitSentences(text);
  return bare(first === undefined ? text : text.slice(first.start, first.end));
}

/** Without white space around, and without what ends or announces. */
function bare(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[。；;，,：:、.]+$/u, "");
}

function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
