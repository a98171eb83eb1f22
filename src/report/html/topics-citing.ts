import type { PageEvidence, PageTopic } from "./page-data.ts";
import type { PageStore } from "./page-store.ts";

/** Topics with evidence of this kind from this source. `within` narrows it to some of its words. */
export function topicsCiting(
  store: PageStore,
  kind: PageEvidence["kind"],
  ref: string,
  within: (evidence: PageEvidence) => boolean = () => true,
): readonly PageTopic[] {
  return store.topics.filter(({ evidence }) =>
    evidence.some((each) => each.kind === kind && each.ref === ref && within(each)),
  );
}
