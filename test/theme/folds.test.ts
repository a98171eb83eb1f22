import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitIntoFolds, textKey, type FoldRow } from "../../src/theme/folds.ts";

const folds = 5;

/** Rows whose texts may repeat: text i of few, theme of few. */
const rows = fc
  .array(fc.record({ theme: fc.nat(4), text: fc.nat(60) }), { minLength: 1, maxLength: 120 })
  .map((drawn) => drawn.map(({ theme, text }, i): FoldRow => ({ id: `id${i}`, theme, text: `text${text}` })));
const distinct = rows.map((drawn) => drawn.map((row) => ({ ...row, text: row.id })));

describe("splitIntoFolds", () => {
  test("gives every fold its share of every theme, and of all rows, to within one", () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (drawn, seed) => {
        const foldOf = splitIntoFolds(drawn, folds, seed);
        const spread = (chosen: readonly number[]) => {
          const sizes = Array.from({ length: folds }, (_, fold) => chosen.filter((i) => foldOf[i] === fold).length);
          return Math.max(...sizes) - Math.min(...sizes);
        };
        const all = [...drawn.keys()];
        for (const theme of [0, 1, 2, 3, 4]) {
          expect(spread(all.filter((i) => drawn[i]!.theme === theme))).toBeLessThanOrEqual(1);
        }
        expect(spread(all)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("never learns from a text in one fold and asks for it in another", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (drawn, seed) => {
        const foldOf = splitIntoFolds(drawn, folds, seed);
        const foldsOf = new Map<string, Set<number>>();
        drawn.forEach(({ text }, i) => foldsOf.set(text, (foldsOf.get(text) ?? new Set()).add(foldOf[i]!)));
        expect(Math.max(...[...foldsOf.values()].map((each) => each.size))).toBe(1);
      }),
    );
  });

  test("deals the same whatever the order of the rows, and otherwise with another seed", () => {
    const drawn = Array.from({ length: 60 }, (_, i): FoldRow => ({
      id: `id${i}`,
      theme: i % 4,
      text: `text${i % 50}`,
    }));
    const byId = (input: readonly FoldRow[], seed: number) => {
      const foldOf = splitIntoFolds(input, folds, seed);
      return new Map(input.map(({ id }, i) => [id, foldOf[i]]));
    };
    const straight = byId(drawn, 1);
    const turned = byId([...drawn].reverse(), 1);
    for (const [id, fold] of straight) expect(turned.get(id)).toBe(fold);
    expect([...byId(drawn, 2).values()]).not.toEqual([...straight.values()]);
  });
});

describe("textKey", () => {
  const key = (subject: string, body: string) => textKey({ subject, body });

  test("is the same for a text retyped with other spaces, widths and punctuation", () => {
    expect(key("关于ＡＩ的建议", "一是 建平台，\n二是育人才。")).toBe(key("关于AI的建议", "一是建平台；二是育人才"));
  });

  test("differs where a character differs", () => {
    expect(key("关于停车的建议", "建 100 个车位")).not.toBe(key("关于停车的建议", "建 101 个车位"));
  });
});
