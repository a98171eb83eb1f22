import { entryName } from "./container/entry-name.ts";
import { readOle } from "./container/read-ole.ts";
import { readZipDirectory } from "./container/zip-directory.ts";

/**
 * What a file is, told from its bytes: endings lie (portals export web pages named .xls, people rename .doc to .docx).
 * `text` stands for everything that is not one of the binary formats; see `recognizeTextFormat`.
 */
export type BinaryFormat =
  | "empty"
  | "xlsx"
  | "xls"
  | "ods"
  | "docx"
  | "pdf"
  | "doc"
  | "slides"
  | "opendocument"
  | "encrypted"
  | "zip"
  | "archive"
  | "picture"
  | "broken-zip"
  | "broken-ole"
  | "ole"
  | "text";

/** What kind of text a text is. */
export type TextFormat = "plain" | "html" | "mhtml" | "xml-sheet" | "xml" | "json" | "json-lines" | "rtf";

export function recognizeFormat(bytes: Uint8Array): BinaryFormat {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return zipFormat(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oleFormat(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff])) return "picture";
  if (startsWith(bytes, [0x52, 0x61, 0x72, 0x21]) || startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf])) return "archive";
  // A worksheet of Excel 2–4, from before there were containers.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0x00) return "xls";
  return "text";
}

export function recognizeTextFormat(text: string): TextFormat {
  const head = text.slice(0, 4096).trimStart();
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^(mime-version|from|subject|date|content-type|snapshot-content-location):/i.test(head)) {
    if (/^content-type:\s*multipart\/related/im.test(head)) return "mhtml";
  }
  if (
    /^<(\?xml|!doctype|html|head|body|meta|title|table|style|div|p|h[1-6])\b/i.test(head) ||
    head.startsWith("<!--")
  ) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return "xml-sheet";
    return /^<\?xml/i.test(head) && !/<html[\s>]/i.test(head) ? "xml" : "html";
  }
  if (/^[[{]/.test(head)) {
    if (isJson(text)) return "json";
    if (isJson(text.trimStart().split("\n", 1)[0] ?? "")) return "json-lines";
  }
  return "plain";
}

function isJson(text: string): boolean {
  if (!/[}\]]\s*$/.test(text.slice(-64))) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function zipFormat(bytes: Uint8Array): BinaryFormat {
  const entries = readZipDirectory(bytes);
  if (entries === null) return "broken-zip";
  const names = new Set(entries.map(entryName));
  const has = (folder: string): boolean => [...names].some((name) => name.startsWith(folder));
  // A folder of an archive may well be called word.
  if (names.has("[Content_Types].xml")) {
    if (has("xl/")) return "xlsx";
    if (has("word/")) return "docx";
    if (has("ppt/")) return "slides";
  }
  if (names.has("mimetype") && names.has("content.xml")) {
    // The type stands uncompressed, and at the start where the writer follows the standard.
    return latin1(bytes.subarray(0, 65536)).includes("opendocument.spreadsheet") ? "ods" : "opendocument";
  }
  return "zip";
}

/** Streams by whose name an OLE file is told. */
const oleStreams: readonly (readonly [string, BinaryFormat])[] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "doc"],
  ["PowerPoint Document", "slides"],
  ["Workbook", "xls"],
  ["Book", "xls"],
];

function oleFormat(bytes: Uint8Array): BinaryFormat {
  const file = readOle(bytes);
  if (file === null) return "broken-ole";
  return oleStreams.find(([name]) => file.names.has(name))?.[1] ?? "ole";
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
