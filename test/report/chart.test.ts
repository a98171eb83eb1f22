import { describe, expect, test } from "vitest";
import sharp from "sharp";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { CatalogModel } from "../../src/report/catalog-model.ts";
import { renderCharts } from "../../src/report/chart/index.ts";
import { placeLabels } from "../../src/report/chart/place-labels.ts";
import { rasterize } from "../../src/report/chart/rasterize.ts";
import { buildDateBins, chooseBinUnit } from "../../src/report/chart/date-bins.ts";
import { el, escapeXml, formatNumber } from "../../src/report/chart/svg.ts";
import { fitText, measureText, wrapText } from "../../src/report/style/measure-text.ts";
import { themeMark } from "../../src/report/style/theme-mark.ts";
import { hostileId, hostileSubject, sampleContext, sampleResults } from "./fixture.ts";
import { checkXml } from "./check-xml.ts";

const model = buildCatalogModel(sampleResults(), sampleContext());
const charts = renderCharts(model);

const expected = [
  "topic-overview",
  "theme-distribution",
  "theme-by-year",
  "theme-clusters",
  "proposal-map",
  "theme-words",
  "proposers",
  "submissions",
  "filing-flow",
  "unit-load",
  "joint-groups",
  "coverage-matrix",
  "reliability",
];

describe("renderCharts", () => {
  test("draws every chart the sample has data for, each under its own ASCII name", () => {
    expect(charts.map(({ name }) => name)).toEqual(expected);
  });

  test.each(expected)("%s is valid XML, with title and caption, and refers to nothing outside", (name) => {
    const chart = charts.find((each) => each.name === name);
    if (chart === undefined) throw new Error(`no chart: ${name}`);
    for (const svg of [chart.svg, chart.bare.svg]) {
      checkXml(svg);
      expect(svg).not.toMatch(/(?:href|src)\s*=|<image|<style|<script|@import|url\((?!#)/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id?.startsWith(name))).toBe(true);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    }
    expect(chart.svg).toContain(escapeXml(chart.title));
    expect(chart.caption).toMatch(/\d/);
    expect(chart.width).toBe(800);
    expect(chart.height).toBeLessThanOrEqual(1180);
  });

  test("draws the same bytes twice", () => {
    const again = renderCharts(buildCatalogModel(sampleResults(), sampleContext()));
    expect(again.map(({ svg }) => svg)).toEqual(charts.map(({ svg }) => svg));
  });

  test("keeps numbers to two decimals", () => {
    for (const { svg } of charts) expect(svg.replace(/translate\([^)]*\)/g, "")).not.toMatch(/\d\.\d{3,}/);
  });

  test("shows a hostile subject as text and drops what XML forbids", () => {
    const hostile = {
      ...model,
      results: {
        ...model.results,
        groups: model.results.groups.map((group) => ({
          ...group,
          members: [hostileId, ...group.members],
          lead: hostileId,
        })),
        clusters: model.results.clusters.map((cluster, index) => ({ ...cluster, label: `<b>&${index}\u0000\ud800` })),
      },
    } satisfies CatalogModel;
    for (const { svg } of renderCharts(hostile)) {
      checkXml(svg);
      expect(svg).not.toContain("<script");
      expect(svg).not.toContain("<b>");
    }
    const groups = renderCharts(hostile).find(({ name }) => name === "joint-groups");
    expect(groups?.svg).toContain(escapeXml(hostileSubject.slice(0, 9)));
  });

  test("draws nothing at all from nothing", () => {
    const empty = buildCatalogModel(
      {
        ...sampleResults(),
        proposals: [],
        structure: [],
        assignments: [],
        clusters: [],
        clusterings: [],
        tested: null,
        positions: [],
        themeWords: [],
        pairs: [],
        groups: [],
        threads: [],
        topics: [],
        coverage: [],
      },
      sampleContext(),
    );
    expect(renderCharts(empty)).toEqual([]);
  });

  test("says that fewer than thirty proposals show no trend", () => {
    const results = sampleResults();
    const kept = new Set(
      results.proposals
        .filter(({ history }) => !history)
        .slice(0, 12)
        .map(({ id }) => id),
    );
    const few = buildCatalogModel(
      {
        ...results,
        proposals: results.proposals.filter(({ id }) => kept.has(id)),
        assignments: results.assignments.filter(({ proposal }) => kept.has(proposal)),
        positions: results.positions.filter(({ id }) => kept.has(id)),
      },
      sampleContext(),
    );
    for (const name of ["theme-distribution", "theme-clusters", "proposal-map", "proposers", "submissions"]) {
      expect(renderCharts(few).find((chart) => chart.name === name)?.caption).toContain("样本较少，不作趋势判断");
    }
    expect(charts.find(({ name }) => name === "theme-distribution")?.caption).not.toContain("样本较少");
  });

  test("counts add up to the session in the theme chart", () => {
    const svg = charts.find(({ name }) => name === "theme-distribution")?.svg ?? "";
    const counts = [...svg.matchAll(/font-weight="700"[^>]*>(\d+) 件</g)].map((match) => Number(match[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(model.totals.session);
  });
});

describe("rasterize", () => {
  test("draws Chinese on a machine without Chinese fonts, 1600 px wide, the same bytes twice", async () => {
    // Segmentation and drawing run in one process; the font settings must survive it.
    await import("@node-rs/jieba");
    const [chart] = charts;
    if (chart === undefined) throw new Error("no chart");
    const png = await rasterize(chart.svg, 2);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: 1600, height: chart.height * 2, format: "png" });
    expect(Buffer.from(await rasterize(chart.svg, 2)).equals(Buffer.from(png))).toBe(true);
  });

  test("draws 一 as one flat stroke, not as a box, and 国 unlike 图", async () => {
    const draw = async (character: string): Promise<{ ink: number; rows: number }> => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text x="8" y="48" font-size="44" font-family="'Microsoft YaHei','SimSun'">${character}</text></svg>`;
      const { data, info } = await sharp(await rasterize(svg, 1))
        .grayscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const dark = [...data].map((value) => value < 128);
      const rows = Array.from({ length: info.height }, (_, y) =>
        dark.slice(y * info.width, (y + 1) * info.width).some(Boolean),
      );
      return { ink: dark.filter(Boolean).length, rows: rows.filter(Boolean).length };
    };
    const [one, country, picture] = [await draw("一"), await draw("国"), await draw("图")];
    expect(one.rows).toBeLessThan(12);
    expect(country.rows).toBeGreaterThan(30);
    expect(country.ink).not.toBe(picture.ink);
  });
});

describe("drawing helpers", () => {
  test("el escapes text and attributes and leaves out null", () => {
    expect(el("a", { x: 1.005, y: -0.001, t: `"<&'`, n: null }, "<b>&").markup).toBe(
      `<a x="1" y="0" t="&quot;&lt;&amp;&#39;">&lt;b&gt;&amp;</a>`,
    );
    expect(() => formatNumber(NaN)).toThrow("NaN");
  });

  test("wrapText fits every line, keeps numbers whole and never begins a line with a comma", () => {
    const text = "本次会议提案 1066 件，按最可能的主题计数；百分比为占本次会议提案的比重，另有若干件未归类。";
    for (const width of [60, 90, 150, 300]) {
      const lines = wrapText(text, width, 12);
      expect(lines.join("")).toBe(text);
      expect(lines.some((line) => line.includes("1066"))).toBe(true);
      expect(lines.every((line) => !/^[，；。]/u.test(line) && measureText(line, 12) <= width + 12)).toBe(true);
    }
    expect(wrapText(text, 90, 12, 2).at(-1)).toMatch(/…$/u);
    expect(measureText(fitText(text, 100, 12), 12)).toBeLessThanOrEqual(100);
  });

  test("placeLabels never puts one label over another or outside", () => {
    const room = { left: 0, top: 0, right: 400, bottom: 300, size: 12 };
    const wishes = Array.from({ length: 40 }, (_, i) => ({
      text: `议题名称${i}`,
      x: 150 + (i % 7) * 12,
      y: 120 + (i % 5) * 9,
    }));
    const placed = placeLabels(wishes, wishes, room);
    expect(placed.length).toBeGreaterThan(8);
    for (const [index, a] of placed.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(400);
      for (const b of placed.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= room.size).toBe(true);
      }
    }
  });

  test("themeMark tells 21 themes apart without color", () => {
    const looks = Array.from({ length: 21 }, (_, index) => {
      const { path, fill, stroke } = themeMark(index);
      return `${path(64)} ${fill === stroke ? "full" : fill === "#ffffff" ? "hollow" : "half"}`;
    });
    expect(new Set(looks).size).toBe(21);
  });

  test("date bins leave no day out, over months of different length", () => {
    expect(chooseBinUnit("2026-01-05", "2026-01-24")).toBe("day");
    for (const unit of ["day", "week", "month"] as const) {
      const bins = buildDateBins("2025-11-13", "2026-03-02", unit);
      expect((bins[0]?.from ?? "9") <= "2025-11-13" && (bins.at(-1)?.to ?? "") >= "2026-03-02").toBe(true);
      for (const [index, bin] of bins.slice(1).entries()) {
        expect(Date.parse(bin.from) - Date.parse(bins[index]?.to ?? "")).toBe(86_400_000);
      }
    }
    expect(buildDateBins("2026-01-14", "2026-01-14", "week")[0]?.from).toBe("2026-01-12");
  });
});
