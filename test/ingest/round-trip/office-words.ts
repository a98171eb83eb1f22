import { filingNames, formNames, outcomeNames, sessionName } from "../../../src/proposal/terms.ts";
import type { Proposer } from "../../../src/proposal/proposal.ts";
import type { Written } from "./arbitrary-proposal.ts";

/** The fields of a proposal by the headers of office tables, in an office's words; empty where there is nothing to tell. */
export function officeFields(proposal: Written): Readonly<Record<string, string>> {
  const { number, year, session, subject, body, proposers, sector, form, category, units, date, filing, outcome } =
    proposal;
  return {
    提案号: number ?? "",
    年份: String(year ?? ""),
    届次: session === null ? "" : sessionName(session),
    案由: subject,
    提案者: nameProposers(proposers),
    界别: sector ?? "",
    提案形式: form === "unknown" ? "" : formNames[form],
    类别: category ?? "",
    提交日期: date ?? "",
    主办单位: units.lead ?? "",
    会办单位: units.others.join("、"),
    立案情况: filing === "unknown" ? "" : filingNames[filing],
    办理结果: outcome === "unknown" ? "" : outcomeNames[outcome],
    正文: body,
  };
}

/** 甲、乙等6人: the number counts all, the leading ones too. */
function nameProposers(proposers: readonly Proposer[]): string {
  return proposers
    .map((proposer, i) =>
      proposer.kind === "member" && proposer.count > 1 ? `${proposer.name}等${i + proposer.count}人` : proposer.name,
    )
    .join("、");
}

/** A table with a header. */
export function officeTable(proposals: readonly Written[]): readonly (readonly string[])[] {
  const fields = proposals.map(officeFields);
  return [Object.keys(fields[0] ?? {}), ...fields.map((each) => Object.values(each))];
}

/** A form of lines, a label before each field, the body under them. */
export function officeForm(proposal: Written, bodyLabel: string): readonly string[] {
  const { 正文: body = "", ...labels } = officeFields(proposal);
  const lines = Object.entries(labels).flatMap(([label, value]) => (value === "" ? [] : [`${label}：${value}`]));
  return [...lines, ...`${bodyLabel}${body}`.split("\n")];
}
