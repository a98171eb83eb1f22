import { describe, expect, it, test } from "vitest";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { CatalogModel, RunResults } from "../../src/report/catalog-model.ts";
import { joinRuns } from "../../src/report/docx/number-list.ts";
import { renderExamination } from "../../src/report/examination/render-examination.ts";
import { renderWorkReport } from "../../src/report/work-report/render-work-report.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";
import { checkXml } from "./check-xml.ts";
import { sampleContext, sampleResults } from "./fixture.ts";
import { elements, readDocx, readText, textOf } from "./read-docx.ts";

const results = sampleResults();
/** The sample after examination: most are filed, every seventh goes on as a suggestion, some were joined. */
const proposals = results.proposals.map((proposal, place) =>
  proposal.history
    ? proposal
    : {
        ...proposal,
        filing: place % 7 === 2 ? ("suggestion" as const) : place % 11 === 3 ? ("joined" as const) : ("filed" as const),
      },
);
const model = modelOf({ proposals });
const session = model.results.proposals.filter(({ history }) => !history);

function modelOf(change: Partial<RunResults> = {}): CatalogModel {
  return buildCatalogModel({ ...results, ...change }, sampleContext());
}

/** `001-003 007` → four numbers, as a person with a finger on the line would count them. */
function expand(text: string): readonly string[] {
  return text.split(/[ 、]/u).flatMap((part) => {
    const [, prefix = "", from = "", to = ""] = /^(\D*)(\d+)-(\d+)$/u.exec(part) ?? [];
    if (to === "") return [part];
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, place) => prefix + String(Number(from) + place).padStart(from.length, "0"),
    );
  });
}

/** The list that a bookmark stands in: what it says it counts, and what it lists. */
function readLists(bytes: Uint8Array) {
  return new Map(
    readDocx(bytes).body.flatMap(({ xml, text, style }) => {
      const name = /<w:bookmarkStart[^>]*w:name="(list\d+)"/u.exec(xml)?.[1];
      if (name === undefined || style !== "NumberList") return [];
      const [, label = "", count = "", unit = "", listed = ""] =
        /^(.*?) (\d+)(件|名|家|组|个)：(.*)$/u.exec(text) ?? [];
      return [[name, { label, count: Number(count), entries: unit === "件" ? expand(listed) : listed.split("；") }]];
    }),
  );
}

describe.each([
  ["examination.docx", renderExamination],
  ["work-report.docx", renderWorkReport],
] as const)("%s", async (_name, render) => {
  const bytes = await render(model);
  const docx = readDocx(bytes);
  const document = docx.part("word/document.xml");
  const lists = readLists(bytes);
  const links = elements(document, "w:hyperlink");

  it("is well formed, and the same every time", async () => {
    checkXml(document.replace(/^<\?xml[^>]*\?>/u, ""));
    expect(Buffer.from(await render(model)).equals(Buffer.from(bytes))).toBe(true);
  });

  it("leads every number to a list that has as many entries as the number says", () => {
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const list = lists.get(/w:anchor="([^"]+)"/u.exec(link)?.[1] ?? "");
      const number = Number(/^\d+/u.exec(textOf(link))?.[0]);
      expect(list?.entries, `${textOf(link)}: ${list?.label ?? "no list"}`).toHaveLength(number);
      expect(list?.count).toBe(number);
      expect(new Set(list?.entries).size, list?.label).toBe(number);
    }
  });

  it("has no list that no number leads to", () => {
    const led = new Set(links.map((link) => /w:anchor="([^"]+)"/u.exec(link)?.[1]));
    expect([...lists.keys()].filter((name) => !led.has(name))).toEqual([]);
  });

  it("prints no count outside a link but of what is not this session's: nothing is typed", () => {
    const outside = docx.body
      .filter(({ style }) => style !== "NumberList")
      .map(({ xml }) => textOf(xml.replace(/<w:hyperlink[\s\S]*?<\/w:hyperlink>/gu, "＃")))
      .join("\n");
    const counts = [...outside.matchAll(/.{0,12}\d+[件名家组].{0,6}/gu)].map(([told]) => told);
    expect(counts.filter((told) => !/年提案\d+件的提案者|不足30件/u.test(told))).toEqual([]);
  });

  it("marks what a person must fill in, and leaves nothing else open", () => {
    const blanks = elements(document, "w:r").filter((run) => /〔\u3000+〕/u.test(textOf(run)));
    expect(blanks.length).toBeGreaterThan(2);
    for (const run of blanks) expect(run).toContain('<w:highlight w:val="yellow"/>');
    expect(docx.body.filter(({ text }) => /undefined|NaN|\[object/u.test(text))).toEqual([]);
  });

  it("tells the same totals as were handed in", async () => {
    const text = (await readText(bytes)).join("\n");
    const count = (test: (proposal: Proposal) => boolean): number => session.filter(test).length;
    expect(text).toContain(
      `共收到提案${session.length}件。经审查，立案${count(({ filing }) => filing === "filed")}件，并案${count(({ filing }) => filing === "joined")}件，转为意见和建议${count(({ filing }) => filing === "suggestion")}件。`,
    );
    const filed = (form: Proposal["form"]) => count((each) => each.filing === "filed" && each.form === form);
    expect(text).toContain(`委员提案${filed("individual") + filed("joint")}件（含联名提案${filed("joint")}件）`);
    expect(text).toContain(`集体提案${filed("collective")}件`);
  });
});

describe("examination.docx", () => {
  test("has tables whose parts add up to their last row", async () => {
    const docx = readDocx(await renderExamination(model));
    const tables = docx.body.filter(({ kind }) => kind === "table").map(({ xml }) => readTable(xml));
    const sums = tables.filter((rows) => /合计/u.test(rows.at(-1)?.[0] ?? ""));
    expect(sums.length).toBe(2);
    for (const rows of sums) {
      const column = rows[0]!.indexOf("件数");
      const [header, ...body] = rows;
      const parts = body.slice(0, -1).map((row) => Number(row[column]));
      expect(
        parts.reduce((sum, count) => sum + count, 0),
        header?.join(),
      ).toBe(Number(rows.at(-1)?.[column]));
      const share = header!.findIndex((title) => title.startsWith("占"));
      const tenths = body.slice(0, -1).map((row) => Math.round(Number((row[share] || "0%").slice(0, -1)) * 10));
      expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(1000);
    }
  });

  test("says of every rule that pointed at something what it looked for and how often", async () => {
    const docx = readDocx(await renderExamination(model));
    const rows = docx.body.flatMap(({ kind, xml }) => (kind === "table" ? readTable(xml) : []));
    for (const { criterion, proposals } of model.flagRows) {
      const row = rows.find((cells) => cells.includes(criterion));
      expect(row?.at(-1), criterion).toBe(proposals.length === 0 ? undefined : String(proposals.length));
    }
  });

  test("makes no share of fewer than thirty proposals", async () => {
    const few = results.proposals.filter(({ history }, place) => history || place < 12);
    const ids = new Set(few.map(({ id }) => id));
    const text = await readText(await renderExamination(cutTo(ids)));
    const body = text.slice(0, text.indexOf("附：数字对应的提案清单")).join("\n");
    expect(body).toContain("不足30件，不列占比");
    expect(body).not.toMatch(/件，占\d/u);
  });

  test("tells nothing of who became what where no proposal says so", async () => {
    const tellAll = async (filing: Proposal["filing"]) => {
      const proposals = results.proposals.map((proposal) => ({ ...proposal, filing }));
      return (await readText(await renderExamination(modelOf({ proposals })))).join("\n");
    };
    const [unknown, pending] = [await tellAll("unknown"), await tellAll("pending")];
    expect(unknown).toContain("共收到提案41件。所给资料没有注明立案情况，以下按收到的件数统计。");
    expect(pending).toContain("共收到提案41件。审查结果待定的41件，以下按收到的件数统计。");
    for (const text of [unknown, pending]) expect(text).not.toContain("立案提案中");
  });
});

describe("work-report.docx", () => {
  test("names for every theme proposals that are really of it, by their own subject and number", async () => {
    const text = await readText(await renderWorkReport(model));
    const themes = text.filter((line) => /方面，.*提出提案\d+件/u.test(line));
    expect(themes.length).toBeGreaterThan(3);
    for (const line of themes) {
      const theme = /^(.*?)方面，/u.exec(line)?.[1] ?? "";
      const row = model.themeRows.find(({ name }) => name === theme);
      const cited = [...line.matchAll(/《([^》]+)》（第(\d+)号）/gu)];
      expect(cited.length, line).toBeGreaterThan(0);
      for (const [, subject, number] of cited) {
        const proposal = session.find((each) => each.number === number || each.id.endsWith(`-${number}`));
        expect(proposal?.subject).toBe(subject);
        expect(["filed", "joined"]).toContain(proposal?.filing);
        const best = results.assignments.find((each) => each.proposal === proposal?.id)?.themes[0]?.theme;
        expect(best).toBe(row?.theme);
      }
    }
  });

  test("holds no word of praise that the data does not carry", async () => {
    const text = await readText(await renderWorkReport(model));
    const own = text.map((line) => line.replace(/《[^》]*》/gu, "")).join("\n");
    expect(own).not.toMatch(/高质量(?!发展)|显著|卓有成效|积极踊跃|圆满/u);
  });
});

describe("a thousand proposals", () => {
  test("need few characters for their lists: runs are joined", () => {
    const numbers = Array.from({ length: 1000 }, (_, place) => String(place + 1).padStart(4, "0"));
    expect(joinRuns(numbers)).toBe("0001-1000");
    expect(joinRuns(numbers.filter((_, place) => place % 3 !== 0)).length).toBeLessThan(5 * 667);
  });

  test.each([
    [["3", "1", "2", "10", "9", "8"], "1-3 8-10"],
    [["007", "008"], "007 008"],
    [["0009", "10", "11"], "0009 10 11"],
    [["表.xlsx#4", "表.xlsx#2", "表.xlsx#3", "表.xlsx#9"], "表.xlsx#2-4 9"],
    [["甲", "12"], "12 甲"],
  ])("%j reads %s", (names, expected) => {
    expect(joinRuns(names)).toBe(expected);
  });
});

/** Rows of cells as text. */
function readTable(xml: string): string[][] {
  return elements(xml, "w:tr").map((row) => elements(row, "w:tc").map(textOf));
}

/** The sample with these proposals only. */
function cutTo(ids: ReadonlySet<string>): CatalogModel {
  const keep = ({ id }: { readonly id: string }): boolean => ids.has(id);
  return modelOf({
    proposals: proposals.filter(keep),
    structure: results.structure.filter(keep),
    positions: results.positions.filter(keep),
    assignments: results.assignments.filter(({ proposal }) => ids.has(proposal)),
    clusters: [],
    groups: [],
    threads: [],
    pairs: [],
    flags: [],
    topics: [],
    coverage: [],
  });
}
