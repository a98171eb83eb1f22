import { describe, expect, test } from "vitest";
import sharp from "sharp";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { CatalogModel, RunResults } from "../../src/report/catalog-model.ts";
import { listMissingCharts, renderCharts } from "../../src/report/chart/index.ts";
import { placeLabels } from "../../src/report/chart/place-labels.ts";
import { rasterize } from "../../src/report/chart/rasterize.ts";
import { buildDateBins, chooseBinUnit } from "../../src/report/chart/date-bins.ts";
import { el, escapeXml, formatNumber } from "../../src/report/chart/svg.ts";
import { fitText, measureText, wrapEvenly, wrapText } from "../../src/report/style/measure-text.ts";
import { themeMark } from "../../src/report/style/theme-mark.ts";
import { tallestChart } from "../../src/report/style/typography.ts";
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

function captionOf(drawn: readonly { readonly name: string; readonly caption: string }[], name: string): string {
  return drawn.find((chart) => chart.name === name)?.caption ?? "";
}

function draw(results: RunResults) {
  return renderCharts(buildCatalogModel(results, sampleContext()));
}

/** The results with only these proposals, as the only session's. */
function keep(results: RunResults, ids: ReadonlySet<string>): RunResults {
  return {
    ...results,
    proposals: results.proposals.filter(({ id }) => ids.has(id)),
    structure: results.structure.filter(({ id }) => ids.has(id)),
    assignments: results.assignments.filter(({ proposal }) => ids.has(proposal)),
    positions: results.positions.filter(({ id }) => ids.has(id)),
    clusters: results.clusters.flatMap((cluster) => {
      const members = cluster.members.filter((id) => ids.has(id));
      return members.length === 0 ? [] : [{ ...cluster, members, current: members.length, earlier: 0 }];
    }),
  };
}

/** A session of `copies` times the sample's, with ids of their own; themes, 议题 and groups grow with it. */
function multiply(results: RunResults, copies: number): RunResults {
  const session = new Set(results.proposals.filter(({ history }) => !history).map(({ id }) => id));
  const times = Array.from({ length: copies }, (_, copy) => copy);
  const idOf = (id: string, copy: number): string => (copy === 0 || !session.has(id) ? id : `${id}~${copy}`);
  const each = <T>(list: readonly T[], id: (value: T) => string, set: (value: T, id: string) => T): T[] =>
    times.flatMap((copy) =>
      list.flatMap((value) => (copy > 0 && !session.has(id(value)) ? [] : [set(value, idOf(id(value), copy))])),
    );
  return {
    ...results,
    proposals: each(
      results.proposals,
      ({ id }) => id,
      (value, id) => ({ ...value, id, number: id.slice(5) }),
    ),
    structure: each(
      results.structure,
      ({ id }) => id,
      (value, id) => ({ ...value, id }),
    ),
    assignments: each(
      results.assignments,
      ({ proposal }) => proposal,
      (value, proposal) => ({ ...value, proposal }),
    ),
    positions: each(
      results.positions,
      ({ id }) => id,
      (value, id) => ({ ...value, id }),
    ),
    clusters: results.clusters.map((cluster) => {
      const members = times.flatMap((copy) => cluster.members.map((id) => idOf(id, copy)));
      return { ...cluster, members: [...new Set(members)], current: cluster.current * copies };
    }),
    groups: times.flatMap((copy) =>
      results.groups.map((group) => ({
        ...group,
        id: `${group.id}~${copy}`,
        members: group.members.map((id) => idOf(id, copy)),
        lead: idOf(group.lead, copy),
        bridges: group.bridges.map(([a, b]) => [idOf(a, copy), idOf(b, copy)] as const),
      })),
    ),
  };
}

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
    expect(chart.bare.height).toBeLessThanOrEqual(tallestChart + 12);
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

  test("says of every chart from which input it was counted", () => {
    for (const { name, caption } of charts) {
      if (name !== "reliability") expect(caption, name).toMatch(/资料：.+（.+）。$/);
    }
  });

  test("three proposals without year, date and 界别 give a chart or a sentence why there is none, and nothing on trends", () => {
    const ids = new Set(["2026-0001", "2026-0002", "2026-0003"]);
    const results = keep(sampleResults(), ids);
    const bare = {
      ...results,
      proposals: results.proposals.map((proposal) => ({ ...proposal, year: null, date: null, sector: null })),
      pairs: [],
      groups: [],
      threads: [],
      topics: [],
      coverage: [],
      papers: [],
      tested: null,
      themeWords: [],
    } satisfies RunResults;
    const drawn = draw(bare);
    const missing = listMissingCharts(buildCatalogModel(bare, sampleContext()));
    expect([...drawn, ...missing].map(({ name }) => name).sort()).toEqual([...expected].sort());
    for (const { title, reason } of missing) {
      expect(title).not.toBe("");
      expect(reason).toMatch(/^.{6,40}。$/u);
    }
    for (const { name, svg, caption } of drawn) {
      checkXml(svg);
      expect(svg, name).not.toMatch(/[▲▼]|增长|增加|减少|上升|下降/u);
      if (name !== "filing-flow" && name !== "unit-load") expect(caption, name).toContain("不足 30 件");
    }
  });

  test("5,330 proposals stay on their paper, and what has no room is said to be left out", () => {
    const drawn = draw(multiply(sampleResults(), 130));
    expect(drawn.map(({ name }) => name)).toEqual(expected);
    for (const { name, svg, bare } of drawn) {
      checkXml(svg);
      expect(bare.height, name).toBeLessThanOrEqual(tallestChart + 12);
    }
    const groups = captionOf(drawn, "joint-groups");
    const [, all, shown, rest] = /共 (\d+) 组.+件数最多的 (\d+) 组，其余 (\d+) 组/.exec(groups)?.map(Number) ?? [];
    expect(all).toBe(130 * sampleResults().groups.length);
    expect(shown! + rest!).toBe(all);
    expect(captionOf(drawn, "theme-distribution")).toContain("5330 件");
  });

  test("themes that do not fit become one bar, and the counts still add up", () => {
    const results = sampleResults();
    const leaf = results.taxonomy.themes.find((theme) => theme.leaf)!;
    const many = Array.from({ length: 60 }, (_, place) => ({
      ...leaf,
      id: `t${place}`,
      name: `第${place}个主题`,
      path: [`第${place % 12}个领域`, `第${place}个主题`],
    }));
    const wide = multiply(results, 20);
    const drawn = draw({
      ...wide,
      taxonomy: { ...results.taxonomy, themes: many },
      assignments: wide.assignments.map((assignment, place) => ({
        ...assignment,
        themes: [{ theme: `t${(place * place) % 60}`, score: 0.9, method: "learned", evidence: [] }],
      })),
      clusters: [],
      themeWords: [],
      topics: [],
      coverage: [],
    });
    const svg = drawn.find(({ name }) => name === "theme-distribution")?.svg ?? "";
    const counts = [...svg.matchAll(/font-weight="700"[^>]*>(\d+) 件</g)].map((match) => Number(match[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(820);
    expect(drawn.every(({ bare }) => bare.height <= tallestChart + 12)).toBe(true);
  });

  test("years with few proposals and themes with few are not compared", () => {
    const byYear = (drawn: ReturnType<typeof draw>) => drawn.find(({ name }) => name === "theme-by-year");
    expect(byYear(charts)?.caption).toMatch(/2024年、2025年不足 30 件，样本较少，不作趋势判断/);
    expect(byYear(charts)?.svg).not.toMatch(/[▲▼]/u);
    // Some 330 and 490 proposals of two years: only what chance does not explain is marked.
    const results = sampleResults();
    const wide = multiply(results, 20);
    const shifted = {
      ...wide,
      proposals: wide.proposals.map((proposal, place) =>
        proposal.history ? proposal : { ...proposal, year: place % 5 < 2 ? 2025 : 2026 },
      ),
      assignments: wide.assignments.map((assignment, place) => ({
        ...assignment,
        themes: [
          {
            theme: place % 17 === 0 ? "ecology" : place % 5 < 2 && place % 3 > 0 ? "city" : "industry",
            score: 0.9,
            method: "guided" as const,
            evidence: [],
          },
        ],
      })),
    } satisfies RunResults;
    const svg = byYear(draw(shifted))?.svg ?? "";
    expect(svg.match(/>▲ \d/gu)?.length).toBe(1);
    expect(svg.match(/>▼ \d/gu)?.length).toBe(1);
    expect(svg).toContain(">不明显<");
    const even = shifted.assignments.map((assignment) => ({
      ...assignment,
      themes: [{ theme: "industry", score: 0.9, method: "guided" as const, evidence: [] }],
    }));
    expect(byYear(draw({ ...shifted, assignments: even }))?.svg).not.toMatch(/>[▲▼] \d/u);
  });

  test("what came in, what was filed and what became of it reconcile", () => {
    const results = sampleResults();
    const proposals = results.proposals.map((proposal, place) => ({
      ...proposal,
      filing: (["filed", "filed", "joined", "suggestion", "pending"] as const)[place % 5]!,
      outcome: (["solved", "planned", "unknown"] as const)[place % 3]!,
    }));
    const chart = draw({ ...results, proposals }).find(({ name }) => name === "filing-flow");
    const flows = [...(chart?.caption ?? "").matchAll(/收到 (\d+) ＝ ([^；。]+)/g)];
    expect(flows.map(([, total]) => Number(total))).toEqual([model.totals.session, model.totals.history]);
    for (const [, total, parts] of flows) {
      const counts = [...(parts ?? "").matchAll(/ (\d+)/g)].map((match) => Number(match[1]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
    }
    expect(chart?.svg).toContain("办理结果（占立案数）");
  });

  test("counts distinct proposers beside proposals", () => {
    const svg = charts.find(({ name }) => name === "proposers")?.svg ?? "";
    const session = sampleResults().proposals.filter(({ history }) => !history);
    const individual = session.filter(({ form }) => form === "individual");
    const people = new Set(individual.map(({ proposers }) => proposers[0]?.name)).size;
    expect(people).toBeLessThan(individual.length);
    expect(svg).toContain(`${individual.length} 件，`);
    expect(svg).toContain(`，${people} 人<`);
  });

  test("days of a short session are drawn one by one though a few proposals came much later", () => {
    const results = sampleResults();
    const proposals = results.proposals.map((proposal, place) => ({
      ...proposal,
      date: place === 0 ? "2026-08-10" : place === 1 ? "1999-01-01" : `2026-01-1${place % 5}`,
    }));
    const chart = draw({ ...results, proposals }).find(({ name }) => name === "submissions");
    expect(chart?.caption).toContain("集中在 2026-01-10 至 2026-01-14，逐日画出；斜线柱为此前 1 件、此后 1 件。");
    const counts = [...(chart?.svg ?? "").matchAll(/text-anchor="middle">(\d+)</g)].map((match) => Number(match[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(model.totals.session);
  });

  test("numbers groups as the workbook does, and shows how sure each pair is", () => {
    const svg = charts.find(({ name }) => name === "joint-groups")?.svg ?? "";
    for (const [place, { members }] of sampleResults().groups.entries()) {
      expect(svg).toMatch(new RegExp(`第 ${place + 1} 组 · [^<]+ · ${members.length} 件`));
    }
    expect(svg).toMatch(/>\d+%</);
  });

  test("areas of the treemap add up to the session, and every 议题 that is drawn can be read", () => {
    const drawn = draw(multiply(sampleResults(), 20));
    const svg = drawn.find(({ name }) => name === "theme-clusters")?.svg ?? "";
    const themes = [...svg.matchAll(/<title>([^<]+)：(\d+) 件<\/title>(?=<text)/g)].map((match) => Number(match[2]));
    expect(themes.reduce((sum, count) => sum + count, 0)).toBe(820);
    expect(svg).not.toContain("…");
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

  test("wrapText keeps an opening bracket with what follows, and wrapEvenly leaves no single character behind", () => {
    const text = "关于进一步推进中小学“戏曲进校园”活动（含职业学校）的几点建议";
    for (const width of [90, 110, 130, 150, 170]) {
      expect(wrapText(text, width, 12).every((line) => !/[“（]$/u.test(line))).toBe(true);
      const even = wrapEvenly(text, width, 12);
      expect(even.join("")).toBe(text);
      expect(even).toHaveLength(wrapText(text, width, 12).length);
      expect(even.at(-1)!.length).toBeGreaterThan(2);
    }
  });

  test("placeLabels never puts one label over another or outside", () => {
    const room = { left: 0, top: 0, right: 400, bottom: 300 };
    const wishes = Array.from({ length: 40 }, (_, i) => ({
      text: `议题名称${i}`,
      size: 12,
      x: 150 + (i % 7) * 12,
      y: 120 + (i % 5) * 9,
    }));
    const placed = placeLabels(wishes, wishes, room);
    expect(placed.length).toBeGreaterThan(8);
    for (const [index, a] of placed.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(400);
      for (const b of placed.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= 12).toBe(true);
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
