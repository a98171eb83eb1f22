import type { ColumnKind } from "./column-names.ts";
import { skip } from "./record.ts";
import type { SourceRecord, Tally } from "./record.ts";

/** Begins an item of a list: 1. · 1、 · （1） · 一、 · （一） · ①. */
const marks = [
  /^\s*[一二三四五六七八九十]{1,3}\s*[、.．]\s*/,
  /^\s*[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*/,
  /^\s*\d{1,3}\s*[.．、)）]\s*/,
  /^\s*[（(]\s*\d{1,3}\s*[）)]\s*/,
  /^\s*[①-⑳]\s*/,
] as const;

/**
 * Each paragraph is a clue; where a third or more of them are numbered, each numbered item is, with the lines that
 * follow it. Headings are none: lines before the first item, and items under which others are numbered in another way
 * (一、经济类, then 1. …).
 */
export function clueItems(file: string, paragraphs: readonly string[], tally: Tally): readonly SourceRecord[] {
  const filled = paragraphs.flatMap((text, i) => (text === "" ? [] : [{ text, line: i + 1, mark: markOf(text) }]));
  const numbered = filled.filter(({ mark }) => mark !== null).length;
  const isList = numbered >= 2 && numbered >= filled.length / 3;
  const items: { text: string; line: number }[] = [];
  for (const [i, { text, line, mark }] of filled.entries()) {
    const last = items.at(-1);
    const next = filled[i + 1]?.mark ?? null;
    const short = text.length <= 40 && !/[。；！？]$/.test(text);
    const title = i === 0 && filled.length > 1 && short && /(线索|目录|汇总|清单)/.test(text);
    const heading = isList && short && mark !== null && next !== null && marks.indexOf(next) > marks.indexOf(mark);
    if (title || heading || (isList && mark === null && last === undefined)) skip(tally, "section-row");
    else if (isList && mark !== null) items.push({ text: text.replace(mark, ""), line });
    else if (isList && last !== undefined) items[items.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else items.push({ text, line });
  }
  return items.map(({ text, line }) => ({
    place: { file, paragraph: line },
    placeId: `${file}#${line}`,
    row: line,
    values: new Map<ColumnKind, string>([["body", text]]),
    yearOfTitle: null,
    sessionOfTitle: null,
  }));
}

function markOf(text: string): (typeof marks)[number] | null {
  return marks.find((mark) => mark.test(text)) ?? null;
}
