import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWindows, createCommonTest } from "../../../src/relation/wording/boilerplate.ts";
import { findSharedPassages } from "../../../src/relation/wording/passages.ts";
import { windowsOf } from "../../../src/relation/wording/window.ts";

const share = (bodies: readonly string[], pairs: readonly (readonly [number, number])[]) =>
  findSharedPassages(bodies, pairs, createCommonTest(countWindows(bodies.map(windowsOf)).common));

function quote(a: string, b: string): readonly string[] {
  return share([a, b], [[0, 1]])[0]!.map(({ aStart, bStart, length }) => {
    expect(b.slice(bStart, bStart + length)).toBe(a.slice(aStart, aStart + length));
    return a.slice(aStart, aStart + length);
  });
}

describe("findSharedPassages", () => {
  const shared = "由市农业农村局牵头编制产地冷链建设规划";

  it("quotes what two bodies share, character for character", () => {
    expect(quote(`一是${shared}，明确节点。`, `首先，${shared}。其次建库。`)).toEqual([shared]);
  });

  it("passes over what is shorter than twelve characters", () => {
    expect(quote("进一步加强组织领导和协调", "要进一步加强组织领导")).toEqual([]);
  });

  it("cuts where the layout differs, so that both quotes read the same", () => {
    const parts = quote(
      "由市农业农村局牵头，编制产地冷链建设规划和实施方案",
      "由市农业农村局牵头 编制产地冷链建设规划和实施方案",
    );
    expect(parts).toEqual(["编制产地冷链建设规划和实施方案", "由市农业农村局牵头"]);
  });

  it("leaves out wording that stands in more than three texts: a quoted report is no copying", () => {
    const bodies = ["甲乙丙", "丁戊己", "庚辛壬", "子丑寅"].map((own) => `${own}。${shared}。${own}`);
    expect(share(bodies, [[0, 1]])).toEqual([[]]);
    expect(share(bodies.slice(0, 3), [[0, 1]])[0]).toHaveLength(1);
  });

  it("finds nothing in empty bodies", () => {
    expect(
      share(
        ["", "", shared],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    ).toEqual([[], []]);
  });

  it("gives true quotes, longest first, that never overlap, whatever the texts", () => {
    const word = fc.constantFrom(
      "甲乙丙丁戊己庚辛",
      "子丑寅卯辰巳午未",
      "，",
      "\n",
      " ",
      "天地玄黄宇宙洪荒",
      "a1",
      "𠮷",
    );
    const body = fc.array(word, { maxLength: 12 }).map((words) => words.join(""));
    fc.assert(
      fc.property(body, body, (a, b) => {
        const [passages] = share([a, b], [[0, 1]]);
        let last = Infinity;
        const taken = new Set<number>();
        for (const { aStart, bStart, length } of passages!) {
          expect(a.slice(aStart, aStart + length)).toBe(b.slice(bStart, bStart + length));
          expect(length).toBeLessThanOrEqual(last);
          last = length;
          for (let i = aStart; i < aStart + length; i++) {
            expect(taken.has(i)).toBe(false);
            taken.add(i);
          }
        }
      }),
    );
  });
});
