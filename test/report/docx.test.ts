import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import sharp from "sharp";
import { afterEach, describe, expect, test, vi } from "vitest";
import { chapterTitles } from "../../reports/catalog/wording.ts";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { RunResults } from "../../src/report/catalog-model.ts";
import type { ChartImage } from "../../src/report/chart-image.ts";
import { chineseNumber } from "../../src/report/docx/chinese-number.ts";
import { renderDocument } from "../../src/report/docx/render-document.ts";
import { hostileSubject, sampleContext, sampleResults } from "./fixture.ts";

const results = sampleResults();
const model = buildCatalogModel(results, sampleContext());
const png = new Uint8Array(
  await sharp({ create: { width: 80, height: 40, channels: 3, background: "#cccccc" } })
    .png()
    .toBuffer(),
);
const chart = (name: string, title: string, height = 400): ChartImage => ({
  name,
  title,
  caption: `${title}的读法。`,
  png,
  width: 800,
  height,
});
const charts = [
  chart("theme-distribution", "主题件数"),
  chart("coverage-matrix", "覆盖图", 2400),
  chart("joint-groups", "并案图"),
];
const bytes = await renderDocument(model, charts);
const parts = readParts(bytes);
const document = part("word/document.xml");
const styles = part("word/styles.xml");
const text = await readText(bytes);

function readParts(zip: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(zip)).map(([path, content]) => [path, strFromU8(content)]));
}

function part(path: string): string {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`no part ${path}`);
  return xml;
}

/** Paragraphs as an independent reader of Word files sees them. */
async function readText(docx: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return value.split("\n").filter((line) => line !== "");
}

async function renderChanged(change: Partial<RunResults>): Promise<string[]> {
  return readText(await renderDocument(buildCatalogModel({ ...results, ...change }, sampleContext()), []));
}

/** The definition of a style, whole. */
function style(id: string): string {
  const found = [...styles.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)].find(([xml]) =>
    xml.includes(`w:styleId="${id}"`),
  );
  if (found === undefined) throw new Error(`no style ${id}`);
  return found[0];
}

/** Twips of a length in millimeters, to within a twip or two. */
const near = (millimeters: number): RegExp => {
  const twips = (millimeters * 1440) / 25.4;
  return new RegExp(`^(${[-1, 0, 1].map((off) => Math.round(twips) + off).join("|")})$`);
};

afterEach(() => {
  vi.useRealTimers();
});

describe("renderDocument, the page of GB/T 9704-2012", () => {
  test("is A4 with 37, 28, 26 and 35 mm around the text and 22 lines a page", () => {
    const attribute = (element: string, name: string): string =>
      new RegExp(`<w:${element}\\b[^>]*w:${name}="([^"]+)"`).exec(document)?.[1] ?? "";
    expect(attribute("pgSz", "w")).toMatch(near(210));
    expect(attribute("pgSz", "h")).toMatch(near(297));
    expect(attribute("pgMar", "top")).toMatch(near(37));
    expect(attribute("pgMar", "left")).toMatch(near(28));
    expect(attribute("pgMar", "right")).toMatch(near(26));
    expect(attribute("pgMar", "bottom")).toMatch(near(35));
    expect(attribute("docGrid", "type")).toBe("lines");
    const pitch = Number(attribute("docGrid", "linePitch"));
    const height =
      Number(attribute("pgSz", "h")) - Number(attribute("pgMar", "top")) - Number(attribute("pgMar", "bottom"));
    expect(Math.floor(height / pitch)).toBe(22);
  });

  test("sets body, title and headings in their faces and sizes, for Chinese text too", () => {
    const expected = {
      Normal: ["仿宋", 32],
      Title: ["方正小标宋简体", 44],
      Heading1: ["黑体", 32],
      Heading2: ["楷体", 32],
      Heading3: ["仿宋", 32],
      TableText: ["宋体", 21],
      PageNumberOdd: ["宋体", 28],
      PageNumberEven: ["宋体", 28],
    } as const;
    for (const [id, [face, size]] of Object.entries(expected)) {
      expect(style(id), id).toContain(`w:eastAsia="${face}"`);
      expect(style(id), id).toContain(`<w:sz w:val="${size}"/>`);
    }
    expect(style("Title")).toContain('<w:jc w:val="center"/>');
    expect(style("Heading1")).not.toContain("<w:b/>");
  });

  test("names an East Asian face in every style, so that no program falls back on a Japanese one", () => {
    const all = [...styles.matchAll(/<w:style\b[^>]*w:type="(?:paragraph|character)"[\s\S]*?<\/w:style>/g)].map(
      ([xml]) => xml,
    );
    expect(all.length).toBeGreaterThan(20);
    for (const xml of all) expect(xml).toContain("w:eastAsia=");
    expect(/<w:docDefaults>[\s\S]*<\/w:docDefaults>/.exec(styles)?.[0]).toContain('w:eastAsia="仿宋"');
    for (const [run] of document.matchAll(/<w:rFonts\b[^>]*>/g)) expect(run).toContain("w:eastAsia=");
  });

  test("indents paragraphs by two characters on a fixed pitch of 28.9 points", () => {
    expect(style("Normal")).toContain('w:firstLineChars="200"');
    expect(style("Normal")).toContain('w:line="578" w:lineRule="exact"');
    expect(style("TableText")).toContain('<w:snapToGrid w:val="0"/>');
  });

  test("numbers odd pages at the right and even pages at the left, — 1 —", () => {
    expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const relation = (type: string): string =>
      new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(document)?.[1] ?? "";
    const footer = (type: string): string => {
      const target = new RegExp(`Id="${relation(type)}"[^>]*Target="([^"]+)"`).exec(
        part("word/_rels/document.xml.rels"),
      )?.[1];
      return part(`word/${target}`);
    };
    expect(footer("default")).toContain("PageNumberOdd");
    expect(footer("even")).toContain("PageNumberEven");
    expect(style("PageNumberOdd")).toMatch(/w:right="280"[\s\S]*<w:jc w:val="right"\/>/);
    expect(style("PageNumberEven")).toMatch(/w:left="280"[\s\S]*<w:jc w:val="left"\/>/);
    for (const type of ["default", "even"]) expect(footer(type)).toMatch(/— <\/w:t>[\s\S]*PAGE[\s\S]*> —<\/w:t>/);
  });

  test("repeats the header of every table and splits no row; tables are as wide as the text", () => {
    const tables = document.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const rows = table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
      expect(rows[0]).toContain("<w:tblHeader/>");
      for (const row of rows) expect(row).toContain("<w:cantSplit/>");
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      expect(String(widths.reduce((sum, width) => sum + width, 0))).toMatch(near(156));
    }
  });
});

describe("renderDocument, the text", () => {
  test("opens with title, purpose, basis and how to use it", () => {
    expect(text[0]).toBe("2026年提案参考选题目录");
    expect(text.join("")).toContain("本次会议提案41件、往届提案15件、线索8条、政策文件2份");
    expect(text.join("")).toContain("由委员和参加单位结合自身专长和调研情况自主决定");
  });

  test("prints every topic once under its theme, with number, angles, units, evidence and earlier proposals", () => {
    for (const [place, topic] of results.topics.entries()) expect(text).toContain(`${place + 1}. ${topic.title}`);
    expect(text).toContain("一、经济高质量发展");
    expect(text).toContain("（一）产业转型升级");
    const at = text.indexOf("6. 关于盘活存量停车资源的建议");
    expect(text.slice(at + 1, at + 6).map((line) => line.split("：")[0])).toEqual([
      "背景",
      "切口",
      "可能承办单位",
      "依据",
      "既往提案",
    ]);
    expect(text[at + 4]).toContain("《2026年澜川市政府工作报告》第9段");
    expect(text[at + 5]).toContain("2025年第0108号《关于增加医院周边停车位的建议》，因条件限制以后解决（C）");
  });

  test("names a theme at the root once, as a chapter", () => {
    expect(text).toContain("四、文化和旅游");
    expect(text.filter((line) => line.startsWith("（") && line.endsWith("文化和旅游"))).toEqual([]);
  });

  test("names a source once and drops quotes that stand whole within another", async () => {
    const source = { file: "线索征集.xlsx", row: 9 };
    const quotes = ["建议编制修缮图则，组织培训", "建议编制修缮图则", "建议编制修缮图则，组织培训"];
    const evidence = quotes.map((quote) => ({
      kind: "clue" as const,
      ref: "c",
      source,
      quote,
      start: 0,
      end: quote.length,
    }));
    const topics = results.topics.map((topic) => ({ ...topic, evidence }));
    expect(await renderChanged({ topics })).toContain("依据：线索征集.xlsx第9行“建议编制修缮图则，组织培训”。");
  });

  test("sums up files of one use where there are many, and still reconciles", async () => {
    const file = { role: "proposals" as const, read: 2, kept: 1, skipped: { "blank-row": 1 } };
    const intake = Array.from({ length: 12 }, (_, place) => ({ ...file, file: `提案${place}.docx` }));
    const lines = await renderChanged({ intake });
    const at = lines.indexOf("共12个文件");
    expect(lines.slice(at, at + 4)).toEqual(["共12个文件", "24", "12", "12（空行12）"]);
  });

  test("puts topics without a theme under 其他, and does not count that as a theme", async () => {
    const topics = results.topics.map((topic, place) => (place === 9 ? { ...topic, theme: null } : topic));
    const lines = await renderChanged({ topics });
    expect(lines).toContain("四、其他");
    expect(lines.join("")).toContain("共列参考选题10个，涉及3个领域、5个主题。");
  });

  test("speaks of themes only where the taxonomy has but one level", async () => {
    const themes = results.taxonomy.themes
      .filter(({ leaf }) => leaf)
      .map((theme) => ({ ...theme, parent: null, path: [theme.name] }));
    const flat = await renderChanged({ taxonomy: { name: "一级分类", themes } });
    expect(flat.join("")).toContain("共列参考选题10个，涉及6个主题。");
    expect(flat).toContain("一、产业转型升级");
    expect(flat).not.toContain("领域");
  });

  test("shows the session, groups, threads, distribution, coverage and method with the numbers of the model", () => {
    for (const title of [
      chapterTitles.groups,
      chapterTitles.threads,
      chapterTitles.distribution,
      chapterTitles.coverage,
      chapterTitles.method,
    ]) {
      expect(text.filter((line) => new RegExp(`^[一二三四五六]、${title}$`).test(line))).toHaveLength(1);
    }
    expect(text.join("")).toContain(`疑似重复${model.totals.duplicateGroups}组、建议并案${model.totals.jointGroups}组`);
    const total = text.slice(text.indexOf("合计"));
    expect(total.slice(1, 3)).toEqual([String(model.totals.session), "100.0%"]);
    expect(text.join("")).toContain("是提示，不作结论");
  });

  test("counts the session by form so that the forms add up to it", () => {
    const line = text.find((each) => each.startsWith("本次会议提案41件。按形式分"));
    const forms = [...(line?.split("按审查情况分")[0] ?? "").matchAll(/(\d+)件/g)].map(([, count]) => Number(count));
    expect(forms.slice(1).reduce((sum, count) => sum + count, 0)).toBe(forms[0]);
  });

  test("puts charts into their chapters with number and caption, none lost", () => {
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith("word/media/"))).not.toHaveLength(0);
    expect(document.match(/<pic:pic/g)).toHaveLength(charts.length);
    const order = ["图1\u3000并案图", "图2\u3000主题件数", "图3\u3000覆盖图"].map((caption) => text.indexOf(caption));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    const heights = [...document.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/g)].map(
      ([, height]) => Number(height) / 36_000,
    );
    expect(Math.max(...heights)).toBeLessThan(225);
  });

  test("leaves out chapters that have nothing to say, without a gap in the numbers", async () => {
    const bare = await renderChanged({ groups: [], threads: [], coverage: [], papers: [], topics: [] });
    for (const title of [
      chapterTitles.groups,
      chapterTitles.threads,
      chapterTitles.coverage,
      chapterTitles.overview,
      chapterTitles.topicPart,
      chapterTitles.evidence,
    ]) {
      expect(bare.filter((line) => line.includes(title) && line.length < title.length + 6)).toEqual([]);
    }
    expect(bare).toContain(`二、${chapterTitles.distribution}`);
    expect(bare).toContain(`三、${chapterTitles.method}`);
    expect(bare).toContain(chapterTitles.materialPart);
  });

  test("warns that fewer than thirty proposals show no trend", async () => {
    expect(text.join("")).not.toContain("不足30件");
    const few = new Set(
      results.proposals
        .filter(({ history }) => !history)
        .slice(20)
        .map(({ id }) => id),
    );
    const kept = results.proposals.filter(({ id }) => !few.has(id));
    const small = await renderChanged({
      proposals: kept,
      clusters: [],
      groups: [],
      threads: [],
      pairs: [],
      topics: [],
      coverage: [],
    });
    expect(small.join("")).toContain("本次会议提案仅20件，不足30件");
  });

  test("only counts a group that a person kept apart, and lists the others", async () => {
    const groups = results.groups.map((group) =>
      group.id === "g1" ? { ...group, verdict: "kept-apart" as const } : group,
    );
    const lines = await renderChanged({ groups });
    expect(lines.join("")).toContain("其中1组已审定不并案，不再列出");
    expect(lines.join("")).not.toContain("2026年第0018号《关于加强电动自行车充电安全管理的建议》（");
  });

  test("prints hostile texts as text and nothing that XML forbids", () => {
    expect(text.join("")).toContain(hostileSubject);
    expect(document).not.toContain("<script>");
    expect(document).not.toContain("<img");
    for (const [path, xml] of parts) {
      if (/\.(xml|rels)$/.test(path))
        expect(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml), path).toBe(false);
    }
  });

  test("gives the same bytes at another hour, and bears no time of writing", async () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    expect(Buffer.from(await renderDocument(model, charts)).equals(Buffer.from(bytes))).toBe(true);
    expect(part("docProps/core.xml")).not.toMatch(/created|modified|20\d\d-/);
  });
});

test("chineseNumber counts as chapters do", () => {
  expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual(["一", "九", "十", "十一", "二十", "二十一", "九十九"]);
});
