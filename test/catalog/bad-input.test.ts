import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pdfBytes } from "../ingest/pdf/make-pdf.ts";
import { readRecords, runInto, temporaryFolder } from "./run-into.ts";

/** Ids are year and number, so that a repeated number is a repeated id. */
const good = (number: number) =>
  `2026-00${number},关于第${number}号水渠清淤的建议,张三,水渠淤塞${number}年，灌溉受阻。建议：一是清淤${number}公里。二是建立管护队伍。`;
const header = "提案号,案由,提案者,正文";

describe("the main job on what goes wrong in an office", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let input: string;
  beforeEach(() => {
    folder = temporaryFolder();
    input = join(folder.path, "提案");
    mkdirSync(input);
  });
  afterEach(() => folder.remove());

  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(input, name), content);
  const run = async () => {
    const out = join(folder.path, "结果");
    const outcome = await runInto(out, { paths: [input] });
    return { outcome, issues: readRecords(out, "issues"), proposals: readRecords(out, "proposals") };
  };

  it("says that an empty folder holds nothing, and exits as wrong use", async () => {
    await expect(run()).rejects.toThrow(/没有读到本次会议的任何一件提案/u);
  });

  it("leaves a file that is not what its name says, and reads the others", async () => {
    put("甲.csv", `${header}\n${good(1)}\n${good(2)}\n`);
    put("乙.xlsx", "这其实是一段文字，不是表格");
    put("丙.docx", new Uint8Array([0, 1, 2, 3, 250, 251]));
    const { issues, proposals } = await run();
    expect(proposals.length).toBeGreaterThanOrEqual(2);
    for (const name of ["乙.xlsx", "丙.docx"]) {
      expect(
        issues.some(({ file, message }) => file === name && String(message).includes(name)),
        name,
      ).toBe(true);
    }
  });

  it("reports a blank row, a row without body, a repeated row and a repeated number by file and row, and goes on", async () => {
    put(
      "甲.csv",
      [
        header,
        good(1),
        ",,,",
        "2026-003,关于没有正文的建议,李四,",
        good(1),
        "2026-001,关于另一件事的建议,王五,另一件事的正文。",
        good(4),
      ].join("\n"),
    );
    const { outcome, issues, proposals } = await run();
    const rules = issues.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["empty-body", "repeated-row", "repeated-id"]));
    for (const { message, file } of issues) {
      expect(file).toBe("甲.csv");
      expect(String(message)).toMatch(/甲\.csv|第 ?\d+ 行/u);
    }
    const [count] = outcome.intake;
    expect(count!.read).toBe(count!.kept + Object.values(count!.skipped).reduce((sum, n) => sum + n, 0));
    expect(proposals).toHaveLength(count!.kept);
  });

  it("tells which column is missing", async () => {
    put("甲.csv", "编号,电话\n1,13800000000\n");
    await expect(run()).rejects.toThrow(/案由/u);
  });

  it("makes a catalog of a handful of proposals too", async () => {
    put("甲.csv", `${header}\n${good(1)}\n`);
    const { proposals } = await run();
    expect(proposals).toHaveLength(1);
  });

  it("keeps what was there when the run fails", async () => {
    put("甲.csv", `${header}\n${good(1)}\n${good(2)}\n`);
    const out = join(folder.path, "结果");
    await runInto(out, { paths: [input] });
    const before = readFileSync(join(out, "manifest.json"), "utf8");
    writeFileSync(join(input, "甲.csv"), "编号,电话\n1,2\n");
    await expect(runInto(out, { paths: [input] })).rejects.toThrow();
    expect(readFileSync(join(out, "manifest.json"), "utf8")).toBe(before);
  });
});

describe("a catalog is made although", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
    put("提案.csv", `${header}\n${[1, 2, 3].map(good).join("\n")}\n`);
    put("工作报告.txt", "2026年政府工作报告\n一、2026年重点工作\n新建改造农村公路120公里。实施水渠清淤工程30公里。\n");
  });
  afterEach(() => folder.remove());

  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder.path, name), content);
    return join(folder.path, name);
  };
  const given = (name: string) => join(folder.path, name);
  const run = async (more: Partial<Parameters<typeof runInto>[1]>) => {
    const out = join(folder.path, "结果");
    const outcome = await runInto(out, { paths: [given("提案.csv")], policy: [given("工作报告.txt")], ...more });
    for (const { read, kept, skipped } of outcome.intake)
      expect(read).toBe(kept + Object.values(skipped).reduce((sum, n) => sum + n, 0));
    const records = (name: string) => readRecords(out, name);
    return { outcome, issues: records("issues"), proposals: records("proposals"), topics: records("topics") };
  };

  it("a policy paper is a scan, which is named with the way out", async () => {
    const scan = put("规划.pdf", pdfBytes({ pages: ["picture", "picture"] }));
    const report = resolve("data/samples/source/policy-report.txt");
    const { outcome, issues, topics } = await run({ policy: [scan, report] });
    expect(topics.length).toBeGreaterThan(0);
    expect(issues).toContainEqual(
      expect.objectContaining({
        rule: "scanned-file",
        file: "规划.pdf",
        message: expect.stringContaining("文字识别") as unknown,
      }),
    );
    expect(outcome.intake).toContainEqual({
      file: "规划.pdf",
      role: "policy",
      read: 1,
      kept: 0,
      skipped: { "scanned-file": 1 },
    });
    // Nothing but a scan: nothing to rest topics on, and still a result.
    expect((await run({ policy: [scan] })).topics).toEqual([]);
  });

  it("clues have no dates, which is said once, and one person hands in the same twice", async () => {
    const clues = put(
      "线索.csv",
      "编号,留言用户,标题,内容\n1,张三,农村公路坑洼,村里的公路坑洼不平，下雨天走不了车。\n2,张三,公路,村里的公路坑洼不平，下雨天走不了车。\n3,李四,水渠淤塞,水渠淤塞多年，庄稼浇不上水。\n",
    );
    const { outcome, issues } = await run({ clues: [clues] });
    expect(issues).toContainEqual(
      expect.objectContaining({ rule: "clue-without-date", file: "线索.csv", actual: "2 条" }),
    );
    expect(outcome.intake.find(({ role }) => role === "clues")).toMatchObject({
      kept: 2,
      skipped: { "repeated-row": 1 },
    });
  });

  it("the history is filed in another taxonomy: every row kept, filed anew, and nothing learned from its categories", async () => {
    const rows = (categories: readonly string[]) =>
      [1, 2, 3, 4, 5, 6].map(
        (n) =>
          `2025-${n},关于加强${n}号水库除险加固的建议,李四,水库老化${n}年。建议除险加固。,${categories[n % categories.length] ?? ""}`,
      );
    const history = (categories: readonly string[]) => [
      put("往年.csv", `${header},类别\n${rows(categories).join("\n")}\n`),
    ];
    const foreign = await run({ history: history(["甲委一组", "乙委二组"]) });
    const themes = ({ proposals }: typeof foreign) => proposals.map(({ id, themes }) => [id, themes]);
    expect(foreign.proposals).toHaveLength(9);
    const unknown = foreign.issues
      .filter(({ rule }) => rule === "unknown-category")
      .map(({ message }) => String(message));
    for (const category of ["甲委一组", "乙委二组"])
      expect(unknown.join()).toMatch(new RegExp(`${category}[^，]*3 件`, "u"));
    expect(JSON.stringify(themes(foreign))).not.toMatch(/甲委一组|乙委二组|"given"/u);
    expect(themes(foreign)).toEqual(themes(await run({ history: history([""]) })));
  });

  it("outcomes contradict each other: the less favorable holds, told by file, row and values", async () => {
    const past = (id: string, status: string, outcome: string) =>
      `${id},关于修缮${id}号河堤的建议,李四,河堤老化。建议修缮。,${status},${outcome}`;
    const history = put(
      "往年.csv",
      [
        `${header},立案情况,办理结果`,
        past("2025-1", "立案", "A"),
        past("2025-1", "立案", "C"),
        past("2025-2", "不予立案", "已解决"),
        past("2025-3", "立案", "已解决，部分因条件限制以后解决"),
        past("2025-4", "立案", "A"),
      ].join("\n"),
    );
    const { outcome, issues } = await run({ history: [history] });
    const told = issues.filter(({ rule }) => /outcome/u.test(String(rule)));
    expect(told.map(({ rule, file, row }) => [rule, file, row])).toEqual([
      ["outcome-without-filing", "往年.csv", 4],
      ["contradicting-outcome", "往年.csv", 5],
      ["contradicting-outcome", "往年.csv", 3],
    ]);
    for (const { actual, expected } of told) expect([actual, expected]).not.toContain(null);
    expect(outcome.intake.find(({ role }) => role === "history")).toMatchObject({ read: 5, kept: 4 });
  });
});
