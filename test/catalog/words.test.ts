import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { programPath } from "../../pipelines/program-path.ts";
import { runWords } from "../../pipelines/words.ts";
import type { WordsOutcome, WordsRequest } from "../../pipelines/words-request.ts";
import { sha256 } from "../../src/base/hash.ts";
import { parseLexiconFile } from "../../src/text/word/lexicon-file.ts";
import { readRecords, runInto, temporaryFolder, testEffects } from "./run-into.ts";

const sample = (name: string) => programPath(`data/samples/${name}`);
const paths = [sample("本次会议提案.xlsx"), sample("单件提案"), sample("上次会议提案.csv")];

const ask = (request: Partial<WordsRequest>) =>
  runWords({ paths, lexicon: [], add: [], taxonomy: null, map: {}, ...request }, testEffects());

describe("words that the samples have and the lexicon lacks", () => {
  let outcome: WordsOutcome;
  beforeAll(async () => {
    outcome = await ask({});
  });

  it("are names of things and places, not grammar", () => {
    const words = outcome.found!.words.map(({ word }) => word);
    expect(words).toEqual(expect.arrayContaining(["光伏玻璃", "望岫县", "栖云县", "妇幼保健院"]));
    // Fourteen when they were last read, every one of them a word: many more would be phrases.
    expect(words.length).toBeLessThan(25);
  });

  it("come with an example that shows the word where it stands", () => {
    for (const { word, example } of outcome.found!.words) expect(example.marked).toBe(word);
  });

  it("make a list that is read back as a lexicon, word for word and without a doubt", () => {
    const { entries, issues } = parseLexiconFile(outcome.list, "words", "新词.txt");
    expect(entries.map(({ word }) => word)).toEqual(outcome.found!.words.map(({ word }) => word));
    expect(issues).toEqual([]);
  });

  it("are not found any more once they are in the lexicon", async () => {
    const folder = temporaryFolder();
    try {
      writeFileSync(join(folder.path, "新词.txt"), outcome.list);
      const again = await ask({ lexicon: [join(folder.path, "新词.txt")] });
      const words = new Set(outcome.found!.words.map(({ word }) => word));
      expect(again.found!.words.filter(({ word }) => words.has(word))).toEqual([]);
    } finally {
      folder.remove();
    }
  });

  it("are not looked for in ten proposals: what repeats there repeats by chance", async () => {
    const { found, list } = await ask({ paths: [sample("单件提案")] });
    expect(found).toMatchObject({ words: [], tooLittle: true });
    expect(list).toContain("没有发现新词");
  });
});

describe("words that are tried", () => {
  it("are whole afterwards, with what changes and what they tear", async () => {
    const { trial, found } = await ask({ add: ["光伏玻璃", "妇幼保健院=妇幼院"] });
    expect(found).toBeNull();
    const [glass, clinic, synonym] = trial!.words;
    expect(glass).toMatchObject({ word: "光伏玻璃", wholeBefore: 0, known: false, standard: null });
    expect(glass!.wholeAfter).toBe(glass!.count);
    expect(glass!.count).toBeGreaterThan(5);
    expect(clinic!.wholeAfter).toBe(clinic!.count);
    expect(synonym).toMatchObject({ word: "妇幼院", standard: "妇幼保健院", count: 0 });
    for (const { before, after } of trial!.changes) expect(before?.theme).not.toBe(after?.theme);
  });

  it.each([
    ["好", "只有一个字"],
    ["并案=", "等号后面没有同义词"],
    ["一句 话", "中间有空格"],
    ["甲词=甲词", "自己的同义词"],
    ["# 注释", "不是词"],
  ])("are refused with a reason where they could never be one: %s", async (word, message) => {
    await expect(ask({ add: [word] })).rejects.toThrow(message);
  });
});

describe("a run with the committee's own lexicon", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder.path, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const session = [sample("单件提案")];
  const run = async (lexicon: readonly string[]) => {
    const out = join(folder.path, "结果");
    const outcome = await runInto(out, { paths: session, lexicon });
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as {
      readonly inputs: readonly { readonly file: string; readonly role: string; readonly sha256: string }[];
      readonly options: { readonly lexicon: readonly string[] };
    };
    return { outcome, manifest, issues: readRecords(out, "issues") };
  };

  it("names the file in the manifest, segments anew when it changes, and not before", async () => {
    const path = put("本会词表.txt", "光伏边框\n");
    const { manifest } = await run([path]);
    expect(manifest.options.lexicon).toEqual(["本会词表.txt"]);
    expect(manifest.inputs).toContainEqual({
      file: "本会词表.txt",
      role: "lexicon",
      sha256: sha256("光伏边框\n"),
      bytes: 13,
    });
    const text = async () => (await run([path])).outcome.stages.find(({ name }) => name === "text")!;
    expect((await text()).reused).toBe(true);
    put("本会词表.txt", "光伏边框\n光伏边框胶\n");
    expect(await text()).toMatchObject({ reused: false });
  });

  it("tells every mistake with file and line, and goes on", async () => {
    const path = put("本会词表.txt", "光伏边框\n\n矸\n煤矸石 =\n甲词 = 乙词\n丙词 = 乙词\n");
    const { issues, outcome } = await run([path]);
    expect(outcome.totals.session).toBe(10);
    const own = issues.filter(({ rule }) => String(rule).startsWith("lexicon-"));
    expect(own.map(({ rule, file, row }) => [rule, file, row])).toEqual([
      ["lexicon-word", "本会词表.txt", 3],
      ["lexicon-synonym", "本会词表.txt", 4],
      ["lexicon-blank", "本会词表.txt", 2],
      ["lexicon-synonym", "本会词表.txt", 6],
    ]);
  });

  it("reads what Windows saves: GBK, and UTF-8 with a mark", async () => {
    // 光伏边框 in GBK.
    const gbk = Uint8Array.from([0xb9, 0xe2, 0xb7, 0xfc, 0xb1, 0xdf, 0xbf, 0xf2, 0x0d, 0x0a]);
    const { issues } = await run([put("旧机器.txt", gbk), put("新机器.txt", "\uFEFF光伏胶膜\r\n")]);
    expect(issues.filter(({ rule }) => String(rule).startsWith("lexicon-"))).toEqual([]);
  });

  it("takes a folder with the four lists, says so where none has a known name, and refuses pictures", async () => {
    put("词表/policy.txt", "光伏边框\n");
    put("词表/synonyms.txt", "光伏边框 = 光伏板\n");
    put("词表/说明.md", "不是词表");
    const { manifest, issues } = await run([join(folder.path, "词表")]);
    expect(manifest.inputs.filter(({ role }) => role === "lexicon").map(({ file }) => file)).toEqual([
      "policy.txt",
      "synonyms.txt",
    ]);
    expect(issues).toEqual([]);
    put("别的/随手.txt", "光伏边框\n");
    const picture = put("照片.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]));
    const { issues: doubts } = await run([join(folder.path, "别的"), picture]);
    expect(doubts.map(({ rule }) => rule)).toEqual(["lexicon-file", "lexicon-file"]);
  });
});
