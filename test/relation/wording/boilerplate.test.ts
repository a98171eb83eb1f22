import { describe, expect, it } from "vitest";
import { countWindows, createCommonTest, findBoilerplate } from "../../../src/relation/wording/boilerplate.ts";
import { windowsOf } from "../../../src/relation/wording/window.ts";

const commonOf = (texts: readonly string[]) => countWindows(texts.map(windowsOf)).common;

const preamble = "党中央高度重视民生工作，强调要坚持以人民为中心的发展思想，不断增强人民群众的获得感。";
const matters = [
  "农村学校冬季取暖不足，教室温度偏低。",
  "基层粮库设施老化，雨季返潮严重。",
  "公交线路重复，郊区乘车不便。",
  "法院执行款发放周期过长。",
];
const bodies = matters.map((matter) => `${preamble}\n${matter.repeat(3)}`);
const textsOf = (body: string, among: readonly string[], asks: readonly { start: number; end: number }[] = []) =>
  findBoilerplate(body, windowsOf(body), asks, createCommonTest(commonOf(among))).map(({ start, end }) =>
    body.slice(start, end),
  );

describe("countWindows", () => {
  it("knows exactly the windows of more than three texts, whatever their order", () => {
    const slow = (among: readonly string[]) => {
      const holders = new Map<string, Set<number>>();
      among.forEach((text, i) => {
        const bare = text.replace(/[^\p{L}\p{N}]/gu, "");
        for (let at = 0; at + 12 <= bare.length; at++) {
          const window = bare.slice(at, at + 12);
          holders.set(window, (holders.get(window) ?? new Set()).add(i));
        }
      });
      return [...holders.values()].filter((texts) => texts.size > 3).length;
    };
    expect(commonOf(bodies)).toHaveLength(slow(bodies));
    expect(commonOf([...bodies].reverse())).toEqual(commonOf(bodies));
    expect(commonOf(bodies.slice(0, 3))).toHaveLength(0);
  });
});

describe("findBoilerplate", () => {
  it("sets apart what everybody quotes and leaves what each says of its own", () => {
    for (const body of bodies) expect(textsOf(body, bodies)).toEqual([preamble.slice(0, -1)]);
  });

  it("leaves a text alone that is itself what many handed in", () => {
    const campaign = bodies.map(() => `${preamble}${matters.join("")}`);
    expect(textsOf(campaign[0]!, campaign)).toEqual([]);
  });

  it("keeps an ask that many make in the same words, but not a closing that hangs on the last ask", () => {
    const ask = "建立以人民为中心的民生实事项目库，由群众代表票决产生年度项目。";
    const same = matters.map((matter) => `${matter.repeat(4)}${ask}`);
    const place = { start: same[0]!.indexOf(ask), end: same[0]!.length };
    expect(textsOf(same[0]!, same, [place])).toEqual([]);
    const closing = matters.map((matter) => `${matter.repeat(4)}请就${matter}${preamble}`);
    const last = { start: closing[0]!.indexOf("请就"), end: closing[0]!.length };
    expect(textsOf(closing[0]!, closing, [last])).toEqual([preamble.slice(0, -1)]);
  });

  it("finds nothing in short and in empty texts", () => {
    expect(textsOf("", ["", "", "", ""])).toEqual([]);
    expect(
      textsOf(
        "进一步加强组织领导",
        Array.from({ length: 5 }, () => "进一步加强组织领导"),
      ),
    ).toEqual([]);
  });
});
