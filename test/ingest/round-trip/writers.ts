import writeXlsxFile from "write-excel-file/node";
import { gb18030Bytes, utf16Bytes } from "../encode-text.ts";
import { wordFile, workbook } from "../inputs.ts";
import { excel97 } from "../make-xls.ts";
import { pdfBytes, typeset } from "../pdf/make-pdf.ts";
import type { Written } from "./arbitrary-proposal.ts";
import { officeFields, officeForm, officeTable } from "./office-words.ts";

type Bytes = Uint8Array | string;

/** A way of writing proposals into one file. */
export interface Writer {
  readonly ending: string;
  readonly write: (proposals: readonly Written[]) => Bytes | Promise<Bytes>;
  /** What the format cannot tell apart is made alike before comparing. */
  readonly fold?: (text: string) => string;
}

const table = (proposals: readonly Written[]) => [{ name: "提案", rows: officeTable(proposals) }];
const objects = (proposals: readonly Written[]) => proposals.map(officeFields);

/** Files that hold a list of proposals. */
export const listWriters: Readonly<Record<string, Writer>> = {
  "xlsx by write-excel-file": { ending: "xlsx", write: writeXlsx },
  "xlsx by SheetJS": { ending: "xlsx", write: (all) => workbook("a", table(all)).bytes },
  xls: { ending: "xls", write: (all) => excel97(officeTable(all)) },
  ods: { ending: "ods", write: (all) => workbook("a", table(all), "ods").bytes },
  "csv in UTF-8 with a mark": { ending: "csv", write: (all) => `\ufeff${quoted(all)}` },
  "csv in GB18030": { ending: "csv", write: (all) => gb18030Bytes(quoted(all)) },
  "csv in UTF-16": { ending: "csv", write: (all) => utf16Bytes(quoted(all), "le") },
  "docx with a table": {
    ending: "docx",
    write: async (all) => (await wordFile("a", ["提案目录", officeTable(all)])).bytes,
  },
  json: { ending: "json", write: (all) => JSON.stringify(objects(all), null, 2) },
  jsonl: {
    ending: "jsonl",
    write: (all) =>
      objects(all)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(""),
  },
};

/** Files that hold one proposal after the other under labels. */
export const formWriters: Readonly<Record<string, Writer>> = {
  "docx with labels": { ending: "docx", write: async (all) => (await wordFile("a", forms(all))).bytes },
  "txt with labels": { ending: "txt", write: (all) => forms(all).join("\r\n") },
  "pdf with labels": {
    ending: "pdf",
    write: (all) => pdfBytes({ pages: typeset(forms(all, "正文：")) }),
    // On paper paragraphs and spaces are distances, which test/ingest/pdf is about; here no character may be lost.
    fold: (text) => text.replace(/\s+/gu, ""),
  },
};

function forms(proposals: readonly Written[], bodyLabel = ""): readonly string[] {
  return proposals.flatMap((proposal) => officeForm(proposal, bodyLabel));
}

/** Every field in quotes, as RFC 4180 has it. */
function quoted(proposals: readonly Written[]): string {
  return officeTable(proposals)
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`)
    .join("");
}

async function writeXlsx(proposals: readonly Written[]): Promise<Uint8Array> {
  const cells = officeTable(proposals).map((row) => row.map((value) => ({ value, type: String })));
  return new Uint8Array(await writeXlsxFile(cells, { sheet: "提案" }).toBuffer());
}
