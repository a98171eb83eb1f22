import { cleanText } from "./clean-text.ts";
import { flattenRow } from "./document-table.ts";
import { decodeLabeled } from "./html/html-charset.ts";
import { limits } from "./limits.ts";

/** Groups that hold no text of the document. */
const unread: ReadonlySet<string> = new Set(
  (
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf " +
    "footnote annotation listtable listoverridetable themedata colorschememapping datastore latentstyles fldinst " +
    "xmlnstbl generator rsidtbl bkmkstart bkmkend shpinst nonshppict"
  ).split(" "),
);

const signs: Readonly<Record<string, string>> = {
  line: "\n",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};

/** A control word with its number and the space that ends it; a byte in hexadecimal; a control sign; a brace; text. */
const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\(.)|([{}])|([^\\{}\r\n]+)/gis;

interface Group {
  readonly skips: boolean;
  /** Characters that stand for one \u in readers that do not know it. */
  readonly fallback: number;
}

/** Reads the text of an RTF document, line by line; cells of tables as in other documents. */
export function parseRtf(rtf: string): readonly string[] {
  const label = `windows-${/\\ansicpg(\d+)/.exec(rtf)?.[1] ?? "936"}`;
  const codePage = /936$/.test(label) ? "gb18030" : /950$/.test(label) ? "big5" : label;
  const lines: string[] = [];
  const groups: Group[] = [];
  let group: Group = { skips: false, fallback: 1 };
  let text = "";
  let cells: string[] = [];
  let bytes: number[] = [];
  let passOver = 0;
  let inTable = false;

  const flush = (): void => {
    if (bytes.length > 0) text += decodeLabeled(Uint8Array.from(bytes), codePage) ?? "";
    bytes = [];
  };
  const write = (more: string): void => {
    flush();
    if (!group.skips) text += more;
  };
  const endLine = (): void => {
    flush();
    lines.push(...cleanText(text).split("\n"));
    text = "";
  };

  for (const [, word, number, hex, sign, brace, plain] of rtf.matchAll(token)) {
    if (brace === "{") {
      flush();
      groups.push(group);
      if (groups.length > limits.depth * 16) break;
    } else if (brace === "}") {
      flush();
      group = groups.pop() ?? group;
    } else if (hex !== undefined) {
      if (passOver > 0) passOver--;
      else if (!group.skips) bytes.push(Number.parseInt(hex, 16));
    } else if (plain !== undefined) {
      write(plain.slice(passOver));
      passOver = Math.max(0, passOver - plain.length);
    } else if (sign !== undefined) {
      if (sign === "*") group = { ...group, skips: true };
      else if (sign === "~") write(" ");
      else if (/[\\{}]/.test(sign)) write(sign);
    } else if (word !== undefined) {
      if (unread.has(word)) group = { ...group, skips: true };
      else if (word === "uc") group = { ...group, fallback: Number(number ?? 1) };
      else if (word === "u") {
        write(String.fromCharCode((Number(number) + 0x10000) % 0x10000));
        passOver = group.fallback;
      } else if (group.skips) continue;
      else if (word in signs) write(signs[word] ?? "");
      else if (word === "cell") {
        flush();
        cells.push(cleanText(text));
        text = "";
      } else if (word === "row") {
        lines.push(...flattenRow(cells));
        cells = [];
      } else if (word === "intbl") inTable = true;
      else if (word === "pard") inTable = false;
      else if (word === "par" || word === "sect" || word === "page") {
        if (inTable) write("\n");
        else endLine();
      }
    }
  }
  if (text !== "" || bytes.length > 0) endLine();
  return lines;
}
