import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { EvaluateRequest, RunEvaluation } from "../../pipelines/evaluate-request.ts";
import { ruleNames } from "../../reports/catalog/rule-names.ts";
import { displayWidth } from "../../src/cli/display-width.ts";
import { main } from "../../src/cli/program.ts";
import { WrongUse } from "../../src/pipeline/failure.ts";
import { fillFolder, temporaryFolders } from "../pipeline/temporary-folder.ts";
import { sampleEvaluation } from "../report/evaluation-fixture.ts";
import { fakeCatalog } from "./fake-catalog.ts";
import { recordingIo } from "./recording-io.ts";

const newFolder = temporaryFolders();

const fakeEvaluation: RunEvaluation = (request) =>
  Promise.resolve({
    model: sampleEvaluation(),
    ruleNames,
    files: request.out === null ? [] : ["evaluation.html", "evaluation.xlsx", "evaluation.json", "manifest.json"],
    kept: [],
    seconds: 3.21,
  });

async function call(argv: readonly string[], evaluation: RunEvaluation = fakeEvaluation, recording = recordingIo()) {
  const pipelines = {
    catalog: () => Promise.resolve(fakeCatalog),
    columns: () => Promise.reject(new Error("not asked for")),
    check: () => Promise.reject(new Error("not asked for")),
    evaluation: () => Promise.resolve(evaluation),
    backtest: () => Promise.reject(new Error("not asked for")),
    words: () => Promise.reject(new Error("not asked for")),
  };
  const code = await main(["evaluate", ...argv], recording.io, pipelines);
  return { code, stdout: recording.stdout(), stderr: recording.stderr() };
}

function makeInputs() {
  const folder = newFolder();
  fillFolder(folder, { "甲.csv": "案由,类别\n一,教育\n", "分类.yaml": "name: x" });
  return { folder, input: join(folder, "甲.csv"), taxonomy: join(folder, "分类.yaml"), out: join(folder, "结果") };
}

describe("xuanti evaluate", () => {
  test("hands the checked request on, with defaults for everything but the paths", async () => {
    const { input, taxonomy, out } = makeInputs();
    const requests: EvaluateRequest[] = [];
    const remember: RunEvaluation = (request, effects) => {
      requests.push(request);
      return fakeEvaluation(request, effects);
    };
    await call([input], remember);
    await call([input, "--taxonomy", taxonomy, "--out", out, "--seed", "7", "--map", "category=提案分类"], remember);
    expect(requests).toEqual([
      { paths: [input], out: null, taxonomy: null, lexicon: [], map: {}, seed: 1, segmenter: "jieba" },
      { paths: [input], out, taxonomy, lexicon: [], map: { category: "提案分类" }, seed: 7, segmenter: "jieba" },
    ]);
  });

  test("prints data, doubts, methods, themes, confusions and how to read them, one below the other", async () => {
    const { input } = makeInputs();
    const { code, stdout } = await call([input]);
    expect(code).toBe(0);
    const order = [
      "提案 30 件 = 有类别 27 + 没有类别 3",
      "主题体系：",
      "需要留意：",
      "方法 ",
      "各类（",
      "最常见的混淆",
      "怎么看：",
    ];
    const places = order.map((text) => stdout.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stdout).toContain("25 件中 20 件与原类别一致（80.0%）");
    expect(stdout).toContain("加上 --out 文件夹");
    const table = stdout.split("\n");
    const head = table.findIndex((line) => line.startsWith("方法"));
    const widths = table.slice(head, head + 3).map(displayWidth);
    expect(new Set(widths).size).toBe(1);
  });

  test("says where the report lies when there is one", async () => {
    const { input, out } = makeInputs();
    const { stdout } = await call([input, "--out", out]);
    expect(stdout).toContain(`报告：${join(out, "evaluation.html")}（用浏览器打开）`);
  });

  test("tells what was doubtful in the files on stderr, unless it should be quiet", async () => {
    const { input } = makeInputs();
    expect((await call([input])).stderr).toContain("【存疑】正文为空：1 处");
    expect((await call([input, "--quiet"])).stderr).toBe("");
  });

  test("--json prints one JSON value on stdout and nothing else", async () => {
    const { input } = makeInputs();
    const { stdout } = await call([input, "--json"]);
    expect(stdout.trim()).not.toContain("\n");
    expect(JSON.parse(stdout)).toMatchObject({ program: "learned", counts: { tested: 25 }, out: null, seconds: 3.21 });
  });

  test("keeps control characters of names from the terminal", async () => {
    const { input } = makeInputs();
    const model = sampleEvaluation();
    const named = { ...model, taxonomy: { ...model.taxonomy, name: "体系\u001b[31m\n红" } };
    const { stdout } = await call([input], async (request, effects) => ({
      ...(await fakeEvaluation(request, effects)),
      model: named,
    }));
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("体系 [31m 红");
  });

  test("help is Chinese and explains every option", async () => {
    const { stdout, code } = await call(["--help"]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|display|default|\[options\]/);
    for (const flag of "out taxonomy lexicon map seed segmenter json quiet help".split(" ")) {
      expect(stdout).toMatch(new RegExp(`--${flag} .*\\p{Script=Han}`, "u"));
    }
  });
});

describe("wrong use of evaluate ends with 2 and a Chinese sentence", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["no paths", [], "请写在 evaluate 之后、选项之前：xuanti evaluate 往年提案.xlsx"],
    ["a path that does not exist", ["没有.csv"], "找不到“没有.csv”。"],
    ["an unknown option", ["甲.csv", "--history", "x"], "没有“--history”这个选项。"],
    ["--out followed by an option", ["甲.csv", "--out", "--json"], "选项“--out”后面缺少输出文件夹。"],
  ];
  test.each(cases)("%s", async (_name, argv, message) => {
    const { input } = makeInputs();
    const { code, stdout, stderr } = await call(argv.map((each) => (each === "甲.csv" ? input : each)));
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("results inside the input", async () => {
    const { folder, out } = makeInputs();
    const { code, stderr } = await call([folder, "--out", out]);
    expect(stderr).toContain("之内。请放到别处");
    expect(code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test("nothing to test", async () => {
    const { input } = makeInputs();
    const { code, stderr } = await call([input], () =>
      Promise.reject(new WrongUse("没有类别，无从检验。", "请补上。")),
    );
    expect([code, stderr]).toEqual([2, "没有类别，无从检验。请补上。\n"]);
  });

  test("Ctrl-C: 130", async () => {
    const { input } = makeInputs();
    const recording = recordingIo();
    const { code, stderr } = await call(
      [input],
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
