import { cleanText } from "./clean-text.ts";
import { openOfficeFile } from "./container/open-office-file.ts";
import { flattenRow, toDocumentTable } from "./document-table.ts";
import { numberParagraphs } from "./number-paragraphs.ts";
import type { Table } from "./table.ts";

export interface DocumentRead {
  /** Text line by line, empty paragraphs included; cells of tables in reading order, a label joined to its value (案由：…). */
  readonly paragraphs: readonly string[];
  /** The same tables as rows and columns, for documents that are lists. */
  readonly tables: readonly Table[];
}

/** Reads the text of a Word document. Throws what the library throws on a damaged file, and `RefusedContent`. */
export async function parseDocx(bytes: Uint8Array): Promise<DocumentRead> {
  const { default: mammoth } = await import("mammoth");
  const paragraphs: string[] = [];
  const tables: Table[] = [];
  await mammoth.convertToHtml(
    { buffer: Buffer.from(numberParagraphs(openOfficeFile(bytes).bytes)) },
    {
      // Unlike extractRawText, the document itself still knows its line breaks and its tables.
      transformDocument: (document: unknown) => {
        for (const block of childrenOf(document)) readBlock(block, paragraphs, tables);
        return { ...(isNode(document) ? document : {}), children: [] };
      },
    },
  );
  return { paragraphs, tables };
}

function readBlock(block: unknown, paragraphs: string[], tables: Table[]): void {
  if (typeOf(block) !== "table") {
    paragraphs.push(...cleanText(textOf(block)).split("\n"));
    return;
  }
  const rows = childrenOf(block).map((row) =>
    childrenOf(row).map((cell) => ({
      text: cellText(cell),
      colSpan: spanOf(cell, "colSpan"),
      rowSpan: spanOf(cell, "rowSpan"),
    })),
  );
  for (const cells of rows) paragraphs.push(...flattenRow(cells.map(({ text }) => text)));
  tables.push(toDocumentTable(rows));
}

function cellText(cell: unknown): string {
  const inner: string[] = [];
  for (const block of childrenOf(cell)) readBlock(block, inner, []);
  return inner.join("\n").trim();
}

function textOf(node: unknown): string {
  switch (typeOf(node)) {
    case "text":
      return isNode(node) && typeof node["value"] === "string" ? node["value"] : "";
    case "tab":
      return "\t";
    case "break":
      return isNode(node) && node["breakType"] === "line" ? "\n" : "";
    default:
      return childrenOf(node).map(textOf).join("");
  }
}

function spanOf(cell: unknown, name: "colSpan" | "rowSpan"): number {
  const span = isNode(cell) ? cell[name] : 1;
  return typeof span === "number" && span >= 1 ? span : 1;
}

function typeOf(node: unknown): string {
  return isNode(node) && typeof node["type"] === "string" ? node["type"] : "";
}

function childrenOf(node: unknown): readonly unknown[] {
  const children = isNode(node) ? node["children"] : undefined;
  return Array.isArray(children) ? (children as readonly unknown[]) : [];
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
