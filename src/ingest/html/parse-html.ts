import { Parser } from "htmlparser2";
import { cleanText } from "../clean-text.ts";
import { flattenRow, toDocumentTable } from "../document-table.ts";
import type { DocumentCell } from "../document-table.ts";
import { limits } from "../limits.ts";
import type { DocumentRead } from "../parse-docx.ts";

/** What no reader of the page sees, or none comes for: menus and imprints. */
const unseen: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "head",
  "object",
  "select",
  "nav",
  "footer",
]);
/** Elements before and after which a line ends. */
const blocks: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 " +
    "h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary title ul"
  ).split(" "),
);

interface OpenTable {
  readonly rows: OpenCell[][];
  /** A table with another inside only arranges the page. */
  isLayout: boolean;
  /** Where text goes that stands in the table but in no cell. */
  readonly outside: readonly string[];
}

interface OpenCell {
  readonly lines: string[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * Reads a web page as its reader sees it: lines of text, tables row by row. Tables are given as such too, those that only
 * arrange the page excepted.
 */
export function parseHtml(html: string): DocumentRead {
  const reader = new PageReader();
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.write(html);
  parser.end();
  return reader.finish();
}

class PageReader {
  readonly #lines: string[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #read: DocumentRead["tables"][number][] = [];
  #hidden = 0;
  #pre = 0;
  #line = "";

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#hidden > 0 || unseen.has(name)) {
      if (unseen.has(name)) this.#hidden++;
      return;
    }
    if (name === "pre") this.#pre++;
    const table = this.#tables.at(-1);
    if (name === "br") this.#endLine(true);
    else if (blocks.has(name)) this.#endLine();
    else if (name === "table") {
      this.#endLine();
      if (table !== undefined) table.isLayout = true;
      // Tables nested deeper than any page has them are read as one.
      if (this.#tables.length < limits.depth) this.#tables.push({ rows: [], isLayout: false, outside: this.#target() });
    } else if (name === "tr") {
      this.#endLine();
      table?.rows.push([]);
    } else if (name === "td" || name === "th") {
      this.#endLine();
      if (table === undefined) return;
      if (table.rows.length === 0) table.rows.push([]);
      const span = (attribute: string): number => Number.parseInt(attributes[attribute] ?? "", 10) || 1;
      table.rows.at(-1)?.push({ lines: [], colSpan: span("colspan"), rowSpan: span("rowspan") });
    }
  }

  onclosetag(name: string): void {
    if (unseen.has(name)) this.#hidden = Math.max(0, this.#hidden - 1);
    if (this.#hidden > 0) return;
    if (name === "pre") this.#pre = Math.max(0, this.#pre - 1);
    if (blocks.has(name) || name === "td" || name === "th" || name === "tr") this.#endLine();
    if (name === "table") this.#closeTable();
  }

  ontext(text: string): void {
    if (this.#hidden > 0) return;
    if (this.#pre === 0) {
      this.#line += text.replace(/[ \t\r\n\f]+/g, " ");
      return;
    }
    for (const [i, piece] of text.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.#endLine(true);
      this.#line += piece;
    }
  }

  finish(): DocumentRead {
    this.#endLine();
    while (this.#tables.length > 0) this.#closeTable();
    return { paragraphs: this.#lines, tables: this.#read };
  }

  /** Where lines go: the cell that is open, else the page. */
  #target(): string[] {
    const table = this.#tables.at(-1);
    return table?.rows.at(-1)?.at(-1)?.lines ?? (table === undefined ? this.#lines : (table.outside as string[]));
  }

  #endLine(keepEmpty = false): void {
    const line = cleanText(this.#line.replaceAll("\u00a0", " "));
    if (line !== "" || keepEmpty) this.#target().push(line);
    this.#line = "";
  }

  #closeTable(): void {
    this.#endLine();
    const table = this.#tables.pop();
    if (table === undefined) return;
    const target = this.#target();
    const rows = table.rows.map((row) => row.map(toCell)).filter((row) => row.length > 0);
    if (table.isLayout) {
      for (const { lines } of table.rows.flat()) for (const line of lines) target.push(line);
      return;
    }
    for (const row of rows) target.push(...flattenRow(row.map(({ text }) => text)));
    this.#read.push(toDocumentTable(rows));
  }
}

function toCell({ lines, colSpan, rowSpan }: OpenCell): DocumentCell {
  return { text: lines.join("\n").trim(), colSpan, rowSpan };
}
