import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/ingest/decode-text.ts";
import { gbkBytes, utf16Bytes } from "./inputs.ts";

const text = "案由,提案者\n关于加强老旧小区消防管理的建议,张三\n";
const utf8 = new TextEncoder().encode(text);

describe("decodeText(bytes) reads what Windows offices save, or their Chinese becomes garbage", () => {
  it.each([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), "utf-8"],
    ["GBK, Excel's “CSV”", gbkBytes(text), "gb18030"],
    ["UTF-16 LE, Excel's “Unicode text”", utf16Bytes(text, "le"), "utf-16le"],
    ["UTF-16 BE", utf16Bytes(text, "be"), "utf-16be"],
    ["UTF-16 LE without a mark", utf16Bytes(text, "le").subarray(2), "utf-16le"],
  ])("%s", (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, damaged: 0 });
  });

  it("takes a file cut off inside a character for damaged UTF-8, not for GBK", () => {
    const long = new TextEncoder().encode(text.repeat(20));
    expect(decodeText(long.subarray(0, long.length - 3))).toMatchObject({ encoding: "utf-8", damaged: 1 });
  });

  it("reads the shortest GBK texts", () => {
    expect(decodeText(gbkBytes("案由"))?.text).toBe("案由");
    expect(decodeText(gbkBytes("提案者,界别"))?.text).toBe("提案者,界别");
  });

  it("refuses bytes that are no text", () => {
    expect(decodeText(Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256))).toBeNull();
  });
});
