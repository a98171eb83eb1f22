import { describe, expect, it } from "vitest";
import { parseProposals } from "../../src/ingest/parse-proposals.ts";
import type { FieldMap } from "../../src/ingest/field-map.ts";
import { csv } from "./inputs.ts";

const read = (text: string, map: FieldMap = {}) => parseProposals([csv("甲.csv", text)], { history: false, map });

const wrongHeader = [
  "提案号,案由,正文,日期",
  "1,关于甲地修桥的建议,桥旧了。建议重修。,周明远",
  "2,关于乙地修路的建议,路窄了。建议拓宽。,何思齐",
  "3,关于丙地装灯的建议,灯暗了。建议加装。,许知秋",
].join("\n");

describe("a header that its cells contradict", () => {
  it("is doubted, with what it may be and the --map that says so", async () => {
    const { issues, columns } = await read(wrongHeader);
    const doubt = issues.find(({ rule }) => rule === "doubtful-column");
    expect(doubt).toMatchObject({ severity: "warning", file: "甲.csv", row: 1, actual: "日期" });
    expect(doubt?.message).toContain("--map proposers=日期");
    expect(columns[0]?.columns.find(({ header }) => header === "日期")?.confidence).toBeLessThan(0.5);
  });

  it("is what the user says once --map is given", async () => {
    const { proposals, issues } = await read(wrongHeader, { proposers: "日期" });
    expect(issues.map(({ rule }) => rule)).not.toContain("doubtful-column");
    expect(proposals.map(({ proposers }) => proposers[0]?.name)).toEqual(["周明远", "何思齐", "许知秋"]);
  });

  it("gives way to a column whose cells agree, and that is said too", async () => {
    const days = ["2024-1-8", "2024-1-9", "2024-1-10"];
    const rows = wrongHeader.split("\n").map((row, i) => `${row},${i === 0 ? "收文时间" : (days[i - 1] ?? "")}`);
    const { proposals, columns } = await read(rows.join("\n"));
    expect(proposals.map(({ date }) => date)).toEqual(["2024-01-08", "2024-01-09", "2024-01-10"]);
    expect(columns[0]?.unused).toMatchObject([{ header: "日期", also: "date", samples: ["周明远", "何思齐"] }]);
  });
});

describe("a column nobody knows", () => {
  it("is left aside, with samples and what its cells look like", async () => {
    const { columns } = await read(
      "案由,正文,由谁来做\n关于甲的建议,一。,市教育局\n关于乙的建议,二。,市财政局\n关于丙的建议,三。,市水利局\n",
    );
    expect(columns[0]?.unused).toEqual([
      { index: 2, header: "由谁来做", samples: ["市教育局", "市财政局"], also: null, maybe: "unit" },
    ]);
  });
});
