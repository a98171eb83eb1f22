import { describe, expect, it } from "vitest";
import { dropRepeatedIds } from "../../src/ingest/drop-repeated-ids.ts";
import { parseProposals } from "../../src/ingest/parse-proposals.ts";
import { csv } from "./inputs.ts";

const header = "年份,提案号,案由,正文\n";

async function run(session: string, history = ""): Promise<ReturnType<typeof dropRepeatedIds>> {
  const now = await parseProposals([csv("今年.csv", header + session)], { history: false });
  const past = await parseProposals([csv("往年.csv", header + history)], { history: true });
  return dropRepeatedIds([...now.proposals, ...past.proposals], [...now.counts, ...past.counts]);
}

describe("dropRepeatedIds(proposals, counts) makes one id mean one proposal", () => {
  it("leaves out a row handed in twice, and counts it", async () => {
    const { proposals, counts, issues } = await run("2026,1,关于甲的建议,文\n2026,1,关于甲的建议 ,文\n");
    expect(proposals.map(({ id }) => id)).toEqual(["2026-1"]);
    expect(counts[0]).toMatchObject({ read: 2, kept: 1, skipped: { "repeated-row": 1 } });
    expect(issues).toMatchObject([{ rule: "repeated-row", file: "今年.csv", row: 3 }]);
  });

  it("keeps another text under the same id as ~2, ~3, and a repeat of those once", async () => {
    const { proposals, issues } = await run(
      "2026,1,关于甲的建议,文\n2026,1,关于乙的建议,文\n2026,1,关于丙的建议,文\n2026,1,关于乙的建议,文\n",
    );
    expect(proposals.map(({ id, subject }) => [id, subject])).toEqual([
      ["2026-1", "关于甲的建议"],
      ["2026-1~2", "关于乙的建议"],
      ["2026-1~3", "关于丙的建议"],
    ]);
    expect(issues.map(({ rule }) => rule)).toEqual(["repeated-id", "repeated-id", "repeated-row"]);
  });

  it("sees a file that was given both as this session and as history", async () => {
    const { proposals, counts } = await run(
      "2026,1,关于甲的建议,文\n",
      "2026,1,关于甲的建议,文\n2025,1,关于甲的建议,文\n",
    );
    expect(proposals.map(({ id, history }) => [id, history])).toEqual([
      ["2026-1", false],
      ["2025-1", true],
    ]);
    expect(counts.map(({ file, kept }) => [file, kept])).toEqual([
      ["今年.csv", 1],
      ["往年.csv", 1],
    ]);
  });

  it("takes the less favorable of two outcomes told of one proposal, and says so by file, row and values", async () => {
    const past = await parseProposals(
      [
        csv(
          "往年.csv",
          "年份,提案号,案由,正文,办理结果\n2025,1,关于甲的建议,文,A\n2025,1,关于甲的建议,文,C\n2025,1,关于甲的建议,文,B\n",
        ),
      ],
      { history: true },
    );
    const { proposals, counts, issues } = dropRepeatedIds(past.proposals, past.counts);
    expect(proposals.map(({ outcome }) => outcome)).toEqual(["later"]);
    expect(counts[0]).toMatchObject({ read: 3, kept: 1, skipped: { "repeated-row": 2 } });
    expect(issues.filter(({ rule }) => rule === "contradicting-outcome")).toMatchObject([
      { file: "往年.csv", row: 3, actual: "已解决或采纳（A）／因条件限制以后解决（C）", severity: "warning" },
      { file: "往年.csv", row: 4, actual: "因条件限制以后解决（C）／正在解决或列入计划（B）" },
    ]);
  });
});
