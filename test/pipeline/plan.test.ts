import { describe, expect, test } from "vitest";
import { planStages } from "../../src/pipeline/plan.ts";
import type { Remembered } from "../../src/pipeline/plan.ts";
import { source, stage } from "../../src/pipeline/stage.ts";
import type { Content } from "../../src/pipeline/stage.ts";

const environment = { program: "1", node: "v20" };

interface Change {
  readonly files?: readonly Content[];
  readonly seed?: number;
  readonly extra?: object;
  readonly version?: number;
  readonly lexicon?: string;
}

function pipeline({ files = [{ name: "提案.xlsx", hash: "a" }], seed = 1, extra, version = 1, lexicon = "x" }: Change) {
  const input = source(files, ["甲", "乙"]);
  const text = stage({
    name: "text",
    label: "分词",
    version: 1,
    inputs: { input },
    fingerprint: lexicon,
    run: ({ input }) => input.map((line) => line.length),
  });
  const theme = stage({
    name: "theme",
    label: "归类",
    version,
    inputs: { text },
    options: { seed, limits: { floor: 0.2 }, ...extra },
    run: ({ text }, { seed }) => text.length + seed,
  });
  return [theme];
}

function remember(change: Change, where = environment): Map<string, Remembered> {
  return new Map(
    planStages(pipeline(change), new Map(), where).map(({ stage, parts }) => [stage.name, { kind: "result", parts }]),
  );
}

function reasonsFor(before: Change, now: Change): Record<string, string> {
  const plan = planStages(pipeline(now), remember(before), environment);
  return Object.fromEntries(plan.map(({ stage, action, reason }) => [stage.name, `${action} ${reason}`]));
}

describe("planStages says what runs, and why", () => {
  test("everything runs the first time, inputs before what uses them", () => {
    const plan = planStages(pipeline({}), new Map(), environment);
    expect(plan.map(({ stage, action, reason }) => [stage.name, action, reason])).toEqual([
      ["text", "run", "首次运行"],
      ["theme", "run", "首次运行"],
    ]);
  });

  test("nothing runs when nothing changed", () => {
    expect(reasonsFor({}, {})).toEqual({ text: "reuse 无变化，沿用上次结果", theme: "reuse 无变化，沿用上次结果" });
  });

  test("a changed file is named, and what stands below it runs again", () => {
    expect(reasonsFor({}, { files: [{ name: "提案.xlsx", hash: "b" }] })).toEqual({
      text: "run 输入有变化：提案.xlsx",
      theme: "run 上游『分词』重新计算",
    });
  });

  test("files added, dropped or reordered are told apart", () => {
    const [a, b] = [
      { name: "甲.csv", hash: "a" },
      { name: "乙.csv", hash: "b" },
    ];
    expect(reasonsFor({ files: [a] }, { files: [a, b] }).text).toBe("run 输入有变化：乙.csv（新增）");
    expect(reasonsFor({ files: [a, b] }, { files: [b] }).text).toBe("run 输入有变化：甲.csv（不再使用）");
    expect(reasonsFor({ files: [a, b] }, { files: [b, a] }).text).toBe("run 输入有变化：先后顺序");
  });

  test("a long list of changed files is counted, not printed", () => {
    const files = (hash: string) => ["一", "二", "三", "四", "五"].map((name) => ({ name, hash }));
    expect(reasonsFor({ files: files("a") }, { files: files("b") }).text).toBe("run 输入有变化：一、二、三等 5 处");
  });

  test("a changed option is shown before and after, and what stands above it is reused", () => {
    expect(reasonsFor({}, { seed: 2 })).toEqual({
      text: "reuse 无变化，沿用上次结果",
      theme: "run 选项有变化：seed 1 → 2",
    });
    expect(reasonsFor({}, { extra: { limits: { floor: 0.3 }, mode: "x" } }).theme).toBe(
      "run 选项有变化：limits.floor 0.2 → 0.3、mode （无） → x",
    );
  });

  test("the order in which options are written means nothing", () => {
    expect(reasonsFor({ extra: { a: 1, b: 2 } }, { extra: { b: 2, a: 1 } }).theme).toBe("reuse 无变化，沿用上次结果");
  });

  test("another version of a stage, of the program or of Node is not trusted", () => {
    expect(reasonsFor({}, { version: 2 }).theme).toBe("run 程序版本有变化");
    const program = planStages(pipeline({}), remember({}, { ...environment, program: "0" }), environment);
    expect(program.map(({ reason }) => reason)).toEqual(["程序版本有变化", "程序版本有变化"]);
    const node = planStages(pipeline({}), remember({}, { ...environment, node: "v18" }), environment);
    expect(node[0]?.reason).toBe("Node 版本有变化：v18 → v20");
  });

  test("another lexicon counts as a change", () => {
    expect(reasonsFor({}, { lexicon: "y" }).text).toBe("run 所用的词典、引擎或模型有变化");
  });

  test("a damaged cache file is told from a missing one", () => {
    const remembered = remember({}).set("text", { kind: "unreadable" });
    const plan = planStages(pipeline({}), remembered, environment);
    expect(plan.map(({ reason }) => reason)).toEqual(["缓存不可读", "无变化，沿用上次结果"]);
  });

  test("two stages of one name are refused: they would share a cache file", () => {
    const one = () => stage({ name: "same", label: "同名", version: 1, inputs: {}, run: () => 1 });
    expect(() => planStages([one(), one()], new Map(), environment)).toThrow("two stages are named same");
  });
});

describe("stage", () => {
  test("misspelled inputs and wrong options do not compile", () => {
    const text = stage({ name: "text", label: "分词", version: 1, inputs: {}, run: () => ["甲"] });
    stage({
      name: "theme",
      label: "归类",
      version: 1,
      inputs: { text },
      options: { seed: 1 },
      // @ts-expect-error there is no input txet
      run: ({ txet }) => String(txet),
    });
    stage({
      name: "topic",
      label: "选题",
      version: 1,
      inputs: { text },
      options: { seed: 1 },
      // @ts-expect-error seed is a number, and there is no other option
      run: (_inputs, { seeds }) => String(seeds),
    });
    const length = stage({
      name: "count",
      label: "计数",
      version: 1,
      inputs: { text },
      run: ({ text }) => text.length,
    });
    // @ts-expect-error the stage yields a number
    const wrong: ReturnType<typeof stage<Record<never, never>, string>> = length;
    expect(wrong.name).toBe("count");
  });

  test("options that JSON would alter are refused with their place", () => {
    const make = (options: object) => () =>
      stage({ name: "a", label: "甲", version: 1, inputs: {}, options, run: () => 1 });
    expect(make({ list: [1, { deep: new Map() }] })).toThrow("options.list.1.deep");
    expect(make({ ratio: NaN })).toThrow("options.ratio");
    expect(make({ call: () => 1 })).toThrow("options.call");
    expect(make({ fine: [null, "x", { y: true }] })).not.toThrow();
  });
});
