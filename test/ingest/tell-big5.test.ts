import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeText } from "../../src/ingest/decode-text.ts";
import { isBig5 } from "../../src/ingest/tell-big5.ts";
import { big5Bytes, gb18030Bytes } from "./encode-text.ts";

const traditional = "關於規範電動車充電的建議：社區裡飛線充電屢禁不止，隱患很大。建議統一建設充電棚。";
const simplified = "关于规范电动自行车集中充电的建议：小区里飞线充电屡禁不止，隐患很大。";

it("tells traditional text in Big5 from the same text, and from simplified text, in GBK", () => {
  expect(isBig5(big5Bytes(traditional))).toBe(true);
  expect(isBig5(gb18030Bytes(traditional))).toBe(false);
  expect(isBig5(gb18030Bytes(simplified))).toBe(false);
  expect(decodeText(big5Bytes(traditional))).toMatchObject({ text: traditional, encoding: "big5", damaged: 0 });
});

it("takes no piece of the sample proposals in GBK for Big5", () => {
  const { text = "" } = decodeText(readFileSync("data/samples/上次会议提案.csv")) ?? {};
  fc.assert(
    fc.property(fc.nat(text.length - 10), fc.integer({ min: 8, max: 400 }), (from, length) => {
      const piece = text.slice(from, from + length);
      fc.pre(/[\u4e00-\u9fff]{4}/u.test(piece));
      expect(decodeText(gb18030Bytes(piece))?.text).toBe(piece);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
