import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";

/** A Word file taken apart: what is written in it, not what some program makes of it. */
export interface DocxParts {
  /** An XML part by its path; throws where there is none. */
  readonly part: (path: string) => string;
  /** Paths of all parts. */
  readonly paths: readonly string[];
  /** The definition of a style, whole, by its id. */
  readonly style: (id: string) => string;
  /** Paragraphs and tables of the body, in order, without what is nested in them. */
  readonly body: readonly BodyElement[];
  /** Section properties, in order. */
  readonly sections: readonly string[];
}

export interface BodyElement {
  readonly kind: "paragraph" | "table";
  readonly xml: string;
  /** Style of a paragraph; `Normal` where it names none. */
  readonly style: string;
  readonly text: string;
}

export function readDocx(bytes: Uint8Array): DocxParts {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  const part = (path: string): string => {
    const xml = parts.get(path);
    if (xml === undefined) throw new Error(`no part ${path}`);
    return xml;
  };
  const document = part("word/document.xml");
  return {
    part,
    paths: [...parts.keys()],
    style: (id) => {
      const found = elements(part("word/styles.xml"), "w:style").find((xml) => xml.includes(`w:styleId="${id}"`));
      if (found === undefined) throw new Error(`no style ${id}`);
      return found;
    },
    body: [...document.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>|<w:p>[\s\S]*?<\/w:p>|<w:p\/>/g)].map(([xml]) => ({
      kind: xml.startsWith("<w:tbl>") ? "table" : "paragraph",
      xml,
      style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? "Normal",
      text: textOf(xml),
    })),
    sections: elements(document, "w:sectPr"),
  };
}

/** Every element of that name, whole; for names that do not nest. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, "g"))].map(([all]) => all);
}

/** An attribute of the first element of that name; empty where it is not there. */
export function attribute(xml: string, element: string, name: string): string {
  return new RegExp(`<w:${element}\\b[^>]*?w:${name}="([^"]*)"`).exec(xml)?.[1] ?? "";
}

export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
}

/** Paragraphs as an independent reader of Word files sees them. */
export async function readText(docx: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return value.split("\n").filter((line) => line !== "");
}
