import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { BacktestRequest, RunBacktest } from "../../pipelines/backtest-request.ts";
import { ruleNames } from "../../reports/catalog/rule-names.ts";
import { displayWidth } from "../../src/cli/display-width.ts";
import { main } from "../../src/cli/program.ts";
import { WrongUse } from "../../src/pipeline/failure.ts";
import { fillFolder, temporaryFolders } from "../pipeline/temporary-folder.ts";
import { sampleBacktest } from "../report/backtest-fixture.ts";
import { fakeCatalog } from "./fake-catalog.ts";
import { recordingIo } from "./recording-io.ts";

const newFolder = temporaryFolders();

const fakeBacktest: RunBacktest = (request) =>
  Promise.resolve({
    model: sampleBacktest(),
    ruleNames,
    files: request.out === null ? [] : ["backtest.json", "backtest.xlsx", "manifest.json"],
    kept: [],
    seconds: 3.21,
  });

async function call(argv: readonly string[], backtest: RunBacktest = fakeBacktest, recording = recordingIo()) {
  const notAsked = () => Promise.reject(new Error("not asked for"));
  const pipelines = {
    catalog: () => Promise.resolve(fakeCatalog),
    columns: notAsked,
    check: notAsked,
    evaluation: notAsked,
    backtest: () => Promise.resolve(backtest),
    words: notAsked,
  };
  const code = await main(["backtest", ...argv], recording.io, pipelines);
  return { code, stdout: recording.stdout(), stderr: recording.stderr() };
}

function makeInputs() {
  const folder = newFolder();
  fillFolder(folder, {
    "往年.csv": "案由\n一\n",
    "报告.txt": "加快建设。",
    "后来.csv": "案由\n二\n",
    "留言.csv": "标题\n三\n",
    "分类.yaml": "name: x",
  });
  const at = (name: string) => join(folder, name);
  const needed = ["--history", at("往年.csv"), "--policy", at("报告.txt"), "--actual", at("后来.csv")];
  return { folder, at, needed, out: at("结果") };
}

describe("xuanti backtest", () => {
  test("hands the checked request on, with defaults for everything that may be left out", async () => {
    const { at, needed, out } = makeInputs();
    const requests: BacktestRequest[] = [];
    const remember: RunBacktest = (request, effects) => {
      requests.push(request);
      return fakeBacktest(request, effects);
    };
    await call(needed, remember);
    const more = ["--clues", at("留言.csv"), "--taxonomy", at("分类.yaml"), "--out", out];
    await call([...needed, ...more, "--topics", "20", "--seed", "7", "--map", "subject=事由"], remember);
    const paths = { history: [at("往年.csv")], policy: [at("报告.txt")], actual: [at("后来.csv")] };
    const defaults = { clues: [], out: null, taxonomy: null, lexicon: [], map: {}, topics: 60, seed: 1 };
    expect(requests).toEqual([
      { ...paths, ...defaults },
      {
        ...{ ...paths, ...defaults, clues: [at("留言.csv")], out, taxonomy: at("分类.yaml") },
        ...{ map: { subject: "事由" }, topics: 20, seed: 7 },
      },
    ]);
  });

  test("prints what was compared, all lists one below the other, what came true, and how to read it", async () => {
    const { needed } = makeInputs();
    const { code, stdout } = await call(needed);
    expect(code).toBe(0);
    const order = [
      "历年提案 50 件、政策文件 2 份",
      "参加比对 40 件",
      "题目清单 ",
      "应验的选题：",
      "怎么看：",
      "加上 --out",
    ];
    const places = order.map((text) => stdout.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stdout).toContain("拟出参考选题 3 条（要求 5 条，资料只够这些）");
    expect(stdout).toContain("关于规范共享单车停放的建议：2 件");
    expect(stdout).toContain("宽题不算，目录预见 6 件，比对照中最好的“上届议题名称”（4 件）多 2 件。");
    const lines = stdout.split("\n");
    const head = lines.findIndex((line) => line.startsWith("题目清单"));
    expect(new Set(lines.slice(head, head + 7).map(displayWidth)).size).toBe(1);
  });

  test("says that few proposals tell little", async () => {
    const { needed } = makeInputs();
    const model = sampleBacktest();
    const few = { ...model, backtest: { ...model.backtest, proposals: 12 } };
    const { stdout } = await call(needed, async (request, effects) => ({
      ...(await fakeBacktest(request, effects)),
      model: few,
    }));
    expect(stdout).toContain("不足 30 件，数字小");
  });

  test("keeps control characters of subjects from the terminal, and says where the report lies", async () => {
    const { needed, out } = makeInputs();
    const { stdout } = await call([...needed, "--out", out]);
    for (const code of ["\u0000", "\u000b"]) expect(stdout).not.toContain(code);
    expect(stdout).toContain(`报告：${join(out, "backtest.xlsx")}`);
  });

  test("tells what was doubtful in the files on stderr, unless it should be quiet", async () => {
    const { needed } = makeInputs();
    expect((await call(needed)).stderr).toContain("【存疑】正文为空：1 处");
    expect((await call([...needed, "--quiet"])).stderr).toBe("");
  });

  test("--json prints one JSON value on stdout and nothing else", async () => {
    const { needed } = makeInputs();
    const { stdout } = await call([...needed, "--json"]);
    expect(stdout.trim()).not.toContain("\n");
    expect(JSON.parse(stdout)).toMatchObject({
      compared: 40,
      methods: [{ method: "catalog" }, {}, {}, {}, {}, {}],
      out: null,
    });
  });

  test("help is Chinese and explains every option", async () => {
    const { stdout, code } = await call(["--help"]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|display|default|\[options\]/);
    for (const flag of "history policy actual clues topics out taxonomy lexicon seed map json quiet help".split(" ")) {
      expect(stdout).toMatch(new RegExp(`--${flag} .*\\p{Script=Han}`, "u"));
    }
  });
});

describe("wrong use of backtest ends with 2 and a Chinese sentence", () => {
  const cases: readonly (readonly [string, (needed: readonly string[]) => readonly string[], string])[] = [
    ["nothing given", () => [], "没有给出当时已有的历年提案（选项“--history”）。例如：xuanti backtest"],
    [
      "no policy",
      (needed) => [...needed.slice(0, 2), ...needed.slice(4)],
      "没有给出当时的政策文件（选项“--policy”）。",
    ],
    ["nothing to compare with", (needed) => needed.slice(0, 4), "没有给出后来的提案（选项“--actual”）。"],
    ["a path that does not exist", (needed) => [...needed, "--clues", "没有.csv"], "找不到“没有.csv”。"],
    [
      "the answers among what was known",
      (needed) => [...needed, "--actual", needed[1]!],
      "既作为历年提案（--history），又作为后来的提案",
    ],
    ["no topics", (needed) => [...needed, "--topics", "0"], "选项“--topics”应为 1 到 999 的整数，现在是“0”。"],
    [
      "an unknown option",
      (needed) => [...needed, "--previous", "x"],
      "没有“--previous”这个选项。用 xuanti backtest --help",
    ],
    ["--out followed by an option", (needed) => [...needed, "--out", "--json"], "选项“--out”后面缺少输出文件夹。"],
    ["proposals without a flag", (needed) => ["提案.csv", ...needed], "参数太多。"],
  ];
  test.each(cases)("%s", async (_name, change, message) => {
    const { code, stdout, stderr } = await call(change(makeInputs().needed));
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("results inside the input", async () => {
    const { folder, needed, at } = makeInputs();
    const { code, stderr } = await call([...needed, "--clues", folder, "--out", at("结果")]);
    expect(stderr).toContain("之内。请放到别处");
    expect(code).toBe(2);
    expect(existsSync(at("结果"))).toBe(false);
  });

  test("nothing readable", async () => {
    const { needed } = makeInputs();
    const { code, stderr } = await call(needed, () => Promise.reject(new WrongUse("没有读到后来的提案。", "请检查。")));
    expect([code, stderr]).toEqual([2, "没有读到后来的提案。请检查。\n"]);
  });

  test("Ctrl-C: 130", async () => {
    const { needed } = makeInputs();
    const recording = recordingIo();
    const { code, stderr } = await call(
      needed,
      (_request, { signal }) => {
        recording.interrupt();
        return Promise.reject(signal.reason as Error);
      },
      recording,
    );
    expect(code).toBe(130);
    expect(stderr).toContain("已中断");
  });
});
