import type { BodyKind, Filing, Form, Occasion, Outcome, Session } from "./proposal.ts";

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

export const bodyKindNames: Readonly<Record<BodyKind, string>> = {
  party: "民主党派",
  federation: "工商联",
  "people-organization": "人民团体",
  sector: "界别",
  group: "小组、联组",
  committee: "专门委员会",
  "local-committee": "地方政协",
  other: "其他单位",
};

export const occasionNames: Readonly<Record<Occasion, string>> = {
  plenary: "大会提案",
  between: "平时提案",
  unknown: "未注明",
};

/** {term: 14, meeting: 2} → 十四届二次. Terms and meetings below one hundred, as they all are. */
export function sessionName({ term, meeting }: Session): string {
  return `${toChineseNumber(term)}届${toChineseNumber(meeting)}次`;
}

/** {term: 14, meeting: 2} → 第十四届委员会第二次会议, as documents write it. */
export function fullSessionName({ term, meeting }: Session, lineBreak = ""): string {
  return `第${toChineseNumber(term)}届委员会${lineBreak}第${toChineseNumber(meeting)}次会议`;
}

function toChineseNumber(value: number): string {
  const digits = "零一二三四五六七八九";
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 || tens === 0 ? digits[ones] : ""}`;
}
