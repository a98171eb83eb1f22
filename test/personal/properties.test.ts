import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBankCard, luhnSum } from "../../src/personal/bank-card.ts";
import { checkDigitOf, isIdentityCard } from "../../src/personal/identity-card.ts";
import { findPersonal } from "../../src/personal/find-personal.ts";
import { mask } from "../../src/personal/mask.ts";

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));

const mobiles = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => `1${second}${rest}`);

const identityCards = fc
  .tuple(
    fc.constantFrom("11", "14", "23", "32", "44", "50", "65", "82"),
    digits(4),
    fc.integer({ min: 1900, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([province, region, year, month, day, order]) => {
    const first = `${province}${region}${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}${order}`;
    return first + checkDigitOf(first);
  });

const bankCards = fc
  .constantFrom(["62", 16], ["62", 17], ["62", 18], ["62", 19], ["4", 16], ["53", 16], ["35", 16], ["95", 19])
  .chain(([issuer, length]) => digits(Number(length) - String(issuer).length - 1).map((rest) => `${issuer}${rest}`))
  .map((first) => `${first}${(10 - (luhnSum(`${first}0`) % 10)) % 10}`);

const sentences = fc.constantFrom(
  (data: string) => `如有问题请找${data}，谢谢。`,
  (data: string) => `${data}`,
  (data: string) => `（${data}）反映的问题`,
  (data: string) => `2024年第12号提案附件：${data}；共3处。`,
  (data: string) => `一、\n${data}\n二、`,
);
const writings = fc.constantFrom("official" as const, "message" as const);

describe("任何有效的号码都藏得住", () => {
  it.each([
    ["手机号", mobiles],
    ["身份证号", identityCards],
    ["银行卡号", bankCards],
  ])("%s", (_name, numbers) => {
    fc.assert(
      fc.property(numbers, sentences, writings, (data, sentence, writing) => {
        const masked = mask(sentence(data), writing);
        expect(masked).not.toMatch(new RegExp(`${data.slice(0, 5)}|${data.slice(-5)}`, "u"));
        expect(masked).toBe(sentence("＊".repeat(data.length)));
      }),
      { numRuns: 500 },
    );
  });

  it("校验码认得自己算出的号码", () => {
    fc.assert(fc.property(identityCards, bankCards, (card, bank) => isIdentityCard(card) && isBankCard(bank)));
  });

  it("改错一位的身份证号和银行卡号通不过校验", () => {
    fc.assert(
      fc.property(identityCards, bankCards, fc.integer({ min: 1, max: 9 }), (card, bank, step) => {
        const wrong = (text: string, at: number) =>
          text.slice(0, at) + String((Number(text[at]) + step) % 10) + text.slice(at + 1);
        expect(isIdentityCard(wrong(card, 16))).toBe(false);
        expect(isBankCard(wrong(bank, bank.length - 3))).toBe(false);
      }),
    );
  });
});

describe("遮盖不改动别的", () => {
  const pieces = fc.constantFrom(
    "13812345678", "电话", "：", "，", "。", "5号楼", "2单元", "302室", "晋D12345", "a@b.cn", "住", "张", "我叫", "🙂", "０３５５", "-", " ", "2345678", "…", "\n", "身份证", "12", "＊",
  ); // prettier-ignore
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 30 })
    .map((list) => list.join(""));

  it("长度不变，只有找到的位置变成＊", () => {
    fc.assert(
      fc.property(texts, writings, (text, writing) => {
        const spans = findPersonal(text, writing);
        const masked = mask(text, writing);
        expect(masked).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          const hidden = spans.some(({ start, end }) => i >= start && i < end);
          expect(masked[i]).toBe(hidden ? "＊" : text[i]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("位置从前到后，互不重叠，不为空", () => {
    fc.assert(
      fc.property(texts, writings, (text, writing) => {
        let last = 0;
        for (const { start, end } of findPersonal(text, writing)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
