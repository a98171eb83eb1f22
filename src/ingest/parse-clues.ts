import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import type { Clue } from "../proposal/clue.ts";
import { bodyOf } from "./body-of.ts";
import { oneLine, valueOrNull } from "./clean-text.ts";
import type { ColumnKind } from "./column-names.ts";
import { assertFieldMap } from "./field-map.ts";
import type { FieldMap } from "./field-map.ts";
import { isListOfRecords, parseContent } from "./parse-content.ts";
import { parseDay } from "./parse-date.ts";
import { parseTableRecords } from "./parse-table-records.ts";
import type { TableColumns } from "./describe-columns.ts";
import { listRows, newTally, rowName, skip, toFileCount } from "./record.ts";
import type { FileCount, SourceRecord, Tally } from "./record.ts";
import type { SourceFile } from "./source-file.ts";

export interface ClueIntake {
  /** In input order, ids unique. */
  readonly clues: readonly Clue[];
  readonly counts: readonly FileCount[];
  readonly columns: readonly TableColumns[];
  readonly issues: readonly Issue[];
}

/** Characters of a text that stand for it where it has no title. */
const titleLength = 40;

/** Reads 线索 out of tables (a row each) and documents (a paragraph each, or a numbered item each). */
export async function parseClues(
  files: readonly SourceFile[],
  options: { readonly map?: FieldMap } = {},
): Promise<ClueIntake> {
  const map = options.map ?? {};
  assertFieldMap(map);
  const byId = new Map<string, Clue[]>();
  const clues: Clue[] = [];
  const counts: FileCount[] = [];
  const columns: TableColumns[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const tally = newTally();
    const { content, issues: opening } = await parseContent(file, map);
    issues.push(...opening);
    let records: readonly SourceRecord[] = [];
    if (content.kind === "nothing") {
      skip(tally, content.rule);
    } else {
      const lists =
        content.kind === "tables" ? content.tables : content.tables.filter((table) => isListOfRecords(table, map));
      if (content.kind === "tables" || lists.length > 0) {
        const found = parseTableRecords(file.name, lists, map, tally);
        columns.push(...found.columns);
        issues.push(...found.issues);
        records = found.records;
      } else {
        records = paragraphRecords(file.name, content.paragraphs, tally);
      }
    }
    const doubts: Record<"bad-date" | "bad-likes", { row: number; value: string }[]> = {
      "bad-date": [],
      "bad-likes": [],
    };
    for (const record of records) {
      const clue = buildClue(record, doubts);
      if (clue === null) {
        skip(tally, "empty-subject");
        issues.push(
          issue({
            rule: "empty-subject",
            severity: "error",
            message: `${rowName(record.place, record.row)}的标题和内容都是空的，没有计入。`,
            file: file.name,
            row: record.row,
          }),
        );
        continue;
      }
      const accepted = acceptId(clue, byId, issues);
      if (accepted === null) {
        skip(tally, "repeated-row");
        continue;
      }
      clues.push(accepted);
      tally.kept++;
    }
    issues.push(...doubtIssues(file.name, doubts));
    counts.push(toFileCount(file.name, "clues", tally));
  }
  return { clues, counts, columns, issues };
}

function buildClue(
  { place, placeId, row, values }: SourceRecord,
  doubts: Record<"bad-date" | "bad-likes", { row: number; value: string }[]>,
): Clue | null {
  const body = bodyOf(values);
  const given = oneLine(values.get("subject") ?? "");
  if (body === "" && given === "") return null;
  const dateText = valueOrNull(values.get("date"));
  const date = dateText === null ? null : parseDay(dateText);
  if (dateText !== null && date === null) doubts["bad-date"].push({ row, value: dateText });
  const likesText = valueOrNull(values.get("likes"));
  const likes = likesText === null ? 0 : parseCount(likesText);
  if (likesText !== null && likes === null) doubts["bad-likes"].push({ row, value: likesText });
  const own = valueOrNull(values.get("id")) ?? valueOrNull(values.get("number"));
  return {
    id: own?.replace(/\s+/g, "") ?? placeId,
    title: given === "" ? titleOf(body) : given,
    text: body === "" ? given : body,
    date,
    likes: likes ?? 0,
    source: place,
  };
}

/** 1,234 · 12次 · 1.2万; null for anything else, and for less than nothing. */
function parseCount(text: string): number | null {
  const match = /^(\d[\d,]*(?:\.\d+)?)\s*(万)?\s*(?:次|个|人|票|\+)?$/.exec(text.normalize("NFKC"));
  if (match === null) return null;
  return Math.round(Number((match[1] ?? "").replaceAll(",", "")) * (match[2] === undefined ? 1 : 10_000));
}

function titleOf(text: string): string {
  const sentence = (/[^\n。！？!?；;]+/.exec(text)?.[0] ?? text).trim();
  return sentence.length > titleLength ? `${sentence.slice(0, titleLength)}…` : sentence;
}

/** The clue, under an id of its own where another text has it already; null where the same clue came before. */
function acceptId(clue: Clue, byId: Map<string, Clue[]>, issues: Issue[]): Clue | null {
  const earlier = byId.get(clue.id) ?? [];
  byId.set(clue.id, earlier);
  const row = clue.source.row ?? clue.source.paragraph ?? null;
  const at = row === null ? "" : rowName(clue.source, row);
  if (earlier.some(({ title, text }) => title === clue.title && text === clue.text)) {
    const message = `${at}与前面的线索编号相同（${clue.id}）、文字相同，只保留一条。`;
    issues.push(
      issue({ rule: "repeated-row", severity: "note", message, file: clue.source.file, row, actual: clue.id }),
    );
    return null;
  }
  earlier.push(clue);
  if (earlier.length === 1) return clue;
  let n = earlier.length;
  while (byId.has(`${clue.id}~${n}`)) n++;
  const id = `${clue.id}~${n}`;
  const renamed = { ...clue, id };
  byId.set(id, [renamed]);
  const message = `${at}与前面的线索编号相同（${clue.id}）而文字不同，两条都保留，这条编为 ${id}。`;
  issues.push(
    issue({ rule: "repeated-id", severity: "warning", message, file: clue.source.file, row, actual: clue.id }),
  );
  return renamed;
}

/** Begins an item of a list: 1. · 1、 · （1） · 一、 · （一） · ①. */
const itemStart =
  /^\s*(?:\d{1,3}\s*[.．、)）]|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[）)]|[一二三四五六七八九十]{1,3}\s*[、.．]|[①-⑳])\s*/;

/**
 * Each paragraph is a clue; where a third or more of them are numbered, each numbered item is, with the lines that
 * follow it, and lines before the first are headings.
 */
function paragraphRecords(file: string, paragraphs: readonly string[], tally: Tally): readonly SourceRecord[] {
  const filled = paragraphs.flatMap((text, i) => (text === "" ? [] : [{ text, line: i + 1 }]));
  const numbered = filled.filter(({ text }) => itemStart.test(text)).length;
  const isList = numbered >= 2 && numbered >= filled.length / 3;
  const items: { text: string; line: number }[] = [];
  for (const [i, { text, line }] of filled.entries()) {
    const heading =
      i === 0 && filled.length > 1 && text.length <= 40 && /(线索|目录|汇总|清单)/.test(text) && !/[。；]$/.test(text);
    const last = items.at(-1);
    if (isList && itemStart.test(text)) items.push({ text: text.replace(itemStart, ""), line });
    else if (heading || (isList && last === undefined)) skip(tally, "section-row");
    else if (isList && last !== undefined) items[items.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else items.push({ text, line });
  }
  return items.map(({ text, line }) => ({
    place: { file, paragraph: line },
    placeId: `${file}#${line}`,
    row: line,
    values: new Map<ColumnKind, string>([["body", text]]),
    yearOfTitle: null,
  }));
}

function doubtIssues(
  file: string,
  doubts: Readonly<Record<"bad-date" | "bad-likes", readonly { row: number; value: string }[]>>,
): readonly Issue[] {
  const say = { "bad-date": "日期读不懂，按没有日期处理", "bad-likes": "点赞数读不懂，按 0 处理" } as const;
  return (["bad-date", "bad-likes"] as const).flatMap((rule) => {
    const found = doubts[rule];
    const first = found[0];
    if (first === undefined) return [];
    const message = `${listRows(found.map(({ row }) => row))}的${say[rule]}，例如“${first.value.slice(0, 24)}”。`;
    return [issue({ rule, severity: "warning", message, file, row: first.row, actual: first.value })];
  });
}
