import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { describeReading } from "../../reports/backtest/wording.ts";
import { renderBacktestWorkbook } from "../../src/report/backtest/render-backtest-workbook.ts";
import { renderBacktestJson } from "../../src/report/backtest/to-json.ts";
import { sampleBacktest } from "./backtest-fixture.ts";

const model = sampleBacktest();

describe("backtest.xlsx", () => {
  const workbook = read(renderBacktestWorkbook(model), { cellFormula: true });
  const rows = (sheet: string) => utils.sheet_to_json<unknown[]>(workbook.Sheets[sheet]!, { header: 1 });

  it("has every list, topic and unforeseen proposal on its sheet", () => {
    expect(workbook.SheetNames).toEqual(["结果", "选题与后来的提案", "未被预见的提案", "说明"]);
    expect(rows("结果").slice(1, 7)).toHaveLength(6);
    expect(rows("结果")[6]!.slice(0, 5)).toEqual([
      "对照：随机抽取往年案由",
      expect.stringContaining("随机抽取"),
      3,
      "3.4（1—9）",
      expect.closeTo(0.08375),
    ]);
    expect(rows("选题与后来的提案").slice(1)).toHaveLength(4);
    expect(rows("选题与后来的提案")[4]!.slice(0, 4)).toEqual([3, "关于没有人写的事的建议", "=城建", 0]);
    expect(rows("未被预见的提案").slice(1)).toHaveLength(2);
    expect(rows("未被预见的提案")[2]![2]).toBe("没有相近的");
    expect(rows("说明").flat().join("\n")).toContain("第 3 行正文为空。");
  });

  it("lets no text of the input become a formula or break the file", () => {
    for (const sheet of workbook.SheetNames) {
      for (const [address, cell] of Object.entries(workbook.Sheets[sheet]!)) {
        if (!address.startsWith("!")) expect((cell as { f?: string }).f, `${sheet} ${address}`).toBeUndefined();
      }
    }
    expect(rows("选题与后来的提案")[1]![5]).toContain('=HYPERLINK("http://x")<script>');
  });

  it("is the same file for the same backtest", () => {
    expect(renderBacktestWorkbook(model)).toEqual(renderBacktestWorkbook(sampleBacktest()));
  });
});

describe("backtest.json", () => {
  it("names themes and subjects, and rounds what no one can read", () => {
    const record = JSON.parse(renderBacktestJson(model)) as { topics: { met: object[] }[]; unforeseen: object[] };
    expect(record).toMatchObject({ compared: 40, draws: 20, counts: { later: 41, repeated: 1 } });
    expect(record.topics[0]).toMatchObject({ theme: "=城建", met: [{ id: "2026-001", score: 0.8123 }, {}] });
    expect(record.unforeseen[0]).toMatchObject({ id: "2026-004", metBy: ["angles", "labels"] });
  });
});

describe("what a backtest says of itself", () => {
  it("admits that the catalog did no better than what costs no thought", () => {
    const sentences = (definite: number) => describeReading(sampleBacktest({ catalog: definite })).join("");
    expect(sentences(6)).toContain("比对照中最好的“上届议题名称”（4 件）多 2 件");
    expect(sentences(4)).toContain("与对照中最好的“上届议题名称”一样多");
    expect(sentences(1)).toContain("比对照中最好的“上届议题名称”（4 件）少 3 件，这次没有胜过对照");
  });
});
