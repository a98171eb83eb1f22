import { describe, expect, it } from "vitest";
import { compareThings, type ThingVerdict } from "../../../src/relation/place/thing-agreement.ts";
import type { NamedThing } from "../../../src/text/place/named-things.ts";

const thing = (kind: NamedThing["kind"], name: string, core = name): NamedThing => ({ kind, name, core });
const site = thing("遗址", "陶寺遗址");
const siteInFull = thing("遗址", "襄汾陶寺文化遗址");
const museum = thing("场馆", "某省中医药博物馆", "中医药博物馆");
const bridge = thing("桥隧", "黄河三桥");
const otherBridge = thing("桥隧", "汾河大桥");
const brand = thing("名称", "晋味太行");
const otherBrand = thing("名称", "全民阅读卡");

interface Side {
  readonly things: readonly NamedThing[];
  readonly body: string;
}
const naming = (...things: readonly NamedThing[]): Side => ({ things, body: "" });
const saying = (body: string): Side => ({ things: [], body });

function verdict(a: Side, b: Side): ThingVerdict {
  const found = compareThings(a, b);
  const turned = compareThings(b, a);
  expect([turned.verdict, turned.closeness, turned.a, turned.b]).toEqual([
    found.verdict,
    found.closeness,
    found.b,
    found.a,
  ]);
  return found.verdict;
}

describe("two subjects", () => {
  it("agree on a thing that both name, one of them at greater length", () => {
    expect(verdict(naming(site), naming(siteInFull))).toBe("agree");
    expect(verdict(naming(museum), naming(thing("场馆", "中医药博物馆")))).toBe("agree");
  });

  it("agree where one names a thing of which the other's text speaks", () => {
    expect(verdict(naming(museum), saying("建议筹建中医药博物馆。"))).toBe("agree");
  });

  it("conflict where each names another thing of the same kind", () => {
    expect(verdict(naming(bridge), naming(otherBridge))).toBe("conflict");
    expect(verdict(naming(brand), naming(otherBrand))).toBe("missing");
  });

  it("differ where one names a thing of which the other says nothing", () => {
    expect(verdict(naming(museum), saying("建议发展中医药。"))).toBe("missing");
    expect(verdict(naming(museum), naming(bridge))).toBe("missing");
  });

  it("are not told apart by things where neither names any", () => {
    expect(verdict(saying(""), saying("建议筹建中医药博物馆。"))).toBe("none");
  });

  it("are closest where they agree", () => {
    const closeness = [naming(site), saying(""), naming(bridge)].map(
      (other) => compareThings(naming(site), other).closeness,
    );
    expect(closeness).toEqual([1, 0, 0]);
    expect(compareThings(saying(""), saying("")).closeness).toBe(0.5);
  });
});
