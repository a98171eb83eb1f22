import { TableBuilder } from "./build-table.ts";
import type { BuiltTable } from "./build-table.ts";
import { cleanText } from "./clean-text.ts";
import type { FieldMap } from "./field-map.ts";
import { isListOfRecords } from "./list-of-records.ts";
import { parseDelimited } from "./parse-delimited.ts";
import { endingOf } from "./source-file.ts";

export type PlainText =
  /** `repaired`: records in which a stray quote was read as a plain character. */
  | { readonly kind: "table"; readonly table: BuiltTable; readonly repaired: readonly number[] }
  | { readonly kind: "lines"; readonly lines: readonly string[] };

/** A text without marks: a table where its name says so or its first line is a header, else lines. */
export function parsePlainText(name: string, text: string, map: FieldMap): PlainText {
  const isTable = ["csv", "tsv", "tab"].includes(endingOf(name));
  const body = text.replace(/^\ufeff/, "").replace(/^sep=.\r?\n/i, "");
  if (isTable || body.includes("\t") || body.includes(",")) {
    const { rows, repaired, left } = parseDelimited(body);
    const builder = new TableBuilder(left);
    for (const [i, fields] of rows.entries()) builder.add(i + 1, fields.map(cleanText));
    const table = builder.build(null);
    if (isTable || isListOfRecords(table.table, map)) return { kind: "table", table, repaired };
  }
  return { kind: "lines", lines: body.split(/\r\n?|\n/).map(cleanText) };
}
