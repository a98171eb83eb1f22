import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
