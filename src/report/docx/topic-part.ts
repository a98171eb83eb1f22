import { chapterTitles, describeOutcome, otherTopics } from "../../../reports/catalog/wording.ts";
import type { TopicSuggestion } from "../../topic/suggestion.ts";
import { nameProposal, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel, ThemeRow } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import type { Block } from "./block.ts";
import { quoteSources } from "./quote-sources.ts";

/** Earlier proposals named under a topic. */
const maxProposals = 5;
/** 参考选题: chapters by heading, sections by theme, topics numbered through. Headings and themes without topics are left out. */
export function planTopicPart(model: CatalogModel, index: CatalogIndex): Block[] {
  const rows = model.themeRows.filter(({ topics }) => topics.length > 0);
  if (rows.length === 0) return [];
  const numbers = new Map(index.topics.map(({ number, topic }) => [topic.id, { number, topic }]));
  const headings = [...new Set(rows.map(({ heading }) => heading))];
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
            return numbered === undefined ? [] : planTopic(numbered.number, numbered.topic, index);
          }),
        ]),
    ]),
  ];
}

/** A theme at the root is its own heading. */
function nameTheme({ name, heading }: ThemeRow): Block[] {
  return name === heading ? [] : [{ kind: "section", text: name }];
}

function planTopic(number: number, topic: TopicSuggestion, index: CatalogIndex): Block[] {
  const proposals = [...new Set(topic.evidence.filter(({ kind }) => kind === "proposal").map(({ ref }) => ref))];
  return [
    { kind: "item", number, text: topic.title },
    ...labeled("背景", topic.background),
    ...labeled("切口", joinNumbered(topic.angles.map(oneLine))),
    ...labeled("可能承办单位", endWith(topic.units.map(oneLine).join("、"))),
    ...labeled("依据", quoteSources(topic.evidence, index)),
    ...labeled("既往提案", joinProposals(proposals, index)),
  ];
}

function labeled(label: string, text: string): Block[] {
  return text === "" ? [] : [{ kind: "text", label, text }];
}

function joinProposals(ids: readonly string[], index: CatalogIndex): string {
  const named = ids.slice(0, maxProposals).map((id) => {
    const proposal = index.proposal(id);
    const outcome = describeOutcome(proposal.outcome);
    return `${nameProposal(proposal)}《${oneLine(proposal.subject)}》${outcome === "" ? "" : `，${outcome}`}`;
  });
  const more = ids.length - named.length;
  return named.length === 0 ? "" : `${named.join("；")}${more > 0 ? `；其余${more}件见附录` : ""}。`;
}

/** `（1）甲；（2）乙。`; a single one goes without a number. */
function joinNumbered(texts: readonly string[]): string {
  if (texts.length === 0) return "";
  const numbered =
    texts.length === 1 ? texts : texts.map((text, place) => `（${place + 1}）${text.replace(/[。；]$/, "")}`);
  return endWith(numbered.join("；"));
}

function endWith(text: string): string {
  return text === "" || /[。！？]$/.test(text) ? text : `${text}。`;
}
