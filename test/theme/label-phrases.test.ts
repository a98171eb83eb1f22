import { describe, expect, it } from "vitest";
import { findPhrases } from "../../src/theme/label-phrases.ts";
import { buildCorpus, language } from "./word-corpus.ts";

/** Phrases of a subject whose words are parted by spaces. */
function phrasesOf(subject: string) {
  const { archive, subjects, classes } = buildCorpus([{ id: "p", subject: subject.split(" "), body: [] }], language);
  const { terms, proposals } = archive;
  return findPhrases(subjects[0]!, proposals[0]!.subject, classes).map(({ text, content, whole }) => ({
    text,
    content: content.map((word) => terms[word]!),
    whole,
  }));
}
const textsOf = (subject: string) => phrasesOf(subject).map(({ text }) => text);

describe("findPhrases", () => {
  it("finds what could stand as a name, without the shell around it", () => {
    expect(textsOf("关于 进一步 加强 老旧 小区 电梯 改造 的 建议").sort()).toEqual(
      ["老旧小区", "老旧小区电梯", "老旧小区电梯改造", "小区电梯", "小区电梯改造", "电梯改造"].sort(),
    );
  });

  it("knows a piece from the whole: 小区电梯 goes on with 改造", () => {
    const found = new Map(phrasesOf("小区 电梯 改造").map(({ text, whole }) => [text, whole]));
    expect(found).toEqual(
      new Map([
        ["小区电梯", false],
        ["小区电梯改造", true],
        ["电梯改造", false],
      ]),
    );
  });

  it("takes nothing that is shorter than four characters or longer than fourteen", () => {
    expect(textsOf("电梯")).toEqual([]);
    expect(textsOf("绿色")).toEqual([]);
    const long = textsOf("幼儿园 幼儿园 幼儿园 幼儿园 幼儿园 幼儿园");
    expect(Math.max(...long.map((text) => text.length))).toBe(12);
  });

  it("ends before a verb: what follows is its object, and the whole a sentence", () => {
    expect(textsOf("业主 缴纳 物业费")).toEqual([]);
    expect(textsOf("老旧 小区 安装 电梯 服务")).toEqual(["老旧小区", "电梯服务"]);
  });

  it("rounds off with a noun of the shell only what is too short to stand alone", () => {
    expect(textsOf("电梯 建设")).toEqual(["电梯建设"]);
    expect(textsOf("加强 建设")).toEqual([]);
    expect(textsOf("水库 河道 建设")).not.toContain("水库河道建设");
  });

  it("does not tear a name that the dictionary cuts into pieces", () => {
    expect(textsOf("雁 塘湖 治理")).toEqual([]);
    expect(textsOf("河道 治理 塘")).toEqual([]);
    expect(textsOf("雁 ， 河道 治理")).toEqual(["河道治理"]);
  });

  it("does not reach across a comma", () => {
    expect(textsOf("水库 ， 河道")).toEqual([]);
    expect(textsOf("水库 治理 ， 河道 治理")).toEqual(["水库治理", "河道治理"]);
  });

  it("lists each phrase once, quoted as the subject spells it", () => {
    expect(textsOf("水库 管护 ， 水库 管护")).toEqual(["水库管护"]);
    expect(textsOf("")).toEqual([]);
  });
});
