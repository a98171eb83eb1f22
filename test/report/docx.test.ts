import sharp from "sharp";
import { afterEach, describe, expect, test, vi } from "vitest";
import { chapterTitles } from "../../reports/catalog/wording.ts";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { RunResults } from "../../src/report/catalog-model.ts";
import type { ChartImage } from "../../src/report/chart-image.ts";
import { renderCharts } from "../../src/report/chart/index.ts";
import { chineseNumber } from "../../src/report/docx/chinese-number.ts";
import { printedCharts } from "../../src/report/docx/place-figures.ts";
import { renderDocument } from "../../src/report/docx/render-document.ts";
import { checkXml } from "./check-xml.ts";
import { hostileSubject, sampleContext, sampleResults } from "./fixture.ts";
import { elements, readDocx, readText, textOf } from "./read-docx.ts";

/** What is written in catalog.docx; how it is set stands in docx-layout.test.ts. */
const results = sampleResults();
const model = buildCatalogModel(results, sampleContext());
const png = new Uint8Array(
  await sharp({ create: { width: 80, height: 40, channels: 3, background: "#cccccc" } })
    .png()
    .toBuffer(),
);
const charts = renderCharts(model).map(({ name, title, caption }): ChartImage => ({
  name,
  title,
  caption,
  png,
  width: 800,
  height: 400,
}));
const bytes = await renderDocument(model, charts);
const docx = readDocx(bytes);
const text = await readText(bytes);

async function renderChanged(change: Partial<RunResults>, drawn = false): Promise<string[]> {
  const changed = buildCatalogModel({ ...results, ...change }, sampleContext());
  return readText(await renderDocument(changed, drawn ? charts : []));
}

/** The paragraphs from a heading to the next one of its style, without it. */
function under(heading: string, style: string): string[] {
  const at = docx.body.findIndex((each) => each.style === style && each.text === heading);
  if (at < 0) throw new Error(`no heading ${heading}`);
  const rest = docx.body.slice(at + 1);
  const end = rest.findIndex((each) => each.style === style || each.style === "PartTitle");
  return rest.slice(0, end < 0 ? rest.length : end).map((each) => each.text);
}

afterEach(() => {
  vi.useRealTimers();
});

describe("renderDocument, what is handed out", () => {
  test("opens with title, what it rests on, how to use it and that members choose for themselves", () => {
    expect(text[0]).toBe("2026年提案参考选题目录");
    expect(text[2]).toBe(chapterTitles.introduction);
    expect(text.join("")).toContain("本次会议提案41件、往届提案15件、线索8条、政策文件2份");
    expect(text.join("")).toContain("仅供选题参考，是否选用、从何处切入，由提案人结合自身专长和调研情况自主确定");
  });

  test("comes before what the office keeps, and says what may be taken off", () => {
    const parts = docx.body.filter(({ style }) => style === "PartTitle").map((each) => each.text);
    expect(parts).toEqual([
      "第一部分\u3000参考选题",
      "第二部分\u3000分析资料",
      chapterTitles.evidence,
      chapterTitles.data,
    ]);
    expect(text).toContain("（供提案工作人员参考，可不随目录印发）");
  });

  test("prints every topic once under its theme, with background, angles, units and numbered sources", () => {
    for (const [place, { title }] of results.topics.entries()) {
      const found = docx.body.filter((each) => each.style === "Heading3" && each.text === `${place + 1}.${title}`);
      expect(found).toHaveLength(1);
    }
    const topic = under("6.关于盘活存量停车资源的建议", "Heading3").slice(0, 4);
    expect(topic.map((line) => line.split("：")[0])).toEqual(["背景", "切口", "可能承办单位", "依据"]);
    expect(topic[1]).toBe("切口：（1）医院、学校周边高峰时段供给；（2）机关停车位夜间共享。");
    expect(topic[3]).toBe(
      "依据：《2026年澜川市政府工作报告》〔23〕第9段“改造老旧小区一百二十个，加装电梯三百部，新增公共停车位五千个”；" +
        "线索〔24〕第2行；提案〔25〕2026年第0015号、〔26〕2026年第0016号、〔27〕2025年第0108号、〔28〕2024年第0131号。",
    );
  });

  test("tells who has written on the matter: year, number, subject, proposer and outcome", async () => {
    const topics = results.topics.map((topic) => ({ ...topic, written: ["2025-0108", "2026-0016"] }));
    const proposals = results.proposals.map((each) =>
      each.id === "2025-0108"
        ? { ...each, proposers: [{ kind: "member" as const, name: "周砚秋", count: 3 }] }
        : each.id === "2026-0016"
          ? { ...each, proposers: [], form: "collective" as const }
          : each,
    );
    expect(await renderChanged({ topics, proposals })).toContain(
      "既往提案：2025年第0108号《关于增加医院周边停车位的建议》（周砚秋等3人），因条件限制以后解决（C）；2026年第0016号《关于推进机关停车位错时共享的建议》（集体提案）。",
    );
  });

  test("marks evidence from a proposal where the proposal is named, and still says what the topic rests on", async () => {
    const topics = results.topics.slice(0, 1).map((topic) => {
      const evidence = topic.evidence.filter(({ kind }) => kind === "proposal").slice(0, 2);
      return { ...topic, angleEvidence: [], evidence, written: evidence.map(({ ref }) => ref) };
    });
    const lines = await renderChanged({ topics });
    expect(lines).toContain("依据：见既往提案。");
    expect(lines.join("")).toMatch(/既往提案：〔1〕2026年第0001号《.+》.*；〔2〕2026年第0002号《/);
  });

  test("prints no quote twice within a topic", async () => {
    const source = { file: "工作报告.docx", paragraph: 9 };
    const quotes = ["编制修缮图则", "组织“三支队伍”培训", "组织“三支队伍”培训"];
    const evidence = quotes.map((quote) => ({
      kind: "policy" as const,
      ref: "工作报告.docx",
      source,
      quote,
      start: 0,
      end: quote.length,
    }));
    const topics = results.topics.slice(0, 1).map((topic) => ({
      ...topic,
      background: "工作报告提出“编制修缮图则”。",
      angles: [],
      angleEvidence: [],
      evidence,
    }));
    expect(await renderChanged({ topics })).toContain(
      "依据：《工作报告.docx》〔1〕〔2〕〔3〕第9段“组织‘三支队伍’培训”。",
    );
  });

  test("lists in 目录 parts, chapters, themes, topics and appendices, and nothing else", () => {
    const listed = elements(docx.part("word/document.xml"), "w:hyperlink").map(textOf);
    expect(listed.slice(0, 4)).toEqual([
      "第一部分\u3000参考选题",
      "一、经济高质量发展",
      "（一）产业转型升级",
      "1.关于有序开放低空经济应用场景的建议",
    ]);
    expect(listed.slice(-10)).toEqual([
      "第二部分\u3000分析资料",
      `一、${chapterTitles.session}`,
      `二、${chapterTitles.distribution}`,
      `三、${chapterTitles.groups}`,
      `四、${chapterTitles.threads}`,
      `五、${chapterTitles.coverage}`,
      `六、${chapterTitles.flags}`,
      `七、${chapterTitles.method}`,
      `附录一\u3000${chapterTitles.evidence}`,
      `附录二\u3000${chapterTitles.data}`,
    ]);
  });

  test("names a theme at the root once, as a chapter", () => {
    expect(text).toContain("四、文化和旅游");
    expect(text.filter((line) => line.startsWith("（") && line.endsWith("文化和旅游"))).toEqual([]);
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
});

describe("renderDocument, what the office keeps", () => {
  test("says in a sentence what each picture shows, and puts pictures into their chapters", () => {
    const figures = docx.body.filter(({ style }) => style === "FigureCaption").map((each) => each.text);
    expect(figures.map((line) => line.split("\u3000")[0])).toEqual(figures.map((_, place) => `图${place + 1}`));
    expect(under(`二、${chapterTitles.distribution}`, "Heading1")).toEqual(expect.arrayContaining(figures));
    expect(text.join("")).toMatch(/件数最多的议题是“.+（见图2）。/);
    expect(text.join("")).toContain("注明界别的31件中，较多的是");
    expect(text.join("")).toContain("件数最多的主题是“一老一小”与卫生健康8件（占19.5%）");
  });

  test("knows every chart that it prints by its name: else a renamed one would be lost in silence", () => {
    const drawn = charts.map(({ name }) => name);
    for (const { name } of printedCharts) expect(drawn).toContain(name);
    expect(docx.part("word/document.xml").match(/<pic:pic/g)).toHaveLength(printedCharts.length - 1);
  });

  test("prints the bars of the session alone where there is no other year to set beside them", async () => {
    const only = charts.filter(({ name }) => name !== "theme-by-year");
    const lines = await readText(await renderDocument(model, only));
    const title = charts.find(({ name }) => name === "theme-distribution")?.title ?? "-";
    expect(lines.filter((line) => line.endsWith(title))).toHaveLength(1);
    expect(text.filter((line) => line.endsWith(title))).toHaveLength(0);
  });

  test("tells how shares moved only where both years have thirty proposals", async () => {
    expect(text.join("")).not.toContain("占比明显");
    expect(text.join("")).toContain("2024年6件、2025年9件，不足30件，件数少，不作趋势判断。");
    const more = results.proposals
      .filter(({ history }) => history)
      .flatMap((proposal, place) =>
        [0, 1, 2].map((copy) => ({ ...proposal, id: `2025-9${place}${copy}`, year: 2025 })),
      );
    const assignments = more.flatMap(({ id }) => {
      const first = results.assignments[0];
      return first === undefined ? [] : [{ ...first, proposal: id }];
    });
    const lines = await renderChanged(
      { proposals: [...results.proposals, ...more], assignments: [...results.assignments, ...assignments] },
      true,
    );
    expect(lines.join("")).toMatch(/与2025年（54件）相比，占比明显下降的是.+（由\d+\.\d%下降至\d+\.\d%）.*（见图\d）/);
  });

  test("the themes add up to the session", () => {
    const total = text.slice(text.indexOf("合计"));
    expect(total.slice(1, 3)).toEqual([String(model.totals.session), "100.0%"]);
  });

  test("counts the session by what became of it and by who proposes, so that each adds up", () => {
    const line = text.find((each) => each.startsWith("共收到提案41件。审查结果待定的38件，以下按收到的件数统计。"));
    const makers =
      /委员提案(\d+)件（含联名提案\d+件），占[\d.]+%；集体提案(\d+)件，占[\d.]+%；提案者未注明(\d+)件/.exec(line ?? "");
    expect(makers?.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(41);
  });

  test("lists joint and duplicate groups proposal by proposal, the lead first, weak links marked", () => {
    expect(text.join("")).toContain("疑似重复1组、建议并案2组，共3组；列出的3组涉及提案7件");
    const at = text.indexOf("2026年第0015号");
    expect(text.slice(at - 2, at + 8)).toEqual([
      "2",
      "建议并案",
      "2026年第0015号",
      "关于缓解中心城区停车难的建议",
      "韩立夏",
      "建议主提案",
      "待审定",
      "2026年第0016号",
      "关于推进机关停车位错时共享的建议",
      "陶景行",
    ]);
    expect(text.filter((line) => line === "关联较弱")).toHaveLength(2);
  });

  test("only counts a group that a person kept apart, and lists the others", async () => {
    const groups = results.groups.map((group) =>
      group.id === "g1" ? { ...group, verdict: "kept-apart" as const } : group,
    );
    const lines = await renderChanged({ groups });
    expect(lines.join("")).toContain("其中1组已审定不并案，不再列出；列出的2组涉及提案5件");
    expect(lines).not.toContain("2026年第0018号");
  });

  test("prints every policy task by year with its status as a word over a gray of its own", () => {
    const rows = elements(docx.part("word/document.xml"), "w:tr").filter((row) =>
      /空白|偏少|适度|饱和/.test(textOf(row)),
    );
    expect(rows).toHaveLength(results.coverage.length);
    const fills = new Map(rows.map((row) => [textOf(row).slice(-2), /w:fill="(\w+)"/.exec(row)?.[1]]));
    expect([...fills.keys()].sort()).toEqual(["偏少", "空白", "适度", "饱和"].sort());
    expect(new Set(fills.values()).size).toBe(4);
    expect(text.join("")).toContain("出处为甲《2026年澜川市政府工作报告》、乙《澜川市“十五五”规划纲要（节选）》。");
  });

  test("turns the sheet for a coverage table of many years", async () => {
    const byYear = Object.fromEntries([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, 1]));
    const coverage = results.coverage.map((row) => ({ ...row, byYear }));
    const wide = readDocx(
      await renderDocument(buildCatalogModel({ ...results, coverage, groups: [], threads: [] }, sampleContext()), []),
    );
    expect(wide.sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([false, true, false]);
  });

  test("leaves out chapters that have nothing to say, without a gap in the numbers", async () => {
    const bare = await renderChanged({ groups: [], threads: [], coverage: [], papers: [], topics: [], flags: [] });
    for (const title of [
      chapterTitles.groups,
      chapterTitles.threads,
      chapterTitles.coverage,
      chapterTitles.topicPart,
      chapterTitles.evidence,
    ]) {
      expect(bare.filter((line) => line.includes(title) && line.length < title.length + 6)).toEqual([]);
    }
    expect(bare).toContain(`二、${chapterTitles.distribution}`);
    expect(bare).toContain(`三、${chapterTitles.method}`);
    expect(bare).toContain(chapterTitles.materialPart);
    expect(bare).toContain("附录");
    const upright = readDocx(
      await renderDocument(buildCatalogModel({ ...results, groups: [], threads: [] }, sampleContext()), []),
    );
    expect(upright.sections).toHaveLength(1);
  });

  test("warns that fewer than thirty proposals show no trend, and names no largest theme then", async () => {
    expect(text.join("")).not.toContain("本次会议提案仅");
    const few = new Set(
      results.proposals
        .filter(({ history }) => !history)
        .slice(20)
        .map(({ id }) => id),
    );
    const small = await renderChanged({
      proposals: results.proposals.filter(({ id }) => !few.has(id)),
      clusters: [],
      groups: [],
      threads: [],
      pairs: [],
      topics: [],
      coverage: [],
    });
    expect(small.join("")).toContain("本次会议提案仅20件，不足30件，件数少，不作趋势判断");
    expect(small.join("")).not.toMatch(/最多|较多/);
  });
});

describe("renderDocument, the appendices", () => {
  test("the first holds every piece of evidence once, by its number, with place, own words and the angle it bears out", () => {
    const references = docx.body.filter(({ style }) => style === "Reference").map((each) => each.text);
    const quotes = results.topics.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(references).toHaveLength(quotes.length);
    for (const [place, line] of references.entries()) {
      expect(line.startsWith(`〔${place + 1}〕`)).toBe(true);
      if (!quotes[place]?.includes("<")) expect(line).toContain(`“${quotes[place] ?? ""}”`);
    }
    expect(references[23]).toMatch(/^〔24〕线索征集\.xlsx“线索”表第2行：“/);
    expect(references[24]).toMatch(
      /^〔25〕2026年第0015号《关于缓解中心城区停车难的建议》（澜川市政协2026年提案\.xlsx“提案”表第16行）：“/,
    );
    expect(references[22]).toMatch(/（切口1、2）$/);
  });

  test("the second reconciles: read = kept + left out, whose reasons it names", () => {
    expect(text.join("")).toContain("共读取5个文件、69条记录");
    expect(text.join("")).toContain("采用66条，未采用3条");
    const at = text.indexOf("澜川市政协2026年提案.xlsx");
    expect(text.slice(at + 1, at + 4)).toEqual(["43", "41", "2（空行1、重复的行1）"]);
  });

  test("sums up files of one use where there are many, and still reconciles", async () => {
    const file = { role: "proposals" as const, read: 2, kept: 1, skipped: { "blank-row": 1 } };
    const intake = Array.from({ length: 12 }, (_, place) => ({ ...file, file: `提案${place}.docx` }));
    const lines = await renderChanged({ intake });
    const at = lines.indexOf("共12个文件");
    expect(lines.slice(at, at + 4)).toEqual(["共12个文件", "24", "12", "12（空行12）"]);
  });
});

describe("renderDocument, whatever the input holds", () => {
  const checkParts = (zip: Uint8Array): void => {
    const read = readDocx(zip);
    for (const path of read.paths.filter((each) => /\.(xml|rels)$/.test(each))) {
      checkXml(read.part(path).replace(/^<\?xml[^>]*\?>/, ""));
    }
  };

  test("prints markup as text, and every part is well-formed", () => {
    expect(text.join("")).toContain(hostileSubject);
    checkParts(bytes);
  });

  test("stands control characters, half characters and endless words in every text", async () => {
    const evil = `]]>\u0000\u000b\ud800<w:p/>&amp;\uffff13800138000${"x".repeat(3000)}\u202e\r\n。`;
    const hostile = buildCatalogModel(
      {
        ...results,
        proposals: results.proposals.map((proposal) => ({
          ...proposal,
          subject: evil,
          number: `${evil}${proposal.number ?? ""}`,
          sector: evil,
          proposers: [{ kind: "member" as const, name: evil, count: 2 }],
          source: { file: evil, sheet: evil, row: 1 },
        })),
        papers: results.papers.map((paper) => ({ ...paper, title: evil })),
        taxonomy: {
          name: evil,
          themes: results.taxonomy.themes.map((theme) => ({ ...theme, name: evil, path: theme.path.map(() => evil) })),
        },
        topics: results.topics.map((topic) => ({
          ...topic,
          title: evil,
          background: evil,
          angles: topic.angles.map(() => evil),
          units: [evil],
          written: ["2026-0015"],
          evidence: topic.evidence.map((each) => ({ ...each, quote: evil })),
        })),
        coverage: results.coverage.map((row) => ({ ...row, point: evil })),
        intake: results.intake.map((file) => ({ ...file, file: evil })),
      },
      sampleContext(),
    );
    const zip = await renderDocument(
      hostile,
      charts.map((chart) => ({ ...chart, title: evil, caption: evil })),
    );
    checkParts(zip);
    const lines = await readText(zip);
    expect(lines.join("")).toContain("]]><w:p/>&amp;");
  });

  test("gives the same bytes at another hour, and bears no time of writing", async () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    expect(Buffer.from(await renderDocument(model, charts)).equals(Buffer.from(bytes))).toBe(true);
    expect(docx.part("docProps/core.xml")).not.toMatch(/created|modified|20\d\d-/);
  });
});

test("chineseNumber counts as chapters do", () => {
  expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual(["一", "九", "十", "十一", "二十", "二十一", "九十九"]);
});
