import { parseYear } from "./parse-date.ts";

export interface NumberWithYear {
  readonly year: number;
  /** What follows the year and its separator; null where the two are not set apart (20260012). */
  readonly rest: string | null;
}

/** 2026-012, 〔2026〕12号, 十四届二次〔2026〕第12号, 2026年第12号; 20260012 tells the year only. */
export function yearInNumber(number: string): NumberWithYear | null {
  const text = number
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^第(\d{7,})号$/, "$1")
    .replace(
      /^(?:政协)?第?[一二三四五六七八九十\d]{1,3}届.{0,12}次(?:会议|全会)?(?:提案)?|^[\u4e00-\u9fff]{1,8}(?=[〔[(])/u,
      "",
    );
  const apart = /^(?:第|[〔【[(])?((?:19|20)\d{2})(?:[〕】\])]|年度?|届)?[-–—_./·]?第?([A-Za-z]?\d+)号?$/.exec(text);
  if (apart !== null) {
    const [whole, yearText = "", rest = ""] = apart;
    const year = parseYear(yearText);
    if (year !== null && whole !== `${yearText}${rest}`) return { year, rest };
  }
  const joined = /^((?:19|20)\d{2})\d{3,6}$/.exec(text);
  const year = parseYear(joined?.[1] ?? "");
  return year === null ? null : { year, rest: null };
}
