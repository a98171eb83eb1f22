import { describe, expect, it } from "vitest";
import { parseContent } from "../../src/ingest/parse-content.ts";
import { parseRtf } from "../../src/ingest/parse-rtf.ts";
import { csv, gbkBytes } from "./inputs.ts";

const hex = (text: string) => [...gbkBytes(text)].map((byte) => `\\'${byte.toString(16)}`).join("");

describe("parseRtf(rtf)", () => {
  it("reads paragraphs in the code page and in Unicode, without fonts, pictures and fallbacks", () => {
    const rtf = `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 ${hex("宋体")};}}{\\*\\generator x}\\f0 ${hex("关于甲")}\\u30340?\\b ${hex("建议")}\\par\r\n{\\pict 00ff}\\uc2 \\u27004\\'3f\\'3f A\\{\\~\\ldblquote B\\par}`;
    expect(parseRtf(rtf)).toEqual(["关于甲的建议", "楼 A{ “B"]);
  });

  it("reads rows of tables as forms are read", () => {
    const row = `\\pard\\intbl ${hex("案由")}\\cell ${hex("关于甲")}\\par ${hex("的建议")}\\cell\\row\\pard ${hex("正文")}\\par`;
    expect(parseRtf(`{\\rtf1\\ansicpg936 ${row}}`)).toEqual(["案由：关于甲", "的建议", "正文"]);
  });

  it("is what a file named doc may be", async () => {
    const { content, issues } = await parseContent(csv("a.doc", `{\\rtf1\\ansicpg936 ${hex("关于甲的建议")}\\par}`));
    expect(content).toMatchObject({ kind: "paragraphs", paragraphs: ["关于甲的建议"] });
    expect(issues.map(({ rule }) => rule)).toEqual(["name-content-mismatch"]);
  });

  it("with braces left open or closed too often is read to its end", () => {
    expect(parseRtf("{\\rtf1 a}}}b{".repeat(2)).join("")).toContain("a");
    expect(parseRtf(`{\\rtf1 ${"{".repeat(100_000)}`)).toEqual([]);
  });
});
