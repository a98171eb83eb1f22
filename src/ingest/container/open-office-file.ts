import { zipSync } from "fflate";
import { limits, RefusedContent } from "../limits.ts";
import { decodeText } from "../decode-text.ts";
import { checkRepeats } from "./check-repeats.ts";
import { entryName } from "./entry-name.ts";
import { thinSheet } from "./thin-sheet.ts";
import { inflateEntry, readZipDirectory } from "./zip-directory.ts";
import type { InflateFailure, ZipEntry } from "./zip-directory.ts";

export interface OfficeFile {
  /** A plain zip of the parts that matter, safe to hand to a library. */
  readonly bytes: Uint8Array;
  /** Rows that a sheet has beyond the limit, by the sheet's part. */
  readonly rowsLeft: ReadonlyMap<string, number>;
}

/** Parts that hold no text of a document or table and may be of any size. */
const skipped =
  /(^|\/)(media|embeddings|fonts|thumbnails?|charts?|drawings|printerSettings|vba|activeX|ctrlProps|customXml|pivotTables|pivotCache|Pictures|Object[^/]*|ObjectReplacements)(\/|$)|\.(png|jpe?g|gif|emf|wmf|bmp|tiff?)$/iu;
const isSheet = /^xl\/worksheets\/[^/]+\.xml$/u;
const isXml = /\.(xml|rels)$/iu;

/**
 * Opens xlsx, docx and ods, which are zips of XML, before any library does: each part unpacked under a limit whatever the
 * directory claims, no definitions of entities, sheets without their empty rows. Throws `RefusedContent`.
 */
export function openOfficeFile(bytes: Uint8Array): OfficeFile {
  const entries = readZipDirectory(bytes) ?? [];
  const parts: Record<string, Uint8Array> = {};
  const rowsLeft = new Map<string, number>();
  let left: number = limits.officeBytes;
  let characters: number = limits.sheetCharacters;
  for (const entry of entries) {
    const name = entryName(entry);
    if (skipped.test(name) || name.endsWith("/") || name in parts) continue;
    const most = isSheet.test(name) || name === "content.xml" ? limits.fileBytes : limits.partBytes;
    let part = open(bytes, entry, name, Math.min(most, left));
    left -= part.length;
    if (isXml.test(name)) part = safeXml(part, name);
    if (name === "content.xml") checkRepeats(part);
    if (isSheet.test(name)) {
      const thin = thinSheet(part, { rows: limits.rows, characters });
      part = thin.xml;
      characters -= part.length;
      if (thin.rowsLeft > 0) rowsLeft.set(name, thin.rowsLeft);
    }
    parts[name] = part;
  }
  return { bytes: zipSync(parts, { level: 0 }), rowsLeft };
}

function open(bytes: Uint8Array, entry: ZipEntry, name: string, most: number): Uint8Array {
  const part = inflateEntry(bytes, entry, most);
  if (typeof part !== "string") return part;
  throw refuse(part, name);
}

function refuse(failure: InflateFailure, name: string): RefusedContent {
  switch (failure) {
    case "encrypted":
      return new RefusedContent("encrypted-file", "设有打开密码，没有读入。请去掉密码后再试。");
    case "bomb":
      return new RefusedContent(
        "suspicious-file",
        `里的“${name}”解开后超过原来的 ${limits.ratio} 倍，像是用来占满内存的，没有读入。`,
      );
    case "tooLarge":
      return new RefusedContent("file-too-large", `里的“${name}”解开后太大，没有读入。请拆分后再提供。`);
    default:
      return new RefusedContent(
        "damaged-file",
        `已损坏（其中“${name}”解不开），没有读入。请用 WPS 或 Office 打开后另存一份再试。`,
      );
  }
}

/** XML as UTF-8 without a document type: office programs write none, and the entities it defines could grow without end. */
function safeXml(part: Uint8Array, name: string): Uint8Array {
  const wide = part[0] === 0xff || part[0] === 0xfe || part[0] === 0 || part[1] === 0;
  const utf8 = wide ? new TextEncoder().encode(decodeText(part)?.text ?? "") : part;
  const buffer = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength);
  if (/<!(DOCTYPE|ENTITY)/iu.test(prolog(buffer))) {
    throw new RefusedContent(
      "suspicious-file",
      `的“${name}”里定义了 XML 实体，正常的办公文件没有这种内容，为安全起见没有读入。请用 WPS 或 Office 打开后另存一份再试。`,
    );
  }
  if (name === "META-INF/manifest.xml" && buffer.includes("manifest:encryption")) throw refuse("encrypted", name);
  return utf8;
}

/** What stands before the first element: comments there may be of any length. */
function prolog(xml: Buffer): string {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    if (xml.toString("latin1", at, at + 4) === "<!--") {
      const end = xml.indexOf("-->", at);
      if (end < 0) return "";
      at = end;
    } else if (/[A-Za-z_!]/u.test(String.fromCharCode(xml[at + 1] ?? 0))) {
      return xml.toString("latin1", at, at + 16);
    }
  }
  return "";
}
