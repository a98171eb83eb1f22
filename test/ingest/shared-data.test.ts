import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parseClues, parsePolicies, parseProposals, readSources } from "../../src/ingest/index.ts";
import { cleanText } from "../../src/ingest/clean-text.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";

const shared = path.resolve("../shared/datasets");
const present = existsSync(path.join(shared, "jiangsu"));

/** Rows as csv-parse, the slow and careful reader, sees them. */
async function rowsOf(file: string): Promise<readonly Readonly<Record<string, string>>[]> {
  return parse(await readFile(path.join(shared, file)), { columns: true, bom: true });
}

async function proposalsOf(file: string): Promise<readonly Proposal[]> {
  const { files } = await readSources([path.join(shared, file)]);
  const { proposals, issues } = await parseProposals(files, { history: false });
  expect(issues).toEqual([]);
  return proposals;
}

describe.skipIf(!present)("real data needs no --map (skipped where ../shared is absent)", () => {
  it.each([
    ["jiangsu/proposals-2019.csv", 436, 2019],
    ["jiangsu/proposals-2022.csv", 630, 2022],
  ])("%s: every field of %i proposals", async (file, count, year) => {
    const proposals = await proposalsOf(file);
    expect(proposals).toHaveLength(count);
    const rows = await rowsOf(file);
    for (const [i, proposal] of proposals.entries()) {
      const row = rows[i] ?? {};
      expect(proposal.id).toBe(`${year}-${row["proposal_number"]}`);
      expect(proposal.source.row).toBe(i + 2);
      expect(proposal.year).toBe(year);
      expect(proposal.subject.replace(/\s+/g, "")).toBe((row["reason"] ?? "").replace(/\s+/g, ""));
      expect(proposal.body).toBe(cleanText(row["content"] ?? ""));
      expect(proposal.body.length).toBeGreaterThan(50);
      expect(proposal.category ?? "").toBe(row["type"]);
      expect(proposal.date).toBe(row["publish_time"]?.slice(0, 10));
      const [first] = proposal.proposers;
      expect(row["personnel_name"]).toContain(first?.name);
      if (first?.kind === "member" && first.count > 1) expect(row["personnel_name"]).toContain(`等${first.count}人`);
      expect(proposal.form).not.toBe("unknown");
    }
  });

  it("messages/messages-4326.csv: every field of 4326 messages, of which 64 say what the same person said before", async () => {
    const file = "messages/messages-4326.csv";
    const { files } = await readSources([path.join(shared, file)]);
    const { clues, counts, issues } = await parseClues(files);
    expect(issues.map(({ rule }) => rule)).toEqual(["repeated-row"]);
    expect(counts).toMatchObject([{ read: 4326, kept: 4262, skipped: { "repeated-row": 64 } }]);
    const rows = await rowsOf(file);
    for (const clue of clues) {
      const row = rows[(clue.source.row ?? 0) - 2] ?? {};
      expect(clue.id).toBe(row["留言编号"]);
      // A title of nothing but a bracket names no matter.
      if (row["留言主题"] !== "）") expect(clue.title).toBe(cleanText(row["留言主题"] ?? ""));
      expect(clue.text).toBe(cleanText(row["留言详情"] ?? ""));
      expect(clue.likes).toBe(Number(row["点赞数"]));
      expect(clue.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it("policy/*.txt: seven papers with their years", async () => {
    const { files } = await readSources([path.join(shared, "policy")]);
    const { papers, issues } = await parsePolicies(files);
    expect(issues).toEqual([]);
    expect(papers.map(({ year }) => year)).toEqual([2025, 2026, 2018, 2019, 2020, 2021, 2026]);
    expect(papers.slice(1).map(({ title }) => title)).toEqual([
      "2026年江苏省人民政府工作报告",
      "2018年国务院政府工作报告",
      "2019年国务院政府工作报告",
      "2020年国务院政府工作报告",
      "2021年国务院政府工作报告",
      "2026年省人民政府工作报告",
    ]);
  });

  it("all of it in well under a second", async () => {
    const { files } = await readSources([
      path.join(shared, "jiangsu/proposals-2019.csv"),
      path.join(shared, "jiangsu/proposals-2022.csv"),
    ]);
    const messages = await readSources([path.join(shared, "messages")]);
    const start = performance.now();
    await parseProposals(files, { history: false });
    await parseClues(messages.files);
    // Measured: 0.25 s. The bound leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
