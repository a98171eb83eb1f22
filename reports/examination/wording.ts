import { fullSessionName } from "../../src/proposal/terms.ts";
import { sizeOf } from "../../src/statistics/counted.ts";
import { joinSentences, say, type Sentence } from "../../src/statistics/sentence.ts";
import type { SessionStatistics } from "../../src/statistics/session-statistics.ts";

// 提案审查情况报告. 〔 〕 is what no file tells: a person fills it in. Nothing is judged: the report says what was counted and what
// the program points out.

/** Broken by sense. */
export function examinationTitle({ meeting }: SessionStatistics): string {
  return `关于${nameMeeting(meeting, "\n")}提案审查情况的报告`;
}

/** 政协〔  〕第十四届委员会第二次会议: which committee no file tells, and which session not every one. */
export function nameMeeting(meeting: SessionStatistics["meeting"], lineBreak = ""): string {
  const session =
    meeting === null ? `第〔\u3000〕届委员会${lineBreak}第〔\u3000〕次会议` : fullSessionName(meeting, lineBreak);
  return `政协〔\u3000\u3000〕${session}`;
}

export const examinationChapters = {
  totals: "基本情况",
  findings: "审查中的主要情况",
  proposers: "提案者情况",
  units: "承办单位情况",
  lists: "附：数字对应的提案清单",
} as const;

export const examinationSections = {
  filings: "审查结果",
  categories: "提案分类",
  joint: "并案与重复",
  earlier: "往届已提",
  flags: "按审查规则提示",
} as const;

export function examinationOpening({ meeting }: SessionStatistics): string {
  return `现将${nameMeeting(meeting)}提案审查情况报告如下。`;
}

/** 提案截止时间, before the totals. */
export const deadline = "截至〔　〕月〔　〕日，";

export const examinationClosing = "以上报告，请审议。";
export const signatory = "〔　　　　　　〕";

/** Over what the program points out. */
export const findingsNote = "本部分由程序比对文字得出，是提示，不作结论，请对照原文核定后保留或删去。";

export function tellJoint({ joint, duplicate, filings }: SessionStatistics): Sentence {
  const joined = filings.find(({ filing }) => filing === "joined")?.counted;
  const ruled = joined === undefined ? [] : say`审定并案${joined}。`;
  const suggested =
    sizeOf(joint.groups) === 0
      ? say`程序没有提示可以并案的提案。`
      : say`程序提示可以并案的${joint.groups}，涉及提案${joint.proposals}，指反映同一具体事项、主要建议大体一致。`;
  const repeated =
    sizeOf(duplicate.groups) === 0
      ? say`没有提示重复提交的提案。`
      : say`文字相同或仅作少量改动、需核对是否重复提交的${duplicate.groups}，涉及提案${duplicate.proposals}。`;
  return joinSentences([ruled, suggested, repeated]);
}

/** Empty where there is no earlier session to compare with. */
export function tellEarlier({ threads }: SessionStatistics, history: number): Sentence {
  if (history === 0) return [];
  if (threads.length === 0) return say`与往届提案比对，没有发现再次提出的事项。`;
  const words = {
    "follow-up": "接续往届提出（往届尚未解决、文中提到往届提案或提案者相同）",
    again: "往届已提、本次再次提出",
    recycled: "与往届提案文字大面积相同",
  } as const;
  const told = threads.map(
    ({ kind, threads: counted, current }) => say`${words[kind]}的事项${counted}，涉及本次提案${current}`,
  );
  return say`与往届提案比对，${joinSentences(told, "；")}。`;
}

/** What the rules of examination pointed at. */
export function tellFlagged({ flags, flagged, received }: SessionStatistics, profile: string): Sentence {
  const rules = flags.filter(({ counted }) => sizeOf(counted) > 0).length;
  return sizeOf(flagged) === 0
    ? say`依照《${profile}》的${String(flags.length)}条规则比对，没有需要提示的提案。`
    : say`依照《${profile}》的${String(flags.length)}条规则比对，${String(rules)}条有提示，涉及收到的${received}中的${flagged}；一件提案可有几条提示。`;
}

export const listsNote =
  "正文和各表中每个数字所指的提案列在下面，号码为本次会议提案号，三件以上相连的用“-”连写；在文档中按住Ctrl键单击数字，可转到相应清单。";
