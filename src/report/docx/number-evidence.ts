import type { Evidence, TopicSuggestion } from "../../topic/suggestion.ts";
import type { CatalogIndex } from "../catalog-index.ts";

/** A piece of evidence and the mark by which the text refers to it: 〔12〕. */
export interface NumberedEvidence {
  readonly mark: string;
  readonly evidence: Evidence;
}

/** Numbers all evidence through the catalog, topic by topic: a mark stands for one quote wherever it is met. */
export function numberEvidence(index: CatalogIndex): (topic: TopicSuggestion) => readonly NumberedEvidence[] {
  let number = 0;
  const byTopic = new Map(
    index.topics.map(({ topic }) => [
      topic.id,
      topic.evidence.map((evidence): NumberedEvidence => {
        number += 1;
        return { mark: `〔${number}〕`, evidence };
      }),
    ]),
  );
  return ({ id }) => byTopic.get(id) ?? [];
}
