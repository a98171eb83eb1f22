import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunWords, WordsOutcome, WordTrial } from "../../pipelines/words-request.ts";
import { main } from "../../src/cli/program.ts";
import { judge } from "../../src/cli/words-summary.ts";
import { fillFolder, temporaryFolders } from "../pipeline/temporary-folder.ts";
import { recordingIo } from "./recording-io.ts";

const newFolder = temporaryFolders();

const found: WordsOutcome = {
  intake: [{ file: "甲.csv", role: "proposals", read: 3, kept: 3, skipped: {} }],
  issues: [],
  ruleNames: {},
  found: {
    textLength: 25_000,
    tooLittle: false,
    words: [
      {
        word: "光伏玻璃",
        count: 7,
        documents: 4,
        cohesion: 9,
        leftEntropy: 2.51234567,
        rightEntropy: 2,
        score: 30,
        pieces: ["光伏", "玻璃"],
        places: [{ proposal: "a", field: "body", start: 3, end: 7 }],
        example: { before: "…去年的", marked: "光伏玻璃", after: "\u001b[31m滞销…" },
      },
    ],
  },
  trial: null,
  list: "光伏玻璃\n",
};

const word = (changed: Partial<WordTrial["words"][number]>): WordTrial["words"][number] => ({
  word: "光伏玻璃",
  count: 7,
  proposals: ["a", "b"],
  cuts: [{ pieces: ["光伏", "玻璃"], count: 7 }],
  wholeBefore: 0,
  wholeAfter: 7,
  torn: [],
  absorbed: [{ word: "光伏", lost: 7, left: 2 }],
  places: [],
  standard: null,
  known: false,
  stopped: false,
  nearest: null,
  examples: [],
  ...changed,
});
const change = (proposal: string, mentions: boolean): WordTrial["changes"][number] => ({
  proposal,
  name: `${proposal}号`,
  subject: "关于稳定光伏玻璃产业链的建议",
  mentions,
  before: { theme: "城市建设", score: 0.31 },
  after: { theme: "产业转型", score: 0.52 },
});
const trial = (changed: Partial<WordTrial>): WordTrial => ({
  words: [word({})],
  changes: [],
  themeWords: [],
  proposals: 100,
  ...changed,
});

async function call(argv: readonly string[], runWords: RunWords = () => Promise.resolve(found)) {
  const recording = recordingIo();
  const code = await main(["words", ...argv], recording.io, {
    catalog: () => Promise.reject(new Error("not asked for")),
    columns: () => Promise.reject(new Error("not asked for")),
    check: () => Promise.reject(new Error("not asked for")),
    evaluation: () => Promise.reject(new Error("not asked for")),
    backtest: () => Promise.reject(new Error("not asked for")),
    words: () => Promise.resolve(runWords),
  });
  return { code, stdout: recording.stdout(), stderr: recording.stderr() };
}

function makeInputs() {
  const folder = newFolder();
  fillFolder(folder, { "甲.csv": "案由\n一\n", "词表.txt": "好词\n" });
  return (name: string) => join(folder, name);
}

describe("xuanti words", () => {
  test("lists the words in a table that a terminal keeps in line, without codes that it would obey", async () => {
    const at = makeInputs();
    const { code, stdout } = await call([at("甲.csv")]);
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[2]).toMatch(/^词 +次数 +件数 +现在被切成 +例句$/u);
    expect(lines[3]).toContain("光伏玻璃     7     4  光伏/玻璃");
    expect(lines[3]).toContain("…去年的【光伏玻璃】");
    expect(stdout).not.toContain("\u001b");
  });

  test("writes the list into a new file, and never over one that is there", async () => {
    const at = makeInputs();
    const { code, stdout } = await call([at("甲.csv"), "--out", at("新词.txt")]);
    expect([code, readFileSync(at("新词.txt"), "utf8")]).toEqual([0, "光伏玻璃\n"]);
    expect(stdout).toContain(at("新词.txt"));
    const again = await call([at("甲.csv"), "--out", at("词表.txt")]);
    expect([again.code, readFileSync(at("词表.txt"), "utf8")]).toEqual([2, "好词\n"]);
    expect(again.stderr).toContain("已经存在，为免覆盖您改过的内容");
  });

  test("hands the checked request on", async () => {
    const at = makeInputs();
    let asked: unknown = null;
    await call(
      [at("甲.csv"), "--lexicon", at("词表.txt"), "--map", "subject=题目", "--add", "甲词", "乙词=丙词"],
      (request) => {
        asked = request;
        return Promise.resolve({ ...found, found: null, trial: trial({}) });
      },
    );
    expect(asked).toEqual({
      paths: [at("甲.csv")],
      lexicon: [at("词表.txt")],
      add: ["甲词", "乙词=丙词"],
      taxonomy: null,
      map: { subject: "题目" },
    });
  });

  test("prints one line of JSON and nothing else, when asked", async () => {
    const { stdout, stderr } = await call([makeInputs()("甲.csv"), "--json", "--quiet"]);
    expect(stderr).toBe("");
    expect(stdout.trimEnd()).not.toContain("\n");
    expect(JSON.parse(stdout)).toMatchObject({
      found: { words: [{ word: "光伏玻璃", leftEntropy: 2.5123 }] },
      trial: null,
    });
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ["no paths", [], "请写在 words 之后、选项之前"],
    ["--out with --add", ["甲.csv", "--add", "好词", "--out", "新词.txt"], "不能与“--add”同用"],
    ["--out without a file", ["甲.csv", "--out", "--json"], "选项“--out”后面缺少文件名"],
    ["a lexicon that is not there", ["甲.csv", "--lexicon", "没有.txt"], "找不到“没有.txt”"],
    ["an unknown option", ["甲.csv", "--seed", "1"], "没有“--seed”这个选项"],
  ];
  test.each(wrong)("wrong use ends with 2 and a sentence: %s", async (_name, argv, message) => {
    const at = makeInputs();
    const given = argv.map((each) => (each === "甲.csv" || each === "新词.txt" ? at(each) : each));
    const { code, stderr, stdout } = await call(given, () => Promise.reject(new Error("must not be called")));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(existsSync(at("新词.txt"))).toBe(false);
  });

  test("help is Chinese and explains every option", async () => {
    const { stdout } = await call(["--help"]);
    for (const flag of "lexicon add taxonomy map out json quiet help".split(" ")) {
      expect(stdout).toMatch(new RegExp(`--${flag} .*\\p{Script=Han}`, "u"));
    }
    expect(stdout).not.toMatch(/Usage|Options|Commands|default/u);
  });
});

describe("the verdict on tried words", () => {
  const cases: readonly (readonly [string, Partial<WordTrial>, RegExp])[] = [
    ["nothing occurs", { words: [word({ count: 0, proposals: [], wholeAfter: 0 })] }, /^这些字在资料里没有出现/u],
    ["it was whole before", { words: [word({ wholeBefore: 7 })] }, /^原来就是完整的词/u],
    ["it stays cut", { words: [word({ wholeAfter: 0 })] }, /^切法和归类都没有变化/u],
    ["no filing changes", {}, /^有 7 处改切成完整的词；写到这些词的 2 件提案归类都没有改变。$/u],
    ["a filing changes", { changes: [change("a", true)] }, /2 件提案中有 1 件归类改变，请看是否更对。$/u],
    [
      "only others change",
      { changes: [change("x", false)] },
      /归类都没有改变；另有 1 件没有写到这些词而归类摆动（共 100 件）。$/u,
    ],
    [
      "it tears other words",
      { words: [word({ torn: [{ word: "玻璃厂", lost: 5, left: 0 }] })] },
      /注意：“光伏玻璃”会拆开别的词/u,
    ],
  ];
  test.each(cases)("%s", (_name, changed, verdict) => {
    expect(judge(trial(changed))).toMatch(verdict);
  });

  test("stands at the end of what is printed, after the changes with scores", async () => {
    const { stdout } = await call([makeInputs()("甲.csv"), "--add", "光伏玻璃"], () =>
      Promise.resolve({ ...found, found: null, trial: trial({ changes: [change("a", true), change("x", false)] }) }),
    );
    const lines = stdout.trimEnd().split("\n");
    expect(lines.at(-1)).toMatch(/^结论：/u);
    expect(stdout).toContain("a号《关于稳定光伏玻璃产业链的建议》：城市建设 0.31 → 产业转型 0.52");
    expect(stdout.indexOf("a号")).toBeLessThan(stdout.indexOf("x号"));
  });
});
