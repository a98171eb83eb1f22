import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bareText,
  countShared,
  isBare,
  jaccard,
  shingleLength,
  shinglesOf,
} from "../../../src/relation/wording/shingle.ts";

const text = fc.string({ unit: fc.constantFrom(..."一二三四五，。 \n　aB3（𠮷"), maxLength: 60 });

describe("shingles", () => {
  it("are the same however a text is laid out", () => {
    expect(shinglesOf("加快 老旧小区，加装电梯。\n")).toEqual(shinglesOf("加快老旧小区加装电梯"));
  });

  it("of a text shorter than a shingle are none, so that it matches nothing", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(bareText(a).length < shingleLength);
        expect(shinglesOf(a)).toHaveLength(0);
        expect(jaccard(shinglesOf(a), shinglesOf(b))).toBe(0);
      }),
    );
  });

  it("count what brute force counts", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const set = (one: string) => {
          const bare = bareText(one);
          return new Set(Array.from({ length: Math.max(0, bare.length - 2) }, (_, i) => bare.slice(i, i + 3)));
        };
        const [left, right] = [set(a), set(b)];
        const shared = [...left].filter((shingle) => right.has(shingle)).length;
        expect(countShared(shinglesOf(a), shinglesOf(b))).toBe(shared);
        const union = left.size + right.size - shared;
        expect(jaccard(shinglesOf(a), shinglesOf(b))).toBeCloseTo(union === 0 ? 0 : shared / union);
      }),
    );
  });

  it("know bare characters one by one as in the whole", () => {
    fc.assert(
      fc.property(text, (one) => {
        const kept = Array.from({ length: one.length }, (_, i) => (isBare(one, i) ? one[i] : "")).join("");
        expect(kept).toBe(bareText(one));
      }),
    );
  });
});
