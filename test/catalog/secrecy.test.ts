import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programPath } from "../../pipelines/program-path.ts";
import { runCheck } from "../../pipelines/check.ts";
import { renderCheckRecord, renderCheckSummary } from "../../src/cli/check-summary.ts";
import { sourceFile } from "../../src/ingest/index.ts";
import { runInto, temporaryFolder, testEffects } from "./run-into.ts";

/** Words that stand in marked texts and nowhere else. */
const secrets = ["鸬鹚湾", "青鸾计划", "岩缝仓", "墨玉渠"];

describe("a run over inputs of which some are marked as secret", () => {
  const out = temporaryFolder();
  const inputs = temporaryFolder();
  let said = "";

  beforeAll(async () => {
    const path = (name: string, text: string) => {
      writeFileSync(join(inputs.path, name), text);
      return join(inputs.path, name);
    };
    const sound =
      "调研情况：城东三条路年年积水，市民出行不便。问题分析：管网老旧，泵站不足。具体建议：一、疏通管网。二、增设泵站。";
    const session = path(
      "提案.csv",
      `提案号,案由,正文\n1,关于治理城东积水的建议,${sound}\n2,关于鸬鹚湾的建议,机密★1年。鸬鹚湾的情况与青鸾计划有关。\n3,关于加强保密教育的建议,调研情况：保密教育薄弱。国家秘密分为绝密、机密、秘密三级。问题分析：培训不足。具体建议：一、每年开展一次保密教育。二、编写教材。\n4,关于岩缝仓的建议,内部机密，不得外传。岩缝仓的情况。\n`,
    );
    const clues = path("线索.csv", "标题,内容\n城东积水,一下雨就积水。\n墨玉渠,秘密★6个月 墨玉渠漏水。\n");
    const policy = path("文件.txt", "密级：机密\n一、青鸾计划。\n二、加固墨玉渠。\n");
    const outcome = await runInto(out.path, {
      paths: [session, programPath("data/samples/本次会议提案.xlsx")],
      history: [programPath("data/samples/上次会议提案.csv")],
      clues: [clues],
      policy: [policy],
      onlyData: false,
    });
    said = JSON.stringify(outcome);
  }, 120_000);
  afterAll(() => {
    out.remove();
    inputs.remove();
  });

  it("writes no word of them anywhere: data, page, documents, charts, archive, cache, messages", () => {
    const files = filesBelow(out.path);
    expect(files.length).toBeGreaterThan(20);
    expect(files.some((name) => name.includes(".cache"))).toBe(true);
    for (const name of files)
      for (const text of readable(readFileSync(name), name))
        for (const secret of secrets) expect(text.includes(secret), `${name}: ${secret}`).toBe(false);
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  it("finds such words where they may stand: the search itself is sound", () => {
    const files = filesBelow(out.path).filter((name) =>
      readable(readFileSync(name), name).some((text) => text.includes("保密教育")),
    );
    for (const part of ["intake.bin", "archive.bin", "catalog.html", "catalog.xlsx", "proposals.jsonl"])
      expect(
        files.some((name) => name.endsWith(part)),
        part,
      ).toBe(true);
  });

  it("says in the document that something was left out", () => {
    const parts = readable(readFileSync(join(out.path, "catalog.docx")), "catalog.docx");
    expect(parts.some((text) => text.includes("密级标志"))).toBe(true);
  });

  it("counts what it left out and says where it stands", () => {
    const issues = readFileSync(join(out.path, "data/issues.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line.includes("secret-matter"))
      .map((line) => JSON.parse(line) as { readonly file: string; readonly row: number | null });
    expect(issues.map(({ file, row }) => [file, row])).toEqual([
      ["提案.csv", 3],
      ["提案.csv", 5],
      ["线索.csv", 3],
      ["文件.txt", null],
    ]);
    const manifest = JSON.parse(readFileSync(join(out.path, "manifest.json"), "utf8")) as {
      readonly counts: {
        readonly intake: readonly { readonly file: string; readonly read: number; readonly kept: number }[];
      };
    };
    expect(manifest.counts.intake.find(({ file }) => file === "提案.csv")).toMatchObject({ read: 4, kept: 2 });
  });

  it("checks no draft that is marked, and repeats no word of it", async () => {
    const check = (text: string) =>
      runCheck(
        { paths: [], texts: [sourceFile("标准输入", text)], archive: out.path, map: {}, profile: null },
        testEffects(),
      );
    await expect(check("机密★1年\n关于青鸾计划的建议\n青鸾计划的情况。")).rejects.toSatisfy(
      (error: unknown) => /密级标志/u.test(String(error)) && !String(error).includes("青鸾"),
    );
    const told = await check("关于加强保密教育的建议\n保密教育薄弱。建议：每年培训一次。");
    expect(renderCheckSummary(told, 80) + renderCheckRecord(told)).toContain("保密教育");
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** A file's text in both ways the program writes characters; of a package, its parts. */
function readable(bytes: Buffer, name: string): readonly string[] {
  const parts = /\.(?:docx|xlsx)$/u.test(name)
    ? Object.values(unzipSync(bytes)).map((part) => Buffer.from(part))
    : [bytes];
  return parts.flatMap((part) => [
    part.toString("utf8"),
    part.toString("utf16le"),
    part.subarray(1).toString("utf16le"),
  ]);
}
