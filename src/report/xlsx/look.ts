import type { ColumnPlan, Tone } from "./sheet-plan.ts";

/** How a cell looks. Cells that look alike share an entry of the workbook's style sheet. */
export interface Look {
  readonly tone: Tone | "header" | null;
  readonly align: ColumnPlan["align"] | null;
  /** `text` keeps text text even when somebody edits the cell. */
  readonly format: ColumnPlan["format"] | "0" | "date" | "text" | null;
  readonly linked: boolean;
}

/** Looks by number, in the order in which they first occur; 0 is the plain cell that the format asks for. */
export interface LookTable {
  readonly numberOf: (look: Look) => number;
  readonly looks: () => readonly Look[];
}

export function collectLooks(): LookTable {
  const numbers = new Map<string, number>();
  const looks: Look[] = [];
  return {
    numberOf: (look) => {
      const key = `${look.tone}|${look.align}|${look.format}|${look.linked}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      looks.push(look);
      numbers.set(key, looks.length);
      return looks.length;
    },
    looks: () => looks,
  };
}

const fontNames = ["plain", "link", "bold", "header"] as const;
const fonts: Readonly<Record<(typeof fontNames)[number], string>> = {
  plain: '<font><sz val="11"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font>',
  link: '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/></font>',
  bold: '<font><b/><sz val="11"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font>',
  header: '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="黑体"/><charset val="134"/></font>',
};

/** Fills that stay apart on a black and white print. */
const fills: Readonly<Record<Exclude<Look["tone"], null>, string>> = {
  header: "1F4E79",
  heading: "DDEBF7",
  subheading: "F2F2F2",
  empty: "F8CBAD",
  thin: "FFF2CC",
  covered: "E2EFDA",
  saturated: "A9D08E",
};
const fillNames = ["header", "heading", "subheading", "empty", "thin", "covered", "saturated"] as const;

/** Numbers of formats: 1, 2 and 49 are Excel's own, from 164 on they are free. */
const formats: Readonly<Record<Exclude<Look["format"], null | undefined>, number>> = {
  "0": 1,
  "0.00": 2,
  text: 49,
  "0.0%": 164,
  date: 165,
};

/** xl/styles.xml. The order of elements is fixed by the format. */
export function writeStyles(looks: readonly Look[]): string {
  const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
    `<fonts count="${fontNames.length}">${fontNames.map((name) => fonts[name]).join("")}</fonts>` +
    `<fills count="${fillNames.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
    `${fillNames.map((name) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${fills[name]}"/><bgColor indexed="64"/></patternFill></fill>`).join("")}</fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${looks.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${looks.map(writeLook).join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    "</styleSheet>"
  );
}

function writeLook({ tone, align, format, linked }: Look): string {
  const heading = tone === "header" || tone === "subheading";
  const fontName = tone === "header" ? "header" : heading || tone === "heading" ? "bold" : linked ? "link" : "plain";
  return (
    `<xf numFmtId="${format === null || format === undefined ? 0 : formats[format]}" fontId="${fontNames.indexOf(fontName)}"` +
    ` fillId="${tone === null ? 0 : fillNames.indexOf(tone) + 2}" borderId="1" xfId="0"${format === "text" ? ' quotePrefix="1"' : ""}` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${heading || align === "center" ? ' horizontal="center"' : ""} vertical="${tone === "header" ? "center" : "top"}"` +
    `${tone === "heading" ? "" : ' wrapText="1"'}/></xf>`
  );
}
