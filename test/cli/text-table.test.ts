import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/cli/display-width.ts";
import { renderTextTable } from "../../src/cli/text-table.ts";

describe("renderTextTable", () => {
  test("lines up columns where Chinese characters take two", () => {
    expect(
      renderTextTable(
        [{ title: "类别" }, { title: "件数", align: "right" }],
        [
          ["教育", "7"],
          ["A类", "1066"],
        ],
      ),
    ).toEqual(["类别  件数", "教育     7", "A类   1066"]);
  });

  test("cuts what is too wide, fills what is missing, and leaves no blanks at the end", () => {
    const lines = renderTextTable([{ title: "类别" }, { title: "备注" }], [["很".repeat(40), "x"], ["短"]]);
    expect(lines[1]).toContain("很…");
    expect(displayWidth(lines[1]!)).toBeLessThanOrEqual(32);
    expect(lines.every((line) => line === line.trimEnd())).toBe(true);
  });
});
