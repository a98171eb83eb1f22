import { endingOf } from "./source-file.ts";
import type { BinaryFormat, TextFormat } from "./recognize-format.ts";

export type Format = Exclude<BinaryFormat, "text"> | TextFormat;

export const supported =
  "目前支持 xlsx、xls、ods、csv、tsv、docx、doc、rtf、pdf、txt、html、mht、json、jsonl，以及装有这些文件的 zip。";

const later = (what: string, hint: string): Refusal => ({
  rule: "unsupported-format",
  message: `是${what}，暂不支持，没有读入。${hint}`,
});

interface Refusal {
  readonly rule: string;
  /** Goes on from the file's name. */
  readonly message: string;
}

/** Formats nothing is read from, and what the user can do. */
export const refusals: Readonly<Partial<Record<Format, Refusal>>> = {
  empty: { rule: "empty-file", message: "是空文件（0 字节），没有读入。" },
  encrypted: { rule: "encrypted-file", message: "设有打开密码，没有读入。请去掉密码后再试。" },
  "broken-zip": { rule: "damaged-file", message: "不完整（可能没有下载或复制完），打不开，没有读入。" },
  "broken-ole": {
    rule: "damaged-file",
    message: "已损坏或不完整，打不开，没有读入。请用 WPS 或 Office 打开后另存一份再试。",
  },
  slides: later("演示文稿", "请把文字另存为 docx 或 txt 再读。"),
  opendocument: later(" ODF 文档", "请另存为 docx 再读。"),
  zip: later("压缩包", "请解压后再读。"),
  archive: later("压缩包（rar 或 7z）", "请解压，或改用 zip 再读。"),
  picture: later("图片", "请识别成文字后再读。"),
  ole: { rule: "unknown-format", message: `认不出是什么格式，没有读入。${supported}` },
  xml: later(" XML 文件", "请导出为 xlsx 或 csv 再读。"),
};

const formatsByEnding: Readonly<Record<string, readonly Format[]>> = {
  xlsx: ["xlsx"],
  xlsm: ["xlsx"],
  xls: ["xls"],
  et: ["xls", "xlsx"],
  ods: ["ods"],
  docx: ["docx"],
  doc: ["doc"],
  wps: ["doc", "docx"],
  rtf: ["rtf"],
  pdf: ["pdf"],
  csv: ["plain"],
  tsv: ["plain"],
  txt: ["plain"],
  md: ["plain"],
  html: ["html"],
  htm: ["html"],
  mht: ["mhtml"],
  mhtml: ["mhtml"],
  json: ["json", "json-lines"],
  jsonl: ["json-lines", "json"],
  ndjson: ["json-lines", "json"],
};

const formatNames: Readonly<Partial<Record<Format, string>>> = {
  xlsx: "Excel 工作簿（xlsx）",
  xls: "旧版 Excel 工作簿（xls）",
  ods: "ODF 表格",
  docx: "Word 文档（docx）",
  doc: "旧版 Word 文档（doc）",
  rtf: "RTF 文档",
  pdf: "PDF 文件",
  plain: "纯文本",
  html: "网页（HTML）",
  mhtml: "网页存档（MHT）",
  json: "JSON 文件",
  "json-lines": "JSON 文件（一行一条）",
  "xml-sheet": "XML 表格",
};

/** What a file is where its name says it is something else; null where they agree or the name says nothing. */
export function contradiction(
  name: string,
  format: Format,
): { readonly ending: string; readonly actual: string } | null {
  const ending = endingOf(name);
  const expected = formatsByEnding[ending];
  return expected === undefined || expected.includes(format) ? null : { ending, actual: formatNames[format] ?? format };
}
