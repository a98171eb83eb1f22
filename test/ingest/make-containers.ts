import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import * as xlsx from "@e965/xlsx";
import { sourceFile } from "../../src/ingest/source-file.ts";
import type { SourceFile } from "../../src/ingest/source-file.ts";

/** A zip of texts or bytes by path. */
export function zipFile(name: string, parts: Readonly<Record<string, string | Uint8Array>>): SourceFile {
  const entries: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
  );
  return sourceFile(name, zipSync(entries, { level: 6 }));
}

const relations = (target: string, type: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const types = (part: string, type: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

/** A workbook of one sheet, of which only the XML between `<sheetData>` and its end is given. */
export function rawWorkbook(name: string, rows: string, more: { prolog?: string; after?: string } = {}): SourceFile {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return zipFile(name, {
    "[Content_Types].xml": types("xl/workbook.xml", "spreadsheetml.sheet"),
    "_rels/.rels": relations("xl/workbook.xml", "officeDocument"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations("worksheets/sheet1.xml", "worksheet"),
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?>${more.prolog ?? ""}<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${more.after ?? ""}</worksheet>`,
  });
}

/** A row of text cells as a workbook's XML. */
export function rawRow(number: number, ...texts: readonly string[]): string {
  const cells = texts.map(
    (text, i) => `<c r="${"ABCDEF"[i] ?? ""}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** A Word document of which only the XML of the body is given. */
export function rawDocument(name: string, body: string, prolog = ""): SourceFile {
  return zipFile(name, {
    "[Content_Types].xml": types("word/document.xml", "wordprocessingml.document"),
    "_rels/.rels": relations("word/document.xml", "officeDocument"),
    "word/document.xml": `<?xml version="1.0"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

interface ContainerWriter {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, path: string, content: Uint8Array) => void;
  };
  readonly write: (container: object, options: { readonly type: "buffer" }) => Buffer;
}

/** A compound file of streams by name. */
export function oleBytes(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { CFB } = xlsx as unknown as { readonly CFB: ContainerWriter };
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(CFB.write(container, { type: "buffer" }));
}

/** A Word 97 document of one piece of text, `\r` after paragraphs and rows, `\x07` after cells. */
export function docFile(name: string, text: string, options: { locked?: boolean } = {}): SourceFile {
  const start = 2048;
  const main = Buffer.alloc(Math.max(4096, start + text.length * 2));
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x00c1, 2);
  main.writeUInt16LE(options.locked === true ? 0x0100 : 0, 10);
  main.writeUInt32LE(start, 0x18);
  main.writeUInt32LE(text.length, 0x4c);
  main.write(text, start, "utf16le");
  // The table of pieces: two positions in the text, one piece.
  const pieces = Buffer.alloc(4096);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(0, 5);
  pieces.writeUInt32LE(text.length, 9);
  pieces.writeUInt32LE(start, 15);
  main.writeUInt32LE(0, 0x01a2);
  main.writeUInt32LE(21, 0x01a6);
  return sourceFile(name, oleBytes({ WordDocument: main, "0Table": pieces }));
}
