import * as XLSX from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { sheetNames } from "../../reports/catalog/wording.ts";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { RunResults } from "../../src/report/catalog-model.ts";
import { indexCatalog } from "../../src/report/catalog-index.ts";
import { toDateSerial } from "../../src/report/xlsx/date-serial.ts";
import { addressOf } from "../../src/report/xlsx/sheet-plan.ts";
import { renderWorkbook } from "../../src/report/xlsx/render-workbook.ts";
import { hostileId, hostileSubject, sampleContext, sampleResults } from "./fixture.ts";

const results = sampleResults();
const model = buildCatalogModel(results, sampleContext());
const index = indexCatalog(model);
const bytes = await renderWorkbook(model);
const parts = readParts(bytes);
const workbook = XLSX.read(bytes, { type: "array", cellFormula: true, cellStyles: true });

type Row = Readonly<Record<string, string | number>>;

function readParts(zip: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(zip)).map(([path, content]) => [path, strFromU8(content)]));
}

function rowsOf(name: string, book = workbook): Row[] {
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return XLSX.utils.sheet_to_json<Row>(sheet);
}

function sheetXml(name: string): string {
  return parts.get(`xl/worksheets/sheet${workbook.SheetNames.indexOf(name) + 1}.xml`) ?? "";
}

/** The `<xf` of a cell. */
function formatOf(name: string, at: string): string | undefined {
  const style = new RegExp(`<c r="${at}" s="(\\d+)"`).exec(sheetXml(name))?.[1];
  const formats = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf [^>]*?>/g)].map(([xf]) => xf);
  // The first is that of the cell styles.
  return formats.at(Number(style) + 1);
}

interface Link {
  readonly from: string;
  readonly sheet: string;
  readonly row: number;
  readonly last: number;
}

function linksOf(name: string): Link[] {
  return [...sheetXml(name).matchAll(/<hyperlink ref="(\w+)" location="'([^']+)'!A(\d+)(?::A(\d+))?"/g)].map(
    ([, from = "", sheet = "", row = "", last = row]) => ({ from, sheet, row: Number(row), last: Number(last) }),
  );
}

/** The rows that the link in a cell, given by its row and its column's title, leads to. */
function follow(name: string, row: number, title: string): Row[] {
  const header = XLSX.utils.sheet_to_json<string[]>(workbook.Sheets[name]!, { header: 1 })[0] ?? [];
  const at = `${XLSX.utils.encode_col(header.indexOf(title))}${row}`;
  const link = linksOf(name).find(({ from }) => from === at);
  return link === undefined ? [] : rowsOf(link.sheet).slice(link.row - 2, link.last - 1);
}

function rowOf(name: string, row: Row | undefined): number {
  return rowsOf(name).findIndex((each) => JSON.stringify(each) === JSON.stringify(row)) + 2;
}

/** The text wherever the input may bring it. */
function poison(clean: RunResults, text: string): RunResults {
  return {
    ...clean,
    proposals: clean.proposals.map((proposal) => ({
      ...proposal,
      subject: text,
      number: text,
      sector: text,
      category: text,
      date: text,
      proposers: [{ kind: "collective", name: text, body: "other" }],
      units: { lead: text, others: [text] },
      source: { file: text, sheet: text },
    })),
    papers: clean.papers.map((paper) => ({ ...paper, title: text })),
    taxonomy: { name: text, themes: clean.taxonomy.themes.map((theme) => ({ ...theme, name: text, path: [text] })) },
    clusters: clean.clusters.map((cluster) => ({ ...cluster, label: text, terms: [text] })),
    threads: clean.threads.map((thread) => ({ ...thread, title: text })),
    groups: clean.groups.map((group) => ({
      ...group,
      leadReason: text,
      asks: group.asks.map((ask) => ({ ...ask, text, others: [{ member: group.lead, text }] })),
    })),
    topics: clean.topics.map((topic) => ({
      ...topic,
      title: text,
      background: text,
      angles: [text],
      angleEvidence: [[0]],
      units: [text],
      evidence: topic.evidence.map((each) => ({ ...each, quote: text, source: { file: text } })),
    })),
    coverage: clean.coverage.map((row) => ({ ...row, point: text })),
    intake: clean.intake.map((file) => ({ ...file, file: text })),
    issues: clean.issues.map((each) => ({ ...each, message: text, actual: text, file: text })),
  };
}

async function renderChanged(change: Partial<RunResults>): Promise<XLSX.WorkBook> {
  return XLSX.read(await renderWorkbook(buildCatalogModel({ ...results, ...change }, sampleContext())), {
    type: "array",
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe("renderWorkbook", () => {
  test("has the sheets that the contract names, first and in its order, and the lists behind them", () => {
    expect(workbook.SheetNames).toEqual(Object.values(sheetNames));
    expect(workbook.SheetNames.slice(0, 8)).toEqual([
      "选题目录",
      "主题分布",
      "并案建议",
      "同类提案",
      "跨年议题",
      "覆盖矩阵",
      "提案清单",
      "数据说明",
    ]);
  });

  test("holds no formula, whatever a proposal says", () => {
    for (const name of workbook.SheetNames) {
      expect(sheetXml(name)).not.toMatch(/<f[\s>]/);
      for (const [at, cell] of Object.entries(workbook.Sheets[name] ?? {})) {
        if (!at.startsWith("!")) expect((cell as XLSX.CellObject).f, `${name} ${at}`).toBeUndefined();
      }
    }
  });

  test("keeps a hostile 案由 as it was written, as text that stays text when somebody edits the cell", () => {
    const row = rowsOf(sheetNames.proposals).findIndex((each) => each["编号"] === hostileId);
    const cell = workbook.Sheets[sheetNames.proposals]?.[`C${row + 2}`] as XLSX.CellObject;
    expect(cell.v).toBe(hostileSubject);
    expect(cell.t).toBe("s");
    expect(formatOf(sheetNames.proposals, `C${row + 2}`)).toMatch(/numFmtId="49".*quotePrefix="1"/);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=cmd", " =1", "＝1+1", "=HYPERLINK(\"#'选题目录'!A1\")"])(
    "never makes a formula or a link of %j, wherever a text may stand",
    async (hostile) => {
      const bytes = await renderWorkbook(buildCatalogModel(poison(results, hostile), sampleContext()));
      const poisoned = readParts(bytes);
      const sheets = [...poisoned].filter(([path]) => path.startsWith("xl/worksheets/"));
      for (const [path, xml] of sheets) {
        expect(xml, path).not.toMatch(/<f[\s>]/);
        // Text stands in the table of strings only; links name a sheet and rows of this workbook and nothing else.
        expect(xml, path).not.toMatch(/ t="(?!s")/);
        for (const [link] of xml.matchAll(/<hyperlink [^>]*>/g)) {
          expect(link).toMatch(/^<hyperlink ref="[A-Z]+\d+" location="'[一-龥]+'!A\d+(:A\d+)?" display="[一-龥]+"\/>$/);
        }
      }
      expect([...poisoned.keys()].filter((path) => path.includes("worksheets/_rels"))).toEqual([]);
      const text = poisoned.get("xl/sharedStrings.xml") ?? "";
      expect(text).toContain(hostile.trim().slice(0, 2).replace("<", "&lt;"));
      const book = XLSX.read(bytes, { type: "array", cellFormula: true });
      for (const name of book.SheetNames) {
        for (const [at, cell] of Object.entries(book.Sheets[name] ?? {})) {
          if (!at.startsWith("!")) expect((cell as XLSX.CellObject).f, `${name} ${at}`).toBeUndefined();
        }
      }
    },
  );

  test("writes days as dates that can be sorted, what is no day as text, and counts as whole numbers", async () => {
    const header = XLSX.utils.sheet_to_json<string[]>(workbook.Sheets[sheetNames.proposals]!, { header: 1 })[0] ?? [];
    const column = XLSX.utils.encode_col(header.indexOf("日期"));
    const row = rowsOf(sheetNames.proposals).findIndex((each) => each["日期"] !== undefined) + 2;
    const cell = workbook.Sheets[sheetNames.proposals]?.[`${column}${row}`] as XLSX.CellObject;
    expect(cell.t).toBe("n");
    const january = toDateSerial("2026-01-01")!;
    expect(Number(cell.v) - january).toBeGreaterThanOrEqual(0);
    expect(Number(cell.v) - january).toBeLessThan(31);
    expect(formatOf(sheetNames.proposals, `${column}${row}`)).toContain('numFmtId="165"');
    expect(parts.get("xl/styles.xml")).toContain('numFmtId="165" formatCode="yyyy\\-mm\\-dd"');
    expect(formatOf(sheetNames.themes, "C2")).toContain('numFmtId="1"');
    const proposals = results.proposals.map((proposal) => ({ ...proposal, date: "2026-02-30" }));
    expect(JSON.stringify(rowsOf(sheetNames.proposals, await renderChanged({ proposals })))).toContain("2026-02-30");
  });

  test("writes no character that XML forbids", () => {
    for (const [path, xml] of parts)
      expect(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml), path).toBe(false);
  });

  test("keeps the header in view, offers filters, and prints the header on every page", () => {
    for (const name of workbook.SheetNames) {
      expect(sheetXml(name), name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(sheetXml(name), name).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"');
      if (name !== sheetNames.notes)
        expect(sheetXml(name), name).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
    const names = parts.get("xl/workbook.xml") ?? "";
    expect(names.match(/<definedNames/g)).toHaveLength(1);
    expect(names.match(/_xlnm\.Print_Titles/g)).toHaveLength(Object.keys(sheetNames).length);
  });

  test("prints on A4 without shrinking to nothing", () => {
    const areas = new Map(
      [
        ...(parts.get("xl/workbook.xml") ?? "").matchAll(/Print_Area" localSheetId="(\d+)">[^$]*\$A\$1:\$([A-Z]+)\$/g),
      ].map(([, sheet, column]) => [Number(sheet), XLSX.utils.decode_col(column ?? "")]),
    );
    for (const [place, name] of workbook.SheetNames.entries()) {
      const widths = [...sheetXml(name).matchAll(/<col [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
      const printed = widths.slice(0, (areas.get(place) ?? widths.length) + 1).reduce((sum, width) => sum + width, 0);
      // 277 mm hold some 146 digits at the full size of 11 pt, 235 at 7 pt.
      expect(printed, name).toBeLessThan(235);
    }
  });

  test("every link leads to rows that exist", () => {
    for (const name of workbook.SheetNames) {
      for (const { sheet, row, last } of linksOf(name)) {
        for (const each of [row, last]) {
          expect(workbook.Sheets[sheet]?.[`A${each}`], `${name} → ${sheet} ${each}`).toBeDefined();
        }
      }
    }
  });

  test("leads from a topic to its theme, its evidence and what was written before, and back", () => {
    for (const { number, topic } of index.topics) {
      const theme = follow(sheetNames.topics, number + 1, "主题");
      expect(theme.map((row) => row["主题"])).toEqual([index.themeName(topic.theme)]);
      const evidence = follow(sheetNames.topics, number + 1, "依据（条）");
      expect(evidence.map((row) => row["选题序号"])).toEqual(topic.evidence.map(() => number));
      expect(evidence.map((row) => row["原文"])).toHaveLength(topic.evidence.length);
    }
    expect(follow(sheetNames.evidence, 2, "选题序号").map((row) => row["序号"])).toEqual([1]);
    const topics = rowsOf(sheetNames.themes).findIndex((row) => Number(row["参考选题数"]) > 1) + 2;
    const listed = follow(sheetNames.themes, topics, "参考选题数");
    expect(listed).toHaveLength(Number(rowsOf(sheetNames.themes)[topics - 2]?.["参考选题数"]));
  });

  test("leads from every count of a theme and a 议题 to just the proposals that it counts", () => {
    for (const [place, row] of rowsOf(sheetNames.themes).slice(0, -1).entries()) {
      if (row["本次会议件数"] === 0) continue;
      const listed = follow(sheetNames.themes, place + 2, "本次会议件数");
      expect(listed).toHaveLength(Number(row["本次会议件数"]));
      expect(listed.every((each) => each["时间"] === "本次" && each["主题"] === row["主题"])).toBe(true);
    }
    for (const [place, row] of rowsOf(sheetNames.clusters).entries()) {
      const listed = follow(sheetNames.clusters, place + 2, "本次会议件数");
      expect(listed.every((each) => each["议题"] === row["议题"] && each["时间"] === "本次")).toBe(true);
      expect(listed).toHaveLength(Number(row["本次会议件数"]));
    }
  });

  test("leads from every cell of the coverage matrix to just the proposals behind it", () => {
    let cells = 0;
    for (const [place, row] of rowsOf(sheetNames.coverage).entries()) {
      for (const year of ["2024", "2025", "2026"]) {
        const count = Number(row[`${year}年提案件数`]);
        if (count === 0) continue;
        cells += 1;
        const listed = follow(sheetNames.coverage, place + 2, `${year}年提案件数`);
        expect(listed.map((each) => [each["任务序号"], String(each["年度"])])).toEqual(
          Array.from({ length: count }, () => [place + 1, year]),
        );
        expect(follow(sheetNames.takers, rowOf(sheetNames.takers, listed[0]), "提案")).toHaveLength(1);
      }
    }
    expect(cells).toBeGreaterThan(5);
  });

  test("leads from a group to its proposals and its asks, and from a proposal to its group, theme, 议题 and topics", () => {
    const lead = follow(sheetNames.groups, 2, "提案")[0];
    const group = results.groups[0]!;
    expect(lead?.["编号"]).toBe(group.lead);
    expect(follow(sheetNames.groups, 2, "需一并答复的建议（条）")).toHaveLength(group.asks.length);
    const at = rowOf(sheetNames.proposals, lead);
    expect(follow(sheetNames.proposals, at, "并案建议组号").map((row) => row["组号"])).toEqual(
      group.members.map(() => 1),
    );
    expect(follow(sheetNames.proposals, at, "主题")[0]?.["主题"]).toBe(lead?.["主题"]);
    expect(follow(sheetNames.proposals, at, "议题")[0]?.["议题"]).toBe(lead?.["议题"]);
    const used = rowsOf(sheetNames.proposals).findIndex((row) => row["相关选题序号"] !== undefined) + 2;
    const numbers = String(rowsOf(sheetNames.proposals)[used - 2]?.["相关选题序号"]).split("、");
    expect(follow(sheetNames.proposals, used, "相关选题序号").map((row) => String(row["序号"]))).toEqual([numbers[0]]);
  });

  test("tells which angle a piece of evidence supports, and who has written before", async () => {
    const topics = results.topics.map((topic, place) =>
      place === 0 ? { ...topic, angleEvidence: [[1], [1, 2], [0]], written: ["2025-0102", hostileId] } : topic,
    );
    const book = await renderChanged({ topics });
    const uses = rowsOf(sheetNames.evidence, book).slice(0, 4);
    expect(uses.map((row) => row["用于"])).toEqual(["切口3", "切口1、2", "切口2", "选题、背景"]);
    expect(uses.map((row) => row["依据编号"])).toEqual([1, 2, 3, 4]);
    const row = rowsOf(sheetNames.topics, book)[0];
    expect(row?.["既往提案（件）"]).toBe(2);
    expect(String(row?.["既往提案"]).split("\n")).toHaveLength(2);
    expect(String(row?.["切口（〔〕为依据编号）"])).toMatch(/^1\. .+〔2〕\n2\. .+〔2〕〔3〕\n3\. .+〔1〕$/);
    const listed = rowsOf(sheetNames.proposals, book).find((each) => each["编号"] === hostileId);
    expect(String(listed?.["相关选题序号"])).toMatch(/^1(、|$)/);
  });

  test("names the pictures that could not be drawn, with the reason", async () => {
    const proposals = results.proposals.map((proposal) => ({ ...proposal, date: null, year: null }));
    const notes = JSON.stringify(rowsOf(sheetNames.notes, await renderChanged({ proposals })));
    expect(notes).toContain("提案没有注明日期。");
    expect(notes).toContain("提案都没有注明年份。");
  });

  test("adds up: themes to the session, proposals to what was read, topics to the catalog", () => {
    const themes = rowsOf(sheetNames.themes);
    const total = themes.at(-1);
    expect(total?.["领域"]).toBe("合计");
    expect(total?.["本次会议件数"]).toBe(model.totals.session);
    expect(themes.slice(0, -1).reduce((sum, row) => sum + Number(row["本次会议件数"]), 0)).toBe(model.totals.session);
    const proposals = rowsOf(sheetNames.proposals);
    expect(proposals.filter((row) => row["时间"] === "本次")).toHaveLength(model.totals.session);
    expect(proposals).toHaveLength(results.proposals.length);
    expect(rowsOf(sheetNames.topics)).toHaveLength(model.totals.topics);
    expect(rowsOf(sheetNames.pairs)).toHaveLength(results.pairs.length);
    expect(rowsOf(sheetNames.coverage)).toHaveLength(results.coverage.length);
  });

  test("puts the closest pairs first and names them in office Chinese", () => {
    expect(rowsOf(sheetNames.pairs).map((row) => row["关系"])).toEqual(
      [...results.pairs]
        .map(({ relation }) => ({ duplicate: "疑似重复", joint: "建议并案", related: "同类提案" })[relation])
        .sort(
          (a, b) => ["疑似重复", "建议并案", "同类提案"].indexOf(a) - ["疑似重复", "建议并案", "同类提案"].indexOf(b),
        ),
    );
  });

  test("tells how an examiner may read a pair", () => {
    const readings = { duplicate: "疑似重复提交", joint: "建议并案", related: "会商办理" };
    expect(rowsOf(sheetNames.pairs).map((row) => row["审查参考"])).toEqual(
      (["duplicate", "joint", "related"] as const).flatMap((relation) =>
        results.pairs.filter((pair) => pair.relation === relation).map(() => readings[relation]),
      ),
    );
  });

  test("says so where there is nothing to list, instead of an empty sheet", async () => {
    const bare = await renderChanged({ groups: [], threads: [], pairs: [], coverage: [], topics: [], papers: [] });
    expect(bare.SheetNames).toEqual(Object.values(sheetNames));
    expect(JSON.stringify(rowsOf(sheetNames.groups, bare))).toContain("没有发现宜并案办理或疑似重复的提案");
    expect(JSON.stringify(rowsOf(sheetNames.coverage, bare))).toContain("没有提供政策文件");
  });

  test("shows new words with an example that leads to the proposal, and says why where there are none", async () => {
    const rows = rowsOf(sheetNames.words);
    expect(rows.map((row) => row["词"])).toEqual(results.newWords.words.map(({ word }) => word));
    for (const row of rows) expect(row["例句"]).toContain(`【${String(row["词"])}】`);
    const newWords = { words: [], textLength: 1234, tooLittle: true };
    expect(JSON.stringify(rowsOf(sheetNames.words, await renderChanged({ newWords })))).toContain("没有查找新词");
  });

  test("cuts what a cell cannot hold, and says so", async () => {
    const topics = results.topics.map((topic) => ({ ...topic, background: "长".repeat(40_000) }));
    const background = String(rowsOf(sheetNames.topics, await renderChanged({ topics }))[0]?.["背景"]);
    expect(background.length).toBeLessThan(32_767);
    expect(background).toContain("已截断");
  });

  test("writes words that are names within JavaScript like any others", async () => {
    const topics = results.topics.map((topic) => ({ ...topic, background: "constructor", units: ["__proto__"] }));
    const row = rowsOf(sheetNames.topics, await renderChanged({ topics }))[0];
    expect(row?.["背景"]).toBe("constructor");
    expect(row?.["可能承办单位"]).toBe("__proto__");
  });

  test("gives the same bytes at another hour", async () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    expect(Buffer.from(await renderWorkbook(model)).equals(Buffer.from(bytes))).toBe(true);
  });
});

test("addressOf counts columns as a spreadsheet does", () => {
  expect([1, 26, 27, 702, 703].map((column) => addressOf(1, column))).toEqual(["A1", "Z1", "AA1", "ZZ1", "AAA1"]);
});

test("toDateSerial counts days as a spreadsheet does, and knows none that never was", () => {
  expect(toDateSerial("2026-01-15")).toBe(46037);
  expect(toDateSerial("1900-03-01")).toBe(61);
  for (const date of ["1900-02-28", "2026-02-30", "2026-1-5", "不详", ""]) expect(toDateSerial(date), date).toBeNull();
});
