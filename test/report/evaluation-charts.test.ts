import { describe, expect, test } from "vitest";
import { drawConfusionMatrix } from "../../src/report/chart/confusion-matrix.ts";
import { drawReliability } from "../../src/report/chart/reliability.ts";
import type { Confusion } from "../../src/theme/evaluation.ts";
import { measureReliability } from "../../src/theme/reliability.ts";
import { checkXml } from "./check-xml.ts";
import { hostileTheme } from "./evaluation-fixture.ts";

/** `size` themes, one of them hostile, one unfiled row each. */
function confusionOf(size: number): Confusion {
  const given = Array.from({ length: size }, (_, i) => (i === 1 ? hostileTheme : `第${i}类名称很长的主题与其他`));
  return {
    given,
    filed: [...given, null],
    counts: given.map((_, row) => [
      ...given.map((_, column) => (column === row ? 10 + row : column === row + 1 ? 2 : 0)),
      1,
    ]),
  };
}

const numbersOf = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`\\s${attribute}="(-?[\\d.]+)"`, "g"))].map(([, value]) => Number(value));

describe("drawConfusionMatrix", () => {
  test.each([1, 2, 14, 30, 45])("is valid XML and stays on its paper with %d themes", (size) => {
    const chart = drawConfusionMatrix(confusionOf(size))!;
    for (const svg of [chart.svg, chart.bare.svg]) {
      checkXml(svg);
      expect(svg).not.toContain("<b onclick");
    }
    const { svg, height } = chart.bare;
    expect(Math.min(...numbersOf(svg, "x"), ...numbersOf(svg, "y"))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbersOf(svg, "x"))).toBeLessThanOrEqual(800);
    expect(Math.max(...numbersOf(svg, "y"))).toBeLessThanOrEqual(height);
    // Small enough for a cell, large enough to read in print.
    expect(Math.min(...numbersOf(svg, "font-size"))).toBeGreaterThanOrEqual(8);
  });

  test("shows every count, and loses none where themes are put together", () => {
    for (const size of [14, 45]) {
      const confusion = confusionOf(size);
      const svg = drawConfusionMatrix(confusion)!.bare.svg;
      const shown = [...svg.matchAll(/：(\d+) 件<\/title>/g)].map(([, count]) => Number(count));
      expect(shown.reduce((a, b) => a + b, 0)).toBe(confusion.counts.flat().reduce((a, b) => a + b, 0));
    }
    expect(drawConfusionMatrix(confusionOf(45))!.caption).toContain("件数最少的 14 类合为一行一列，不分对错");
    expect(drawConfusionMatrix(confusionOf(32))!.caption).not.toContain("合为一行");
  });

  test("boxes agreement, once a theme, and keeps full names for whoever points at a cut one", () => {
    const svg = drawConfusionMatrix(confusionOf(14))!.bare.svg;
    expect(svg.match(/stroke-width="1.8"/g)).toHaveLength(14);
    expect(svg).toContain("<title>第13类名称很长的主题与其他</title>");
  });

  test("is nothing where there is nothing", () => {
    expect(drawConfusionMatrix({ given: [], filed: [], counts: [] })).toBe(null);
  });
});

describe("drawReliability", () => {
  const stated = Array.from({ length: 260 }, (_, i) => ({ confidence: (i % 100) / 100, right: i % 3 > 0 }));

  test("is valid XML and gives every bin its share and count", () => {
    const reliability = measureReliability(stated);
    const chart = drawReliability(reliability)!;
    checkXml(chart.svg);
    checkXml(chart.bare.svg);
    for (const { count } of reliability.bins) expect(chart.bare.svg).toContain(`>${count} 件</text>`);
    expect(chart.caption).toContain("260 件");
    expect(Math.min(...numbersOf(chart.bare.svg, "y"))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbersOf(chart.bare.svg, "x"))).toBeLessThanOrEqual(800);
  });

  test("hatches what promises more than it keeps, and nothing else", () => {
    const draw = (confidence: number, right: boolean) =>
      drawReliability(measureReliability([{ confidence, right }]))!.bare.svg.includes("url(#reliability-hatch)");
    expect([draw(0.9, false), draw(0.9, true)]).toEqual([true, false]);
  });

  test("is nothing where nothing was stated", () => {
    expect(drawReliability(measureReliability([]))).toBe(null);
  });
});
