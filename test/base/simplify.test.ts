import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { simplify } from "../../src/base/simplify.ts";
import { normalizeText } from "../../src/text/normalize.ts";

describe("simplify(text)", () => {
  it("writes traditional characters as simplified ones, by their phrases", () => {
    expect(simplify("關於加強農業機械後勤與發展的建議")).toBe("关于加强农业机械后勤与发展的建议");
    expect(simplify("臺灣乾淨的裏面")).toBe("台湾干净的里面");
  });

  it("leaves simplified text as it is, though it has signs both scripts share, and rare names", () => {
    for (const text of ["乾隆年间著名的瞭望台", "於女士、朱镕、陈堃、张喆", "5G network"])
      expect(simplify(text)).toBe(text);
  });

  it("never changes a text's length: offsets hold", () => {
    const char = fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(char, fc.constantFrom("關", "於", "𠮷", "\ud800")) }), (text) => {
        expect(simplify(text)).toHaveLength(text.length);
      }),
    );
  });

  it("lets traditional and simplified texts be compared, offsets into the text as written", () => {
    const { text, offsets } = normalizeText("關於 養老");
    expect(text).toBe("关于养老");
    expect([...offsets]).toEqual([0, 1, 3, 4, 5]);
  });
});
