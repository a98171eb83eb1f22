import { describe, expect, it } from "vitest";
import { findAsks } from "../../../src/text/ask/ask.ts";
import { findParts } from "../../../src/text/ask/part.ts";

function asksOf(body: string): readonly string[] {
  return findAsks(body, findParts(body)).map(({ text }) => text);
}

function partsOf(body: string): readonly (readonly [string, string])[] {
  return findParts(body).map(({ kind, start, end }) => [kind, body.slice(start, end)]);
}

describe("findParts", () => {
  it("finds the portal's three headings", () => {
    expect(partsOf("调研情况：全市有三家。问题分析：一是少。具体建议：多建几家。")).toEqual([
      ["situation", "调研情况：全市有三家。"],
      ["analysis", "问题分析：一是少。"],
      ["recommendation", "具体建议：多建几家。"],
    ]);
  });

  it("finds numbered headings on lines of their own", () => {
    const body = "一、基本情况\n全市有三家。\n二、存在问题\n太少。\n三、对策建议\n（一）多建。\n（二）建好。";
    expect(findParts(body).map(({ kind }) => kind)).toEqual(["situation", "analysis", "recommendation"]);
  });

  it("finds outline headings that name the matter", () => {
    const body =
      "一、托育现状\n全市有三家。\n二、发展中的主要困难\n太少、太贵。\n三、加快托育发展的建议\n1.多建几家。\n2.降低价格。";
    expect(findParts(body).map(({ kind }) => kind)).toEqual(["situation", "analysis", "recommendation"]);
    expect(asksOf(body)).toEqual(["多建几家。", "降低价格。"]);
  });

  it("takes an announcement for the beginning of the asks where there is no heading", () => {
    const body = "近年来，停车越来越难，群众反映强烈，老城区尤其突出。为此建议：一是建停车场。二是错时共享。";
    expect(findParts(body).at(-1)?.kind).toBe("recommendation");
    expect(asksOf(body)).toEqual(["建停车场。", "错时共享。"]);
  });

  it("goes through two matters one after the other, asks of both found", () => {
    const body =
      "问题：站牌太旧，看不清。\n建议：1.更换站牌。2.增加线路图。\n问题：末班车太早。\n建议：1.延长到晚上十点。2.公布到站时间。";
    expect(asksOf(body)).toEqual(["更换站牌。", "增加线路图。", "延长到晚上十点。", "公布到站时间。"]);
  });

  it("is not misled by a heading that only opens the document", () => {
    const body =
      "现提出如下意见和建议：\n一、基本情况\n全市有三家托育机构。\n问题分析：太少。\n具体建议：一、多建几家。二、降低价格。";
    expect(asksOf(body)).toEqual(["多建几家。", "降低价格。"]);
  });

  it("covers every character, without overlap", () => {
    for (const body of [
      "",
      "只有一句话。",
      "建议：做。",
      "现状：好。建议：1. 做。2. 再做。",
      "问题：难。\n建议：改。\n问题：贵。\n建议：降。",
    ]) {
      expect(
        partsOf(body)
          .map(([, text]) => text)
          .join(""),
      ).toBe(body);
    }
  });
});

/** Every way of numbering three asks. */
const styles: readonly (readonly [string, readonly [string, string, string]])[] = [
  ["一、", ["一、", "二、", "三、"]],
  ["一. ", ["一. ", "二. ", "三. "]],
  ["一，", ["一，", "二，", "三，"]],
  ["一 ", ["一 ", "二 ", "三 "]],
  ["（一）", ["（一）", "（二）", "（三）"]],
  ["(一)", ["(一)", "(二)", "(三)"]],
  ["（－）, mistyped", ["（－）", "（二）", "（三）"]],
  ["㈠", ["㈠", "㈡", "㈢"]],
  ["1.", ["1.", "2.", "3."]],
  ["1、", ["1、", "2、", "3、"]],
  ["１．", ["１．", "２．", "３．"]],
  ["1 .", ["1 .", "2 .", "3 ."]],
  ["1，", ["1，", "2，", "3，"]],
  ["1 ", ["1 ", "2 ", "3 "]],
  ["⒈", ["⒈", "⒉", "⒊"]],
  ["(1)", ["(1)", "(2)", "(3)"]],
  ["（１）", ["（１）", "（２）", "（３）"]],
  ["⑴", ["⑴", "⑵", "⑶"]],
  ["1）", ["1）", "2）", "3）"]],
  ["①", ["①", "②", "③"]],
  ["Ⅰ.", ["Ⅰ.", "Ⅱ.", "Ⅲ."]],
  ["I.", ["I.", "II.", "III."]],
  ["A.", ["A.", "B.", "C."]],
  ["一是", ["一是", "二是", "三是"]],
  ["一个是", ["一个是", "二是", "三是"]],
  ["一要", ["一要", "二要", "三要"]],
  ["首先", ["首先，", "其次，", "最后，"]],
  ["第一", ["第一，", "第二，", "第三，"]],
  ["首先……第二", ["首先，", "第二，", "第三，"]],
  ["其一", ["其一，", "其二，", "其三，"]],
  ["建议一", ["建议一：", "建议二：", "建议三："]],
  ["措施1", ["措施1：", "措施2：", "措施3："]],
  ["着力点之一", ["着力点之一：", "着力点之二：", "着力点之三："]],
  ["●", ["● ", "● ", "● "]],
];

const three = ["扩大托位供给2.5万个。", "加强日常监管，每季度检查一次。", "统一培训保育人员。"] as const;

describe("findAsks", () => {
  it.each(styles)("splits at %s, on lines", (_name, numbers) => {
    expect(asksOf(`具体建议：\n${three.map((ask, i) => numbers[i]! + ask).join("\n")}`)).toEqual(three);
  });

  // Bullets stand at the beginning of a line or nowhere.
  it.each(styles.filter(([name]) => name !== "●"))("splits at %s, where line breaks are lost", (_name, numbers) => {
    expect(asksOf(`具体建议：${three.map((ask, i) => numbers[i]! + ask).join("")}`)).toEqual(three);
  });

  it("splits by sentences that ask where there are no numbers", () => {
    expect(asksOf("具体建议：建议市教育局扩大托位供给。建议卫健部门加强日常监管。")).toHaveLength(2);
  });

  it("splits a row without numbers", () => {
    const body = "我的建议有三点：摸清家底，统一编号；按需布点，优先车站；谁的场地谁负责。";
    expect(asksOf(body)).toEqual(["摸清家底，统一编号；", "按需布点，优先车站；", "谁的场地谁负责。"]);
  });

  it("splits by paragraphs, a short line being the heading of the next", () => {
    const body =
      "具体建议：\n加大财政投入\n各级财政每年安排专项资金，列入预算。\n完善监管制度\n每季度检查一次，结果公开。";
    expect(asksOf(body)).toEqual([
      "加大财政投入\n各级财政每年安排专项资金，列入预算。",
      "完善监管制度\n每季度检查一次，结果公开。",
    ]);
  });

  it("keeps a single ask whole, explanation and all", () => {
    const body = "具体建议：建议将该药纳入医保目录。此举每年只需二百万元。目前外省已经这样做。";
    expect(asksOf(body)).toEqual(["建议将该药纳入医保目录。此举每年只需二百万元。目前外省已经这样做。"]);
  });

  it("splits at the outermost numbers and keeps inner lists together", () => {
    expect(asksOf("具体建议：一、扩大供给。1. 建园。2. 办班。二、加强监管。1. 检查。2. 公开。")).toEqual([
      "扩大供给。1. 建园。2. 办班。",
      "加强监管。1. 检查。2. 公开。",
    ]);
  });

  it.each([
    [
      "the inner list of the same style ends, the outer goes on",
      "一是扩大供给。二是加强监管。一是每季度检查。二是结果公开。三是培训人员。一是进修。二是考核。",
      ["扩大供给。", "加强监管。一是每季度检查。二是结果公开。", "培训人员。一是进修。二是考核。"],
    ],
    [
      "an inner list with numbers of its own",
      "1.扩大供给。（1）建园。（2）办班。2.加强监管。①检查。②公开。",
      ["扩大供给。（1）建园。（2）办班。", "加强监管。①检查。②公开。"],
    ],
    [
      "inline numbers inside",
      "一、扩大供给。首先，建园。其次，办班。二、加强监管。第一，检查。第二，公开。",
      ["扩大供给。首先，建园。其次，办班。", "加强监管。第一，检查。第二，公开。"],
    ],
  ])("nested: %s", (_name, asks, wanted) => {
    expect(asksOf(`具体建议：${asks}`)).toEqual(wanted);
  });

  it.each([
    ["a number is skipped", "一、扩大供给。\n二、加强监管。\n四、培训人员。"],
    ["a number is written twice", "（一）扩大供给。\n（一）加强监管。\n（三）培训人员。"],
    ["the list goes on from the analysis", "四、扩大供给。\n五、加强监管。\n六、培训人员。"],
  ])("loses nothing where %s", (_name, asks) => {
    expect(asksOf(`具体建议：\n${asks}`)).toEqual(["扩大供给。", "加强监管。", "培训人员。"]);
  });

  it("joins the lists of two sections", () => {
    const body = "具体建议：\n政府方面：\n1.扩大供给。\n2.加强监管。\n企业方面：\n1.改善条件。\n2.公开价格。";
    expect(asksOf(body)).toEqual(["扩大供给。", "加强监管。", "改善条件。", "公开价格。"]);
  });

  it("opens a heading that stands for the list inside it", () => {
    const body = "具体建议：二、发展托育的对策建议（一）扩大供给。（二）加强监管。三、结语本提案供参考。";
    expect(asksOf(body)).toEqual(["扩大供给。", "加强监管。"]);
  });

  it("keeps what is asked for before the list that says how", () => {
    const body = "具体建议：建议依托消防指挥平台设立全市应急指挥中心，由政府牵头组建。一是健全机制。二是充实队伍。";
    expect(asksOf(body)).toEqual([
      "建议依托消防指挥平台设立全市应急指挥中心，由政府牵头组建。",
      "健全机制。",
      "充实队伍。",
    ]);
  });

  it("does not take what announces the list for an ask", () => {
    expect(asksOf("具体建议：为了破解托育难题，建议从以下三个方面着手：一是新建园所。二是开办托班。")).toEqual([
      "新建园所。",
      "开办托班。",
    ]);
  });

  it("does not take a list of merits for asks", () => {
    const body =
      "具体建议：建议在全市推广邻村联办的办法，由乡镇统一组织。其成效主要体现在两个方面：一是每餐成本下降三成。二是老人满意。";
    expect(asksOf(body)).toHaveLength(1);
  });

  it.each([
    "以上建议妥否，请批示。",
    "以上建议，请予考虑。",
    "不当之处，敬请批评指正。",
    "此致\n敬礼",
    "提案人：某某\n2026年1月8日",
  ])("leaves out the courtesy at the end: %s", (courtesy) => {
    expect(asksOf(`具体建议：\n一、扩大供给。\n二、加强监管。\n${courtesy}`)).toEqual(["扩大供给。", "加强监管。"]);
  });

  it.each([
    ["figures", "具体建议：1. 扩大供给2.5万个，增长1、2倍。2. 加强监管。", 2],
    ["words with digits in them", "具体建议：一、统一、规范标准，唯一、可查。二、加强一、二级医院建设。", 2],
    ["a range of counts", "具体建议：一、支持二、三线城市。二、加强监管。", 2],
    ["dates", "具体建议：1.早于 2015 年 9 月 1 日建成的补办手续。2.加强监管。", 2],
    ["quoted rules", "具体建议：1.落实“应当配建；应当移交”的规定。2.加强监管。", 2],
  ])("is not misled by %s", (_name, body, count) => {
    expect(asksOf(body)).toHaveLength(count);
  });

  it("gives offsets that lead back to the very words", () => {
    const body = "现状：难。\n建议：\n一、 扩大供给。\n二、加强监管。";
    for (const { text, start, end } of findAsks(body, findParts(body))) expect(body.slice(start, end)).toBe(text);
  });

  it("finds none in a text that asks for nothing", () => {
    expect(asksOf("全市有三家托育机构，都在城里。")).toEqual([]);
  });
});
