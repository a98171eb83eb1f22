import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import type { BuiltTable } from "./build-table.ts";
import { decodeText } from "./decode-text.ts";
import type { DecodedText } from "./decode-text.ts";
import { boundText, doubtTable } from "./doubt-size.ts";
import type { FieldMap } from "./field-map.ts";
import { contradiction, refusals, supported } from "./format-names.ts";
import type { Format } from "./format-names.ts";
import { decodeNamedCharset } from "./html/html-charset.ts";
import { pageOfMhtml } from "./html/parse-mhtml.ts";
import { parseHtml } from "./html/parse-html.ts";
import { RefusedContent } from "./limits.ts";
import { parseDoc } from "./parse-doc.ts";
import { parseDocx } from "./parse-docx.ts";
import type { DocumentRead } from "./parse-docx.ts";
import { parseJson, parseJsonLines } from "./parse-json.ts";
import { parsePlainText } from "./parse-plain-text.ts";
import { parseRtf } from "./parse-rtf.ts";
import { parseSheets } from "./parse-sheets.ts";
import { doubtPdf } from "./pdf/doubt-pdf.ts";
import { parsePdf } from "./pdf/parse-pdf.ts";
import { recognizeFormat, recognizeTextFormat } from "./recognize-format.ts";
import { listRows } from "./record.ts";
import type { SecrecyTest } from "./secrecy.ts";
import { endingOf } from "./source-file.ts";
import type { SourceFile } from "./source-file.ts";
import { isBlankRow } from "./table.ts";
import type { Table } from "./table.ts";
import { secretRule, withholdSecrets } from "./withhold-secrets.ts";

/** What a file holds, whatever its format. */
export type FileContent =
  | { readonly kind: "tables"; readonly tables: readonly Table[] }
  /** `tables`: those standing in a document, whose text is among the paragraphs too. */
  | { readonly kind: "paragraphs"; readonly paragraphs: readonly string[]; readonly tables: readonly Table[] }
  /** Nothing can be read from it; `rule` is the rule of the Issue that says why. */
  | { readonly kind: "nothing"; readonly rule: string };

export interface ContentRead {
  readonly content: FileContent;
  /** Records that are not among the content, by the rule of the Issue that says so. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/**
 * Opens a file by what it is, not by what it is called, and leaves out what is marked as secret. Never throws: a file that cannot be
 * read is an Issue.
 */
export async function parseContent(file: SourceFile, map: FieldMap = {}, secrecy?: SecrecyTest): Promise<ContentRead> {
  const read = await readContent(file, map);
  const { content, withheld, issues } = withholdSecrets(file.name, read.content, map, secrecy);
  const leftOut = withheld === 0 ? read.leftOut : new Map([...read.leftOut, [secretRule, withheld] as const]);
  return { content, leftOut, issues: [...read.issues, ...issues] };
}

async function readContent(file: SourceFile, map: FieldMap): Promise<ContentRead> {
  const issues: Issue[] = [];
  const leftOut = new Map<string, number>();
  const say: Say = (rule, severity, message, more = {}) => {
    issues.push(issue({ rule, severity, message, file: file.name, ...more }));
  };
  try {
    const { format, text } = openFile(file, say);
    const refusal = refusals[format];
    if (refusal !== undefined) throw new RefusedContent(refusal.rule, refusal.message);
    const wrong = contradiction(file.name, format);
    if (wrong !== null) {
      const message = `“${file.name}”的后缀是 .${wrong.ending}，内容其实是${wrong.actual}，已按实际内容读取。`;
      say("name-content-mismatch", "warning", message, { actual: wrong.actual, expected: wrong.ending });
    }
    const content = await parseAs(format, file, text, map, say, issues, leftOut);
    if (isEmpty(content)) throw new RefusedContent("empty-file", "里没有文字，没有读入。");
    return { content, leftOut, issues };
  } catch (error) {
    const { rule, message } = whyUnread(error);
    // A PDF's own reasons are told already.
    if (message !== "") say(rule, "error", `“${file.name}”${message}`);
    return { content: { kind: "nothing", rule }, leftOut: new Map(), issues };
  }
}

type Say = (rule: string, severity: Issue["severity"], message: string, more?: Partial<Issue>) => void;

/** The format, and the text where it is one. */
function openFile(file: SourceFile, say: Say): { readonly format: Format; readonly text: string } {
  const binary = recognizeFormat(file.bytes);
  if (binary !== "text") return { format: binary, text: "" };
  const decoded = decodeText(file.bytes);
  if (decoded === null) throw new RefusedContent("unknown-format", `认不出是什么格式，没有读入。${supported}`);
  if (decoded.text.trim() === "") throw new RefusedContent("empty-file", "是空文件，没有读入。");
  const format = recognizeTextFormat(decoded.text);
  const text = format === "html" ? pageText(file.bytes, decoded) : decoded.text;
  if (text === decoded.text && decoded.damaged > 0) {
    const message = `“${file.name}”里有 ${decoded.damaged} 个字读不出来，以“\ufffd”代替。文件可能没有存完整，请核对。`;
    say("damaged-text", "warning", message);
  }
  if (format === "plain" && /^(json|jsonl|ndjson)$/.test(endingOf(file.name))) throw new Error("no JSON");
  return { format, text };
}

/** GB18030 is only a guess where a page says what it is. */
function pageText(bytes: Uint8Array, decoded: DecodedText): string {
  return decoded.encoding === "gb18030" ? (decodeNamedCharset(bytes) ?? decoded.text) : decoded.text;
}

async function parseAs(
  format: Format,
  file: SourceFile,
  text: string,
  map: FieldMap,
  say: Say,
  issues: Issue[],
  leftOut: Map<string, number>,
): Promise<FileContent> {
  const tables = (built: readonly BuiltTable[]): FileContent => {
    for (const table of built) issues.push(...doubtTable(file.name, table));
    const rowsLeft = built.reduce((sum, table) => sum + table.rowsLeft, 0);
    if (rowsLeft > 0) leftOut.set("rows-left-out", rowsLeft);
    return { kind: "tables", tables: built.map(({ table }) => table) };
  };
  const document = (read: DocumentRead): FileContent => {
    const bound = boundText(file.name, read.paragraphs);
    issues.push(...bound.issues);
    return { kind: "paragraphs", paragraphs: bound.paragraphs, tables: read.tables };
  };
  switch (format) {
    case "docx":
      return document(await parseDocx(file.bytes));
    case "doc":
      return document(await parseDoc(file.bytes));
    case "rtf":
      return document({ paragraphs: parseRtf(text), tables: [] });
    case "pdf": {
      const read = await parsePdf(file.bytes);
      issues.push(...doubtPdf(file.name, read));
      const refusal = issues.find(({ severity }) => severity === "error");
      if (refusal !== undefined) throw new RefusedContent(refusal.rule, "");
      return document({ paragraphs: read.paragraphs, tables: [] });
    }
    case "mhtml":
      return document(parseHtml(pageOfMhtml(file.bytes) ?? ""));
    case "html": {
      const page = parseHtml(text);
      // Portals export tables as web pages named .xls.
      const isSheet = page.tables.length > 0 && !/^html?$/.test(endingOf(file.name));
      return isSheet ? { kind: "tables", tables: page.tables } : document(page);
    }
    case "json":
      return tables(parseJson(text).tables);
    case "json-lines": {
      const read = parseJsonLines(text);
      if (read.badLines.length > 0) {
        const message = `“${file.name}”${listRows(read.badLines)}不是完整的 JSON，没有读入，其余各行照常读入。`;
        say("damaged-lines", "error", message, { row: read.badLines[0] ?? null });
        leftOut.set("damaged-lines", read.badLines.length);
      }
      return tables(read.tables);
    }
    case "xlsx":
    case "xls":
    case "ods":
    case "xml-sheet":
      return tables(await parseWorkbook(format, file, text, say));
    default: {
      const read = parsePlainText(file.name, text, map);
      if (read.kind === "lines") return document({ paragraphs: read.lines, tables: [] });
      if (read.repaired.length > 0) {
        const message = `${listRows(read.repaired)}里有不成对的引号，已按普通字符读取，请核对这几行的各列是否对齐。`;
        say("stray-quote", "warning", message, { row: read.repaired[0] ?? null });
      }
      return tables([read.table]);
    }
  }
}

async function parseWorkbook(
  format: "xlsx" | "xls" | "ods" | "xml-sheet",
  file: SourceFile,
  text: string,
  say: Say,
): Promise<readonly BuiltTable[]> {
  const { tables, hiddenSheets, hiddenRows } = await parseSheets(text === "" ? file.bytes : text, format);
  for (const name of hiddenSheets) {
    const message = `“${file.name}”的工作表“${name}”是隐藏的，没有读入。如果其中有提案，请取消隐藏后再读。`;
    say("hidden-sheet", "note", message);
  }
  for (const { sheet, rows } of hiddenRows) {
    const where = tables.length > 1 ? `工作表“${sheet}”` : "";
    say("hidden-rows", "note", `${where}${listRows(rows)}是隐藏或被筛选掉的行，仍照常读入。`, { row: rows[0] ?? null });
  }
  return tables;
}

function whyUnread(error: unknown): { readonly rule: string; readonly message: string } {
  if (error instanceof RefusedContent) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const locked = /password|encrypt/i.test(reason) ? refusals.encrypted : undefined;
  return (
    locked ?? { rule: "damaged-file", message: "已损坏，打不开，没有读入。请用 WPS 或 Office 打开后另存一份再试。" }
  );
}

function isEmpty(content: FileContent): boolean {
  if (content.kind === "paragraphs") return content.paragraphs.every((text) => text === "");
  return content.kind === "tables" && content.tables.every(({ rows }) => rows.every(isBlankRow));
}
