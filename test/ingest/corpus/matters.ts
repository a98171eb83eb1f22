/** Three invented proposals, which nearly every kind of file holds. */
export const matters = [
  {
    number: "001",
    subject: "关于规范电动自行车集中充电的建议",
    proposer: "林知远",
    body: "小区里飞线充电屡禁不止，隐患很大。建议在楼栋外统一建设充电棚，由社区管理。",
  },
  {
    number: "002",
    subject: "关于增设社区老年助餐点的建议",
    proposer: "何采薇、周牧",
    body: "独居老人做饭难。建议利用闲置用房增设助餐点，价格由街道核定。",
  },
  {
    number: "003",
    subject: "关于清理城区河道漂浮物的建议",
    proposer: "民盟市委会",
    body: "雨后河面漂浮物多。建议上下游同日打捞，公开打捞时间。",
  },
] as const;

export const header = ["提案号", "案由", "提案者", "正文"] as const;

export const records: readonly (readonly string[])[] = matters.map(({ number, subject, proposer, body }) => [
  number,
  subject,
  proposer,
  body,
]);

export const rows: readonly (readonly string[])[] = [header, ...records];

export const subjects: readonly string[] = matters.map(({ subject }) => subject);

/** What a sound file of the three must give, when its folder is called 2026年. */
export const whole = matters.map(({ number, subject, body }) => ({ id: `2026-${number}`, year: 2026, subject, body }));

/** The rows as delimited text. */
export function delimited(table: readonly (readonly string[])[], delimiter: string, lineEnd = "\r\n"): string {
  return table.map((cells) => cells.join(delimiter) + lineEnd).join("");
}

/** A document of one of them, line by line, with the labels of the form. */
export function labeled(i: 0 | 1 | 2 = 0): readonly string[] {
  const { number, subject, proposer, body } = matters[i];
  return [`提案号：${number}`, `案由：${subject}`, `提案者：${proposer}`, "", body];
}

export const everyLabeled: readonly string[] = [...labeled(0), "", ...labeled(1), "", ...labeled(2)];
