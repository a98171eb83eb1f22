import type { Filing, Form, Outcome } from "./proposal.ts";

/** How the office names each value of an enumeration; the first word is the one shown. */
export const formNames: Readonly<Record<Form, string>> = {
  individual: "个人提案",
  joint: "联名提案",
  collective: "集体提案",
  unknown: "未注明",
};

export const filingNames: Readonly<Record<Filing, string>> = {
  filed: "立案",
  joined: "并案",
  suggestion: "转为意见和建议",
  "not-filed": "不予立案",
  withdrawn: "撤案",
  pending: "待定",
  unknown: "未注明",
};

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  solved: "已解决或采纳（A）",
  planned: "正在解决或列入计划（B）",
  later: "因条件限制以后解决（C）",
  reference: "留作参考（D）",
  unknown: "未注明",
};
