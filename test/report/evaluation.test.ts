import * as XLSX from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { evaluationSheets } from "../../reports/evaluation/wording.ts";
import { drawEvaluation } from "../../src/report/evaluation/draw-evaluation.ts";
import { listConfusions } from "../../src/report/evaluation/list-confusions.ts";
import { renderEvaluationPage } from "../../src/report/evaluation/render-evaluation-page.ts";
import { renderEvaluationWorkbook } from "../../src/report/evaluation/render-evaluation-workbook.ts";
import { renderEvaluationJson } from "../../src/report/evaluation/to-json.ts";
import { formulaTheme, hostileTheme, sampleEvaluation } from "./evaluation-fixture.ts";

const model = sampleEvaluation();
const { evaluation } = model;
const charts = drawEvaluation(model);
const page = renderEvaluationPage(model, charts, "body{margin:0}");
const bytes = renderEvaluationWorkbook(model);
const workbook = XLSX.read(bytes, { type: "array", cellFormula: true });

type Row = Readonly<Record<string, string | number>>;
const rowsOf = (name: string) => XLSX.utils.sheet_to_json<Row>(workbook.Sheets[name]!);

describe("evaluation.html", () => {
  test("is one Chinese document without script that may load nothing", () => {
    expect(page.startsWith(`<!DOCTYPE html>\n<html lang="zh-CN">`)).toBe(true);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page.match(/<script|<img|\son\w+="/g)).toBe(null);
    const addresses = page.replaceAll(`xmlns="http://www.w3.org/2000/svg"`, "").match(/(?:href|src)="[^"#]*"/g);
    expect(addresses).toEqual([`href="data:,"`]);
  });

  test("shows hostile names and subjects as text", () => {
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("&lt;b onclick=");
    expect(page).not.toContain("<b onclick=");
    expect(["\u0000", "\u000b"].filter((control) => page.includes(control))).toEqual([]);
  });

  test("lists every wrong proposal and leads to every chapter it names", () => {
    for (const { id } of evaluation.wrong) expect(page).toContain(`>${id}</td>`);
    expect(evaluation.wrong).toHaveLength(5);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${target ?? ""}"`);
  });

  test("says what limits the figures before it gives them", () => {
    expect(page.indexOf("只有一件&lt;的&gt;类")).toBeLessThan(page.indexOf(`class="figures"`));
  });

  test("closes what it opens", () => {
    const body = page.slice(page.indexOf("<body>"), page.indexOf("</html>"));
    for (const name of ["table", "tr", "td", "th", "section", "div", "ol", "ul", "li", "p", "svg"]) {
      const opened = body.match(new RegExp(`<${name}[\\s>]`, "g"))?.length ?? 0;
      const closed = body.match(new RegExp(`</${name}>`, "g"))?.length ?? 0;
      expect(opened, name).toBe(closed);
    }
  });
});

describe("evaluation.xlsx", () => {
  test("has the five sheets", () => {
    expect(workbook.SheetNames).toEqual(Object.values(evaluationSheets));
  });

  test("holds no formula, and keeps what looks like one as text", () => {
    for (const name of workbook.SheetNames) {
      for (const [at, cell] of Object.entries(workbook.Sheets[name] ?? {})) {
        if (!at.startsWith("!")) expect((cell as XLSX.CellObject).f, `${name} ${at}`).toBeUndefined();
      }
    }
    const themes = rowsOf(evaluationSheets.themes).map((row) => row["类别"]);
    expect(themes).toContain(formulaTheme);
    expect(themes).toContain(hostileTheme);
  });

  test("adds up: themes to the rows, confusion to the rows, wrong rows to those not right", () => {
    const own = evaluation.methods[0]!;
    const themes = rowsOf(evaluationSheets.themes);
    const total = themes.at(-1)!;
    expect(total["原有件数"]).toBe(own.rows);
    expect(total["判对件数"]).toBe(own.right);
    expect(themes.slice(0, -1).reduce((sum, row) => sum + Number(row["原有件数"]), 0)).toBe(own.rows);
    const matrix = rowsOf(evaluationSheets.confusion).filter((row) => row["合计"] !== undefined);
    expect(matrix.reduce((sum, row) => sum + Number(row["合计"]), 0)).toBe(own.rows);
    expect(rowsOf(evaluationSheets.wrong)).toHaveLength(own.rows - own.right);
  });

  test("gives the wrong rows with what was given, filed and second, the most confident first, 未归类 last", () => {
    const wrong = rowsOf(evaluationSheets.wrong);
    expect(wrong[0]).toMatchObject({
      原类别: hostileTheme,
      归入: formulaTheme,
      第二候选: hostileTheme,
      原类别排第几: "第二",
    });
    expect(wrong.at(-1)).toMatchObject({ 归入: "未归类", 第二候选: "水利", 原类别排第几: "不在前三" });
    expect(wrong[0]!["出处"]).toBe("甲<1>.csv 第7行");
  });

  test("writes no character that XML forbids, and the same bytes twice", () => {
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      expect(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(strFromU8(content)), path).toBe(false);
    }
    expect(Buffer.from(renderEvaluationWorkbook(sampleEvaluation())).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe("evaluation.json", () => {
  const record = JSON.parse(renderEvaluationJson(model)) as Record<string, unknown>;

  test("names themes, and gives the wrong rows their subject and place", () => {
    expect(record).toMatchObject({
      program: "learned",
      folds: 5,
      counts: { tested: 25 },
      taxonomy: { origin: "file" },
    });
    expect((record["wrong"] as unknown[])[0]).toMatchObject({ given: hostileTheme, source: { row: 7 } });
  });

  test("has shares of four decimals and whole counts", () => {
    const numbers = [...renderEvaluationJson(model).matchAll(/: (-?[\d.]+)/g)].map(([, number]) => number ?? "");
    for (const number of numbers) expect(number).toMatch(/^-?\d+(\.\d{1,4})?$/);
  });
});

describe("listConfusions", () => {
  test("lists what lies beside the diagonal, most frequent first, with its share of the given theme", () => {
    const confused = listConfusions({
      given: ["甲", "乙"],
      filed: ["甲", "乙", "丙", null],
      counts: [
        [6, 3, 0, 1],
        [1, 0, 4, 0],
      ],
    });
    expect(confused).toEqual([
      { given: "乙", filed: "丙", count: 4, share: 0.8 },
      { given: "甲", filed: "乙", count: 3, share: 0.3 },
      { given: "乙", filed: "甲", count: 1, share: 0.2 },
      { given: "甲", filed: null, count: 1, share: 0.1 },
    ]);
  });
});
