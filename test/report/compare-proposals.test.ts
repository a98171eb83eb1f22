import { describe, expect, test } from "vitest";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import type { AlignedRow, Numbered } from "../../src/report/html/client/comparison/align-proposals.ts";
import { compareProposals } from "../../src/report/html/client/comparison/compare-proposals.ts";
import type { MarkedText } from "../../src/report/html/client/comparison/mark-rows.ts";
import { findSharedMarks } from "../../src/report/html/client/comparison/shared-marks.ts";
import { buildPageData } from "../../src/report/html/build-page-data.ts";
import type { PagePair, PageProposal } from "../../src/report/html/page-data.ts";
import { sampleContext, sampleResults } from "./fixture.ts";

const [some] = buildPageData(buildCatalogModel(sampleResults(), sampleContext())).proposals;

/** A proposal written as the rules ask, with its parts and asks where they are. */
function propose(
  id: string,
  subject: string,
  parts: {
    readonly situation?: string;
    readonly analysis?: string;
    readonly lead?: string;
    readonly asks?: readonly string[];
  },
): PageProposal {
  if (some === undefined) throw new Error("no proposal");
  let body = "";
  const spans: [number, number, number][] = [];
  const asks: [number, number][] = [];
  const add = (kind: number, text: string | undefined): void => {
    if (text === undefined) return;
    spans.push([kind, body.length, body.length + text.length]);
    body += text;
  };
  add(0, parts.situation);
  add(1, parts.analysis);
  if (parts.asks !== undefined) {
    const start = body.length;
    body += `具体建议：${parts.lead ?? ""}\n`;
    for (const [k, ask] of parts.asks.entries()) {
      body += `${k + 1}. `;
      asks.push([body.length, body.length + ask.length]);
      body += `${ask}\n`;
    }
    spans.push([2, start, body.length]);
  }
  return { ...some, id, name: id, subject, body, cut: false, parts: spans, asks };
}

function pairOf(change: Partial<PagePair>): PagePair {
  return {
    a: "a",
    b: "b",
    relation: "joint",
    reading: "join",
    score: 0.8,
    relatedScore: 0.9,
    signals: [],
    rest: 0,
    passages: [],
    asks: [],
    ...change,
  };
}

const a = propose("a", "关于增加托位的建议", {
  situation: "全市托位不足，家长反映送托难。\n",
  analysis: "问题分析：民办机构房租高，收费降不下来。\n",
  lead: "请有关部门按照就近方便的原则统筹安排。",
  asks: ["对普惠机构按收托人数每人每月补助300元。", "新建小区配建托育点，与住宅同步交付。", "公布普惠机构名单。"],
});
const b = propose("b", "关于加强托育监管的建议", {
  situation: "调研了三十家机构，多数设在商铺里，消防隐患不少。\n",
  asks: ["每年联合检查一次，结果上网公布。", "对普惠机构按收托人数每人每月补助500元。"],
});
const pair = pairOf({ asks: [[0, 1, 0.97]] });

type Row = AlignedRow<MarkedText>;

function rowsOf(left: PageProposal, right: PageProposal, of: PagePair | undefined): readonly Row[] {
  const { rows } = compareProposals({ left, right }, of);
  if (rows === null) throw new Error("nothing aligned");
  return rows;
}

function textRow(rows: readonly Row[], heading: string) {
  const row = rows.find((each) => each.kind === "text" && each.heading === heading);
  if (row?.kind !== "text") throw new Error(`no row ${heading}`);
  return row;
}

const write = ({ number, content }: Numbered<MarkedText>): string => `${number} ${content.text}`;

const marked = ({ text, marks }: MarkedText, kind: string): string[] =>
  [...marks]
    .filter((mark) => mark.kind.split(" ").includes(kind))
    .sort((x, y) => x.start - y.start)
    .map(({ start, end }) => text.slice(start, end));

describe("compareProposals", () => {
  test("lays part beside part, and says where one has none", () => {
    const rows = rowsOf(a, b, pair);
    expect(rows.map((row) => (row.kind === "text" ? row.heading : row.kind))).toEqual([
      "案由",
      "情况",
      "分析",
      "建议中的其余文字",
      "asks",
      "own-asks",
    ]);
    expect(textRow(rows, "情况").left?.text).toBe("全市托位不足，家长反映送托难。");
    expect(textRow(rows, "分析").right).toBe(null);
    expect(textRow(rows, "建议中的其余文字")).toMatchObject({
      left: { text: "具体建议：请有关部门按照就近方便的原则统筹安排。" },
      right: null,
    });
  });

  test("every ask stands once: beside its like, or under its own side, by its own number", () => {
    for (const [left, right, turned] of [
      [a, b, false],
      [b, a, true],
    ] as const) {
      const rows = rowsOf(left, right, pair);
      const paired = rows.flatMap((row) => (row.kind === "asks" ? [[row.left, row.right]] : []));
      const both = ["1 对普惠机构按收托人数每人每月补助300元。", "2 对普惠机构按收托人数每人每月补助500元。"];
      expect(paired.map((asks) => asks.map(write))).toEqual([turned ? both.reverse() : both]);
      const own = rows.find((row) => row.kind === "own-asks");
      const [ofA, ofB] = [
        ["2 新建小区配建托育点，与住宅同步交付。", "3 公布普惠机构名单。"],
        ["1 每年联合检查一次，结果上网公布。"],
      ];
      expect([own?.left.map(write), own?.right.map(write)]).toEqual(turned ? [ofB, ofA] : [ofA, ofB]);
    }
  });

  test("asks that answer each other show what they share and in what they differ", () => {
    const row = rowsOf(a, b, pair).find((each) => each.kind === "asks");
    if (row?.kind !== "asks") throw new Error("no asks");
    expect(marked(row.left.content, "changed")).toEqual(["300"]);
    expect(marked(row.right.content, "changed")).toEqual(["500"]);
    expect(marked(row.left.content, "same")).toEqual(["对普惠机构按收托人数每人每月补助"]);
  });

  test("an index that the page does not have is passed over", () => {
    const rows = rowsOf(
      a,
      b,
      pairOf({
        asks: [
          [7, 0, 0.9],
          [0, 9, 0.8],
        ],
      }),
    );
    expect(rows.some((row) => row.kind === "asks")).toBe(false);
    expect(rows.find((row) => row.kind === "own-asks")).toMatchObject({ left: { length: 3 }, right: { length: 2 } });
  });

  test("two that nobody compared are not told to make asks alone", () => {
    expect(rowsOf(a, b, undefined).find((row) => row.kind === "own-asks")).toMatchObject({ compared: false });
  });

  test("texts without parts, and texts cut short, are shown as they are", () => {
    const bare = { ...a, parts: [[0, 0, a.body.length] as const], asks: [] };
    expect(
      compareProposals({ left: bare, right: { ...bare, body: "另一件没有分段，只说了一句话。" } }, pair).rows,
    ).toBe(null);
    expect(compareProposals({ left: { ...a, cut: true }, right: b }, pair).rows).toBe(null);
    expect(rowsOf(a, { ...b, body: "", parts: [], asks: [] }, undefined)).toHaveLength(5);
  });
});

const copy = propose("b", "关于增加托位的建议", {
  situation: "全市托位不足，家长反映入托难。\n",
  analysis: "问题分析：民办机构房租高，收费降不下来。\n",
  lead: "请有关部门按照就近方便的原则统筹安排。",
  asks: [
    "新建小区配建托育点；与住宅同步交付。",
    "对普惠机构按收托人数每人每月补助500元。",
    "公布普惠机构名单。",
    "恢复停办的两所幼儿园。",
  ],
});
const copied = pairOf({
  relation: "duplicate",
  reading: "resubmitted",
  asks: [
    [0, 1, 1],
    [1, 0, 1],
    [2, 2, 1],
  ],
});

describe("near-copies", () => {
  test("show first what was changed: asks put in another order are no change", () => {
    const { differences } = compareProposals({ left: a, right: copy }, copied);
    expect(differences?.told.map(({ where, left, right }) => [where, left?.text, right?.text])).toEqual([
      ["情况", "送", "入"],
      ["建议（左件第1条，右件第2条）", "300", "500"],
      ["建议（右件第4条）", undefined, "恢复停办的两所幼儿园。"],
    ]);
    expect(differences?.formal).toBe(1);
  });

  test("the numbers of the list are those in the texts", () => {
    const { rows, differences } = compareProposals({ left: a, right: copy }, copied);
    const labels = (rows ?? []).flatMap((row) =>
      row.kind === "text"
        ? (row.right?.marks ?? [])
        : row.kind === "asks"
          ? row.right.content.marks
          : row.right.flatMap(({ content }) => content.marks),
    );
    expect(labels.map(({ label }) => label)).toEqual(differences?.told.map(({ number }) => String(number)));
  });

  test("a copy that lost its headings is compared as a whole", () => {
    const bare = { ...copy, parts: [[0, 0, copy.body.length] as const], asks: [] };
    const rows = rowsOf(a, bare, { ...copied, asks: [] });
    expect(rows.map((row) => (row.kind === "text" ? row.heading : row.kind))).toEqual(["案由", "正文"]);
  });

  test("identical texts have no differences, whatever the verdict", () => {
    const { differences } = compareProposals({ left: a, right: { ...a, id: "b" } }, undefined);
    expect(differences).toMatchObject({ told: [], formal: 0 });
  });

  test("wording that moved is told from wording that is new", () => {
    const moved = "各县区可以从实际出发，先在三个街道试行一年。";
    const left = propose("a", "关于托育的建议", {
      situation: `${moved}\n目前全市托位不足，家长反映送托难。`,
      analysis: "问题分析：房租高。",
      asks: ["加强监管。"],
    });
    const right = propose("b", "关于托育的建议", {
      situation: "目前全市托位不足，家长反映送托难。",
      analysis: `问题分析：房租高。${moved}`,
      asks: ["加强监管。"],
    });
    const length = moved.length - 1;
    const passages = [[0, right.body.indexOf(moved), length] as const];
    const { rows, differences } = compareProposals(
      { left, right },
      pairOf({ relation: "duplicate", passages, asks: [[0, 0, 1]] }),
    );
    expect(differences?.moved).toBe(true);
    expect(differences?.told.map((each) => [each.where, each.left?.moved, each.right?.moved])).toEqual([
      ["情况", true, false],
      ["分析", false, true],
    ]);
    const situation = textRow(rows ?? [], "情况");
    expect(marked(situation.left ?? { text: "", marks: [] }, "passage")).toEqual([moved.slice(0, length)]);
  });
});

describe("findSharedMarks", () => {
  test("gives a passage one number on both sides, and leaves out what overlaps or is not there", () => {
    const passages = [
      [0, 4, 10],
      [5, 30, 8],
      [20, 0, 4],
      [0, 9999, 5],
    ] as const;
    const { left, right } = findSharedMarks({ left: b, right: a }, pairOf({ passages }));
    expect(left.map(({ start, end, label }) => [start, end, label])).toEqual([
      [0, 4, "1"],
      [4, 14, "2"],
    ]);
    expect(right.map(({ start, end, label }) => [start, end, label])).toEqual([
      [20, 24, "1"],
      [0, 10, "2"],
    ]);
  });
});
