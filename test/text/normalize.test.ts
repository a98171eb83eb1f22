import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "../../src/text/normalize.ts";

describe("normalizeText", () => {
  it("drops spaces and breaks inside Chinese words, which would split them", () => {
    expect(normalizeText("苏 北地\n区").text).toBe("苏北地区");
    expect(normalizeText("一、\u3000情况").text).toBe("一、 情况");
  });

  it("keeps spaces between Latin words", () => {
    expect(normalizeText("5G  network 建设").text).toBe("5G network 建设");
  });

  it("folds full-width letters and digits, keeps Chinese punctuation", () => {
    expect(normalizeText("２０２６年，ＰＭ２．５").text).toBe("2026年，PM2.5");
  });

  it("leads every character back to its place in the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("中", "文", " ", "\n", "a", "１", "，", "😀") }), (original) => {
        const { text, offsets } = normalizeText(original);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets[text.length]).toBe(original.length);
        for (let i = 0; i < text.length; i++) {
          const unit = original[offsets[i]!]!;
          expect(text[i] === unit || text[i] === " " || unit === "１").toBe(true);
        }
      }),
    );
  });
});
