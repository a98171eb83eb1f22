import * as xlsx from "@e965/xlsx";

/** What is used here of the library's own reader and writer of compound files, which it leaves without types. */
interface CompoundFiles {
  readonly utils: {
    cfb_new(): unknown;
    cfb_add(container: unknown, path: string, content: Uint8Array): void;
  };
  find(container: unknown, path: string): { content: Uint8Array } | null;
  read(bytes: Uint8Array, options: { readonly type: "buffer" }): unknown;
  write(container: unknown, options: { readonly type: "buffer" }): Uint8Array;
}

const cfb = xlsx.CFB as CompoundFiles;

/** A compound file (OLE), the container of doc, xls, ppt and of workbooks with a password. */
export function oleBytes(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = cfb.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) cfb.utils.cfb_add(container, `/${path}`, content);
  return new Uint8Array(cfb.write(container, { type: "buffer" }));
}

/** The same compound file with one stream changed. */
export function changeStream(bytes: Uint8Array, path: string, change: (content: Uint8Array) => Uint8Array): Uint8Array {
  const container = cfb.read(Buffer.from(bytes), { type: "buffer" });
  const content = cfb.find(container, path)?.content;
  if (content === undefined) throw new Error(`no stream ${path}`);
  cfb.utils.cfb_add(container, `/${path}`, change(content));
  return new Uint8Array(cfb.write(container, { type: "buffer" }));
}

/** Where the text begins in the stream: behind the file information block. */
const textAt = 0x800;

/**
 * A Word 97–2003 document of paragraphs: a file information block, the text in UTF-16 and a piece table of one piece
 * ([MS-DOC] 2.5.1, 2.8.35). Without formatting, which readers of text do without.
 */
export function wordBinary(paragraphs: readonly string[]): Uint8Array {
  const text = paragraphs.map((paragraph) => `${paragraph.replaceAll("\n", "\u000b")}\r`).join("");
  const stream = Buffer.alloc(Math.max(0x1400, textAt + text.length * 2));
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(0xc1, 2);
  stream.writeUInt16LE(0x804, 6);
  // The piece table stands in 1Table.
  stream.writeUInt16LE(0x1200, 10);
  stream.writeUInt16LE(0xbf, 12);
  stream.writeUInt32LE(textAt, 0x18);
  stream.writeUInt32LE(textAt + text.length * 2, 0x1c);
  stream.writeUInt16LE(14, 0x20);
  stream.writeUInt16LE(22, 0x3e);
  stream.writeUInt32LE(textAt + text.length * 2, 0x40);
  stream.writeUInt32LE(text.length, 0x4c);
  stream.writeUInt16LE(0x5d, 0x98);
  const pieces = pieceTable(text.length);
  stream.writeUInt32LE(0, 0x1a2);
  stream.writeUInt32LE(pieces.length, 0x1a6);
  stream.write(text, textAt, "utf16le");
  return oleBytes({ WordDocument: stream, "1Table": pieces });
}

function pieceTable(characters: number): Uint8Array {
  const pieces = Buffer.alloc(5 + 8 + 8);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(characters, 9);
  pieces.writeUInt32LE(textAt, 15);
  return pieces;
}
