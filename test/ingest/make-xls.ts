import { gbkBytes } from "./encode-text.ts";
import { changeStream, oleBytes } from "./make-ole.ts";

/** Rows of text cells. */
type Rows = readonly (readonly string[])[];

/** A workbook of Excel 95 with one sheet, its texts in the cells, in GBK ([MS-XLS] as it was before Unicode: BIFF5). */
export function excel95(rows: Rows): Uint8Array {
  const cells = eachCell(rows, (r, c, text) => {
    const bytes = Buffer.from(gbkBytes(text));
    return record(0x204, words(r, c, 0, bytes.length), bytes);
  });
  const name = Buffer.from(gbkBytes("名录"));
  return oleBytes({
    Book: stream(0x500, Buffer.concat([Buffer.of(name.length), name]), record(0x42, words(936)), cells),
  });
}

/** A workbook of Excel 97 with one sheet, its texts in a table of strings that runs over many records ([MS-XLS]: BIFF8). */
export function excel97(rows: Rows): Uint8Array {
  let count = 0;
  const cells = eachCell(rows, (r, c) => record(0xfd, words(r, c, 0, count++ % 65536, count >> 16)));
  const name = Buffer.concat([Buffer.of(2, 1), Buffer.from("名录", "utf16le")]);
  return oleBytes({ Workbook: stream(0x600, name, stringTable(rows.flat()), cells) });
}

/** An xls with a password: behind its first record stands one that says how it is encrypted. */
export function lockedXls(bytes: Uint8Array): Uint8Array {
  return changeStream(bytes, "Workbook", (content) => {
    const first = 4 + Buffer.from(content).readUInt16LE(2);
    const password = record(0x2f, words(1, 1, 1), Buffer.alloc(48, 7));
    return Buffer.concat([content.subarray(0, first), password, content.subarray(first)]);
  });
}

function eachCell(rows: Rows, write: (row: number, column: number, text: string) => Buffer): Buffer {
  return Buffer.concat(rows.flatMap((cells, r) => cells.map((text, c) => write(r, c, text))));
}

function stream(version: number, name: Buffer, globals: Buffer, cells: Buffer): Buffer {
  const begin = (kind: number): Buffer => record(0x809, words(version, kind, 0, 0, 0, 0, 0, 0));
  const head = (sheetAt: number): Buffer =>
    Buffer.concat([begin(5), globals, record(0x85, words(sheetAt % 65536, sheetAt >> 16, 0), name), record(0x0a)]);
  return Buffer.concat([head(head(0).length), begin(0x10), cells, record(0x0a)]);
}

/** Bytes a record holds at most; what is longer goes on in CONTINUE records. */
const mostInRecord = 8224;

function stringTable(texts: readonly string[]): Buffer {
  const chunks: Buffer[][] = [
    [words(texts.length % 65536, texts.length >> 16), words(texts.length % 65536, texts.length >> 16)],
  ];
  const room = (): number => mostInRecord - (chunks.at(-1) ?? []).reduce((sum, { length }) => sum + length, 0);
  for (const text of texts) {
    if (room() < 5) chunks.push([]);
    chunks.at(-1)?.push(words(text.length), Buffer.of(1));
    for (let at = 0; at < text.length;) {
      // A string that goes on says again that it is in two bytes.
      if (room() < 2) chunks.push([Buffer.of(1)]);
      const part = text.slice(at, at + (room() >> 1));
      chunks.at(-1)?.push(Buffer.from(part, "utf16le"));
      at += part.length;
    }
  }
  return Buffer.concat(chunks.map((chunk, i) => record(i === 0 ? 0xfc : 0x3c, ...chunk)));
}

function record(type: number, ...content: readonly Buffer[]): Buffer {
  const whole = Buffer.concat(content);
  return Buffer.concat([words(type, whole.length), whole]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value, i * 2);
  return bytes;
}
