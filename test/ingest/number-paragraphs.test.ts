import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { numberParagraphs } from "../../src/ingest/number-paragraphs.ts";
import { parseDocx } from "../../src/ingest/parse-docx.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of these parts. */
function docx(body: string, numbering: string, styles = ""): Uint8Array {
  const part = (name: string, xml: string) => strToU8(`<?xml version="1.0"?><w:${name} ${w}>${xml}</w:${name}>`);
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/numbering.xml": part("numbering", numbering),
    "word/styles.xml": part("styles", styles),
  });
}

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (levels: string, id = 0) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of = 0, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const inList = (id: number, at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const paragraph = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;

const lines = async (bytes: Uint8Array) => (await parseDocx(bytes)).paragraphs.filter((text) => text !== "");

describe("numberParagraphs(bytes) writes out what Word numbers by itself", () => {
  it("level by level, counted anew under each heading, empty paragraphs counted but left empty", async () => {
    const levels =
      level(0, "japaneseCounting", "第%1章") +
      level(1, "decimal", "%1.%2 ", "<w:isLgl/>") +
      level(2, "decimalEnclosedCircle", "%3");
    const body = [
      paragraph("总则", inList(1, 0)),
      paragraph("目标", inList(1, 1)),
      paragraph("", inList(1, 1)),
      paragraph("原则", inList(1, 1)),
      paragraph("甲", inList(1, 2)),
      paragraph("任务", inList(1, 0)),
      paragraph("产业", inList(1, 1)),
    ].join("");
    expect(await lines(docx(body, definition(levels) + list(1)))).toEqual([
      "第一章总则",
      "1.1 目标",
      "1.3 原则",
      "①甲",
      "第二章任务",
      "2.1 产业",
    ]);
  });

  it("by a style, or the style it is based on, unless the paragraph says none", async () => {
    const numbering = definition(level(0, "chineseCounting", "%1、", '<w:pStyle w:val="Heading1"/>')) + list(3);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="Heading1"/></w:style>';
    const body = [
      paragraph("抓产业", '<w:pStyle w:val="Heading1"/>'),
      paragraph("抓民生", '<w:pStyle w:val="Mine"/>'),
      paragraph("附", `<w:pStyle w:val="Heading1"/>${inList(0, 0)}`),
    ].join("");
    expect(await lines(docx(body, numbering, styles))).toEqual(["一、抓产业", "二、抓民生", "附"]);
  });

  it("from one again where a list restarts, on past ten, and not for bullets", async () => {
    const numbering =
      definition(level(0, "chineseCountingThousand", "（%1）")) +
      definition(level(0, "bullet", "●"), 1) +
      list(1) +
      list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      list(4, 1);
    const body = [
      ...Array.from({ length: 12 }, (_, i) => paragraph(`第${i + 1}`, inList(1, 0))),
      paragraph("又", inList(2, 0)),
      paragraph("点", inList(4, 0)),
    ].join("");
    const read = await lines(docx(body, numbering));
    expect([read[9], read[10], read[11], read[12], read[13]]).toEqual([
      "（十）第10",
      "（十一）第11",
      "（十二）第12",
      "（一）又",
      "点",
    ]);
  });

  it("leaves a document without automatic numbers as it is, byte for byte", () => {
    const bytes = docx(paragraph("一、总则"), definition(level(0, "decimal", "%1.")) + list(1));
    expect(numberParagraphs(bytes)).toBe(bytes);
  });
});
