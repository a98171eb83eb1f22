/** ISO day of a date as offices and portals write it, or null where there is none or no such day. */
export function parseDay(text: string): string | null {
  const value = chineseToDigits(text.normalize("NFKC")).trim();
  const instant = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z$/.exec(value);
  if (instant !== null) return dayInChina(Date.parse(`${instant[1] ?? ""}Z`) / 1000);
  const match =
    /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(value) ??
    /^(\d{4})(\d{2})(\d{2})(?:\d{6}|[\sT]+\d{1,2}[:时].*)?$/.exec(value);
  if (match !== null) return formatDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const short =
    /^'?(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/.exec(value) ??
    /^'?(\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  if (short !== null) return formatDay(2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  const foreign = dayAbroad(value);
  if (foreign !== null) return foreign;
  // Milliseconds or seconds since 1970, as some portals export.
  if (/^1\d{9}(\d{3})?$/.test(value)) return dayInChina(Number(value.slice(0, 10)));
  // A spreadsheet's day number that lost its format on the way through a text file.
  return /^\d{5}(\.\d+)?$/.test(value) ? dayOfSerial(Number(value)) : null;
}

/**
 * 3月5日 in the year of its session, by the months in which the two agree: what is dated October to December may have
 * been handed in ahead of the next year's meeting. Null where the text is anything else.
 */
export function parseDayOfYear(text: string, year: number): string | null {
  const value = chineseToDigits(text.normalize("NFKC")).trim();
  const match = /^(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?$/.exec(value);
  const month = Number(match?.[1]);
  return match === null || month > 9 ? null : formatDay(year, month, Number(match[2]));
}

/** The day it was in China so many seconds after 1970 began. */
function dayInChina(seconds: number): string | null {
  return Number.isNaN(seconds) ? null : new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** 5-Mar-24, Mar 5, 2024, and 3/15/2024 where only one order makes a day: what a spreadsheet set to English writes. */
function dayAbroad(value: string): string | null {
  const named =
    /^(?<day>\d{1,2})[-/ ](?<month>[A-Za-z]{3})[a-z]*[-/ ,]+(?<year>\d{4}|\d{2})$/.exec(value)?.groups ??
    /^(?<month>[A-Za-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})$/.exec(value)?.groups;
  const full = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);
  if (named !== undefined) {
    const month = months.indexOf((named["month"] ?? "").toLowerCase()) + 1;
    return month === 0 ? null : formatDay(full(named["year"] ?? ""), month, Number(named["day"]));
  }
  const [, first = "", second = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  const days = new Set([
    formatDay(Number(year), Number(first), Number(second)),
    formatDay(Number(year), Number(second), Number(first)),
  ]);
  days.delete(null);
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** Day number of a spreadsheet (1 = 1 January 1900) → ISO day; null outside 1927–2119, where it is no date of the trade. */
export function dayOfSerial(serial: number): string | null {
  if (!(serial >= 10_000 && serial < 80_000)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** Year named by a column, number or sentence: 2026, 2026年度, 二〇二六年. Null where none between 1949 and 2099 stands. */
export function parseYear(text: string): number | null {
  const match = /(?<!\d)(1949|19[5-9]\d|20\d{2})(?!\d)/.exec(chineseToDigits(text.normalize("NFKC")));
  return match === null ? null : Number(match[1]);
}

/**
 * Year named by a file name; the latest where it names several (2025年工作总结和2026年计划). A day written in eight
 * digits counts too (提案20260112).
 */
export function yearOfName(name: string): number | null {
  const digits = chineseToDigits(name.normalize("NFKC"));
  const years = [
    ...digits.matchAll(/(?<!\d)(1949|19[5-9]\d|20\d{2})(?=$|\D|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/g),
  ];
  return years.length === 0 ? null : Math.max(...years.map((match) => Number(match[1])));
}

/** ISO day, or null where the calendar has no such day. */
function formatDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1949 || year > 2099 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

const digitOf: Readonly<Record<string, string>> = Object.fromEntries(
  [..."〇零○0一二三四五六七八九"].map((char, i) => [char, String(i < 4 ? 0 : i - 3)]),
);

/** 二〇二六年一月十二日 → 2026年1月12日. Only what stands in a date is touched. */
function chineseToDigits(text: string): string {
  if (!/[〇零○一二三四五六七八九十]/.test(text)) return text;
  return text
    .replace(/[一二][〇零○0一二三四五六七八九]{3}(?=\s*年|\s*[-/.]|$)/g, (year) =>
      [...year].map((char) => digitOf[char] ?? char).join(""),
    )
    .replace(
      /([一二三]?)(十?)([一二三四五六七八九]?)(?=\s*[月日])/g,
      (whole, tens: string, ten: string, ones: string) => {
        if (whole === "") return "";
        if (ten === "") return digitOf[tens + ones] ?? whole;
        return String((tens === "" ? 1 : Number(digitOf[tens])) * 10 + (ones === "" ? 0 : Number(digitOf[ones])));
      },
    );
}
