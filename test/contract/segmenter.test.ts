import { beforeAll, describe, expect, it } from "vitest";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.ts";
import { createNodejiebaSegmenter } from "../../src/text/segmenter-nodejieba.ts";
import type { Segmenter } from "../../src/text/segmenter.ts";

type Create = (lexicon: readonly string[]) => Segmenter | Promise<Segmenter>;

const nodejiebaMissing = await createNodejiebaSegmenter([]).then(
  () => false,
  () => true,
);
// On a machine without a compiler the optional engine is absent, and nobody is the worse for it; CI has both.
if (nodejiebaMissing && process.env["CI"] !== undefined) throw new Error("nodejieba is not installed on CI");

const engines: readonly (readonly [name: string, create: Create, skip: boolean])[] = [
  ["@node-rs/jieba", createJiebaSegmenter, false],
  ["nodejieba", createNodejiebaSegmenter, nodejiebaMissing],
];

describe.each(engines)("segmenter %s", (_name, create, skip) => {
  const terms = ["新质生产力", "晋创谷"];
  let plain: Segmenter;
  let again: Segmenter;
  let taught: Segmenter;

  // nodejieba has one dictionary for the whole process: what was taught last holds for all, so the plain ones come first.
  beforeAll(async () => {
    if (skip) return;
    plain = await create([]);
    again = await create([]);
  });

  it.skipIf(skip)("gives the text back when its words are joined, so that offsets hold", () => {
    for (const text of ["", "。", "关于加快建设2024年5G基站的建议，ABC！", "第 12 行\n换行", "😀表情与𠮷字"]) {
      expect(plain.cut(text).join("")).toBe(text);
    }
  });

  it.skipIf(skip)("keeps numbers whole: 2024 is not four words", () => {
    expect(plain.cut("到2024年新增3500个托位")).toEqual(expect.arrayContaining(["2024", "3500"]));
  });

  it.skipIf(skip)("cuts plain text into the words a reader sees", () => {
    expect(plain.cut("加强农村老年人养老服务")).toEqual(expect.arrayContaining(["加强", "农村", "养老"]));
  });

  it.skipIf(skip)("gives the same words every time", () => {
    const text = "推动高标准农田建设，完善社区居家养老服务体系。";
    expect(plain.cut(text)).toEqual(again.cut(text));
    expect(plain.fingerprint).toBe(again.fingerprint);
  });

  it.skipIf(skip)("keeps a word of the lexicon whole, and tells by its fingerprint that it knows more", async () => {
    taught = await create(terms);
    expect(taught.cut("培育新质生产力，建设晋创谷")).toEqual(expect.arrayContaining(terms));
    expect(taught.fingerprint).not.toBe(plain.fingerprint);
  });
});
