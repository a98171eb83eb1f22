import type { Outcome } from "../../src/proposal/proposal.ts";
import { outcomeNames } from "../../src/proposal/terms.ts";
import type { CatalogModel, IntakeCount } from "../../src/report/catalog-model.ts";
import { ruleNames } from "./rule-names.ts";

/** Fewer proposals than this show no trend. */
export const smallSample = 30;

/** `12.5%`. Shares are rounded one by one, so that equal counts have equal shares. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

export const roundingNote = "占比按四舍五入保留一位小数，各项之和可能与100%略有出入。";

export function smallSampleNote(model: CatalogModel): string | null {
  const { session } = model.totals;
  return session < smallSample ? `本次会议提案仅${session}件，不足${smallSample}件，件数少，不作趋势判断。` : null;
}

/** What the catalog rests on: `本次会议提案41件、往届提案15件、线索8条、政策文件2份`. What there is none of is left out. */
export function describeBasis({ totals }: CatalogModel): string {
  const parts = [
    { count: totals.session, text: `本次会议提案${totals.session}件` },
    { count: totals.history, text: `往届提案${totals.history}件` },
    { count: totals.clues, text: `线索${totals.clues}条` },
    { count: totals.papers, text: `政策文件${totals.papers}份` },
  ].filter(({ count }) => count > 0);
  return parts.map(({ text }) => text).join("、");
}

/** The opening paragraphs: purpose, basis, how to use. */
export function describeCatalog(model: CatalogModel): readonly string[] {
  const themes = model.themeRows.filter(({ theme, topics }) => theme !== null && topics.length > 0);
  const headings = new Set(themes.map(({ heading }) => heading));
  // A taxonomy of one level has no headings above its themes.
  const flat = themes.every(({ heading, name }) => heading === name);
  const counts =
    model.totals.topics === 0
      ? "本次资料中没有形成依据充分的选题。"
      : `共列参考选题${model.totals.topics}个，涉及${flat ? "" : `${headings.size}个领域、`}${themes.length}个主题。每个选题均列出依据及出处，可对照原文核实；没有依据的不列入。`;
  const warning = smallSampleNote(model);
  return [
    `为便于政协委员和政协各参加单位精准选题、深入调研，提高提案质量，现整理形成《${model.title}》。`,
    `本目录依据${describeBasis(model)}整理，${counts}`,
    "本目录仅供选题参考，是否选用、从何处切入，由提案人结合自身专长和调研情况自主确定。选用前请核实最新情况，注意与既往提案的区别；可能承办单位为初步判断，以正式交办为准。",
    ...(warning === null ? [] : [warning]),
  ];
}

/** How to read a topic of catalog.docx. */
export const topicReadingNote =
  "每个选题列背景、切口、可能承办单位、依据和既往提案。〔〕内为依据的编号，出处和原文见附录一。既往提案是本次会议和往届就同一事项提出的提案，括注提案者，其后为办理结果；未列的为没有检索到。";

/** Where the charts are that catalog.docx does not print. */
export const otherChartsNote = "提案者、提交时间、审查结果、承办单位等统计图见网页。";

/** Under the title of the second part, which with the appendices may be taken off before the catalog is handed out. */
export const materialNote = "（供提案工作人员参考，可不随目录印发）";

export const groupsNote =
  "下列各组供审查时参考，是提示，不作结论。是否并案、是否重复，请对照原文，并按规定征求提案者意见后审定；并案不改变原提案，仍应分别答复各提案者。";

export const threadsNote = "下列议题在往届提案中已经提出过。请结合当时的办理结果，区分继续追问未解决事项与重复提交。";

export const coverageNote =
  "从政策文件中摘出具体任务，统计历年有多少件提案涉及。一件提案涉及多项任务的，在各项中分别计数，因此各行之和不等于提案总数。";

export function distributionNote(model: CatalogModel): string {
  const { session, unassigned } = model.totals;
  return `本次会议提案${session}件，每件按最可能的一个主题计数，各主题件数相加等于总数。${
    unassigned > 0 ? `其中未归类${unassigned}件，不强行归入任何主题。` : ""
  }${roundingNote}`;
}

/** 办理结果 as it stands behind a proposal; empty where it is not known. */
export function describeOutcome(outcome: Outcome): string {
  return outcome === "unknown" ? "" : outcomeNames[outcome];
}

/** `2（空行1、重复行1）`; `0` where everything was kept. */
export function describeSkipped({ read, kept, skipped }: IntakeCount): string {
  const reasons = Object.entries(skipped)
    .filter(([, count]) => count > 0)
    .map(([rule, count]) => `${ruleNames[rule] ?? "其他原因"}${count}`);
  return reasons.length === 0 ? String(read - kept) : `${read - kept}（${reasons.join("、")}）`;
}
