import { formatShare } from "../../src/statistics/shares.ts";
import { sizeOf } from "../../src/statistics/counted.ts";
import { joinSentences, say, type Sentence } from "../../src/statistics/sentence.ts";
import type { Part, SessionStatistics } from "../../src/statistics/session-statistics.ts";
import { smallSample } from "../catalog/notes.ts";

// What the numbers of a session say, in the words of the published 审查情况报告. Every report takes its sentences from here, and every
// number comes with its list.

/** 立案 where filings are known, else 收到: what parts are parts of. */
export function nameBase({ base }: SessionStatistics): string {
  return base.key === "received" ? "收到的提案" : "立案提案";
}

/** Too few proposals for shares to say anything. */
export function isSmall({ base }: SessionStatistics): boolean {
  return sizeOf(base) < smallSample;
}

/** `共收到提案5979件。经审查，立案4979件，并案35件，转为意见和建议965件。` */
export function tellReceived(statistics: SessionStatistics): Sentence {
  const { received, filings, decided } = statistics;
  const pending = filings.find(({ filing }) => filing === "pending")?.counted;
  return joinSentences([
    say`共收到提案${received}。`,
    decided
      ? say`经审查，${list(
          filings.map(({ counted, filing }) =>
            filing === "unknown" ? say`审查结果${counted.label}的${counted}` : say`${counted.label}${counted}`,
          ),
          "，",
        )}。`
      : say`${
          pending === undefined ? "所给资料没有注明立案情况" : say`审查结果待定的${pending}`
        }，以下按收到的件数统计。`,
    ...tellWithheld(statistics),
  ]);
}

/** `收到70件＝立案60件＋并案3件＋……` */
export function tellReconciliation({ received, filings }: SessionStatistics): Sentence {
  return say`${received.label}${received}＝${list(
    filings.map(({ counted }) => say`${counted.label}${counted}`),
    "＋",
  )}`;
}

function tellWithheld({ withheld }: SessionStatistics): readonly Sentence[] {
  return withheld === 0 ? [] : [say`另有${String(withheld)}件因内容可能涉密，未列入本次统计和任何清单。`];
}

/** `立案提案中，经济建设方面1911件，占38.4%；政治建设方面499件，占10.0%……` */
export function tellCategories(statistics: SessionStatistics): Sentence {
  const { categories, base } = statistics;
  if (sizeOf(base) === 0) return [];
  return say`${nameBase(statistics)}中，${list(
    categories.map((part) => tellPart(say`${part.name}${isField(part.name) ? "方面" : ""}`, part, statistics)),
    "；",
  )}。`;
}

/** 其他 and 未归类 are no fields. */
function isField(name: string): boolean {
  return !/^(?:其[他它]|未归类)|方面$/u.test(name);
}

/** By whom the categories were given: both are never mixed in silence. */
export function tellCategorySource({ byCommittee, byProgram }: SessionStatistics): Sentence {
  if (sizeOf(byCommittee) + sizeOf(byProgram) === 0) return [];
  if (sizeOf(byProgram) === 0) return say`类别采用登记的类别。`;
  if (sizeOf(byCommittee) === 0) return say`各件均未登记类别，由程序依据文字归入，请核对。`;
  return say`${byCommittee}采用登记的类别；${byProgram}没有登记类别，由程序依据文字归入，请核对。`;
}

/** How shares were rounded; names the parts where ordinary rounding would not add up. */
export function tellRounding(statistics: SessionStatistics): Sentence {
  if (isSmall(statistics)) return say`${nameBase(statistics)}不足${String(smallSample)}件，不列占比。`;
  const adjusted = statistics.categories.filter(({ share }) => share.adjusted).map(({ name }) => name);
  return adjusted.length === 0
    ? say`占比保留一位小数，各项之和为100.0%。`
    : say`占比保留一位小数；四舍五入后各项之和不是100.0%，按余数大小调整了${adjusted.join("、")}的末位。`;
}

/** `立案提案中，委员提案4531件，占90.6%；集体提案471件，占9.4%。` */
export function tellMakers(statistics: SessionStatistics): Sentence {
  const { makers, forms, base } = statistics;
  if (sizeOf(base) === 0) return [];
  if (makers.every(({ maker }) => maker === "unknown")) return say`${nameBase(statistics)}没有注明提案者。`;
  const joint = forms.find(({ form }) => form === "joint")?.counted;
  const told = makers.map((part) => {
    const inner = part.maker === "members" && joint !== undefined ? say`（含联名提案${joint}）` : [];
    return tellPart(say`${part.counted.label}`, part, statistics, inner);
  });
  return say`${nameBase(statistics)}中，${list(told, "；")}。`;
}

/** Who handed in something; whose proposal was joined into another keeps the credit. */
export function tellMembers({ members, creditedMembers, decided, bodies }: SessionStatistics): Sentence {
  const people =
    sizeOf(members) === 0
      ? []
      : say`按姓名统计，提交提案的委员${members}${
          decided ? say`，其中提案立案或并案的${creditedMembers}（并案提案的提案者同样计入）` : []
        }。`;
  const groups = sizeOf(bodies) === 0 ? [] : say`提交集体提案的党派、团体、界别等${bodies}。`;
  return joinSentences([people, groups]);
}

/** `earlier`: what the names were compared with: 2019年提案40件. Empty where there is nothing to compare with. */
export function tellNewMembers({ newMembers }: SessionStatistics, earlier: string): Sentence {
  return newMembers === null ? [] : say`与${earlier}的提案者按姓名比对，往届没有出现过的委员${newMembers}。`;
}

/** What counting by name cannot tell. */
export function tellNameLimits({ members, unnamed, newMembers }: SessionStatistics): Sentence {
  if (sizeOf(members) === 0) return [];
  return joinSentences([
    say`同名的合并计数。`,
    sizeOf(unnamed) === 0 ? [] : say`有${unnamed}没有写出全部提案者的姓名（如“等4人”），未写出的不在其内。`,
    newMembers === null ? [] : say`改名和往届未写出姓名的比对不出，请核对。`,
  ]);
}

export function tellSectors({ sectors, withoutSector, received }: SessionStatistics): Sentence {
  if (sectors.length === 0) return [];
  const without = sizeOf(withoutSector);
  return say`注明界别的提案涉及${String(sectors.length)}个界别。${
    without === 0 ? [] : say`收到的${received}中，${withoutSector}没有注明界别。`
  }`;
}

/** When they came in. */
export function tellDates({ dates, received }: SessionStatistics): Sentence {
  if (dates === null) return [];
  const { dated, first, last, busiest } = dates;
  const all = sizeOf(dated) === sizeOf(received);
  const told = all ? say`收到的提案` : say`注明提交日期的${dated}`;
  if (first === last) return say`${told}均在${formatDay(first)}提交。`;
  return say`${told}在${formatDay(first)}至${formatDay(last, first)}提交，${formatDay(busiest.day, first)}最多，为${busiest.counted}。`;
}

/** Units named in the sentence. */
const mostNamed = 5;

export function tellUnits(statistics: SessionStatistics): Sentence {
  const { units, unitNames, assigned } = statistics;
  const leading = units.filter(({ lead }) => sizeOf(lead) > 0).slice(0, mostNamed);
  if (units.length === 0) return [];
  return say`${nameBase(statistics)}中，已注明承办单位的${assigned}，涉及${unitNames}。${
    leading.length === 0
      ? []
      : say`主办件数较多的是${list(
          leading.map(({ name, lead }) => say`${name}${lead}`),
          "、",
        )}。`
  }`;
}

export function tellOutcomes(statistics: SessionStatistics): Sentence {
  const { outcomes, answered, base } = statistics;
  if (outcomes.length === 0) return [];
  const few = sizeOf(answered) < smallSample;
  return say`${nameBase(statistics)}${base}中，已注明办理结果的${answered}：${list(
    outcomes.map(
      ({ counted, share }) =>
        say`${counted.label.replace(/^办理结果：/u, "")}${counted}${few ? "" : `，占${formatShare(share)}`}`,
    ),
    "；",
  )}。`;
}

/** `经济建设方面1911件，占38.4%`; without the share where numbers are small. */
function tellPart(
  name: Sentence,
  { counted, share }: Part,
  statistics: SessionStatistics,
  inner: Sentence = [],
): Sentence {
  return say`${name}${counted}${inner}${isSmall(statistics) ? "" : `，占${formatShare(share)}`}`;
}

function list(sentences: readonly Sentence[], between: string): Sentence {
  return joinSentences(sentences, between);
}

/** `2026年1月5日`; without the year where the day named before is of the same. */
export function formatDay(day: string, before = ""): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${before.startsWith(`${year}-`) ? "" : `${year}年`}${Number(month)}月${Number(date)}日`;
}
