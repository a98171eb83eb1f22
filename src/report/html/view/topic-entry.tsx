import { describeOutcome, evidenceNames, factorNames } from "../../../../reports/catalog/wording.ts";
import type { Evidence, TopicSuggestion } from "../../../topic/suggestion.ts";
import { nameProposal } from "../../catalog-index.ts";
import { oneLine } from "../../safe-text.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { ProposalLink } from "./links.tsx";
import type { PageContext } from "./page-context.ts";

const factorKeys = ["policy", "demand", "gap", "recurrence", "novelty"] as const;
const kinds = ["policy", "clue", "proposal"] as const satisfies readonly Evidence["kind"][];

/** One line of the catalog, which unfolds into everything it rests on. */
export function TopicEntry(props: {
  readonly number: number;
  readonly topic: TopicSuggestion;
  readonly context: PageContext;
}) {
  const { number, topic, context } = props;
  const counts = kinds
    .map((kind) => ({ kind, count: topic.evidence.filter((evidence) => evidence.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${evidenceNames[kind]} ${count}`)
    .join(" · ");
  const earlier = [...new Set(topic.evidence.flatMap(({ kind, ref }) => (kind === "proposal" ? [ref] : [])))].filter(
    (id) => context.index.proposal(id).history,
  );
  return (
    <details class="topic" id={`topic-${number}`} data-topic={topic.id}>
      <summary>
        <span class="number">{number}</span>
        <span class="title">{oneLine(topic.title)}</span>
        <span class="basis">{counts}</span>
        <span class="score" title="综合分，只用于排序">
          <small>综合</small> {topic.score.toFixed(2)}
        </span>
      </summary>
      <div class="topic-body">
        <div class="topic-text">
          <h4>背景</h4>
          <p>{oneLine(topic.background)}</p>
          {topic.angles.length === 0 ? null : (
            <>
              <h4>可选切口</h4>
              <ul>
                {topic.angles.map((angle) => (
                  <li>{oneLine(angle)}</li>
                ))}
              </ul>
            </>
          )}
          {topic.units.length === 0 ? null : (
            <>
              <h4>可能承办单位</h4>
              <p>{topic.units.map(oneLine).join("、")}</p>
            </>
          )}
          {earlier.length === 0 ? null : (
            <>
              <h4>往届提案</h4>
              <ul>
                {earlier.map((id) => (
                  <EarlierProposal id={id} context={context} />
                ))}
              </ul>
            </>
          )}
        </div>
        <table class="factors">
          <caption>依据强弱（满分 1）</caption>
          <tbody>
            {factorKeys.map((key) => (
              <tr>
                <th scope="row">{factorNames[key]}</th>
                <td>
                  <span class="bar" style={`width:${Math.round(topic.factors[key] * 100)}%`} />
                </td>
                <td class="value">{topic.factors[key].toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="evidence-list">
          <h4>依据与出处</h4>
          {topic.evidence.map((evidence) => (
            <EvidenceCard evidence={evidence} context={context} />
          ))}
        </div>
      </div>
    </details>
  );
}

function EarlierProposal(props: { readonly id: string; readonly context: PageContext }) {
  const proposal = props.context.index.proposal(props.id);
  const outcome = describeOutcome(proposal.outcome);
  return (
    <li>
      <ProposalLink id={proposal.id}>
        {nameProposal(proposal)} {oneLine(proposal.subject)}
      </ProposalLink>
      {outcome === "" ? null : <span class="outcome">办理结果：{outcome}</span>}
    </li>
  );
}
