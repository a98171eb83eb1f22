import type { ColumnsOutcome } from "../../pipelines/columns-request.ts";
import { kindNames } from "../ingest/column-kinds.ts";
import { columnName } from "../ingest/describe-columns.ts";
import type { TableColumns, UnusedColumn } from "../ingest/describe-columns.ts";
import { highConfidence, lowConfidence } from "../ingest/recognize-columns.ts";
import { toOneLine } from "./issue-digest.ts";
import { renderTextTable } from "./text-table.ts";

/** Layouts shown before a run's result; more are counted. */
const shownLayouts = 3;
/** Columns of the terminal that one cell of the full list may take. */
const widestCell = 60;

/** Before a run's result: what the columns were taken for, tables of one layout together. Empty text without tables. */
export function renderColumnsDigest(tables: readonly TableColumns[]): string {
  if (tables.length === 0) return "";
  const layouts = new Map<string, TableColumns[]>();
  for (const table of tables) layouts.set(layoutOf(table), [...(layouts.get(layoutOf(table)) ?? []), table]);
  const shown = [...layouts.values()].slice(0, shownLayouts);
  const rows = shown.flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const name = alike.length === 1 ? tableName(first) : `${tableName(first)} 等 ${alike.length} 张表`;
    return first.columns.map((column, i) => [
      i === 0 ? name : "",
      toOneLine(columnName(column)),
      kindNames[column.kind],
      column.reason,
      levelOf(column.confidence),
    ]);
  });
  const unused = [...new Set(shown.flatMap(([first]) => (first?.unused ?? []).map((column) => columnName(column))))];
  const more = layouts.size - shown.length;
  return `${[
    "表格各列认作：",
    ...renderTextTable(
      ["文件（表）", "列", "认作", "依据", "把握"].map((title) => ({ title })),
      rows,
    ),
    ...(unused.length > 0 ? [`没有采用的列：${unused.map(toOneLine).join("、")}。`] : []),
    ...(more > 0 ? [`另有 ${more} 种表式未列出。`] : []),
    "逐列的依据和未采用的列，可加 --explain-columns 查看；认错的列用 --map 指定。",
    "",
  ].join("\n")}\n`;
}

/** Everything `--explain-columns` has to say. */
export function renderColumns({ tables, documents, issues, ruleNames }: ColumnsOutcome): string {
  const asked = issues.filter(({ rule }) => columnRules.has(rule));
  const failed = issues.filter(({ rule, severity }) => severity === "error" && !columnRules.has(rule));
  return `${[
    ...tables.flatMap(renderTable),
    ...(documents.length > 0
      ? [`不是表格、按“案由：”之类的标签读取的文件 ${documents.length} 个：${documents.map(toOneLine).join("、")}`, ""]
      : []),
    ...(asked.length > 0 ? ["请核对：", ...asked.map(({ message }) => `  · ${toOneLine(message)}`), ""] : []),
    ...failed.map(({ rule, message }) => `【未采用】${ruleNames[rule] ?? rule}：${toOneLine(message)}`),
    "只查看列，没有写任何文件。认错的列用 --map 字段=表头 指定，字段名见 xuanti run --help。",
  ].join("\n")}\n`;
}

const columnRules: ReadonlySet<string> = new Set([
  "doubtful-column",
  "guessed-column",
  "missing-header",
  "no-header",
  "no-subject-column",
  "no-body-column",
]);

function renderTable(table: TableColumns): readonly string[] {
  const header = table.headerRow === null ? "没有表头" : `表头在第 ${table.headerRow} 行`;
  const known = table.columns.map((column) => [
    toOneLine(columnName(column)),
    kindNames[column.kind],
    `${levelOf(column.confidence)} ${column.confidence.toFixed(2)}`,
    column.reason,
  ]);
  const unused = table.unused.map((column) => [
    toOneLine(columnName(column)),
    column.samples.map(toOneLine).join("｜"),
    hintOf(column, table),
  ]);
  return [
    `${tableName(table)}，${header}`,
    ...indent(renderTextTable(titles("列", "认作", "把握", "依据"), known, widestCell)),
    ...(unused.length > 0
      ? ["  没有采用的列：", ...indent(renderTextTable(titles("列", "例", "提示"), unused, widestCell))]
      : []),
    "",
  ];
}

/** Why a column was left aside, or what it might be. */
function hintOf({ also, maybe, ...column }: UnusedColumn, table: TableColumns): string {
  const rival = table.columns.find(({ kind }) => kind === also);
  if (rival !== undefined) return `“${toOneLine(columnName(rival))}”已认作${kindNames[rival.kind]}`;
  if (maybe === null) return "";
  return `像${kindNames[maybe]}；如果是，请加 --map ${maybe}=${toOneLine(columnName(column))}`;
}

function titles(...names: readonly string[]): readonly { readonly title: string }[] {
  return names.map((title) => ({ title }));
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function tableName({ file, sheet }: TableColumns): string {
  return toOneLine(sheet === null ? file : `${file}（${sheet}）`);
}

function layoutOf({ columns, unused }: TableColumns): string {
  const known = columns.map(({ index, header, kind, confidence }) => [index, header, kind, levelOf(confidence)]);
  return JSON.stringify([known, unused.map(({ header }) => header)]);
}

function levelOf(confidence: number): string {
  if (confidence >= highConfidence) return "高";
  return confidence >= lowConfidence ? "中" : "低";
}
