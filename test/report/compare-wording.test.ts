import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignTokens } from "../../src/report/wording/align-tokens.ts";
import type { Keys, TokenRun } from "../../src/report/wording/align-tokens.ts";
import { compareWording } from "../../src/report/wording/compare-wording.ts";
import type { Difference } from "../../src/report/wording/compare-wording.ts";
import { findAnchors } from "../../src/report/wording/find-anchors.ts";
import { findTelling } from "../../src/report/wording/find-telling.ts";
import { joinDifferences } from "../../src/report/wording/join-differences.ts";

const options = { seed: 11, numRuns: 300 };

/** The most that runs can earn, tried one by one: every token of the left with every token of the right, runs of every length. */
function bestSum({ left, right, weights }: Keys): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = 0;
    for (let l = i; l < left.length; l++) {
      for (let r = j; r < right.length; r++) {
        let sum = -1;
        for (let k = 0; l + k < left.length && left[l + k] !== undefined && left[l + k] === right[r + k]; k++) {
          sum += weights[left[l + k] ?? 0] ?? 0;
          best = Math.max(best, sum + from(l + k + 1, r + k + 1));
        }
      }
    }
    known.set(key, best);
    return best;
  };
  return from(0, 0);
}

function sumOf(runs: readonly TokenRun[], { left, weights }: Keys): number {
  return runs.reduce(
    (sum, run) =>
      [...left.subarray(run.left, run.left + run.length)].reduce((own, key) => own + (weights[key] ?? 0), sum - 1),
    0,
  );
}

const someKeys = fc.record({
  left: fc.uint8Array({ maxLength: 9, max: 3 }),
  right: fc.uint8Array({ maxLength: 9, max: 3 }),
  weights: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
});

/** Texts made of few characters, so that they share much. */
const words = [
  "扩大",
  "缩小",
  "栖云县",
  "41.6",
  "46.1",
  "万亩",
  "，",
  "。",
  "的",
  " ",
  "\n",
  "A",
  "托育",
  "😀",
  "２０",
];
const someText = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(""));

const bare = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, "")
    .toLowerCase();

function without(text: string, differences: readonly Difference[], side: "left" | "right"): string {
  return [...differences]
    .reverse()
    .reduce((rest, { [side]: own }) => rest.slice(0, own.start) + rest.slice(own.end), text);
}

describe("alignTokens", () => {
  test("finds as much in common as trying everything does", () => {
    fc.assert(
      fc.property(someKeys, (drawn) => {
        const keys = {
          left: Uint32Array.from(drawn.left),
          right: Uint32Array.from(drawn.right),
          weights: Uint32Array.from(drawn.weights),
        };
        const runs = alignTokens(keys);
        expect(sumOf(runs, keys)).toBe(bestSum(keys));
        let [l, r] = [0, 0];
        for (const run of runs) {
          expect(run.left >= l && run.right >= r && run.length > 0).toBe(true);
          [l, r] = [run.left + run.length, run.right + run.length];
          expect([...keys.left.subarray(run.left, l)]).toEqual([...keys.right.subarray(run.right, r)]);
        }
        expect(l <= keys.left.length && r <= keys.right.length).toBe(true);
      }),
      options,
    );
  });
});

describe("findAnchors", () => {
  test("keeps the most clauses that stand in the same order in both texts", () => {
    const clauses = [0, 1, 2, 3, 4, 5];
    fc.assert(
      fc.property(fc.shuffledSubarray(clauses, { minLength: 1 }), fc.shuffledSubarray(clauses), (first, second) => {
        // Ten tokens a clause, none of which stands anywhere else.
        const write = (order: readonly number[], own: number): Uint32Array =>
          Uint32Array.from(order.flatMap((clause) => [...Array.from({ length: 10 }, (_, k) => 10 * clause + k), own]));
        const [left, right] = [write(first, 1000), write(second, 1001)];
        const anchors = findAnchors(left, right);
        for (const { left: l, right: r, length } of anchors)
          expect([...left.subarray(l, l + length)]).toEqual([...right.subarray(r, r + length)]);
        const shared = first.filter((clause) => second.includes(clause));
        const inOrder = (chosen: readonly number[]): boolean =>
          chosen.every((clause, k) => k === 0 || second.indexOf(chosen[k - 1] ?? -1) < second.indexOf(clause));
        const most = Math.max(
          ...Array.from({ length: 2 ** shared.length }, (_, mask) => {
            const chosen = shared.filter((_clause, k) => (mask >> k) % 2 === 1);
            return inOrder(chosen) ? chosen.length : 0;
          }),
        );
        expect(anchors.map(({ length }) => length)).toEqual(Array.from({ length: most }, () => 10));
      }),
      options,
    );
  });
});

describe("compareWording", () => {
  test("calls common only what reads the same, and leaves nothing out: without the differences both texts are the same", () => {
    fc.assert(
      fc.property(someText, someText, (left, right) => {
        const { common, differences } = compareWording(left, right);
        for (const run of common) {
          const [l, r] = [left.slice(run.left.start, run.left.end), right.slice(run.right.start, run.right.end)];
          expect(bare(l)).toBe(bare(r));
          expect(bare(l).length).toBeGreaterThanOrEqual(2);
        }
        for (const [side, text] of [
          ["left", left],
          ["right", right],
        ] as const) {
          let at = 0;
          for (const { [side]: own } of [...common].sort((a, b) => a[side].start - b[side].start)) {
            expect(own.start).toBeGreaterThanOrEqual(at);
            at = own.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        }
        expect(bare(without(left, differences, "left"))).toBe(bare(without(right, differences, "right")));
      }),
      options,
    );
  });

  test("survives any text, and never cuts a character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (left, right) => {
        const { common, differences } = compareWording(left, right);
        for (const { left: own } of [...common, ...differences]) {
          expect(own.start <= own.end && own.end <= left.length).toBe(true);
          expect(left.slice(0, own.start) + left.slice(own.start)).toBe(left);
          expect(
            /^[\uDC00-\uDFFF]/.test(left.slice(own.start)) && /[\uD800-\uDBFF]$/.test(left.slice(0, own.start)),
          ).toBe(false);
        }
        expect(compareWording(left, left).differences).toEqual([]);
      }),
      options,
    );
  });

  const told = (left: string, right: string): string[] =>
    compareWording(left, right).differences.map(
      (each) => `${left.slice(each.left.start, each.left.end)}→${right.slice(each.right.start, each.right.end)}`,
    );

  test("shows a changed number whole, not the digits that differ", () => {
    expect(told("抚育面积41.6万亩", "抚育面积46.1万亩")).toEqual(["41.6→46.1"]);
    expect(told("补助1,200元", "补助1,250元")).toEqual(["1,200→1,250"]);
    expect(told("改造一百二十个小区", "改造一百三十个小区")).toEqual(["一百二十→一百三十"]);
  });

  test("shows what was turned into its opposite, and what was put in", () => {
    expect(told("建议扩大禁放区域", "建议缩小禁放区域")).toEqual(["扩大→缩小"]);
    expect(told("建立补助制度", "建立普惠托育补助制度")).toEqual(["→普惠托育"]);
  });

  test("takes layout, width and case for the same", () => {
    expect(compareWording("由ＡＢ公司，\n投入860万元。", "由ab公司,投入860 万元。").differences).toEqual([]);
  });

  test("tells punctuation apart from words", () => {
    const { differences } = compareWording("村集体入股、企业运营。", "村集体入股，企业运营；");
    expect(differences.map(({ formal }) => formal)).toEqual([true, true]);
  });

  test("single characters that happen to meet are no common wording", () => {
    expect(compareWording("加强农田管护", "补贴城区水电").common).toEqual([]);
  });

  test("compares long texts too, and in time", () => {
    const sentence = (k: number): string => `第${k}项措施由市里牵头办理，投入${k * 7 + 3}万元，在${k + 2}个乡镇先行。`;
    const left = Array.from({ length: 2000 }, (_, k) => sentence(k)).join("");
    const right = left.replace("投入703万元", "投入903万元").replace("在1502个乡镇", "在2502个乡镇");
    expect(told(left, right)).toEqual(["703→903", "1502→2502"]);
    expect(compareWording("甲乙".repeat(30_000), "丙丁".repeat(30_000)).common).toEqual([]);
  });
});

describe("joinDifferences", () => {
  const joined = (left: string, right: string): string[] =>
    joinDifferences(compareWording(left, right).differences).map(
      (each) => `${left.slice(each.left.start, each.left.end)}→${right.slice(each.right.start, each.right.end)}`,
    );

  test("two long texts with a word in common are one difference, two changed numbers in a sentence are two", () => {
    expect(joined("野生连翘26万亩、人工抚育11.2万亩", "黄芩面积8.7万亩，三年生3.1万亩")).toEqual([
      "野生连翘26万亩、人工抚育11.2→黄芩面积8.7万亩，三年生3.1",
    ]);
    expect(joined("合作社只有7家，日处理鲜果60吨", "合作社只有5家，日处理鲜果45吨")).toEqual(["7→5", "60→45"]);
  });
});

describe("findTelling", () => {
  const boxed = (left: string, right: string): readonly [string[], string[]] => {
    const telling = findTelling(left, right, compareWording(left, right));
    return [
      telling.left.map(({ start, end }) => left.slice(start, end)),
      telling.right.map(({ start, end }) => right.slice(start, end)),
    ];
  };

  test("numbers, places and turned words stand out", () => {
    expect(boxed("在栖云县建设一座2000吨恒温库", "在望岫县建设一座3000吨恒温库")).toEqual([
      ["栖云县", "2000"],
      ["望岫县", "3000"],
    ]);
    expect(boxed("建议扩大禁放区域范围", "建议缩小禁放区域范围")).toEqual([["扩大"], ["缩小"]]);
    expect(boxed("对机构每人每月补助300元左右，由县里兑现", "按收托人数发给补助，每人每月标准另定")).toEqual([
      ["300元"],
      [],
    ]);
  });

  test("what is simply put otherwise does not", () => {
    expect(boxed("支持有条件的幼儿园向下延伸开设托班", "盘活社区空间，建设嵌入式点位，方便居民")).toEqual([[], []]);
  });

  test("opposite demands stand out however far apart they are put", () => {
    expect(boxed("为了空气质量，应当扩大禁放的范围到全部县城", "考虑群众习惯，不宜一刀切，可缩小到主城")).toEqual([
      ["扩大"],
      ["缩小"],
    ]);
  });
});
