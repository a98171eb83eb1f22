import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programPath } from "../../pipelines/program-path.ts";
import { readOutput, readRecords, runInto, temporaryFolder } from "./run-into.ts";
import { dataSchemas, manifest } from "./schemas.ts";

const sample = (name: string) => programPath(`data/samples/${name}`);
const request = {
  paths: [sample("本次会议提案.xlsx"), sample("单件提案")],
  history: [sample("上次会议提案.csv")],
  clues: [sample("线索.xlsx")],
  policy: [sample("政策文件")],
  onlyData: false,
};

describe("the main job on the samples that ship", () => {
  const first = temporaryFolder();
  const second = temporaryFolder();
  beforeAll(async () => {
    await runInto(first.path, request);
    await runInto(second.path, request);
  });
  afterAll(() => [first, second].forEach((folder) => folder.remove()));

  it.each(["catalog.html", "catalog.docx", "catalog.xlsx", "examination.docx", "work-report.docx", "manifest.json"])(
    "writes %s",
    (name) => {
      expect(existsSync(join(first.path, name))).toBe(true);
    },
  );

  it("draws at least six charts, each as SVG and PNG", () => {
    const charts = [...readOutput(first.path).keys()].filter((name) => name.startsWith("charts/"));
    const stems = new Set(charts.map((name) => name.replace(/\.(svg|png)$/u, "")));
    expect(stems.size).toBeGreaterThanOrEqual(6);
    expect(charts).toHaveLength(2 * stems.size);
  });

  it.each(Object.entries(dataSchemas))("keeps the contract in data/%s.jsonl", (name, schema) => {
    for (const record of readRecords(first.path, name)) {
      const { success, issues } = v.safeParse(schema, record);
      expect(success, `${JSON.stringify(record).slice(0, 300)}\n${JSON.stringify(issues?.[0]?.message)}`).toBe(true);
    }
  });

  it("writes every proposal of this session and of the history, once, in input order", () => {
    const records = readRecords(first.path, "proposals");
    expect(records.filter(({ history }) => history === false)).toHaveLength(70);
    expect(records.filter(({ history }) => history === true)).toHaveLength(40);
    expect(new Set(records.map(({ id }) => id)).size).toBe(110);
    expect(records[0]?.["id"]).toBe("2026-001");
  });

  it("keeps what the committee gave: a category that names a theme wins", () => {
    const given = readRecords(first.path, "proposals").filter(({ themes }) =>
      (themes as { method: string }[]).some(({ method }) => method === "given"),
    );
    expect(given.length).toBeGreaterThan(60);
  });

  it("reconciles: read = kept + skipped, for every file", () => {
    const { counts } = v.parse(manifest, JSON.parse(readFileSync(join(first.path, "manifest.json"), "utf8")));
    for (const { file, read, kept, skipped } of counts.intake) {
      expect(read, file).toBe(kept + Object.values(skipped).reduce((sum, count) => sum + count, 0));
    }
  });

  it("finds the proposals that were planted twice, and does not join opposite stances or shared quotations", () => {
    const relation = new Map(
      readRecords(first.path, "pairs").map(({ a, b, relation }) => [`${String(a)} ${String(b)}`, relation]),
    );
    expect(relation.get("2026-007 2026-023")).toBe("duplicate");
    expect(relation.get("2026-063 2026-069")).toBe("duplicate");
    expect(["joint", "duplicate"]).not.toContain(relation.get("2026-038 2026-049"));
    expect(["joint", "duplicate"]).not.toContain(relation.get("2026-008 2026-011"));
    expect(["joint", "duplicate"]).not.toContain(relation.get("2026-033 2026-047"));
  });

  it("quotes evidence that is really there", () => {
    for (const { evidence, title } of readRecords(first.path, "topics")) {
      for (const { quote, start, end } of evidence as { quote: string; start: number; end: number }[]) {
        expect(quote.length, String(title)).toBe(end - start);
      }
    }
  });

  it("gives the same bytes every time, but for times in the manifest", () => {
    const [one, two] = [readOutput(first.path), readOutput(second.path)];
    expect([...one.keys()]).toEqual([...two.keys()]);
    for (const [name, content] of one) expect(content === two.get(name), name).toBe(true);
  });
});
