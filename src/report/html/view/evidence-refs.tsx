import { printable } from "../../safe-text.ts";
import type { PageTopic } from "../page-data.ts";

/** Where one piece of a topic's evidence stands in the page. */
export function evidenceId(topic: PageTopic, place: number): string {
  return `topic-${topic.number}-e${place + 1}`;
}

/** ［1］［3］: what a statement rests on, each leading to its quote. */
export function EvidenceRefs({ topic, places }: { readonly topic: PageTopic; readonly places: readonly number[] }) {
  return (
    <>
      {places.map((place) => (
        <a class="ref" href={`#${evidenceId(topic, place)}`} title={printable(topic.evidence[place]?.quote ?? "")}>
          ［{place + 1}］
        </a>
      ))}
    </>
  );
}
