import { evidenceNames, factorMeanings, factorNames, scoreMeaning } from "../../../../reports/catalog/wording.ts";
import type { PageEvidence, PageTopic } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { evidenceId, EvidenceRefs } from "./evidence-refs.tsx";
import { FactorTable } from "./factor-table.tsx";
import { TopicBackground } from "./topic-background.tsx";
import { WrittenTable } from "./written-table.tsx";

const kinds = ["policy", "clue", "proposal"] as const satisfies readonly PageEvidence["kind"][];

/** One line of the catalog, which unfolds into everything it rests on. `theme` and `factor`: told in the line where no heading does. */
export function TopicEntry(props: {
  readonly topic: PageTopic;
  readonly store: PageStore;
  readonly theme?: string;
  readonly factor?: keyof PageTopic["factors"];
}) {
  const { topic, store, theme, factor } = props;
  const { number } = topic;
  return (
    <details class="topic" id={`topic-${number}`} data-topic={topic.id}>
      <summary>
        <span class="number">{number}</span>
        <span class="title">
          {topic.title}
          {theme === undefined ? null : <small>{theme}</small>}
        </span>
        <span class="basis">
          {kinds.map((kind) => (
            <KindCount topic={topic} kind={kind} />
          ))}
        </span>
        {factor === undefined ? null : (
          <span class="score" title={factorMeanings[factor]}>
            <small>{factorNames[factor]}</small> {topic.factors[factor].toFixed(2)}
          </span>
        )}
        <span class="score" title={scoreMeaning}>
          <small>综合</small> {topic.score.toFixed(2)}
        </span>
      </summary>
      <div class="topic-body">
        <div class="topic-text">
          <h4>背景</h4>
          <TopicBackground topic={topic} store={store} />
          {topic.angles.length === 0 ? null : (
            <>
              <h4>可选切口</h4>
              <ul>
                {topic.angles.map(({ text, evidence }) => (
                  <li>
                    {text}
                    <EvidenceRefs topic={topic} places={evidence} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {topic.units.length === 0 ? null : (
            <>
              <h4>可能承办单位</h4>
              <p>{topic.units.join("、")}</p>
            </>
          )}
        </div>
        <FactorTable topic={topic} />
        <div class="written-list">
          <h4>既往提案</h4>
          <WrittenTable topic={topic} store={store} />
        </div>
        <div class="evidence-list">
          <h4>依据与出处（{topic.evidence.length} 处）</h4>
          {topic.evidence.map((evidence, place) => (
            <EvidenceCard evidence={evidence} number={place + 1} id={evidenceId(topic, place)} store={store} />
          ))}
        </div>
      </div>
    </details>
  );
}

/** How many places of a kind a topic cites; leads to the first of them. */
function KindCount({ topic, kind }: { readonly topic: PageTopic; readonly kind: PageEvidence["kind"] }) {
  const places = topic.evidence.flatMap((evidence, place) => (evidence.kind === kind ? [place] : []));
  const [first] = places;
  if (first === undefined) return null;
  return (
    <a href={`#${evidenceId(topic, first)}`} title={`引用${evidenceNames[kind]} ${places.length} 处，逐条列在选题内`}>
      {evidenceNames[kind]} {places.length}
    </a>
  );
}
