import * as xlsx from "@e965/xlsx";
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { sourceFile } from "../../src/ingest/source-file.ts";
import type { SourceFile } from "../../src/ingest/source-file.ts";

type Value = string | number | null;

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  /** Ranges such as `A1:C1`. */
  readonly merges?: readonly string[];
  /** Number format by cell address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** A workbook as bytes, in the format Excel would write under that ending. */
export function workbook(name: string, sheets: readonly SheetSpec[], bookType: xlsx.BookType = "xlsx"): SourceFile {
  const book = xlsx.utils.book_new();
  for (const spec of sheets) {
    const sheet = xlsx.utils.aoa_to_sheet(spec.rows.map((row) => [...row]));
    sheet["!merges"] = (spec.merges ?? []).map((range) => xlsx.utils.decode_range(range));
    for (const [address, format] of Object.entries(spec.formats ?? {})) {
      const cell: xlsx.CellObject | undefined = sheet[address] as xlsx.CellObject | undefined;
      if (cell !== undefined) cell.z = format;
    }
    const rows: xlsx.RowInfo[] = [];
    for (const row of spec.hiddenRows ?? []) rows[row - 1] = { hidden: true };
    sheet["!rows"] = rows;
    xlsx.utils.book_append_sheet(book, sheet, spec.name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })) };
  return sourceFile(name, new Uint8Array(xlsx.write(book, { type: "array", bookType }) as ArrayBuffer));
}

/** A document of paragraphs (strings, `\n` inside for a line break) and tables (arrays of rows). */
export async function wordFile(
  name: string,
  blocks: readonly (string | readonly (readonly string[])[])[],
): Promise<SourceFile> {
  const children = blocks.map((block) =>
    typeof block === "string"
      ? paragraph(block)
      : new Table({
          rows: block.map(
            (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [paragraph(cell)] })) }),
          ),
        }),
  );
  return sourceFile(name, new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
}

function paragraph(text: string): Paragraph {
  return new Paragraph({
    children: text.split("\n").map((line, i) => new TextRun(i === 0 ? { text: line } : { text: line, break: 1 })),
  });
}

/** A document whose paragraphs Word numbers by itself: 一、 on level 0, （一） on level 1, 1. on level 2; null for none. */
export async function numberedWordFile(
  name: string,
  paragraphs: readonly (readonly [level: 0 | 1 | 2 | null, text: string])[],
): Promise<SourceFile> {
  const counting = LevelFormat.CHINESE_COUNTING;
  const levels = [
    { level: 0, format: counting, text: "%1、" },
    { level: 1, format: counting, text: "（%2）" },
    { level: 2, format: LevelFormat.DECIMAL, text: "%3." },
  ];
  const children = paragraphs.map(
    ([level, text]) => new Paragraph(level === null ? { text } : { text, numbering: { reference: "list", level } }),
  );
  const document = new Document({ numbering: { config: [{ reference: "list", levels }] }, sections: [{ children }] });
  return sourceFile(name, new Uint8Array(await Packer.toBuffer(document)));
}

export { gbkBytes, utf16Bytes } from "./encode-text.ts";

export function csv(name: string, text: string): SourceFile {
  return sourceFile(name, text);
}
