import * as XLSX from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { sheetNames } from "../../reports/catalog/wording.ts";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { RunResults } from "../../src/report/catalog-model.ts";
import { addressOf } from "../../src/report/xlsx/sheet-plan.ts";
import { renderWorkbook } from "../../src/report/xlsx/render-workbook.ts";
import { hostileId, hostileSubject, sampleContext, sampleResults } from "./fixture.ts";

const results = sampleResults();
const model = buildCatalogModel(results, sampleContext());
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

async function renderChanged(change: Partial<RunResults>): Promise<XLSX.WorkBook> {
  return XLSX.read(await renderWorkbook(buildCatalogModel({ ...results, ...change }, sampleContext())), {
    type: "array",
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe("renderWorkbook", () => {
  test("has the nine sheets in the order of the contract", () => {
    expect(workbook.SheetNames).toEqual(Object.values(sheetNames));
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
    const style = new RegExp(`<c r="C${row + 2}" s="(\\d+)"`).exec(sheetXml(sheetNames.proposals))?.[1];
    const formats = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf [^>]*?>/g)].map(([xf]) => xf);
    expect(formats.at(Number(style) + 1)).toMatch(/numFmtId="49".*quotePrefix="1"/);
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
    expect(names.match(/_xlnm\.Print_Titles/g)).toHaveLength(10);
  });

  test("leads from one sheet to the row that is meant in another", () => {
    const links = [...sheetXml(sheetNames.groups).matchAll(/<hyperlink ref="(\w+)" location="'([^']+)'!A(\d+)"/g)];
    expect(links.length).toBe(results.groups.flatMap(({ members }) => members).length);
    for (const [, from, sheet, row] of links) {
      const shown = (workbook.Sheets[sheetNames.groups]?.[from ?? ""] as XLSX.CellObject).v as string;
      const target = (workbook.Sheets[sheet ?? ""]?.[`A${row}`] as XLSX.CellObject).v as string;
      expect(`${target.slice(0, 4)}年第${target.slice(5)}号`).toBe(shown);
    }
    for (const name of workbook.SheetNames) {
      for (const [, sheet, row] of sheetXml(name).matchAll(/location="'([^']+)'!A(\d+)"/g)) {
        expect(workbook.Sheets[sheet ?? ""]?.[`A${row}`], `${name} → ${sheet} ${row}`).toBeDefined();
      }
    }
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

  test("stars telephone and identity card numbers in quotes of clues", async () => {
    const topics = results.topics.map((topic) => ({
      ...topic,
      evidence: topic.evidence.map((each) => ({ ...each, quote: "联系人电话13800001234，证件11010119900101123X" })),
    }));
    const text = JSON.stringify(rowsOf(sheetNames.topics, await renderChanged({ topics })));
    expect(text).not.toContain("13800001234");
    expect(text).not.toContain("11010119900101123X");
    expect(text).toContain("138********");
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
