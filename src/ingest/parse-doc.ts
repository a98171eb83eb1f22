import { cleanText } from "./clean-text.ts";
import { readOle } from "./container/read-ole.ts";
import { flattenRow, toDocumentTable } from "./document-table.ts";
import { RefusedContent } from "./limits.ts";
import type { DocumentRead } from "./parse-docx.ts";
import type { Table } from "./table.ts";

/** Streams of a Word document that hold its text; which of the tables, the document says. */
const textStreams = ["WordDocument", "0Table", "1Table"];

/** What the workbook library can do with compound files; its types leave it out. */
interface ContainerWriter {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, path: string, content: Uint8Array) => void;
  };
  readonly write: (container: object, options: { readonly type: "buffer" }) => Buffer;
}

/**
 * Reads the text of a Word 97–2003 document. The library gets a new container with the text's streams only: in the one
 * that came, chains of sectors may be anything. Throws what the library throws on a damaged file, and `RefusedContent`.
 */
export async function parseDoc(bytes: Uint8Array): Promise<DocumentRead> {
  const file = readOle(bytes);
  const main = file?.stream("WordDocument");
  if (file === null || main === undefined || main === null || main.length < 898) throw new Error("no Word document");
  const flags = (main[10] ?? 0) | ((main[11] ?? 0) << 8);
  if ((flags & 0x0100) !== 0) throw new RefusedContent("encrypted-file", "设有打开密码，没有读入。请去掉密码后再试。");
  const { CFB } = (await import("@e965/xlsx")) as { readonly CFB: ContainerWriter };
  const clean = CFB.utils.cfb_new();
  for (const name of textStreams) {
    const stream = file.stream(name);
    if (stream !== null) CFB.utils.cfb_add(clean, `/${name}`, stream);
  }
  const { default: WordExtractor } = await import("word-extractor");
  const document = await new WordExtractor().extract(CFB.write(clean, { type: "buffer" }));
  return readLines(document.getBody({ filterUnicode: false }));
}

/**
 * The library ends each cell with a tab and each row with a tab and a line break, so that a row is what ends that way,
 * from the first line that has a tab. Cells may hold several lines.
 */
function readLines(body: string): DocumentRead {
  const paragraphs: string[] = [];
  const tables: Table[] = [];
  let rows: (readonly string[])[] = [];
  const closeTable = (): void => {
    const cells = rows.map((row) => row.map((text) => ({ text, colSpan: 1, rowSpan: 1 })));
    if (rows.length > 0) tables.push(toDocumentTable(cells));
    rows = [];
  };
  let open: string[] = [];
  for (const line of body.split("\n")) {
    if (open.length > 0 || line.includes("\t")) {
      open.push(line);
      if (!line.endsWith("\t")) continue;
      const row = open.join("\n").slice(0, -1).split("\t").map(cleanText);
      paragraphs.push(...flattenRow(row));
      rows.push(row);
      open = [];
    } else {
      closeTable();
      paragraphs.push(cleanText(line));
    }
  }
  closeTable();
  // A line with a tab that no row's end follows is a line.
  for (const line of open) paragraphs.push(cleanText(line));
  return { paragraphs, tables };
}
