import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunCatalog, RunRequest } from "../../pipelines/run-request.ts";
import { main } from "../../src/cli/program.ts";
import { WorldFailure, WrongUse } from "../../src/pipeline/failure.ts";
import { fillFolder, readFolder, temporaryFolders } from "../pipeline/temporary-folder.ts";
import { fakeCatalog, plainOutcome } from "./fake-catalog.ts";
import { recordingIo } from "./recording-io.ts";
import type { RecordingIo } from "./recording-io.ts";

const newFolder = temporaryFolders();

async function call(argv: readonly string[], runCatalog: RunCatalog = fakeCatalog, recording = recordingIo()) {
  const code = await main(argv, recording.io, {
    catalog: () => Promise.resolve(runCatalog),
    columns: () => Promise.reject(new Error("not asked for")),
    check: () => Promise.reject(new Error("not asked for")),
    evaluation: () => Promise.reject(new Error("not asked for")),
    backtest: () => Promise.reject(new Error("not asked for")),
    words: () => Promise.reject(new Error("not asked for")),
  });
  return { code, stdout: recording.stdout(), stderr: recording.stderr() };
}

/** A folder with two inputs, and the place where results may go. */
function makeInputs() {
  const folder = newFolder();
  fillFolder(folder, {
    "甲.csv": "案由\n一\n",
    "往年.csv": "案由\n二\n",
    "分类.yaml": "name: x",
    "词表.txt": "甲乙\n",
    "词表/policy.txt": "丙丁\n",
  });
  const at = (name: string) => join(folder, name);
  return { folder, at, paths: [at("甲.csv")], out: at("结果") };
}

/** The request that the arguments make. */
async function requestOf(argv: readonly string[]): Promise<RunRequest> {
  let request: RunRequest | null = null;
  const { stderr } = await call(argv, (given) => {
    request = given;
    return Promise.resolve(plainOutcome);
  });
  if (request === null) throw new Error(stderr);
  return request;
}

describe("help is Chinese and goes to stdout", () => {
  const asked = [[], ["--help"], ["-h"], ["help"], ["run", "--help"], ["help", "run"]];
  test.each(asked.map((argv) => [argv]))("xuanti %j", async (argv) => {
    const { code, stdout, stderr } = await call(argv);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("用法： xuanti");
    expect(stdout).toContain("-h, --help");
    // Whatever English is left stands in flags, field names and file types.
    expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|display|output|default|\[options\]/);
  });

  test("every option of `run` is explained", async () => {
    const { stdout } = await call(["run", "--help"]);
    const flags =
      "out history policy clues taxonomy lexicon map personal proposers only seed segmenter json quiet help".split(" ");
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`--${flag} .*\\p{Script=Han}`, "u"));
  });

  test("lines fit the terminal", async () => {
    const { stdout } = await call(["run", "--help"], fakeCatalog, recordingIo({ columns: 72 }));
    const body = stdout.slice(0, stdout.indexOf("退出码")).split("\n");
    for (const line of body) expect([...line].reduce((n, c) => n + (c > "\u2e80" ? 2 : 1), 0)).toBeLessThanOrEqual(72);
  });

  test("--version prints the version alone", async () => {
    const { code, stdout } = await call(["--version"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("wrong use ends with 2, a Chinese sentence and an unharmed disk", () => {
  const { paths, out, at } = { paths: ["甲.csv"], out: "结果", at: (name: string) => name };
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["an unknown command", ["rn"], "没有“rn”这个命令。您要的是 run 吗？"],
    ["a file in place of a command", ["提案.xlsx"], "没有“提案.xlsx”这个命令。处理文件请用：xuanti run"],
    ["help for an unknown command", ["help", "rn"], "没有这个命令。"],
    ["an unknown option", ["run", ...paths, "--ot", out], "没有“--ot”这个选项。您要的是 --out 吗？"],
    ["an unknown option like several", ["run", ...paths, "--on", out], "您要的是 --json、--only 吗？"],
    ["an option nothing is like", ["run", ...paths, "--wording", "x"], "没有“--wording”这个选项。用 xuanti run --help"],
    ["no paths", ["run", "--out", out], "没有指明要处理的提案文件或文件夹。"],
    ["paths eaten by --history", ["run", "--history", "a", ...paths, "--out", out], "请写在 run 之后、选项之前"],
    ["no --out", ["run", ...paths], "没有指明输出文件夹（选项“--out”）。例如：xuanti run"],
    ["--out without a folder", ["run", ...paths, "--out"], "选项“--out”后面缺少内容。"],
    ["--out followed by an option", ["run", ...paths, "--out", "--json"], "选项“--out”后面缺少输出文件夹。"],
    ["a path that does not exist", ["run", at("没有.csv"), "--out", out], "找不到“没有.csv”。请检查路径"],
    ["a pattern the shell left alone", ["run", "*.xlsx", "--out", out], "这里的命令行不会展开 * 和 ?"],
  ];
  test.each(cases)("%s", async (_name, argv, message) => {
    const { code, stdout, stderr } = await call(argv, () => Promise.reject(new Error("must not be called")));
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/error|required|missing|unknown/i);
    expect(code).toBe(2);
    expect(stdout).toBe("");
  });

  const values: readonly (readonly [string, readonly string[], string])[] = [
    ["a seed that is no number", ["--seed", "一"], "选项“--seed”应为 0 到 4294967295 的整数，现在是“一”。"],
    ["a negative seed", ["--seed", "-1"], "应为 0 到 4294967295 的整数，现在是“-1”"],
    ["a seed with a fraction", ["--seed", "1.5"], "现在是“1.5”"],
    ["a map without =", ["--map", "案由"], "--map 要写成“字段=表头”"],
    ["a map of an unknown field", ["--map", "题目=案由"], "--map 不认识字段“题目”"],
    ["only something else", ["--only", "html"], "选项“--only”不认识“html”。目前只有一种写法：--only data"],
    [
      "personal data neither masked nor kept",
      ["--personal", "no"],
      "选项“--personal”不认识“no”。写法：mask（遮盖，默认）或 keep",
    ],
    ["proposers neither kept nor dropped", ["--proposers", "mask"], "选项“--proposers”不认识“mask”。写法：keep"],
    ["an unknown segmenter", ["--segmenter", "thulac"], "可用的分词引擎：jieba、nodejieba。"],
    ["a taxonomy that is not there", ["--taxonomy", "没有.yaml"], "找不到“没有.yaml”。"],
    ["a lexicon that is not there", ["--lexicon", "没有.txt"], "找不到“没有.txt”。"],
  ];
  test.each(values)("%s", async (_name, options, message) => {
    const inputs = makeInputs();
    const { code, stderr } = await call(["run", ...inputs.paths, "--out", inputs.out, ...options]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(existsSync(inputs.out)).toBe(false);
  });

  test("one file as this session and as history", async () => {
    const { paths, out } = makeInputs();
    const { code, stderr } = await call(["run", ...paths, "--history", ...paths, "--out", out]);
    expect(stderr).toContain("既作为本次提案，又作为历年提案");
    expect(code).toBe(2);
  });

  test("results inside the input, input inside the results", async () => {
    const { folder, paths, out } = makeInputs();
    const inside = await call(["run", folder, "--out", out]);
    expect(inside.stderr).toContain("之内。请放到别处，免得下次运行把结果当作提案读入。");
    const around = await call(["run", ...paths, "--out", folder]);
    expect(around.stderr).toContain("请把输入文件放到别处");
    expect([inside.code, around.code]).toEqual([2, 2]);
  });

  test("an output folder that holds other things", async () => {
    const { paths, out } = makeInputs();
    fillFolder(out, { "工资.xlsx": "x" });
    const { code, stderr } = await call(["run", ...paths, "--out", out]);
    expect(stderr).toContain("里已有别的内容（工资.xlsx）");
    expect(code).toBe(2);
    expect(readdirSync(out)).toEqual(["工资.xlsx"]);
  });

  test("nothing readable in the input", async () => {
    const { paths, out } = makeInputs();
    const { code, stderr } = await call(["run", ...paths, "--out", out], () =>
      Promise.reject(new WrongUse("没有读到任何提案。", "请检查文件。")),
    );
    expect([code, stderr]).toEqual([2, "没有读到任何提案。请检查文件。\n"]);
  });
});

describe("xuanti run", () => {
  test("hands the checked request on", async () => {
    const { paths, out, at } = makeInputs();
    const history = [at("往年.csv")];
    const taxonomy = at("分类.yaml");
    const lexicon = [at("词表.txt"), at("词表")];
    const previous = at("上次");
    mkdirSync(previous);
    const argv = [
      "run",
      ...paths,
      "--history",
      ...history,
      "--lexicon",
      ...lexicon,
      "--out",
      out,
      "--taxonomy",
      taxonomy,
      "--previous",
      previous,
      "--seed",
      "7",
      "--jobs",
      "2",
    ];
    expect(
      await requestOf([
        ...argv,
        "--map",
        "subject=提案题目",
        "--map",
        "unit＝主办",
        "--only",
        "data",
        "--personal",
        "keep",
        "--proposers",
        "drop",
      ]),
    ).toEqual({
      paths,
      history,
      policy: [],
      clues: [],
      out,
      taxonomy,
      profile: null,
      previous,
      lexicon,
      map: { subject: "提案题目", unit: "主办" },
      privacy: { personal: "keep", proposers: "drop" },
      onlyData: true,
      seed: 7,
      segmenter: "jieba",
      jobs: 2,
    });
  });

  test("has defaults for everything but paths and --out", async () => {
    const { paths, out } = makeInputs();
    expect(await requestOf(["run", ...paths, "--out", out])).toMatchObject({
      taxonomy: null,
      profile: null,
      previous: null,
      lexicon: [],
      map: {},
      privacy: { personal: "mask", proposers: "keep" },
      onlyData: false,
      seed: 1,
    });
  });

  test("prints counts that reconcile on stdout, progress and doubts on stderr", async () => {
    const { paths, out } = makeInputs();
    const { code, stdout, stderr } = await call(["run", ...paths, "--out", out]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "本次提案：读入 11 件 = 采用 8 + 跳过 3（案由为空 2、重复的行 1）",
        "政策文件：读入 1 份 = 采用 1 + 跳过 0",
        "",
        "归入 2 个主题：产业转型 4 件、生态环境 3 件；未归类 1 件。",
        "建议并案 2 组，疑似重复 1 组。",
        "审查提示 0 件。",
        "参考选题 12 条。",
        "",
        `目录：${join(out, "catalog.html")}（用浏览器打开）`,
        `文档：${join(out, "catalog.docx")}、${join(out, "catalog.xlsx")}`,
        `数据：${join(out, "data")}；运行记录：${join(out, "manifest.json")}`,
        "用时 12.3 秒。以上均为机器提示，请人工核定。",
        "",
      ].join("\n"),
    );
    expect(stderr).toMatch(/^计数 … 完成 0\.\d 秒\n/);
    expect(stderr).toContain("【存疑】empty-body：1 处\n  · 甲.csv 第 3 行正文为空。");
    expect(readFolder(out)).toMatchObject({ "catalog.html": "<p>1</p>" });
  });

  test("says at the second run what it reused, and at a changed option what it ran and why", async () => {
    const { paths, out } = makeInputs();
    await call(["run", ...paths, "--out", out]);
    const second = await call(["run", ...paths, "--out", out]);
    expect(second.stderr).toContain("计数 沿用上次结果（无变化）\n");
    expect(second.stderr).toContain("甲.csv 第 3 行正文为空。");
    const third = await call(["run", ...paths, "--out", out, "--seed", "2"]);
    expect(third.stderr).toMatch(/计数 … 完成 .* 秒（选项有变化：seed 1 → 2）/);
  });

  test("--json prints one JSON value on stdout and nothing else", async () => {
    const { paths, out } = makeInputs();
    const { stdout } = await call(["run", ...paths, "--out", out, "--json"]);
    expect(stdout.trim()).not.toContain("\n");
    expect(JSON.parse(stdout)).toMatchObject({
      out,
      catalog: join(out, "catalog.html"),
      totals: { session: 8 },
      issues: { "empty-body": 1 },
    });
  });

  test("--quiet says nothing on stderr", async () => {
    const { paths, out } = makeInputs();
    const { stdout, stderr } = await call(["run", ...paths, "--out", out, "--quiet"]);
    expect(stderr).toBe("");
    expect(stdout).toContain("本次提案");
  });

  test("tells of a file that somebody had changed", async () => {
    const { paths, out } = makeInputs();
    await call(["run", ...paths, "--out", out]);
    fillFolder(out, { "catalog.html": "<p>改过</p>" });
    const { stdout } = await call(["run", ...paths, "--out", out]);
    expect(stdout).toContain("catalog.html 在上次运行后有人改动过，已另存为 catalog（保留的改动）.html。");
    expect(readFolder(out)).toMatchObject({ "catalog（保留的改动）.html": "<p>改过</p>" });
  });
});

describe("xuanti run when things go wrong", () => {
  async function failWith(error: Error) {
    const { paths, out } = makeInputs();
    return call(["run", ...paths, "--out", out], () => Promise.reject(error));
  }
  const system = (code: string) => Object.assign(new Error(code), { code, syscall: "open", path: "结果/x" });

  test("the outside world: 1 and a sentence", async () => {
    expect(await failWith(system("ENOSPC"))).toMatchObject({
      code: 1,
      stderr: "磁盘空间不足，请清理后再试（结果/x）。\n",
    });
    expect(await failWith(new WorldFailure("无法替换 catalog.docx。"))).toMatchObject({
      code: 1,
      stderr: "无法替换 catalog.docx。\n",
    });
    expect(await failWith(system("EWEIRD"))).toMatchObject({ code: 1, stderr: "系统错误 EWEIRD（结果/x）。\n" });
  });

  test("a mistake of the program: 1, and what the maintainers need", async () => {
    const { code, stderr, stdout } = await failWith(new Error("negative weight: -3"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^程序内部出错.*\nError: negative weight: -3\n\s+at /);
    expect(stdout).toBe("");
  });

  async function interrupted(recording: RecordingIo, times: number, signal: "SIGINT" | "SIGTERM" = "SIGINT") {
    const { paths, out } = makeInputs();
    await call(["run", ...paths, "--out", out]);
    const before = readFolder(out);
    const result = await call(
      ["run", ...paths, "--out", out, "--seed", "2"],
      async (request, effects) => {
        for (let i = 0; i < times; i++) recording.interrupt(signal);
        return fakeCatalog(request, effects);
      },
      recording,
    );
    return { ...result, unharmed: JSON.stringify(readFolder(out)) === JSON.stringify(before), left: readdirSync(out) };
  }

  test.each(["SIGINT", "SIGTERM"] as const)("%s: 130, one sentence, the folder as before", async (signal) => {
    const recording = recordingIo();
    const { code, stdout, stderr, unharmed, left } = await interrupted(recording, 1, signal);
    expect(code).toBe(130);
    expect(stderr).toContain("已中断：输出文件夹保持运行前的样子，已算好的步骤下次沿用。\n");
    expect(stdout).toBe("");
    expect(unharmed).toBe(true);
    expect(left.sort()).toEqual([".cache", "catalog.html", "manifest.json"]);
    expect(recording.exits).toEqual([]);
    expect(recording.listeners()).toBe(0);
  });

  test("a second Ctrl-C ends the process at once", async () => {
    const recording = recordingIo();
    await interrupted(recording, 2);
    expect(recording.exits).toEqual([130]);
  });
});
