/** What a column can mean, and what the office calls it: a field of a proposal or clue, or what fields are built from. */
export const kindNames = {
  id: "编号",
  year: "年份",
  number: "提案号",
  /** A counter of the table; stands in for a missing 提案号. */
  serial: "序号",
  /** Tells which session, and the year where it names one. */
  session: "届次",
  /** 大会提案 or 平时提案. */
  occasion: "大会或平时",
  subject: "案由",
  body: "正文",
  /** The three parts of a body kept in columns of their own. */
  situation: "情况",
  analysis: "问题分析",
  advice: "具体建议",
  proposers: "提案者",
  coProposers: "联名人",
  /** How many signed, the first included. */
  proposerCount: "提案人数",
  /** How many signed besides the first. */
  coProposerCount: "联名人数",
  /** Who left a message: tells one writer from another, and is kept nowhere. */
  writer: "留言人",
  sector: "界别",
  form: "提案形式",
  category: "类别",
  date: "日期",
  unit: "承办单位",
  assistingUnits: "会办单位",
  outcome: "办理结果",
  status: "立案情况",
  likes: "点赞数",
} as const;

export type ColumnKind = keyof typeof kindNames;

export const columnKinds = Object.keys(kindNames) as ColumnKind[];
