import type { Severity } from "../../src/base/issue.ts";
import type { Reading } from "../../src/relation/pair/reading.ts";
import type { Relation, ProposalGroup } from "../../src/relation/pair/similar-pair.ts";
import type { IntakeCount } from "../../src/report/catalog-model.ts";
import type { Thread } from "../../src/relation/group/thread.ts";
import type { ScoredTheme } from "../../src/theme/assignment.ts";
import type { CoverageStatus, Evidence, TopicFactors } from "../../src/topic/suggestion.ts";

/** From closest to loosest. */
export const relationOrder = ["duplicate", "joint", "related"] as const satisfies readonly Relation[];

export const relationNames: Readonly<Record<Relation, string>> = {
  duplicate: "疑似重复",
  joint: "建议并案",
  related: "同类提案",
};

export const relationMeanings: Readonly<Record<Relation, string>> = {
  duplicate: "文字相同或仅作少量改动，请核对是否重复提交",
  joint: "反映同一具体事项，主要建议大体一致，一次答复可以同时回应",
  related: "同一议题，对象、地点或建议不同，宜对照阅读、分别答复",
};

/** As an examiner would take them up. */
export const readingOrder = [
  "resubmitted",
  "join",
  "raised-before",
  "confer",
  "same-unit",
  "reference",
] as const satisfies readonly Reading[];

/** What an examiner may do with a pair. */
export const readingNames: Readonly<Record<Reading, string>> = {
  resubmitted: "疑似重复提交",
  join: "建议并案",
  "raised-before": "往届已提",
  confer: "会商办理",
  "same-unit": "同一单位参考",
  reference: "对照参考",
};

export const readingMeanings: Readonly<Record<Reading, string>> = {
  resubmitted: "大段文字相同，请核对是否重复提交",
  join: "同一问题、主要建议大体一致，可以并案办理、分别答复",
  "raised-before": "往届提过同一事项、主要建议大体一致，请对照当时的答复和办理结果",
  confer: "问题相近而建议不同，承办单位可会商后分别答复",
  "same-unit": "问题不同而建议相近，可由同一单位参考办理",
  reference: "同一议题，宜对照阅读",
};

/** What two proposals are to each other. What has been answered in an earlier session is not joined: it is 往届已提. */
export function namePair(pair: { readonly relation: Relation; readonly reading: Reading }): string {
  return pair.reading === "raised-before" ? readingNames[pair.reading] : relationNames[pair.relation];
}

/** How alike two asks are, of those that answer each other: in words, for a percentage would be read as a share of equal text. */
export function describeLikeness(similarity: number): string {
  return similarity >= 0.85 ? "很接近" : similarity >= 0.6 ? "接近" : "略接近";
}

export const threadKindNames: Readonly<Record<Thread["kind"], string>> = {
  "follow-up": "继续追问未解决事项",
  recycled: "与往年文字大面积相同",
  again: "再次提出",
};

export const verdictNames: Readonly<Record<ProposalGroup["verdict"], string>> = {
  open: "待审定",
  joined: "已审定并案",
  "kept-apart": "审定不并案",
};

/** From none to more than enough. */
export const coverageOrder = ["empty", "thin", "covered", "saturated"] as const satisfies readonly CoverageStatus[];

export const coverageNames: Readonly<Record<CoverageStatus, string>> = {
  empty: "空白",
  thin: "偏少",
  covered: "适度",
  saturated: "饱和",
};

export const factorKeys = ["policy", "demand", "gap", "recurrence", "novelty"] as const;

export const factorNames: Readonly<Record<keyof TopicFactors, string>> = {
  policy: "政策权重",
  demand: "公众关切",
  gap: "覆盖缺口",
  recurrence: "多年反复",
  novelty: "新颖程度",
};

export const evidenceNames: Readonly<Record<Evidence["kind"], string>> = {
  policy: "政策文件",
  clue: "线索",
  proposal: "提案",
};

export const methodNames: Readonly<Record<ScoredTheme["method"], string>> = {
  given: "采用原有类别",
  learned: "参照已归类提案",
  guided: "依据主题用词",
};

export const roleNames: Readonly<Record<IntakeCount["role"] | "lexicon" | "previous" | "profile", string>> = {
  proposals: "本次会议提案",
  history: "往届提案",
  policy: "政策文件",
  clues: "线索",
  lexicon: "词表",
  previous: "上次结果",
  profile: "审查规则",
};

export const severityNames: Readonly<Record<Severity, string>> = {
  error: "未纳入",
  warning: "请核对",
  note: "说明",
};

/** What topics without a theme stand under: 未归类 is for proposals. */
export const otherTopics = "其他";

/** Titles of the sheets of catalog.xlsx, in their order: what people ask for first, then the lists behind it. */
export const sheetNames = {
  topics: "选题目录",
  themes: "主题分布",
  groups: "并案建议",
  pairs: "同类提案",
  threads: "跨年议题",
  coverage: "覆盖矩阵",
  proposals: "提案清单",
  notes: "数据说明",
  flags: "审查提示",
  statistics: "统计",
  evidence: "选题依据",
  groupAsks: "并案答复事项",
  takers: "覆盖明细",
  counted: "统计明细",
  clusters: "议题清单",
  words: "新词",
} as const;

/** What each sheet holds, for the list of contents. */
export const sheetMeanings: Readonly<Record<keyof typeof sheetNames, string>> = {
  topics: "每行一个参考选题，附背景、切口、可能承办单位和既往提案",
  themes: "每行一个主题，本次会议提案件数、占比和历年件数",
  groups: "每行一件提案，同组提案建议合并办理或核对是否重复",
  pairs: "每行两件内容相近的提案，从最相近的排起",
  threads: "每行一件提案，本次提案与往届同一议题提案相连",
  coverage: "每行一项政策任务，历年有多少件提案涉及",
  flags: "每行一条审查提示：规则、所引文字、修改建议、依据；可回到提案清单",
  proposals: "本次会议和往届全部提案，每行一件，按主题、议题排列，本次在前",
  notes: "统计口径、读取情况、数据问题和输入文件",
  statistics: "每行一项本次会议统计数字，审查结果相加等于收到，类别相加等于立案",
  evidence: "每行一条选题依据，附出处、原文和所支持的切口，编号同文档中的〔〕",
  groupAsks: "每行一条并案后仍需答复的建议，附提出的提案和各自的说法",
  takers: "每行一项政策任务和一件涉及它的提案，覆盖矩阵各数字的明细",
  counted: "每行一项统计数字和一件计入的提案，统计各数字的明细",
  clusters: "每行一个议题，附本次和往届件数、代表提案、特征词和稳定程度",
  words: "每行一个词表里没有的词，附现在的切法和例句，供增补词表参考",
};

/** Titles of the chapters of catalog.docx. */
export const chapterTitles = {
  introduction: "编印说明",
  contents: "目录",
  topicPart: "参考选题",
  materialPart: "分析资料",
  session: "提案概况",
  distribution: "主题分布",
  groups: "并案与重复提示",
  threads: "跨年议题",
  coverage: "政策任务覆盖情况",
  flags: "审查提示",
  method: "方法说明",
  evidence: "选题依据摘录",
  data: "数据说明",
} as const;
