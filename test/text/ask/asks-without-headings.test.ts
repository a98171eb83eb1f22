import { describe, expect, it } from "vitest";
import { findAsks } from "../../../src/text/ask/ask.ts";
import { findParts } from "../../../src/text/ask/part.ts";

function asksOf(body: string): readonly string[] {
  return findAsks(body, findParts(body)).map(({ text }) => text);
}

const situation =
  "全市现有托位七千个，六成集中在城区，农村家庭送托不便，机构经营也难，一头嫌贵一头喊亏，年年有人反映。";

describe("asks that no heading announces", () => {
  it("takes an unmistakable heading where the text runs on into it", () => {
    expect(asksOf(`${situation.slice(0, -1)}具体建议：一、多办托班。二、给予补贴。`)).toEqual([
      "多办托班。",
      "给予补贴。",
    ]);
  });

  it("takes heading and announcement together for one", () => {
    expect(asksOf(`${situation}我们建议：具体建议：1.多办托班。2.给予补贴。`)).toEqual(["多办托班。", "给予补贴。"]);
  });

  it.each([
    ["其一，请幼儿园办托班。其二，请社区腾出用房。"],
    ["第一，请幼儿园办托班。第二，请社区腾出用房。"],
    ["①请幼儿园办托班。②请社区腾出用房。"],
    ["一个是请幼儿园办托班。二是请社区腾出用房。"],
  ])("splits a list by itself: %s", (list) => {
    expect(asksOf(`${situation}\n${list}`)).toEqual(["请幼儿园办托班。", "请社区腾出用房。"]);
  });

  it("finds the sentences that ask where there is no list at all", () => {
    const asks = asksOf(`${situation}希望有关部门让幼儿园往下收两岁孩子。建议对普惠机构按人头补助。`);
    expect(asks.join("")).toContain("按人头补助");
  });

  it("keeps offsets true and the part's own heading out of its asks", () => {
    const body = `${situation}\n三、对策建议\n应当尽快出台托育条例，明确各部门职责，落实到人。`;
    for (const { start, end, text } of findAsks(body, findParts(body))) {
      expect(body.slice(start, end)).toBe(text);
      expect(text).not.toContain("对策建议");
    }
  });

  it.each([
    ["为此提几条具体的：", "（一）先摸底再动手。由社区按户建档，分类施策。\n（二）请幼儿园办托班。"],
    ["我有这样几个想法：", "一个是人的问题。保育员每周来两个半天。\n二是钱的问题。门诊费用由财政承担七成。"],
    ["请考虑：", "（1）幼儿园每年招收托班，名额向社会公布。\n（2）管住收费，凡超出指导价的一律退还。"],
    ["希望有关部门做好几件事：", "补贴从补建设转到补运营，按月结算；放开对社会供餐，老人优惠；水电气执行居民价格。"],
    ["在此提出几点要求：", "一、请住建部门出具情况说明。\n二、请供电公司尽快接通电源。"],
  ])("knows the announcement “%s”", (announcement, list) => {
    const body = `${situation}\n${announcement}\n${list}`;
    const part = findParts(body).at(-1)!;
    expect(part.kind).toBe("recommendation");
    expect(body.slice(part.start)).toBe(`${announcement}\n${list}`);
    expect(asksOf(body).length).toBe(list.split(/[\n；]/u).length);
  });

  it("tells a list of asks from the list of complaints before it", () => {
    const body = `${situation}主要有三个问题：一是数量不足。二是价格偏高。三是监管滞后。综合各方面意见，要从三个方面着手：一是扩大普惠供给。二是制定收费标准。三是建立巡查制度。`;
    expect(asksOf(body)).toEqual(["扩大普惠供给。", "制定收费标准。", "建立巡查制度。"]);
  });

  it("finds the turn where nothing announces it, and is not caught by a stray 应当 before", () => {
    const body = `托育服务应当是公共服务的一部分。${situation}城区公办园报名要排队一年，乡镇上根本没有。由市财政设立专项资金，按人头补助。鼓励幼儿园招收两岁幼儿。将托育用房纳入新建小区规划条件。`;
    expect(asksOf(body)).toEqual([
      "由市财政设立专项资金，按人头补助。",
      "鼓励幼儿园招收两岁幼儿。",
      "将托育用房纳入新建小区规划条件。",
    ]);
  });

  it("splits asks sorted by aspect", () => {
    const body = `${situation}对此我们有如下考虑。政策上，请把今后五年的标准一次讲清楚。资金上，建议设立贴息。技术上，由行业协会牵头引进服务公司。`;
    expect(asksOf(body)).toHaveLength(3);
  });
});
