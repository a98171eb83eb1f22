import { describe, expect, it } from "vitest";
import { extendLexicon } from "../../../src/text/word/extend-lexicon.ts";
import { parseLexiconFile, type LexiconKind } from "../../../src/text/word/lexicon-file.ts";
import { parseLexicon } from "../../../src/text/word/lexicon.ts";

const read = (lines: readonly string[], kind: LexiconKind = "words", file = "本会词表.txt") =>
  parseLexiconFile(lines.join("\n"), kind, file);
const issuesOf = (lines: readonly string[], kind?: LexiconKind) =>
  read(lines, kind).issues.map(({ rule, row, file }) => ({ rule, row, file }));

describe("a list of words as staff write it", () => {
  it("is read: words, words with a part of speech, comments, synonyms", () => {
    const { entries, issues } = read([
      "# 本会的词",
      "云岫花海",
      "晋创谷 ns # 园区",
      "煤矸石 = 矸石＝煤渣石",
      "５Ｇ基站",
    ]);
    expect(issues).toEqual([]);
    expect(entries.map(({ kind, word, synonyms, line }) => ({ kind, word, synonyms, line }))).toEqual([
      { kind: "words", word: "云岫花海", synonyms: [], line: 2 },
      { kind: "words", word: "晋创谷", synonyms: [], line: 3 },
      { kind: "synonyms", word: "煤矸石", synonyms: ["矸石", "煤渣石"], line: 4 },
      { kind: "words", word: "5G基站", synonyms: [], line: 5 },
    ]);
  });

  it("may come from Windows: a byte order mark and its line ends are no words", () => {
    const { entries, issues } = parseLexiconFile("\uFEFF云岫花海\r\n晋创谷\r\n", "words", "词表.txt");
    expect(entries.map(({ word }) => word)).toEqual(["云岫花海", "晋创谷"]);
    expect(issues).toEqual([]);
  });

  const mistakes: readonly (readonly [string, string, LexiconKind, string, RegExp])[] = [
    ["nothing behind the equals sign", "煤矸石 =", "synonyms", "lexicon-synonym", /等号后面没有同义词/u],
    ["nothing before it", "= 矸石", "synonyms", "lexicon-synonym", /等号前面没有标准词/u],
    ["nothing between two", "煤矸石 = = 矸石", "synonyms", "lexicon-synonym", /其余照用/u],
    ["no equals sign among synonyms", "煤矸石 矸石", "synonyms", "lexicon-synonym", /没有等号/u],
    ["synonyms among stop words", "煤矸石 = 矸石", "stopWords", "lexicon-synonym", /每行只写一个词/u],
    ["a single character", "矸", "words", "lexicon-word", /只有一个字/u],
    ["two words in a line", "云岫花海 晋创谷", "words", "lexicon-word", /中间有空格/u],
    ["punctuation", "首台（套）", "words", "lexicon-word", /标点或符号/u],
    [
      "a whole sentence",
      "关于加快推进云岫花海景区基础设施建设和管理的若干建议",
      "words",
      "lexicon-word",
      /超过 20 个字/u,
    ],
  ];
  it.each(mistakes)("%s is told with its line, and the rest is read", (_name, line, kind, rule, message) => {
    const good = kind === "synonyms" ? "并案 = 合办" : "好词";
    const { entries, issues } = read([good, line], kind);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule, row: 2, file: "本会词表.txt", severity: "warning" });
    expect(issues[0]!.message).toMatch(message);
    expect(issues[0]!.message).toContain("“本会词表.txt”第 2 行");
    expect(entries[0]!.line).toBe(1);
  });

  it("keeps a single character as a stop word: 的 is one", () => {
    expect(read(["的"], "stopWords")).toMatchObject({ issues: [], entries: [{ word: "的" }] });
  });

  it("tells of blank lines once a file, with their places, and not of the end of the file", () => {
    const { issues } = read(["云岫花海", "", "晋创谷", "  ", ""]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule: "lexicon-blank", severity: "note", row: 2 });
    expect(issues[0]!.message).toContain("第 2、4 行");
    expect(issuesOf(["云岫花海", ""])).toEqual([]);
  });
});

describe("words added to the lexicon that ships", () => {
  const shipped = parseLexicon({
    words: "并案\n托育 vn\n",
    stopWords: "的\n",
    shellWords: "关于\n",
    synonyms: "并案 = 合办\n宫颈癌疫苗 = HPV疫苗\n",
  });
  const extend = (lines: readonly string[], kind: LexiconKind = "words") =>
    extendLexicon(shipped, read(lines, kind).entries);

  it("join it, each of their kind", () => {
    expect(extend(["云岫花海"]).lexicon.words).toEqual([...shipped.words, "云岫花海"]);
    expect(extend(["本会"], "stopWords").lexicon.stopWords).toEqual(new Set(["的", "本会"]));
    expect(extend(["助力"], "shellWords").lexicon.shellWords).toEqual(new Set(["关于", "助力"]));
    const { lexicon } = extend(["煤矸石 = 矸石"]);
    expect(lexicon.synonyms.get("矸石")).toBe("煤矸石");
    expect(lexicon.words).toEqual(expect.arrayContaining(["煤矸石", "矸石"]));
  });

  it("are known in capitals and in small letters: the segmenter minds the difference", () => {
    expect(shipped.words).toEqual(expect.arrayContaining(["HPV疫苗", "hpv疫苗"]));
    expect(extend(["5G基站"]).lexicon.words).toEqual(expect.arrayContaining(["5G基站", "5g基站"]));
  });

  it("are told of where they are there already, once for all", () => {
    const { issues, lexicon } = extend(["云岫花海", "托育", "并案", "云岫花海"]);
    expect(issues.map(({ rule, severity, row }) => ({ rule, severity, row }))).toEqual([
      { rule: "lexicon-repeated", severity: "note", row: 4 },
      { rule: "lexicon-repeated", severity: "note", row: 2 },
    ]);
    expect(issues[1]!.message).toContain("2 个词自带词表里已有（第 2 行“托育”、第 3 行“并案”）");
    expect(lexicon.words.filter((word) => word === "云岫花海")).toHaveLength(1);
  });

  it("count against what ships where both name a synonym", () => {
    const { lexicon, issues } = extend(["合并办理 = 合办"]);
    expect(lexicon.synonyms.get("合办")).toBe("合并办理");
    expect(issues).toEqual([]);
  });

  it("may not put a word under two standard words: the first line counts, the second is told", () => {
    const { lexicon, issues } = extend(["煤矸石 = 矸石", "石头 = 矸石"]);
    expect(lexicon.synonyms.get("矸石")).toBe("煤矸石");
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule: "lexicon-synonym", row: 2 });
    expect(issues[0]!.message).toContain("“矸石”已在词表“本会词表.txt”第 1 行作“煤矸石”的同义词");
  });

  it("may form a chain: all count as its first, and it is told", () => {
    for (const lines of [
      ["甲词 = 乙词", "乙词 = 丙词"],
      ["乙词 = 丙词", "甲词 = 乙词"],
    ]) {
      const { lexicon, issues } = extend(lines);
      expect([lexicon.synonyms.get("乙词"), lexicon.synonyms.get("丙词")]).toEqual(["甲词", "甲词"]);
      expect(issues).toHaveLength(1);
      expect(issues[0]!.message).toContain("都按“甲词”计");
    }
  });

  it("may not go round in a circle: what would close it is left out", () => {
    const { lexicon, issues } = extend(["甲词 = 乙词", "乙词 = 丙词", "丙词 = 甲词"]);
    expect([...lexicon.synonyms].filter(([word]) => /^[甲乙丙]/u.test(word))).toEqual([
      ["乙词", "甲词"],
      ["丙词", "甲词"],
    ]);
    expect(issues.map(({ message }) => message).join()).toContain("绕成了圈");
    const self = extend(["甲词 = 甲词"]);
    expect(self.lexicon.synonyms.has("甲词")).toBe(false);
    expect(self.issues[0]!.message).toContain("写成了自己的同义词");
  });

  it("turn a circle with what ships around: the person's word stands", () => {
    const { lexicon, issues } = extend(["合办 = 并案"]);
    expect(lexicon.synonyms.get("并案")).toBe("合办");
    expect(lexicon.synonyms.has("合办")).toBe(false);
    expect(issues).toEqual([]);
  });
});
