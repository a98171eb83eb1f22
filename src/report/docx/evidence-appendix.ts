import { chapterTitles } from "../../../reports/catalog/wording.ts";
import { citeEvidence, namePlace, type CatalogIndex } from "../catalog-index.ts";
import { oneLine } from "../safe-text.ts";
import type { TopicSuggestion, Evidence } from "../../topic/suggestion.ts";
import type { Block } from "./block.ts";
import type { NumberedEvidence } from "./number-evidence.ts";

/** 附录: every piece of evidence behind every topic, by its number, with its place in the file and its own words. */
export function planEvidenceAppendix(
  index: CatalogIndex,
  evidenceOf: (topic: TopicSuggestion) => readonly NumberedEvidence[],
): Block[] {
  if (index.topics.length === 0) return [];
  return [
    { kind: "appendix", text: chapterTitles.evidence },
    ...index.topics.flatMap(({ number, topic }): Block[] => [
      { kind: "reference-head", text: `${number}.${oneLine(topic.title)}` },
      ...evidenceOf(topic).map(({ mark, evidence }, place): Block => ({
        kind: "reference",
        mark,
        text: `${placeOf(evidence, index)}：“${oneLine(evidence.quote)}”${nameAngles(topic, place)}`,
      })),
    ]),
  ];
}

/** The title, and the file (where it bears another name) with the paragraph or row where the quote is found. */
function placeOf(evidence: Evidence, index: CatalogIndex): string {
  const cited = citeEvidence(evidence, index);
  const file = oneLine(evidence.source.file);
  switch (evidence.kind) {
    case "policy": {
      const title = oneLine(index.paperTitle(evidence.source.file));
      return file.split("/").at(-1)?.startsWith(title) === true ? cited : `${cited}（${file}）`;
    }
    case "clue":
      return cited;
    case "proposal":
      return `${cited}（${file}${namePlace(evidence.source)}）`;
  }
}

/** `（切口1、3）`: what was read from the evidence at `place`; empty where it tells of the background. */
function nameAngles({ angleEvidence }: TopicSuggestion, place: number): string {
  const angles = angleEvidence.flatMap((places, angle) => (places.includes(place) ? [angle + 1] : []));
  return angles.length === 0 ? "" : `（切口${angles.join("、")}）`;
}
