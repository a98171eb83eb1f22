import { describe, expect, it } from "vitest";
import { examine, rulesOf } from "./examined.ts";

const situation = "调研情况：望川市现有三座客运码头，每年接待旅客四十万人次，设施大多建于二十年前。";
const analysis = "问题分析：候船室没有遮雨设施，老人上下船要走很陡的台阶，年年有人摔伤。";
const asks = "具体建议：\n一、由市交通运输局在三座码头加装雨棚。\n二、把台阶改成坡道，今年先改东码头。";
const sound = `${situation}\n${analysis}\n${asks}`;
const subject = "关于改造客运码头的建议";

/** [rule, subject, body] of an invented proposal that an examiner would stop at, and of one like it that is sound. */
const words: readonly (readonly [rule: string, hit: string, near: string])[] = [
  ["litigation", "我公司不服一审判决，已上诉。", "群众不服判决的，可以依法上诉，应当有人讲解程序。"],
  ["litigation", "此案法院已受理，请市里过问。", "此案是我市首例，法院已受理并判决，可以作为典型案例宣传。"],
  ["personal-matter", "请求解决我父亲的退休工资。", "我们走访时老人说，希望解决我家门口的照明，这样的诉求很普遍。"],
  ["promotion", "建议全市学校采购我公司的净水机。", "建议全市学校采购净水机时公开招标。"],
  ["named-complaint", "本人实名举报该村书记侵占集体资金。", "要鼓励群众实名举报，建立举报奖励制度。"],
  ["party-personnel", "建议撤换该局领导。", "要防止带病提拔，建议完善考察制度。"],
  ["party-internal", "我会换届工作迟迟没有进展。", "协会换届要依照章程进行。"],
  ["academic", "关键词：码头；改造；路径。", "码头改造的关键是资金。"],
  ["forbidden-matter", "可以设立赌场，增加旅游收入。", "有人提出设立赌场，这是法律禁止的。"],
];

describe("a proposal without a fault", () => {
  it("is left alone by every rule of every profile that ships, but for what it truly exceeds", () => {
    for (const profile of ["全国", "湖北", "铜陵", "上海"])
      expect(rulesOf(examine(subject, sound, { profile, unlike: true }))).toEqual([]);
  });
});

describe("matters that are not filed", () => {
  it.each(words)("%s: “%s” is pointed at, and not “%s”", (rule, hit, near) => {
    const flags = examine(subject, `${situation}\n${analysis}${hit}\n${asks}`);
    expect(rulesOf(flags)).toEqual([rule]);
    const { start, end, quote, basis } = flags[0]!;
    expect(`${situation}\n${analysis}${hit}\n${asks}`.slice(start, end)).toBe(quote);
    expect(basis).toMatch(/《.+》.*第（\d+）项/u);
    expect(rulesOf(examine(subject, `${situation}\n${analysis}${near}\n${asks}`))).toEqual([]);
  });

  it("says it is a hint and what to do, and never that a proposal is refused", () => {
    for (const [, hit] of words)
      for (const { message, suggestion } of examine(subject, `${situation}\n${analysis}${hit}\n${asks}`)) {
        expect(message).toMatch(/请看/u);
        expect(suggestion).toMatch(/请/u);
        expect(message + suggestion).not.toMatch(/不予立案|违规|抄袭/u);
      }
  });
});

describe("parts", () => {
  it("misses a body, a part that says nothing, and situation and analysis before the asks", () => {
    expect(rulesOf(examine(subject, ""))).toEqual(["missing-part"]);
    const empty = examine(subject, `调研情况：已调研。\n${analysis}\n${asks}`);
    expect(rulesOf(empty)).toEqual(["missing-part"]);
    expect(empty[0]!.quote).toBe("调研情况：已调研。");
    expect(rulesOf(examine(subject, asks))).toEqual(["missing-part"]);
  });

  it("does not miss what is told without headings, nor short asks", () => {
    expect(rulesOf(examine(subject, sound.replace(/调研情况：|问题分析：/gu, "")))).toEqual([]);
    expect(rulesOf(examine(subject, `${situation}\n${analysis}\n具体建议：加装雨棚，改建坡道。`))).toEqual([]);
  });

  it("misses asks", () => {
    expect(rulesOf(examine(subject, "望川市现有三座客运码头，候船室没有遮雨设施，老人上下船很不方便。"))).toEqual([
      "no-asks",
    ]);
  });

  it("calls asks vague only where all of them are slogans", () => {
    const slogans = "具体建议：\n一、加强组织领导。\n二、完善工作体系。\n三、提高服务水平。";
    expect(rulesOf(examine(subject, `${situation}\n${analysis}\n${slogans}`))).toEqual(["vague-asks"]);
    const one = slogans.replace("提高服务水平", "由市交通运输局每季检查一次码头台阶");
    expect(rulesOf(examine(subject, `${situation}\n${analysis}\n${one}`))).toEqual([]);
  });
});

describe("what a committee limits", () => {
  it("counts characters without white space, and points at the first that is too many", () => {
    const filler = "客运码头设施陈旧，旅客多有不便。";
    const long = `${sound}\n${filler.repeat(100)}`;
    const flags = examine(subject, long, { profile: "湖北" });
    expect(rulesOf(flags)).toEqual(["body-long"]);
    expect(long.slice(0, flags[0]!.start).replace(/\s/gu, "")).toHaveLength(1500);
    expect(rulesOf(examine(subject, long))).toEqual([]);
    const atLimit = `${sound}${"　字".repeat(1500 - sound.replace(/\s/gu, "").length)}`;
    expect(rulesOf(examine(subject, atLimit, { profile: "湖北" }))).toEqual([]);
  });

  it("knows the form of a subject, in whatever characters", () => {
    const titled = (text: string) => rulesOf(examine(text, sound, { profile: "湖北" }));
    expect(titled("改造客运码头")).toEqual(["title-form"]);
    expect(titled("关于改造客运码头的提案")).toEqual(["title-form"]);
    expect(titled("关于改造客运码头的几点建议")).toEqual([]);
    expect(titled("關於改造客運碼頭的建議")).toEqual([]);
    expect(rulesOf(examine("关于改造客运码头的提案", sound, { profile: "铜陵" }))).toEqual([]);
  });

  it("counts a subject's characters, and asks by their numbers", () => {
    const flags = examine(
      "关于加快改造我市江北片区三座客运老码头的建议",
      `${situation}\n${analysis}\n具体建议：为此，我们提出以下几点想法。\n一、加装雨棚。\n二、台阶改坡道。\n三、增设长椅。\n四、开通公交接驳。`,
      { profile: "铜陵" },
    );
    expect(rulesOf(flags)).toEqual(["title-long", "many-asks"]);
    expect(flags[1]!.quote).toMatch(/^开通公交接驳/u);
    expect(flags[1]!.message).toMatch(/4 条/u);
  });
});

describe("one matter, and the one of the subject", () => {
  const two = `${situation}\n${analysis}\n具体建议：\n一、给渡轮码头加装雨棚，改建坡道，保障旅客安全。\n二、在中药材基地设立检测站，公布重金属含量。`;

  it("points at asks of two things that the subject joins", () => {
    const flags = examine("关于渡轮码头和中药材检测的建议", two, { unlike: true });
    expect(rulesOf(flags)).toEqual(["several-matters"]);
    expect(flags[0]!.further.map(({ quote }) => quote).join("")).toMatch(/中药材/u);
  });

  it("leaves asks alone that differ but serve one matter, or that name both", () => {
    expect(rulesOf(examine("关于渡轮码头改造的建议", two, { unlike: true }))).toEqual([]);
    const both = two.replace("二、", "二、对经渡轮码头外运的货物抽检，");
    expect(rulesOf(examine("关于渡轮码头和中药材检测的建议", both, { unlike: true }))).toEqual([]);
  });

  it("points at a subject over another proposal's body, and not at one that is named in part", () => {
    const body = `${sound}\n${"码头年久失修，旅客不便。".repeat(6)}`;
    expect(rulesOf(examine("关于培育连翘种苗基地的建议", body, { unlike: true }))).toEqual(["title-mismatch"]);
    expect(rulesOf(examine("关于码头环境优化升级行动的建议", body, { unlike: true }))).toEqual([]);
  });

  it("is silent on likeness where the session is too small to say what is usual", () => {
    expect(rulesOf(examine("关于渡轮码头和中药材检测的建议", two))).toEqual([]);
  });
});

describe("competence", () => {
  const asking = (ask: string) =>
    `${situation}\n${analysis}\n具体建议：\n一、${ask}\n二、把台阶改成坡道，今年先改东码头。`;

  it.each([
    "建议国家出台码头适老化改造标准。",
    "国家有关部门应统一渡轮票价。",
    "修改《中华人民共和国港口法》，写明候船设施的要求。",
    "从国家立法层面明确候船设施的责任。",
  ])("of a city or province does not reach to: %s", (ask) => {
    expect(rulesOf(examine(subject, asking(ask), { level: "city" }))).toEqual(["beyond-level"]);
    expect(rulesOf(examine(subject, asking(ask), { level: "province" }))).toEqual(["beyond-level"]);
    expect(rulesOf(examine(subject, asking(ask), { level: "nation" }))).toEqual([]);
  });

  it("of a city does not reach to its province, a province's own does", () => {
    const ask = asking("建议省政府把三座码头列入改造计划。");
    expect(rulesOf(examine(subject, ask, { level: "city" }))).toEqual(["beyond-level"]);
    expect(rulesOf(examine(subject, ask, { level: "province" }))).toEqual([]);
  });

  it.each([
    "落实国家标准，由市里先行。",
    "积极向国家有关部门争取改造资金。",
    "2017年，省政府出台了改造办法，要抓好落实。",
    "制定《望川市渡口管理办法》。",
    "建议教育部门组织学生安全乘船。",
  ])("reaches to: %s", (ask) => {
    expect(rulesOf(examine(subject, asking(ask), { level: "province" }))).toEqual([]);
  });
});

describe("what was proposed before", () => {
  const shared = (share: number) => ({
    id: "2025-0007",
    name: "2025年第0007号",
    outcome: "solved" as const,
    sameProposer: true,
    passages: [{ start: 0, length: Math.round(share * sound.length) }],
    duplicate: false,
    answeredAsks: new Set([0]),
  });

  it("tells the earlier proposal, its outcome and what is new, beside the shared words", () => {
    const flags = examine(subject, sound, { earlier: [shared(0.7)] });
    expect(rulesOf(flags)).toEqual(["repeated"]);
    expect(flags[0]!.earlier).toBe("2025-0007");
    expect(flags[0]!.message).toMatch(/2025年第0007号.*已解决.*第 2 条/u);
    expect(sound.slice(flags[0]!.start, flags[0]!.end)).toBe(flags[0]!.quote);
  });

  it("does not call it repeated when a passage was taken over", () => {
    expect(rulesOf(examine(subject, sound, { earlier: [shared(0.3)] }))).toEqual([]);
  });
});
