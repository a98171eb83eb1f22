import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explainColumns } from "../../pipelines/columns.ts";
import { main } from "../../src/cli/program.ts";
import { renderColumnsDigest } from "../../src/cli/columns-summary.ts";
import { parseProposals } from "../../src/ingest/parse-proposals.ts";
import { sourceFile } from "../../src/ingest/source-file.ts";
import { fillFolder, readFolder, temporaryFolders } from "../pipeline/temporary-folder.ts";
import { fakeCatalog, plainOutcome } from "./fake-catalog.ts";
import { recordingIo } from "./recording-io.ts";

const newFolder = temporaryFolders();

const table = [
  "提案号,案　由,提案人,日期,由谁来做,联系电话",
  "0012,关于甲地修桥的建议,周明远,林若水,市交通局,13900000001",
  "0013,关于乙地修路的建议,何思齐等5人,沈平,市住建局,13900000002",
  "0014,关于丙地装灯的建议,民盟市委会,许知秋,市城管局,13900000003",
].join("\n");

function makeInputs() {
  const folder = newFolder();
  fillFolder(folder, { "甲.csv": table, "乙.txt": "案由：关于丁地种树的建议\n正文：树少。建议：种树。\n" });
  return { folder, at: (name: string) => join(folder, name) };
}

async function call(argv: readonly string[], catalog = fakeCatalog) {
  const recording = recordingIo();
  const notAsked = () => Promise.reject(new Error("not asked for"));
  const code = await main(argv, recording.io, {
    catalog: () => Promise.resolve(catalog),
    columns: () => Promise.resolve(explainColumns),
    check: notAsked,
    evaluation: notAsked,
    backtest: notAsked,
    words: notAsked,
  });
  return { code, stdout: recording.stdout(), stderr: recording.stderr() };
}

describe("xuanti run … --explain-columns", () => {
  test("says of every column what it is taken for, why and how surely, and writes nothing", async () => {
    const { folder, at } = makeInputs();
    const before = readFolder(folder);
    const { code, stdout } = await call(["run", at("甲.csv"), at("乙.txt"), "--out", at("结果"), "--explain-columns"]);
    expect(code).toBe(0);
    expect(readFolder(folder)).toEqual(before);
    expect(existsSync(at("结果"))).toBe(false);
    expect(stdout).toMatch(/案\u3000由 +案由 +高 0\.98 +叫法常见，3 格相符/u);
    expect(stdout).toMatch(/日期 +日期 +低 0\.30 +叫法常见，但 3 格不像，倒像提案者/u);
    // Left aside, each with two of its values.
    expect(stdout).toMatch(/由谁来做 +市交通局｜市住建局 +像承办单位；如果是，请加 --map unit=由谁来做/u);
    expect(stdout).toMatch(/联系电话 +13900000001｜13900000002/u);
    expect(stdout).toContain("乙.txt");
    expect(stdout).toContain("请核对：");
  });

  test("follows --map, needs no --out and speaks JSON", async () => {
    const { at } = makeInputs();
    const argv = ["run", at("甲.csv"), "--explain-columns", "--json", "--map", "unit=由谁来做"];
    const { code, stdout, stderr } = await call(argv);
    expect([code, stderr]).toEqual([0, ""]);
    const { tables } = JSON.parse(stdout) as {
      tables: { columns: { header: string; kind: string; confidence: number }[]; unused: { header: string }[] }[];
    };
    expect(tables[0]?.columns).toContainEqual(
      expect.objectContaining({ header: "由谁来做", kind: "unit", how: "map", confidence: 1 }),
    );
    expect(tables[0]?.unused.map(({ header }) => header)).toEqual(["联系电话"]);
  });

  test("tells a --map that fits no column", async () => {
    const { at } = makeInputs();
    const { code, stderr } = await call(["run", at("甲.csv"), "--explain-columns", "--map", "unit=由谁"]);
    expect(code).toBe(2);
    expect(stderr).toContain("由谁");
  });
});

describe("xuanti run", () => {
  test("shows on stderr, before its result, what the columns were taken for, and is quiet when told", async () => {
    const { at } = makeInputs();
    const { columns } = await parseProposals([sourceFile("甲.csv", table)], { history: false });
    const catalog = () => Promise.resolve({ ...plainOutcome, columns });
    const loud = await call(["run", at("甲.csv"), "--out", at("结果")], catalog);
    expect(loud.stderr).toMatch(/甲\.csv +提案号 +提案号 +叫法常见，3 格相符 +高/u);
    expect(loud.stderr).toContain("没有采用的列：由谁来做、联系电话。");
    expect((await call(["run", at("甲.csv"), "--out", at("结果"), "--quiet"], catalog)).stderr).toBe("");
  });

  test("shows tables of one layout once", async () => {
    const files = ["一月.csv", "二月.csv", "三月.csv"].map((name) => sourceFile(name, table));
    const digest = renderColumnsDigest((await parseProposals(files, { history: false })).columns);
    expect(digest).toContain("一月.csv 等 3 张表");
    expect(digest.match(/案\u3000由 +案由/gu)).toHaveLength(1);
  });

  test("says nothing of columns where there are no tables", () => {
    expect(renderColumnsDigest([])).toBe("");
  });
});
