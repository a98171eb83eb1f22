import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Column letters of a table of at most 26. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The smallest xlsx that Excel opens, its texts in the cells themselves. */
export function plainSheet(rows: readonly (readonly string[])[]): Uint8Array {
  const data = rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map((text, c) => cellXml(text, `${letters[c] ?? ""}${r + 1}`)).join("")}</row>`,
    )
    .join("");
  return zipParts({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml":
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名录" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`,
  });
}

/** An Office file with some of its XML parts rewritten. */
export function changeParts(bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part ${name}`);
    const before = strFromU8(part);
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts, { level: 1 });
}

/** Rows `from` to `to` with one formatted cell and nothing in it. */
export function emptyRows(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => `<row r="${from + i}"><c r="A${from + i}" s="0"/></row>`).join(
    "",
  );
}

function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])));
}

function relations(type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
}

function cellXml(text: string, address: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
}
