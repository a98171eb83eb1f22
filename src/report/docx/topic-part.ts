import { chapterTitles, describeOutcome, otherTopics } from "../../../reports/catalog/wording.ts";
import type { Proposal } from "../../proposal/proposal.ts";
import { formNames } from "../../proposal/terms.ts";
import type { TopicSuggestion } from "../../topic/suggestion.ts";
import { nameProposal, nameProposers, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel, ThemeRow } from "../catalog-model.ts";
import { clip, oneLine } from "../safe-text.ts";
import type { Block } from "./block.ts";
import { citeSources } from "./cite-sources.ts";
import type { NumberedEvidence } from "./number-evidence.ts";

/** Characters of the subject or the proposers of an earlier proposal. */
const maxSubject = 80;
const maxProposers = 24;

type NumberOf = (topic: TopicSuggestion) => readonly NumberedEvidence[];

/** 参考选题: chapters by heading, sections by theme, topics numbered through. Headings and themes without topics are left out. */
export function planTopicPart(model: CatalogModel, index: CatalogIndex, evidenceOf: NumberOf): Block[] {
  const rows = model.themeRows.filter(({ topics }) => topics.length > 0);
  if (rows.length === 0) return [];
  const numbers = new Map(index.topics.map(({ number, topic }) => [topic.id, { number, topic }]));
  const headings = [...new Set(rows.map(({ heading }) => heading))];
  const oneClueList =
    new Set(model.results.clues.map(({ source }) => `${source.file}\n${source.sheet ?? ""}`)).size === 1;
  return [
    { kind: "part", text: chapterTitles.topicPart },
    ...headings.flatMap((heading): Block[] => [
      {
        kind: "chapter",
        text: rows.some((row) => row.heading === heading && row.theme !== null) ? heading : otherTopics,
      },
      ...rows
        .filter((row) => row.heading === heading)
        .flatMap((row): Block[] => [
          ...nameTheme(row),
          ...row.topics.flatMap((id) => {
            const numbered = numbers.get(id);
            if (numbered === undefined) return [];
            const { number, topic } = numbered;
            return planTopic(number, topic, index, evidenceOf(topic), oneClueList);
          }),
        ]),
    ]),
  ];
}

/** A theme at the root is its own heading. */
function nameTheme({ name, heading }: ThemeRow): Block[] {
  return name === heading ? [] : [{ kind: "section", text: name }];
}

function planTopic(
  number: number,
  topic: TopicSuggestion,
  index: CatalogIndex,
  evidence: readonly NumberedEvidence[],
  oneClueList: boolean,
): Block[] {
  const printed = [topic.background, ...topic.angles].map(oneLine).join("\n");
  // Evidence from a proposal that is named below anyway is marked there.
  const marksOf = (id: string): string =>
    evidence.flatMap(({ mark, evidence: { kind, ref } }) => (kind === "proposal" && ref === id ? [mark] : [])).join("");
  const elsewhere = evidence.filter(
    ({ evidence: { kind, ref } }) => kind !== "proposal" || !topic.written.includes(ref),
  );
  const written = topic.written.map((id) => `${marksOf(id)}${describeEarlier(index.proposal(id))}`);
  return [
    { kind: "item", number, text: topic.title },
    ...labeled("text", "背景", topic.background),
    ...labeled("text", "切口", joinNumbered(topic.angles.map(oneLine))),
    ...labeled("text", "可能承办单位", topic.units.map(oneLine).join("、")),
    ...labeled(
      "source",
      "依据",
      elsewhere.length === 0 ? "见既往提案" : citeSources(elsewhere, printed, index, oneClueList),
    ),
    ...labeled("source", "既往提案", written.join("；")),
  ];
}

function labeled(kind: "text" | "source", label: string, text: string): Block[] {
  const line = oneLine(text);
  return line === "" ? [] : [{ kind, label, text: /[。！？]$/.test(line) ? line : `${line}。` }];
}

/** `（1）甲；（2）乙`; a single one goes without a number. */
function joinNumbered(texts: readonly string[]): string {
  if (texts.length === 1) return texts.join("");
  return texts.map((text, place) => `（${place + 1}）${text.replace(/[。；]$/, "")}`).join("；");
}

/** `2025年第0107号《关于……的建议》（周砚秋等3人），正在解决或列入计划（B）` */
function describeEarlier(proposal: Proposal): string {
  const named = clip(nameProposers(proposal), maxProposers);
  const who = named !== "" ? named : proposal.form === "unknown" ? "" : formNames[proposal.form];
  const outcome = describeOutcome(proposal.outcome);
  return `${nameProposal(proposal)}《${clip(proposal.subject, maxSubject)}》${who === "" ? "" : `（${who}）`}${
    outcome === "" ? "" : `，${outcome}`
  }`;
}
