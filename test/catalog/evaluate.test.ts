import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EvaluateRequest } from "../../pipelines/evaluate-request.ts";
import { runEvaluation } from "../../pipelines/evaluate.ts";
import { programPath } from "../../pipelines/program-path.ts";
import { explainFailure } from "../../src/cli/explain-failure.ts";
import { seededRandom } from "../../src/base/random.ts";
import { readOutput, temporaryFolder, testEffects } from "./run-into.ts";

const sample = (name: string) => programPath(`data/samples/${name}`);
const samples = [sample("本次会议提案.xlsx"), sample("上次会议提案.csv")];

/** The command without its voice. */
const evaluate = (request: Partial<EvaluateRequest> & Pick<EvaluateRequest, "paths">) =>
  runEvaluation(
    { out: null, taxonomy: null, lexicon: [], map: {}, seed: 1, segmenter: "jieba", ...request },
    testEffects(),
  );

describe("evaluating the samples that ship", () => {
  const first = temporaryFolder();
  const second = temporaryFolder();
  let outcome: Awaited<ReturnType<typeof evaluate>>;
  beforeAll(async () => {
    outcome = await evaluate({ paths: samples, out: first.path });
    await evaluate({ paths: [...samples].reverse(), out: second.path });
  });
  afterAll(() => [first, second].forEach((folder) => folder.remove()));

  it("writes the report, its pictures and its data", () => {
    const expected = ["html", "json", "xlsx"].map((ending) => `evaluation.${ending}`);
    const pictures = ["confusion", "reliability"].flatMap((name) => [`${name}.png`, `${name}.svg`]);
    expect([...outcome.files].sort()).toEqual([...pictures, ...expected, "manifest.json"].sort());
    for (const file of outcome.files) expect(existsSync(join(first.path, file)), file).toBe(true);
  });

  it("takes the shipped taxonomy, whose names the samples carry, and counts what was not tested", () => {
    const { counts, taxonomy, evaluation } = outcome.model;
    expect(taxonomy.origin).toBe("shipped");
    expect(counts.proposals).toBe(100);
    expect(counts.proposals).toBe(counts.labeled + counts.unlabeled);
    expect(counts.labeled).toBe(counts.tested + counts.unknown);
    expect(evaluation.program).toBe("learned");
    const [learned, guided, , , majority] = evaluation.methods;
    expect(learned!.accuracy).toBeGreaterThan(0.75);
    expect(guided!.accuracy).toBeGreaterThan(0.75);
    expect(majority!.accuracy).toBeLessThan(0.2);
  });

  it("gives the same figures for files in another order, and the same bytes for the same files", async () => {
    const figures = (folder: string) => {
      const record = JSON.parse(readFileSync(join(folder, "evaluation.json"), "utf8")) as Record<string, unknown>;
      return [record["methods"], record["confusion"], record["reliability"], record["wrong"]];
    };
    expect(figures(second.path)).toEqual(figures(first.path));
    const again = temporaryFolder();
    await evaluate({ paths: samples, out: again.path });
    const [one, two] = [readOutput(first.path), readOutput(again.path)];
    again.remove();
    for (const [name, content] of one) expect(content === two.get(name), name).toBe(true);
  });

  it("goes on where the labels are of another taxonomy, and says which were left out", async () => {
    const taxonomy = join(second.path, "..", "evaluate-taxonomy.yaml");
    writeFileSync(taxonomy, "name: 小体系\nthemes: [城市建设, 能源革命, 健康医疗]\n");
    const { model } = await evaluate({ paths: samples, taxonomy });
    expect(model.taxonomy).toEqual({ name: "小体系", origin: "file", themes: 3 });
    expect(model.counts.unknown).toBeGreaterThan(0);
    expect(model.doubts.find(({ rule }) => rule === "unknown-category")?.message).toContain("没有参加检验");
  });
});

describe("evaluating what goes wrong in an office", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let input: string;
  beforeEach(() => {
    folder = temporaryFolder();
    input = join(folder.path, "提案");
    mkdirSync(input);
  });
  afterEach(() => folder.remove());

  const header = "提案号,案由,类别,正文";
  const matters = [
    ["水利", "水渠清淤", "水渠淤塞，农田灌溉受阻，应清淤并建管护队伍"],
    ["教育", "课后服务", "小学课后服务师资不足，应补充教师并延长学校开放时间"],
    ["交通", "公交线路", "公交班次少，乘客候车久，应增开线路并优化站点"],
  ] as const;
  const row = (number: number, category?: string) => {
    const [own, subject, body] = matters[number % matters.length]!;
    const id = `2026-${String(number).padStart(3, "0")}`;
    return `${id},关于第${number}片区${subject}的建议,${category ?? own},第${number}片区${body}，惠及${number}千人。`;
  };
  const rows = (count: number, category?: string) => Array.from({ length: count }, (_, i) => row(i + 1, category));
  const put = (lines: readonly string[], name = "甲.csv") =>
    writeFileSync(join(input, name), [header, ...lines].join("\n"));
  const run = (request: Partial<EvaluateRequest> = {}) => evaluate({ paths: [input], ...request });
  const failure = async (request: Partial<EvaluateRequest> = {}) => {
    const out = join(folder.path, "结果");
    const error = await run({ ...request, out }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(existsSync(out)).toBe(false);
    return explainFailure(error);
  };

  it("names themes after the file's own categories where no taxonomy fits", async () => {
    put(rows(60));
    const { model } = await run();
    expect(model.taxonomy).toEqual({ name: "提案原有类别", origin: "categories", themes: 3 });
    expect(model.counts).toEqual({ proposals: 60, labeled: 60, unlabeled: 0, unknown: 0, tested: 60, categories: 3 });
  });

  it("says plainly that with fewer than 40 labeled proposals nothing is learned, and tests the rest", async () => {
    put([...rows(30), row(31, "").replace("水利", "")]);
    const { model } = await run();
    expect(model.evaluation.program).toBe("guided");
    expect(model.doubts.find(({ rule }) => rule === "learning-not-tested")?.message).toContain(
      "有类别的提案只有 30 件，不足 40 件",
    );
  });

  it("names texts that carry two categories, and categories of one proposal, and goes on", async () => {
    const body = "同一段正文，说的是同一件事，应当由同一部门办理并答复。";
    put([
      ...rows(45),
      `2026-901,同一件事,水利,${body}`,
      `2026-902,同一件事,教育,${body}`,
      `2026-903,独一件,民族宗教,${body}另`,
    ]);
    const { model } = await run();
    const doubts = new Map(model.doubts.map(({ rule, message }) => [rule, message]));
    expect(doubts.get("contradicting-categories")).toContain("2026-901、2026-902文字相同");
    expect(doubts.get("single-row-category")).toContain("“民族宗教”只有 1 件");
    expect(model.counts.tested).toBe(48);
  });

  it("does not tell a label from a copy of the text: copies labeled alike, labels at random", async () => {
    const random = seededRandom(4);
    const labels = Array.from({ length: 60 }, () => matters[Math.floor(random() * 3)]![0]);
    const copies = labels.flatMap((label, i) => [row(i + 1, label), row(i + 1, label).replace("2026-", "2026-1")]);
    put(copies);
    const { model } = await run();
    expect(model.evaluation.methods[0]!.accuracy).toBeLessThan(0.55);
  });

  it.each([
    [
      "no category at all",
      rows(5).map((line) => line.replace(/,(?:水利|教育|交通),/u, ",,")),
      /5 件提案都没有类别，无从检验。.*--map category=表头/u,
    ],
    ["one category only", rows(50, "水利"), /都属于“水利”一类.*无从检验/u],
    ["no proposal", [], /没有读到任何一件提案/u],
  ])("ends as wrong use, and leaves no folder behind: %s", async (_name, lines, message) => {
    put(lines);
    const { exitCode, text } = await failure();
    expect(text.replaceAll("\n", "")).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it("ends as wrong use with a taxonomy that is broken, empty, or knows none of the categories", async () => {
    put(rows(50));
    const taxonomy = join(folder.path, "分类.yaml");
    const told = async (yaml: string) => {
      writeFileSync(taxonomy, yaml);
      const { exitCode, text } = await failure({ taxonomy });
      expect(exitCode).toBe(2);
      return text;
    };
    expect(await told("name: [x\nthemes")).toContain("不合 YAML 格式");
    expect(await told(" \n")).toContain("是空的");
    expect(await told("themes: [只有一个]")).toContain("至少要有两个");
    expect(await told("name: 别的\nthemes: [甲, 乙]")).toContain("没有一个是主题体系“别的”中可归入的主题");
  });

  it("evaluates one category against a taxonomy, without learning", async () => {
    put(rows(50, "水利"));
    const taxonomy = join(folder.path, "分类.yaml");
    writeFileSync(
      taxonomy,
      "themes:\n  - name: 水利\n    terms: [水渠, 灌溉, 清淤]\n  - name: 教育\n    terms: [课后服务, 教师]\n",
    );
    const { model } = await run({ taxonomy });
    expect(model.evaluation.program).toBe("guided");
    expect(model.evaluation.themes.map(({ theme }) => theme)).toContain("水利");
    expect(model.doubts.map(({ rule }) => rule)).toContain("learning-not-tested");
  });

  it("says which --map leads nowhere", async () => {
    put(rows(5));
    const { exitCode, text } = await failure({ map: { category: "提案大类" } });
    expect(text).toContain("各表中都没有“提案大类”这一列");
    expect(exitCode).toBe(2);
  });

  it("writes nothing into a folder that holds other things", async () => {
    put(rows(50));
    const out = join(folder.path, "别的");
    mkdirSync(out);
    writeFileSync(join(out, "工资.txt"), "x");
    await expect(run({ out })).rejects.toThrow("里已有别的内容");
  });
});

const shared = programPath("../shared/datasets/jiangsu");
const missing = !existsSync(shared);
if (missing && process.env["CI"] !== undefined) throw new Error(`${shared} is missing`);

/** Skipped in a user's clone, which has no shared data. */
describe.skipIf(missing)("evaluating 637 real labels", () => {
  const paths = ["proposals-2019.csv", "proposals-2022.csv"].map((name) => join(shared, name));

  it("reaches what the program is known to reach, above every baseline", async () => {
    const { model } = await evaluate({ paths, taxonomy: programPath("data/taxonomy/jiangsu.yaml") });
    expect(model.counts).toMatchObject({ proposals: 1066, labeled: 637, unlabeled: 429, tested: 637, categories: 14 });
    const methods = new Map(model.evaluation.methods.map((each) => [each.method, each]));
    expect(methods.get("learned")!.accuracy).toBeGreaterThan(0.73);
    expect(methods.get("learned")!.top2).toBeGreaterThan(0.89);
    expect(methods.get("learned")!.macroF1).toBeGreaterThan(0.7);
    expect(methods.get("guided")!.accuracy).toBeGreaterThan(0.65);
    for (const baseline of ["bayes", "centroid", "majority"] as const) {
      expect(methods.get(baseline)!.accuracy, baseline).toBeLessThan(methods.get("learned")!.accuracy);
    }
    // Largest of 14 categories: 109 of 637.
    expect(methods.get("majority")!.right).toBe(109);
  });
});
