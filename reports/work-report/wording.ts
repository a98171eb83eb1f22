import { nameMeeting } from "../examination/wording.ts";
import { joinSentences, say, type Sentence } from "../../src/statistics/sentence.ts";
import { countProposals, sizeOf, type Counted } from "../../src/statistics/counted.ts";
import type { SessionStatistics } from "../../src/statistics/session-statistics.ts";
import type { Branch, ThemeBranches } from "../../src/statistics/count-branches.ts";

// 提案工作情况报告: the numbers of the year, and for every theme what it was about, with the proposals that stand for it.

export function workReportTitle(year: number | null): string {
  return `关于${year === null ? "〔　　〕" : String(year)}年提案工作情况的报告`;
}

export function workReportOpening({ meeting }: SessionStatistics): string {
  return `现将${nameMeeting(meeting)}以来提案工作情况报告如下。`;
}

export const workReportChapters = {
  totals: "总体情况",
  themes: "提案反映的主要内容",
  handling: "办理情况",
  threads: "跨年度跟踪",
  topics: "选题建议",
  lists: "附：数字对应的提案清单",
} as const;

/** What stands for a 议题, and by which rule: said once, before the first. */
export const representativeNote =
  "议题由程序按文字相近归并，名称取自提案原文，归入的提案不一定都写到这一名称。各方面列出件数较多的议题，每个议题举一件代表提案：案由写到议题名称的提案中，有建议并案的举建议为主提案的一件，没有的举与同一议题各件文字最相近的一件。所举不是对提案质量的评定。";

export const noHandling = "所给资料没有注明承办单位和办理结果，待补充。";
export const noUnits = "所给资料没有注明承办单位。";
export const noOutcomes = "所给资料没有注明本次会议提案的办理结果。";

/** 议题 named in the opening of a paragraph, told one by one, and examples of the rest. */
const mostNamed = 3;
const mostTold = 6;
const mostOthers = 3;

/**
 * `医疗卫生方面，围绕甲、乙等提出提案12件。其中甲5件，如某某提出的《关于……》（003号）；……；其他3件，如……。`
 * `cite`: who made a proposal and its subject.
 */
export function tellTheme(theme: ThemeBranches, cite: (id: string) => string): Sentence {
  const { name, counted, branches } = theme;
  const field = /^未归类$|方面$/u.test(name) ? name : `${name}方面`;
  const named = branches.flatMap((branch) =>
    branch.label !== null && sizeOf(branch.counted) > 1 ? [{ ...branch, label: branch.label }] : [],
  );
  const told = named.slice(0, mostTold);
  const rest = branches.filter(({ counted: { key } }) => told.every((branch) => branch.counted.key !== key));
  const examples = (some: readonly Branch[]): string => {
    const cited = some.slice(0, mostOthers).map(({ representative }) => cite(representative));
    return cited.length === 0 ? "" : `，${sizeOf(counted) === 1 ? "为" : "如"}${cited.join("、")}`;
  };
  const [first] = told;
  if (first === undefined) return say`${field}，提出提案${counted}${examples(branches)}。`;
  if (branches.length === 1) return say`${field}，围绕${first.label}提出提案${counted}${examples(branches)}。`;
  const all = told.length <= mostNamed && rest.length === 0;
  return say`${field}，围绕${nameSome(
    told.map(({ label }) => label),
    all,
  )}提出提案${counted}。其中${joinSentences(
    [
      ...told.map((branch) => say`${branch.label}${branch.counted}${examples([branch])}`),
      ...(rest.length === 0 ? [] : [say`其他${countRest(theme, rest)}${examples(rest)}`]),
    ],
    "；",
  )}。`;
}

function countRest({ name, counted }: ThemeBranches, rest: readonly Branch[]): Counted {
  const ids = new Set(rest.flatMap((branch) => branch.counted.ids));
  const label = `主题：${name}（其他）`;
  return countProposals(
    `rest:${counted.key}`,
    label,
    counted.ids.filter((id) => ids.has(id)).map((id) => ({ id })),
  );
}

/** `甲、乙、丙等`; 等 where not all are named, and not twice. */
function nameSome(labels: readonly string[], all: boolean): string {
  const named = labels.slice(0, mostNamed).join("、");
  return named.endsWith("等") || all ? named : `${named}等`;
}

export function tellThreads({ threads }: SessionStatistics, history: number): Sentence {
  if (history === 0) return say`没有提供往届提案，未作跨年度比对。`;
  if (threads.length === 0) return say`与往届提案比对，没有发现再次提出的事项。`;
  const words = {
    "follow-up": "接续往届提出（往届尚未解决、文中提到往届提案或提案者相同）的",
    again: "往届已提、本次再次提出的",
    recycled: "与往届提案文字大面积相同的",
  } as const;
  return say`与往届提案比对，${joinSentences(
    threads.map(({ kind, threads: counted, current }) => say`${words[kind]}事项${counted}（本次提案${current}）`),
    "，",
  )}。建议办理时对照往届答复。`;
}

/** `catalog`: its title. */
export function tellTopics(topics: number, catalog: string): string {
  return topics === 0
    ? "本次资料中没有形成依据充分的参考选题。"
    : `根据政策文件、线索和历年提案，提出参考选题${topics}个，依据和切口见《${catalog}》。`;
}
