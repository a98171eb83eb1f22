import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/ingest/clean-text.ts";
import { shorten } from "../../src/ingest/record.ts";

describe("cleanText(text)", () => {
  it("takes out what cannot be seen: controls, spaces of no width, marks that turn the direction, half characters", () => {
    expect(cleanText("\u200b楼道\u202e堆物\ufeff\u0007，\u2066隐患\ud800")).toBe("楼道堆物，隐患\ufffd");
  });

  it("keeps lines, wide spaces inside and whole characters outside the first plane", () => {
    expect(cleanText(" 一、\u3000情况\r\n𠮷\t镇 ")).toBe("一、\u3000情况\n𠮷 镇");
  });
});

describe("shorten(text)", () => {
  it("quotes on one line, and tears no character", () => {
    expect(shorten("甲\n乙")).toBe("甲 乙");
    expect(shorten(`${"甲".repeat(23)}𠮷乙`)).toBe(`${"甲".repeat(23)}…`);
  });
});
