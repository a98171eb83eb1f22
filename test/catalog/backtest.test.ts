import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { BacktestRequest } from "../../pipelines/backtest-request.ts";
import { runBacktest } from "../../pipelines/backtest.ts";
import { readBaseVectors, readLexicon } from "../../pipelines/program-data.ts";
import { programPath } from "../../pipelines/program-path.ts";
import { explainFailure } from "../../src/cli/explain-failure.ts";
import { parseProposals, readSources } from "../../src/ingest/index.ts";
import { buildJudgeSpaces } from "../../src/topic/backtest/judge-spaces.ts";
import { createJudge, judgeLevels } from "../../src/topic/backtest/judge.ts";
import { buildCollection } from "../bench/collection.ts";
import { readOutput, temporaryFolder, testEffects } from "./run-into.ts";

const sample = (name: string) => programPath(`data/samples/${name}`);

/** The command without its voice. */
const backtest = (request: Partial<BacktestRequest>) =>
  runBacktest(
    {
      history: [sample("上次会议提案.csv")],
      policy: [sample("政策文件")],
      clues: [],
      actual: [sample("本次会议提案.xlsx")],
      out: null,
      taxonomy: null,
      lexicon: [],
      map: {},
      topics: 60,
      seed: 1,
      ...request,
    },
    testEffects(),
  );

describe("a backtest of the samples that ship", () => {
  const folder = temporaryFolder();
  let outcome: Awaited<ReturnType<typeof backtest>>;
  beforeAll(async () => {
    outcome = await backtest({ clues: [sample("线索.xlsx")], out: folder.path });
  });
  afterAll(() => folder.remove());

  it("writes the report and its data, and the same bytes again", async () => {
    expect([...outcome.files].sort()).toEqual(["backtest.json", "backtest.xlsx", "manifest.json"]);
    const again = temporaryFolder();
    await backtest({ clues: [sample("线索.xlsx")], out: again.path });
    const [one, two] = [readOutput(folder.path), readOutput(again.path)];
    again.remove();
    for (const [name, content] of one) expect(content === two.get(name), name).toBe(true);
  });

  it("counts what was known and what came after, and every later proposal once", () => {
    const { counts, backtest: found } = outcome.model;
    expect(counts.history + counts.later).toBe(100);
    expect(counts.clues).toBeGreaterThan(0);
    expect(found.proposals).toBe(counts.later - counts.repeated);
    const own = found.methods.find(({ method }) => method === "catalog")!;
    expect(own.met + found.unforeseen.length).toBe(found.proposals);
    expect(own.met).toBe(new Set(found.topics.flatMap(({ met }) => met.map(({ proposal }) => proposal))).size);
    expect(own.topics).toBe(found.topics.length);
    expect(own.topics).toBeGreaterThan(20);
    for (const { topics } of found.methods) expect(topics).toBeLessThanOrEqual(own.topics);
  });

  it("lets nothing of what came after reach the topics", async () => {
    const other = join(folder.path, "..", "backtest-later.csv");
    writeFileSync(other, "案由,正文\n关于低空飞行管理的建议,低空飞行器多了，应划定空域并登记备案。\n");
    const { model } = await backtest({ clues: [sample("线索.xlsx")], actual: [other] });
    const titles = (topics: typeof model.backtest.topics) =>
      topics.map(({ topic, title, theme }) => [topic, title, theme]);
    expect(titles(model.backtest.topics)).toEqual(titles(outcome.model.backtest.topics));
    expect(model.backtest.proposals).toBe(1);
  });
});

describe("a backtest of what goes wrong in an office", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let at: (name: string) => string;
  beforeEach(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder.path, "资料"));
    at = (name) => join(folder.path, "资料", name);
    put("往年.csv", "案由,正文", rows(8, 0));
    put("后来.csv", "案由,正文", rows(8, 4));
    writeFileSync(at("报告.txt"), "政府工作报告\n2026年工作安排\n加快老旧小区加装电梯。推进农村生活污水治理。");
  });
  afterEach(() => folder.remove());

  const matters = ["加装电梯", "污水治理", "停车泊位", "午餐配送", "公交线路", "水渠清淤", "托育服务", "垃圾分类"];
  const rows = (count: number, from: number) =>
    Array.from({ length: count }, (_, i) => {
      const number = i + from;
      const matter = matters[number % matters.length]!;
      return `关于第${number}片区${matter}的建议,第${number}片区${matter}跟不上，群众反映较多，应尽快安排。`;
    });
  const put = (name: string, header: string, lines: readonly string[]) =>
    writeFileSync(at(name), [header, ...lines].join("\n"));
  const run = (request: Partial<BacktestRequest> = {}) =>
    backtest({ history: [at("往年.csv")], policy: [at("报告.txt")], actual: [at("后来.csv")], ...request });
  const failure = async (request: Partial<BacktestRequest> = {}) => {
    const out = join(folder.path, "结果");
    const error = await run({ ...request, out }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(existsSync(out)).toBe(false);
    return explainFailure(error);
  };

  it("leaves out proposals that history has already, and says how many", async () => {
    const { model } = await run();
    expect(model.counts).toMatchObject({ later: 8, repeated: 4 });
    expect(model.backtest.proposals).toBe(4);
    expect(model.issues.find(({ rule }) => rule === "seen-before")?.message).toContain("4 件与历年提案文字相同");
  });

  it("finds a header for --map in any of the tables, and says where none has it", async () => {
    put("后来.csv", "事由,正文", rows(4, 20));
    const { model } = await run({ map: { subject: "事由" } });
    expect(model.backtest.proposals).toBe(4);
    const { exitCode, text } = await failure({ map: { subject: "事项" } });
    expect(text).toContain("各表中都没有“事项”这一列");
    expect(exitCode).toBe(2);
  });

  it.each([
    ["no proposal in history", "往年.csv", "没有读到历年提案（--history）"],
    ["no later proposal", "后来.csv", "没有读到后来的提案（--actual）"],
  ])("ends as wrong use, and leaves no folder behind: %s", async (_name, file, message) => {
    put(file, "案由,正文", []);
    const { exitCode, text } = await failure();
    expect(text).toContain(message);
    expect(exitCode).toBe(2);
  });

  it("ends as wrong use where all later proposals are history's, or a policy paper holds nothing", async () => {
    put("后来.csv", "案由,正文", rows(8, 0));
    expect(await failure()).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining("8 件都与历年提案文字相同") as string,
    });
    put("后来.csv", "案由,正文", rows(4, 20));
    writeFileSync(at("报告.txt"), " \n");
    expect(await failure()).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining("没有读到政策文件（--policy）") as string,
    });
  });

  it("tells of a policy without tasks that no topic came of it", async () => {
    writeFileSync(at("报告.txt"), "各位代表：\n现在，我向大会报告工作，请予审议。");
    const { model } = await run();
    expect(model.backtest.topics.length + model.backtest.unforeseen.length).toBe(model.backtest.proposals);
  });
});

const shared = programPath("../shared/datasets");
const missing = !existsSync(shared);
if (missing && process.env["CI"] !== undefined) throw new Error(`${shared} is missing`);

/** Skipped in a user's clone, which has no shared data. */
describe.skipIf(missing)("a backtest of two real sessions", () => {
  const session = (year: number) => join(shared, `jiangsu/proposals-${year}.csv`);

  it("foresees more of the next session than the same number of titles that cost no thought", async () => {
    const { model } = await backtest({
      history: [session(2019)],
      policy: [2018, 2019, 2020, 2021].map((year) => join(shared, `policy/national-${year}.txt`)),
      actual: [session(2022)],
      taxonomy: programPath("data/taxonomy/jiangsu.yaml"),
    });
    expect(model.counts).toMatchObject({ history: 436, papers: 4, later: 630, repeated: 0 });
    const [titles, lines, ...baselines] = model.backtest.methods;
    expect([titles!.method, lines!.method]).toEqual(["catalog", "angles"]);
    expect(baselines.map(({ method }) => method)).toEqual(["centers", "labels", "policy", "random"]);
    for (const { method, met, definite, limited, near, topics } of baselines) {
      expect(topics, method).toBe(lines!.topics);
      // What members are given is a title with its ways in.
      expect(definite, method).toBeLessThan(lines!.definite);
      // Names of 议题 are headings of a word or two, and what they meet swings with every text: see docs/backtest.md.
      if (method === "labels") continue;
      expect(met, method).toBeLessThan(lines!.met);
      expect(limited, method).toBeLessThan(lines!.limited);
      expect(near, method).toBeLessThan(lines!.near);
    }
  });

  it("is judged by a judge that tells pairs apart as two readers did", async () => {
    const read = async (year: number, history: boolean) =>
      (await parseProposals((await readSources([session(year)])).files, { history })).proposals;
    const [history, later] = [await read(2019, true), await read(2022, false)];
    const { archive, vocabulary, lexicon, segmenter } = buildCollection(history, readLexicon().value);
    const spaces = buildJudgeSpaces(archive, vocabulary, readBaseVectors().value, segmenter, lexicon.synonyms);
    const all = [...history, ...later];
    const judge = createJudge(all, spaces);
    const placeOf = new Map(all.map(({ id }, place) => [id, place]));
    const lines = readFileSync(programPath("data/relation/pairs.tsv"), "utf8").trim().split("\n").slice(1);
    const met = lines.flatMap((line) => {
      const [a = "", b = "", relation] = line.split("\t");
      const [first, second] = [placeOf.get(a)!, placeOf.get(b)!];
      const scores = [judge(all[first]!.subject)[second]!, judge(all[second]!.subject)[first]!];
      return scores.filter((score) => score >= judgeLevels.met).map(() => relation !== "unrelated");
    });
    expect(met.length).toBeGreaterThan(400);
    expect(met.filter(Boolean).length / met.length).toBeGreaterThan(0.9);
  });
});
