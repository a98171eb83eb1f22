import { describe, expect, it } from "vitest";
import { dayOfSerial, parseDay, parseDayOfYear, parseYear, yearOfName } from "../../src/ingest/parse-date.ts";

describe("parseDay(text) gives the ISO day, or a date column would be lost", () => {
  it.each([
    ["2026-01-12", "2026-01-12"],
    ["2019/1/31 20:17:32", "2019-01-31"],
    ["2026年1月12日", "2026-01-12"],
    ["2026 年 1 月 12 日", "2026-01-12"],
    ["2026.1.2", "2026-01-02"],
    ["20260112", "2026-01-12"],
    ["二〇二六年一月十二日", "2026-01-12"],
    ["二○二六年十二月二十日", "2026-12-20"],
    ["２０２６－０１－１２", "2026-01-12"],
    ["46034", "2026-01-12"],
    ["20260112 08:30:00", "2026-01-12"],
    ["26年1月12日", "2026-01-12"],
    ["1768147200000", "2026-01-12"],
    ["26.1.2", "2026-01-02"],
    ["26-01-12", "2026-01-12"],
    ["26年1月12号", "2026-01-12"],
    ["２０２６年１月１２日", "2026-01-12"],
    ["2026-01-12T08:30:00+08:00", "2026-01-12"],
    ["2026-01-11T16:00:00.000Z", "2026-01-12"],
    ["12-Jan-26", "2026-01-12"],
    ["Jan 12, 2026", "2026-01-12"],
    ["1/15/2026", "2026-01-15"],
    ["3/5/2026", null],
    ["12-Fox-26", null],
    ["2026-02-30", null],
    ["2026年1月", null],
    ["年后", null],
    ["", null],
  ])("%s → %s", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it("takes only plausible numbers for a spreadsheet's days", () => {
    expect(dayOfSerial(250)).toBeNull();
    expect(dayOfSerial(46034.75)).toBe("2026-01-12");
  });
});

describe("parseDayOfYear(text, year) completes a day with the session's year only where no other year is likely", () => {
  it.each([
    ["3月5日", "2026-03-05"],
    ["三月五日", "2026-03-05"],
    ["1.12", "2026-01-12"],
    ["12月20日", null],
    ["2月30日", null],
    ["初审", null],
  ])("%s → %s", (text, day) => {
    expect(parseDayOfYear(text, 2026)).toBe(day);
  });
});

describe("parseYear(text)", () => {
  it.each([
    ["2026", 2026],
    ["2026年度", 2026],
    ["二〇二六年", 2026],
    ["十四届四次（2026年）", 2026],
    ["十四届四次", null],
    ["4326", null],
    ["20260", null],
  ])("%s → %s", (text, year) => {
    expect(parseYear(text)).toBe(year);
  });
});

describe("yearOfName(name)", () => {
  it.each([
    ["national-2018", 2018],
    ["2026年提案", 2026],
    ["提案20260112", 2026],
    ["2025年总结和2026年计划", 2026],
    ["messages-4326", null],
    ["提案汇总", null],
  ])("%s → %s", (name, year) => {
    expect(yearOfName(name)).toBe(year);
  });
});
