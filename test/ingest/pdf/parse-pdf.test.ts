import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePdf } from "../../../src/ingest/pdf/parse-pdf.ts";
import { gbkBytes } from "../inputs.ts";
import { pdfBytes, typeset } from "./make-pdf.ts";
import type { FontSpec, PdfSpec, Setting } from "./make-pdf.ts";

const read = async (spec: PdfSpec) => parsePdf(pdfBytes(spec));
const paragraphs = async (...pages: readonly (readonly Setting[])[]) => (await read({ pages })).paragraphs;

const long =
  "加快建设高标准农田120万亩，推进灌区续建配套与现代化改造，支持丘陵山区农田宜机化改造，健全管护机制，确保建一亩成一亩。";

describe("parsePdf(bytes) gives back the paragraphs that were typed", () => {
  it("from lines broken inside words and numbers, over pages, without page numbers and heads", async () => {
    const typed = [
      "2026年重点工作",
      ...Array.from({ length: 20 }, (_, i) => `（${"一二三四五六七八九十"[i % 10] ?? ""}）${long}`),
    ];
    const pages = typeset(typed).map((page, i) => [
      { text: "某市政府工作报告", x: 200, y: 50, size: 10 },
      ...page,
      { text: `— ${i + 1} —`, x: 280, y: 800, size: 14 },
    ]);
    expect(pages.length).toBeGreaterThan(2);
    expect(await paragraphs(...pages)).toEqual(typed);
  });

  it("whatever their lengths and the width of the page", async () => {
    const sentence = fc
      .array(fc.constantFrom(..."加快建设高标准农田推进灌区改造支持丘陵山区宜机化健全管护机制"), {
        minLength: 3,
        maxLength: 120,
      })
      .map((characters) => `${characters.join("")}。`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 8, maxLength: 20 }),
        fc.integer({ min: 18, max: 28 }),
        async (typed, width) => {
          // A page of one-line paragraphs alone would not show how wide it is.
          const texts = [long, ...typed];
          expect(await paragraphs(...typeset(texts, { width }))).toEqual(texts);
        },
      ),
      { numRuns: 20, seed: 1 },
    );
  });

  it("keeps a title in two lines one, and the line under it apart", async () => {
    const title = (text: string, y: number): Setting => ({ text, x: 80 + (448 - text.length * 22) / 2, y, size: 22 });
    const [body = []] = typeset([long, long], { top: 260 });
    const page = [
      title("某市关于制定国民经济和社会发展", 100),
      title("第十五个五年规划的建议", 135),
      { text: "（2025年12月18日通过）", x: 205, y: 170 },
      ...body,
    ];
    expect((await paragraphs(page)).slice(0, 3)).toEqual([
      "某市关于制定国民经济和社会发展第十五个五年规划的建议",
      "（2025年12月18日通过）",
      long,
    ]);
  });

  it("does not run a heading as long as its line into the text below", async () => {
    const heading = "一、关于推进供热供水排水燃气等老旧管网更新改造的建议";
    expect(heading).toHaveLength(26);
    expect(await paragraphs(...typeset([long, heading, long]))).toEqual([long, heading, long]);
  });

  it("reads two columns one after the other, under the title above both", async () => {
    const left = Array.from({ length: 4 }, (_, i) => `左栏第${i + 1}段${long}`);
    const right = Array.from({ length: 4 }, (_, i) => `右栏第${i + 1}段${long}`);
    const column = { width: 18, size: 11, lines: 40, top: 140 };
    const [l = []] = typeset(left, { ...column, x: 70 });
    const [r = []] = typeset(right, { ...column, x: 310 });
    const page = [{ text: "两栏的文件标题横跨左右两栏排在最上面一行里", x: 90, y: 100, size: 20 }, ...l, ...r];
    expect((await paragraphs(page)).slice(1)).toEqual([...left, ...right]);
  });

  it("keeps the rows of a table apart, and their cells in order", async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.map((text, i) => ({ text, x: 80 + i * 160, y, size: 12 }));
    expect(
      await paragraphs([...row(100, "任务", "单位"), ...row(122, "修路", "市交通局"), ...row(144, "清淤", "市水利局")]),
    ).toEqual(["任务　单位", "修路　市交通局", "清淤　市水利局"]);
  });

  it("leaves out a watermark, and numbers that point to notes; notes follow the text", async () => {
    const [body = []] = typeset([long, long]);
    const last = body.at(-1)!;
    const page = [
      { text: "内部资料", x: 150, y: 500, size: 60, turn: 45 },
      ...body,
      { text: "1", x: last.x + last.text.length * 16 - 20, y: last.y - 6, size: 8 },
      { text: "1指集中连片、旱涝保收的农田。", x: 80, y: 760, size: 10 },
    ];
    const next = typeset([`（二）${long}`])[0]!;
    expect(await paragraphs(page, next)).toEqual([long, long, `（二）${long}`, "1指集中连片、旱涝保收的农田。"]);
  });

  it("without the junk that fonts and justified lines leave", async () => {
    const apart = [..."政府工作报告"].map((text, i) => ({ text, x: 100 + i * 50, y: 100, size: 22 }));
    expect(await paragraphs(apart)).toEqual(["政府工作报告"]);
    const spread = [..."⾼质量发展"].map((text, i) => ({ text, x: 80 + i * 20, y: 100 }));
    expect(await paragraphs(spread)).toEqual(["高质量发展"]);
    expect(await paragraphs([{ text: "发展 AI 技术 2026 年 5 项，ready to go", x: 80, y: 100 }])).toEqual([
      "发展AI技术2026年5项，ready to go",
    ]);
    const bold = [0, 0.4].map((shift) => ({ text: "加粗的标题", x: 80 + shift, y: 100 }));
    expect(await paragraphs(bold)).toEqual(["加粗的标题"]);
  });

  it("turned upright where a page is set sideways", async () => {
    const lines = [
      { text: "横排的第一行文字写满了这一行。", x: 100, y: 700, turn: 90 },
      { text: "第二行。", x: 130, y: 700, turn: 90 },
    ];
    expect((await paragraphs(lines)).join("")).toBe("横排的第一行文字写满了这一行。第二行。");
  });
});

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const utf16: FontSpec["encode"] = (text) => Buffer.from(text, "utf16le").swap16().toString("hex");
const text = "加快“高标准农田”建设，新增120万亩（Ａ类）；朱镕基、喆。";

describe("a Chinese PDF without a table of characters of its own", () => {
  it.each([
    ["UniGB-UCS2-H", utf16],
    ["UniGB-UTF16-H", utf16],
    ["GBK-EUC-H", (each: string) => hex(gbkBytes(each))],
    ["GBKp-EUC-H", (each: string) => hex(gbkBytes(each))],
    ["GBK2K-H", (each: string) => hex(gbkBytes(each))],
  ] as const)("is read in the encoding %s, which no file is fetched for", async (encoding, encode) => {
    const font = { encoding, encode, ordering: "GB1" };
    expect((await read({ pages: [[{ text, x: 80, y: 100, size: 12 }]], font })).paragraphs).toEqual([text]);
  });

  it("is read in GB 2312", async () => {
    const font = { encoding: "GB-EUC-H", encode: (each: string) => hex(gbkBytes(each)), ordering: "GB1" };
    expect((await read({ pages: [[{ text: "高标准农田。", x: 80, y: 100 }]], font })).paragraphs).toEqual([
      "高标准农田。",
    ]);
  });

  it("is read by the numbers of Adobe's collection", async () => {
    // 一 4162, 。 98, a 66, from Adobe-GB1-UCS2.
    const font = { encoding: "Identity-H", encode: () => "104200420062", ordering: "GB1" };
    expect((await read({ pages: [[{ text, x: 80, y: 100 }]], font })).paragraphs).toEqual(["一a。"]);
  });

  it("is said to be illegible in an encoding nobody knows", async () => {
    const font = { encoding: "90ms-RKSJ-H", encode: () => "88ea93f1", ordering: "Japan1" };
    expect(await read({ pages: [[{ text, x: 80, y: 100 }]], font })).toMatchObject({
      paragraphs: [],
      unknownEncodings: ["90ms-RKSJ-H"],
    });
  });

  it("is said to be illegible where only glyphs are numbered", async () => {
    const font = {
      encoding: "Identity-H",
      encode: (each: string) =>
        utf16([...each].map((_, i) => String.fromCharCode(0x100 + ((i * 7919) % 0x3000))).join("")),
      ordering: "Identity",
    };
    expect(await read({ pages: [typeset([long])[0]!], font })).toMatchObject({ paragraphs: [], illegible: [1] });
  });
});

describe("a PDF of pictures", () => {
  it("has no text, not even where each page bears the mark of a scanner", async () => {
    expect(await read({ pages: ["picture", "picture"] })).toMatchObject({ paragraphs: [], silent: [1, 2], pages: 2 });
    const mark = [{ text: "扫描全能王 创建", x: 250, y: 820, size: 9 }];
    expect(await read({ pages: [mark, mark] })).toMatchObject({ paragraphs: [], silent: [1, 2] });
  });

  it("among pages of text is told by page", async () => {
    const found = await read({ pages: [typeset([long])[0]!, "picture", typeset([long])[0]!] });
    expect(found).toMatchObject({ paragraphs: [long, long], silent: [2], pages: 3, pagesRead: 3 });
  });
});

describe("bytes of any kind", () => {
  it("from the disk are read too, and left as they were", async () => {
    const bytes = Buffer.from(pdfBytes({ pages: [[{ text: "一段。", x: 80, y: 100 }]] }));
    const before = Buffer.from(bytes);
    expect((await parsePdf(bytes)).paragraphs).toEqual(["一段。"]);
    expect(bytes.equals(before)).toBe(true);
  });
});
