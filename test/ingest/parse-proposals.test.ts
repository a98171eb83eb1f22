import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProposals } from "../../src/ingest/parse-proposals.ts";
import type { ProposalIntake } from "../../src/ingest/parse-proposals.ts";
import type { FieldMap } from "../../src/ingest/field-map.ts";
import { sourceFile } from "../../src/ingest/source-file.ts";
import type { SourceFile } from "../../src/ingest/source-file.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";
import { csv, gbkBytes, utf16Bytes, workbook } from "./inputs.ts";

const read = (files: SourceFile | readonly SourceFile[], map: FieldMap = {}): Promise<ProposalIntake> =>
  parseProposals(Array.isArray(files) ? (files as readonly SourceFile[]) : [files as SourceFile], {
    history: false,
    map,
  });

const readCsv = (text: string, name = "2026年提案.csv"): Promise<ProposalIntake> => read(csv(name, text));

async function only(text: string, name?: string): Promise<Proposal> {
  const { proposals } = await readCsv(text, name);
  expect(proposals).toHaveLength(1);
  return proposals[0] as Proposal;
}

const rules = ({ issues }: ProposalIntake): readonly string[] => issues.map(({ rule }) => rule);
const ids = ({ proposals }: ProposalIntake): readonly string[] => proposals.map(({ id }) => id);

/** The promise of every intake: nothing vanishes. */
function expectReconciled({ counts, proposals }: ProposalIntake): void {
  for (const { read: all, kept, skipped } of counts) {
    expect(all).toBe(kept + Object.values(skipped).reduce((sum, count) => sum + count, 0));
  }
  expect(counts.reduce((sum, { kept }) => sum + kept, 0)).toBe(proposals.length);
}

describe("parseProposals(files) lands every field", () => {
  it("of a full table", async () => {
    const text = [
      "年度,届次,提案号,案由,正文,提案者,界别,提案形式,类别,承办单位,会办单位,立案情况,办理结果,提交日期",
      '2026,十四届四次会议,0012,关于加强消防管理的建议,"情况。\n建议：一、加强巡查。",张三、李四,经济界,联名提案,城建,市应急局,市住建局,立案,A,2026年1月12日',
    ].join("\n");
    expect(await only(text)).toEqual({
      id: "2026-0012",
      number: "0012",
      year: 2026,
      session: { term: 14, meeting: 4 },
      occasion: "unknown",
      history: false,
      subject: "关于加强消防管理的建议",
      body: "情况。\n建议：一、加强巡查。",
      proposers: [
        { kind: "member", name: "张三", count: 1 },
        { kind: "member", name: "李四", count: 1 },
      ],
      sector: "经济界",
      form: "joint",
      category: "城建",
      units: { lead: "市应急局", others: ["市住建局"] },
      filing: "filed",
      outcome: "solved",
      date: "2026-01-12",
      source: { file: "2026年提案.csv", row: 2 },
    });
  });

  it("joins a body kept in three columns under its headings", async () => {
    const { body } = await only("案由,情况,问题及分析,具体建议\n关于甲的建议,路灯少。,没人管。,装路灯。\n");
    expect(body).toBe("调研情况：路灯少。\n问题分析：没人管。\n具体建议：装路灯。");
    expect((await only("案由,情况,建议\n关于甲的建议,情况：路灯少。,建议：装。\n")).body).toBe(
      "情况：路灯少。\n建议：装。",
    );
  });

  it("reads names and units set one below the other", async () => {
    const proposal = await only(
      '案由,提案者,承办单位\n关于甲的建议,"张三\n李四","主办：市教育局\n会办：市财政局\n市卫健委"\n',
    );
    expect(proposal.proposers.map(({ name }) => name)).toEqual(["张三", "李四"]);
    expect(proposal.units).toEqual({ lead: "市教育局", others: ["市财政局", "市卫健委"] });
  });

  it("drops control characters and half characters, and keeps the rest as it stands", async () => {
    const { subject, body } = await only(
      '案由,正文\n" 关于甲\n的建议\u0007 ","\u3000一\u0000、\u00a0甲\tb\n\n二、\ud800乙  "\n',
    );
    expect(subject).toBe("关于甲的建议");
    expect(body).toBe("一、\u00a0甲 b\n\n二、\ufffd乙");
  });

  it("marks what comes from earlier sessions", async () => {
    const { proposals, counts } = await parseProposals([csv("a.csv", "案由\n关于甲的建议\n")], { history: true });
    expect(proposals[0]?.history).toBe(true);
    expect(counts[0]?.role).toBe("history");
  });

  it("follows the user's map, also to a column nobody would guess", async () => {
    const { proposals } = await read(csv("a.csv", "甲,乙\n路灯太暗,很长的话\n"), { subject: "甲", body: "乙" });
    expect(proposals[0]).toMatchObject({ subject: "路灯太暗", body: "很长的话" });
  });

  it("refuses a map with a field that does not exist", async () => {
    await expect(read(csv("a.csv", "案由\n甲\n"), { titel: "案由" } as FieldMap)).rejects.toThrow("titel");
  });
});

describe("parseProposals(files) gives ids that staff recognize", () => {
  it.each([
    ["年份,提案号,案由\n2022,0250,关于甲的建议", "2022-0250", 2022],
    ["年份,提案号,案由\n2022,第0250号,关于甲的建议", "2022-0250", 2022],
    ["提案号,案由\n2026-012,关于甲的建议", "2026-012", 2026],
    ["年份,提案号,案由\n2026,2026-012,关于甲的建议", "2026-012", 2026],
    ["提案号,案由\n〔2026〕12号,关于甲的建议", "2026-12", 2026],
    ["提案号,案由\n2026年第12号,关于甲的建议", "2026-12", 2026],
    ["提案号,案由\n十四届四次〔2026〕第12号,关于甲的建议", "2026-12", 2026],
    ["提案号,案由\n第20260012号,关于甲的建议", "2026-20260012", 2026],
    ["提案号,案由\n20260012,关于甲的建议", "2026-20260012", 2026],
    ["pkid,年份,案由\nabc9,2022,关于甲的建议", "abc9", 2022],
    ["序号,年份,案由\n7,2022,关于甲的建议", "2022-7", 2022],
    ["提案号,提交日期,案由\n12,2024/3/1,关于甲的建议", "2024-12", 2024],
    ["提案号,届次,案由\n12,十四届四次（2026年）,关于甲的建议", "2026-12", 2026],
    ["案由\n关于甲的建议", "汇总.csv#2", null],
  ])("%j → %s", async (text, id, year) => {
    expect(await only(text, "汇总.csv")).toMatchObject({ id, year });
  });

  it("takes the year from the sheet's name or the title above the header", async () => {
    const rows = [
      ["提案号", "案由"],
      ["01", "关于甲的建议"],
    ];
    const titled = [["某市政协2023年提案目录"], ...rows];
    const intake = await read([
      workbook("往年.xlsx", [
        { name: "2021年", rows },
        { name: "2022年", rows },
      ]),
      workbook("汇总.xlsx", [{ name: "Sheet1", rows: titled }]),
    ]);
    expect(ids(intake)).toEqual(["2021-01", "2022-01", "2023-01"]);
  });

  it("takes the year from the file's name, and says once where none is found", async () => {
    expect(await only("提案号,案由\n12,关于甲的建议", "2023年提案.csv")).toMatchObject({ id: "2023-12", year: 2023 });
    const intake = await readCsv("案由\n关于甲的建议\n关于乙的建议\n", "汇总.csv");
    expect(rules(intake).filter((rule) => rule === "unknown-year")).toHaveLength(1);
  });

  it("does not trust a counter that begins anew in each sheet", async () => {
    const intake = await read(
      workbook("2026年.xlsx", [
        {
          name: "经济",
          rows: [
            ["序号", "案由"],
            [1, "关于甲的建议"],
          ],
        },
        {
          name: "文化",
          rows: [
            ["序号", "案由"],
            [1, "关于乙的建议"],
          ],
        },
      ]),
    );
    expect(ids(intake)).toEqual(["2026年.xlsx#2", "2026年.xlsx/文化#2"]);
    expect(intake.proposals[1]?.source).toEqual({ file: "2026年.xlsx", sheet: "文化", row: 2 });
  });
});

describe("parseProposals(files) reads workbooks as people make them", () => {
  it("with title rows, two-row merged headings, a blank row, hidden rows, a sum, and numbers shown with zeros", async () => {
    const intake = await read(
      workbook("提案.xlsx", [
        {
          name: "Sheet1",
          rows: [
            ["某市政协2026年提案一览表", null, null, null, null],
            ["编号", "案由", "承办单位", null, "提交日期"],
            [null, null, "主办", "会办", null],
            [7, "关于甲的建议", "市教育局", "市财政局", 46034],
            [null, null, null, null, null],
            [8, "关于乙的建议", "市卫健委", null, 46035],
            ["合计", "", 2, null, null],
          ],
          merges: ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"],
          formats: { A4: "0000", A6: "0000", E4: "m/d/yy", E6: 'yyyy"年"m"月"d"日"' },
          hiddenRows: [6],
        },
      ]),
    );
    expect(intake.proposals).toMatchObject([
      { id: "2026-0007", units: { lead: "市教育局", others: ["市财政局"] }, date: "2026-01-12", source: { row: 4 } },
      { id: "2026-0008", units: { lead: "市卫健委", others: [] }, date: "2026-01-13", source: { row: 6 } },
    ]);
    expect(intake.columns[0]?.headerRow).toBe(2);
    expect(rules(intake)).toEqual(expect.arrayContaining(["blank-row", "total-row", "hidden-rows"]));
    expect(intake.counts[0]?.skipped).toEqual({ "blank-row": 1, "total-row": 1 });
    expectReconciled(intake);
  });

  it("with a category merged over its rows, and a proposal merged over its units", async () => {
    const { proposals } = await read(
      workbook("2026.xlsx", [
        {
          name: "a",
          rows: [
            ["类别", "提案号", "案由", "承办单位"],
            ["经济", 1, "关于甲的建议", "市工信局"],
            [null, null, null, "市财政局"],
            [null, 2, "关于乙的建议", "市商务局"],
          ],
          merges: ["A2:A4", "B2:B3", "C2:C3"],
        },
      ]),
    );
    expect(proposals).toMatchObject([
      { id: "2026-1", category: "经济", units: { lead: "市工信局", others: ["市财政局"] } },
      { id: "2026-2", category: "经济", units: { lead: "市商务局" } },
    ]);
  });

  it.each(["xlsx", "biff8", "ods", "xlml"] as const)("saved as %s", async (bookType) => {
    const rows = [
      ["案由", "正文"],
      ["关于甲的建议", "正文甲"],
    ];
    const ending = { xlsx: "xlsx", biff8: "xls", ods: "ods", xlml: "xml" }[bookType];
    const { proposals, issues } = await read(workbook(`2026.${ending}`, [{ name: "a", rows }], bookType));
    expect(proposals).toMatchObject([{ subject: "关于甲的建议", body: "正文甲" }]);
    expect(issues).toEqual([]);
  });

  it("leaves hidden sheets alone and says so", async () => {
    const intake = await read(
      workbook("2026.xlsx", [
        { name: "提案", rows: [["案由"], ["关于甲的建议"]] },
        { name: "选项", rows: [["类别"], ["经济"]], hidden: true },
      ]),
    );
    expect(intake.proposals).toHaveLength(1);
    expect(rules(intake)).toContain("hidden-sheet");
  });

  it("keeps an identity number that Excel shows as 1.23E+17", async () => {
    const { proposals } = await read(
      workbook("a.xlsx", [
        {
          name: "a",
          rows: [
            ["pkid", "案由"],
            [123456789012345, "关于甲的建议"],
          ],
        },
      ]),
    );
    expect(proposals[0]?.id).toBe("123456789012345");
  });

  it("takes group headings between the rows for no proposals", async () => {
    const intake = await readCsv(
      "序号,案由,提案者\n一、经济类,,\n1,关于甲的建议,张三\n序号,案由,提案者\n二、文化类,,\n2,关于乙的建议,李四\n",
    );
    expect(intake.proposals).toHaveLength(2);
    expect(intake.counts[0]?.skipped).toEqual({ "section-row": 2, "repeated-header": 1 });
    expectReconciled(intake);
  });
});

describe("parseProposals(files) reads every encoding alike", () => {
  const text = "年份,提案号,案由,正文\n2026,0001,关于甲的建议,楼道堆物。\n";
  it.each([
    ["GBK", gbkBytes(text)],
    ["UTF-16", utf16Bytes(text.replaceAll(",", "\t"), "le")],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["with Excel's sep line", new TextEncoder().encode(`sep=,\n${text}`)],
  ])("%s", async (_name, bytes) => {
    const { proposals, issues } = await read(sourceFile("a.csv", bytes));
    expect(proposals).toMatchObject([{ id: "2026-0001", subject: "关于甲的建议", source: { row: 2 } }]);
    expect(issues).toEqual([]);
  });
});

describe("parseProposals(files) doubts aloud and goes on", () => {
  it("row without subject and body: left out; without subject: named by its first sentence; without body: kept", async () => {
    const intake = await readCsv(
      "案由,正文,提案者\n,,张三\n,调研情况：路灯太暗。应当装灯。,李四\n关于乙的建议,,王五\n",
    );
    expect(intake.proposals).toMatchObject([{ subject: "路灯太暗" }, { subject: "关于乙的建议", body: "" }]);
    expect(intake.issues.map(({ rule, row, severity }) => [rule, row, severity])).toEqual([
      ["empty-subject", 2, "error"],
      ["subject-from-body", 3, "warning"],
      ["empty-body", 4, "warning"],
    ]);
    expectReconciled(intake);
  });

  it("a table of subjects alone is one remark, not one for each row", async () => {
    expect(rules(await readCsv("案由,提案者\n关于甲的建议,张三\n关于乙的建议,李四\n"))).toEqual(["no-body-column"]);
  });

  it("no subject column: the whole table is left out, row by row in the count", async () => {
    const intake = await readCsv("姓名,电话\n张三,1\n李四,2\n");
    expect(intake.proposals).toEqual([]);
    expect(intake.issues[0]).toMatchObject({ rule: "no-header", severity: "error", actual: "姓名、电话" });
    expect(intake.counts[0]).toMatchObject({ read: 3, kept: 0, skipped: { "no-header": 3 } });
  });

  it("no header at all: the cells tell, and the user is asked to check", async () => {
    const intake = await readCsv("1,关于甲的建议,张三\n2,关于乙的建议,李四\n");
    expect(intake.proposals.map(({ subject }) => subject)).toEqual(["关于甲的建议", "关于乙的建议"]);
    expect(rules(intake)).toContain("missing-header");
  });

  it("words it does not know, once for each and not for each row", async () => {
    const intake = await readCsv(
      "案由,正文,立案情况,提交日期\n甲事,文,重点督办,明天\n乙事,文,重点督办,2026-13-01\n丙事,文,立案,2026-01-01\n",
    );
    expect(intake.issues.map(({ rule, actual }) => [rule, actual])).toEqual([
      ["bad-date", "明天"],
      ["bad-date", "2026-13-01"],
      ["unknown-status", "重点督办"],
    ]);
    expect(intake.issues.at(-1)?.message).toContain("第 2、3 行");
    expect(intake.proposals.map(({ filing }) => filing)).toEqual(["unknown", "unknown", "filed"]);
  });

  it("stray quotes: no row is lost, and the row is named", async () => {
    const intake = await readCsv(
      '年份,提案号,案由\n2026,1,"双减"政策落实的建议\n2026,2,"关于乙的建议\n2026,3,关于丙的建议\n',
    );
    expect(ids(intake)).toEqual(["2026-1", "2026-2", "2026-3"]);
    expect(intake.issues.find(({ rule }) => rule === "stray-quote")).toMatchObject({ row: 2 });
  });

  it("files it cannot read are named, counted and passed over", async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4]);
    const intake = await read([
      sourceFile("空.csv", new Uint8Array()),
      sourceFile("断.xlsx", zip),
      csv("a.xml", "<?xml version='1.0'?><a>案由</a>"),
      sourceFile("a.pdf", "%PDF-1.7 …"),
      csv("2026.csv", "案由\n关于甲的建议\n"),
    ]);
    expect(ids(intake)).toEqual(["2026.csv#2"]);
    expect(rules(intake)).toEqual([
      "empty-file",
      "damaged-file",
      "unsupported-format",
      "damaged-file",
      "no-body-column",
    ]);
    expect(intake.counts.map(({ read: all, kept }) => [all, kept])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
    expectReconciled(intake);
  });

  it("a workbook named .csv, a text named .xlsx and a web page named .xls are read for what they are", async () => {
    const book = workbook("甲.csv", [{ name: "a", rows: [["案由"], ["关于甲的建议"]] }]);
    const page =
      "<html><meta charset=gbk><table><tr><td>提案号</td><td>案由</td></tr><tr><td>0012</td><td>关于丙的建议</td></tr></table>";
    const intake = await read([
      book,
      csv("乙.xlsx", "案由,提案者\n关于乙的建议,张三\n"),
      sourceFile("2026.xls", gbkBytes(page)),
    ]);
    expect(intake.proposals.map(({ subject }) => subject)).toEqual(["关于甲的建议", "关于乙的建议", "关于丙的建议"]);
    expect(intake.proposals[2]?.id).toBe("2026-0012");
    expect(rules(intake).filter((rule) => rule === "name-content-mismatch")).toHaveLength(3);
  });

  it("no bytes make it throw, and counts always reconcile", async () => {
    const name = fc.constantFrom("a.csv", "a.xlsx", "a.xls", "a.docx", "a.txt", "a");
    const text = fc
      .string({
        unit: fc.constantFrom("案由", "：", ",", "\n", '"', "关于甲的建议", "提案者", " ", "1", "\t"),
        maxLength: 40,
      })
      .map((value) => new TextEncoder().encode(value));
    const magic = fc
      .tuple(
        fc.constantFrom([0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], []),
        fc.uint8Array({ maxLength: 700 }),
      )
      .map(([head, rest]) => Uint8Array.from([...head, ...rest]));
    await fc.assert(
      fc.asyncProperty(name, fc.oneof(text, magic), async (file, bytes) => {
        const intake = await read(sourceFile(file, bytes));
        expectReconciled(intake);
        // Nothing vanishes in silence either.
        expect(intake.proposals.length + intake.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
