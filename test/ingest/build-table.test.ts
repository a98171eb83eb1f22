import { describe, expect, it } from "vitest";
import { TableBuilder } from "../../src/ingest/build-table.ts";
import { doubtTable } from "../../src/ingest/doubt-size.ts";
import { limits } from "../../src/ingest/limits.ts";
import { parseContent } from "../../src/ingest/parse-content.ts";
import { csv } from "./inputs.ts";

describe("a table within the limits", () => {
  it("keeps blank rows between filled ones, so that numbers agree with the sheet", () => {
    const builder = new TableBuilder();
    builder.add(2, ["案由"]);
    builder.add(4, ["甲"]);
    expect(builder.build(null).table.rows.map(({ number, cells }) => [number, cells])).toEqual([
      [1, []],
      [2, ["案由"]],
      [3, []],
      [4, ["甲"]],
    ]);
  });

  it("tells which rows were left out, of how many", () => {
    const builder = new TableBuilder();
    for (let number = 1; number <= limits.rows + 5; number++) builder.add(number, ["甲"]);
    const built = builder.build("表");
    expect(built.table.rows).toHaveLength(limits.rows);
    expect(doubtTable("a.xlsx", built)).toMatchObject([
      { rule: "rows-left-out", severity: "warning", row: limits.rows + 1, actual: "5 行" },
    ]);
  });

  it("keeps long cells with a word about them, and cuts the endless", async () => {
    const text = (length: number) => "长".repeat(length);
    const { content, issues } = await parseContent(
      csv("a.csv", `案由,正文\n甲,${text(100_000)}\n乙,${text(300_000)}\n丙,${text(1_200_000)}\n`),
    );
    if (content.kind !== "tables") throw new Error("no table");
    expect(content.tables[0]?.rows.map(({ cells }) => cells[1]?.length)).toEqual([2, 100_000, 300_000, 1_000_000]);
    expect(issues.map(({ rule, severity, row }) => [rule, severity, row])).toEqual([
      ["long-cell", "note", 2],
      ["long-cell", "warning", 3],
      ["long-cell", "warning", 4],
    ]);
  });

  it("a million empty lines at the end of a csv are nothing", async () => {
    const { content, issues } = await parseContent(csv("a.csv", `案由,正文\n甲,乙\n${",\n".repeat(1_048_574)}`));
    expect(content).toMatchObject({ tables: [{ rows: [{ number: 1 }, { number: 2 }] }] });
    expect(issues).toEqual([]);
  });

  it("lines without a delimiter are not each searched to the end of the text", async () => {
    const start = performance.now();
    await parseContent(csv("a.csv", `案由,正文\n${"甲\n".repeat(150_000)}`));
    // Measured: 0.1 s; 30 s when each line searched on.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
