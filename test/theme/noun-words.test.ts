import { describe, expect, it } from "vitest";
import { buildCorpus, language } from "./word-corpus.ts";

/** What is said of each word of texts given as words parted by spaces. */
function classify(texts: readonly string[]) {
  const { archive, classes } = buildCorpus(
    texts.map((body, i) => ({ id: `p${String(i).padStart(3, "0")}`, subject: [], body: body.split(" ") })),
    language,
  );
  const ask = (test: (word: number) => boolean) => archive.terms.filter((_, word) => test(word));
  return {
    nouns: ask(classes.isNoun),
    openers: ask(classes.opens),
    verbs: ask(classes.isVerb),
    says: ask(classes.says),
  };
}

const text = "关于 加强 老旧 小区 电梯 安装 和 治理 的 建议 塘 新词";

describe("classifyWords", () => {
  it("takes nouns, verbal nouns and words of our own lists for what a matter is named by", () => {
    expect(classify([text]).nouns).toEqual(["小区", "电梯", "治理", "新词"]);
  });

  it("lets an adjective open a name, and no verb", () => {
    const { openers, verbs } = classify([text]);
    expect(openers).toEqual(["老旧", "小区", "电梯", "治理", "新词"]);
    expect(verbs).toContain("安装");
    expect(verbs).not.toContain("治理");
  });

  it("hears nothing in shell words, stop words and lone characters", () => {
    expect(classify([text]).says).toEqual(["老旧", "小区", "电梯", "安装", "治理", "新词"]);
  });

  it("opens no name with a word that every other text has, in a session large enough to tell", () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? "农村 电梯" : "农村 水库"));
    expect(classify(many(40)).openers).not.toContain("农村");
    expect(classify(many(40)).openers).not.toContain("电梯");
    // In a handful of texts, what most have in common is their matter.
    expect(classify(many(6)).openers).toEqual(["农村", "电梯", "水库"]);
  });
});
