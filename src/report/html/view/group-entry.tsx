import { relationMeanings, relationNames, verdictNames } from "../../../../reports/catalog/wording.ts";
import type { ProposalGroup } from "../../../relation/pair/similar-pair.ts";
import { nameProposal, nameProposers, nameUnits } from "../../catalog-index.ts";
import { oneLine } from "../../safe-text.ts";
import { nameSignal } from "../../signal-names.ts";
import { formatChance } from "../format-chance.ts";
import { Clipped } from "./clipped.tsx";
import { ComparisonLink, ProposalLink } from "./links.tsx";
import type { PageContext } from "./page-context.ts";

/** Pairs listed for one group; larger groups have more than anyone reads. */
const mostPairs = 40;

/** One group: what is suggested and why, who belongs to it, what one reply would have to answer. */
export function GroupEntry(props: {
  readonly group: ProposalGroup;
  readonly number: number;
  readonly context: PageContext;
}) {
  const { group, number, context } = props;
  const { index } = context;
  const lead = index.proposal(group.lead);
  return (
    <details class={`group ${group.relation}`} id={`group-${number}`} data-group={group.id}>
      <summary>
        <span class="number">{number}</span>
        <span class={`tag ${group.relation}`}>{relationNames[group.relation]}</span>
        <span class="title">{oneLine(lead.subject)}</span>
        <span class="basis">
          {group.members.length} 件{group.asks.length === 0 ? "" : ` → ${group.asks.length} 条不同建议`}
          {group.verdict === "open" ? "" : ` · ${verdictNames[group.verdict]}`}
        </span>
      </summary>
      <div class="group-body">
        <p class="meaning">
          {relationNames[group.relation]}：{relationMeanings[group.relation]}。{verdictNames[group.verdict]}。
        </p>
        <table class="plain members">
          <thead>
            <tr>
              <th scope="col">提案号</th>
              <th scope="col">案由</th>
              <th scope="col">提案者</th>
              <th scope="col">承办单位</th>
              <th scope="col">与主提案</th>
            </tr>
          </thead>
          <tbody>
            {[group.lead, ...group.members.filter((id) => id !== group.lead)].map((id) => {
              const proposal = index.proposal(id);
              const pair = context.pair(group.lead, id);
              return (
                <tr>
                  <td class="nowrap">{nameProposal(proposal)}</td>
                  <td>
                    <ProposalLink id={id}>{oneLine(proposal.subject)}</ProposalLink>
                  </td>
                  <td>{nameProposers(proposal)}</td>
                  <td>{nameUnits(proposal)}</td>
                  <td class="nowrap">
                    {id === group.lead ? (
                      <b>建议主提案</b>
                    ) : pair === null ? (
                      <ComparisonLink a={group.lead} b={id}>
                        对照
                      </ComparisonLink>
                    ) : (
                      <ComparisonLink a={group.lead} b={id}>
                        对照（{formatChance(pair.score)}）
                      </ComparisonLink>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p>
          <b>建议主提案：</b>
          {nameProposal(lead)}，理由：{oneLine(group.leadReason)}。
        </p>
        <Bridges group={group} context={context} />
        {group.asks.length === 0 ? null : (
          <>
            <h4>一次答复须回应的不同建议（{group.asks.length} 条）</h4>
            <ol class="asks">
              {group.asks.map(({ text, members, others }) => (
                <li>
                  <Clipped text={oneLine(text)} length={120} />
                  <span class="from">
                    {members.map((id) => (
                      <ProposalLink id={id}>{nameProposal(index.proposal(id))}</ProposalLink>
                    ))}
                  </span>
                  {others.length === 0 ? null : (
                    <ul class="others">
                      {others.map((other) => (
                        <li>
                          {nameProposal(index.proposal(other.member))}的提法：
                          <Clipped text={oneLine(other.text)} length={120} />
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
        <PairReasons group={group} context={context} />
      </div>
    </details>
  );
}

function Bridges(props: { readonly group: ProposalGroup; readonly context: PageContext }) {
  const { group, context } = props;
  if (group.bridges.length === 0) return null;
  return (
    <p class="warning">
      须人工核对：
      {group.bridges.map(([a, b], place) => (
        <>
          {place === 0 ? "" : "；"}
          <ComparisonLink a={a} b={b}>
            {nameProposal(context.index.proposal(a))}与{nameProposal(context.index.proposal(b))}
          </ComparisonLink>
        </>
      ))}
      之间依据不足，可能不属同一事项。
    </p>
  );
}

/** Why each two of the group belong together, in one line each. */
function PairReasons(props: { readonly group: ProposalGroup; readonly context: PageContext }) {
  const { group, context } = props;
  const pairs = group.members.flatMap((a, place) =>
    group.members.slice(place + 1).flatMap((b) => context.pair(a, b) ?? []),
  );
  if (pairs.length === 0) return null;
  return (
    <>
      <h4>两两比对</h4>
      <ul class="reasons">
        {pairs.slice(0, mostPairs).map((pair) => (
          <li>
            <ComparisonLink a={pair.a} b={pair.b}>
              {nameProposal(context.index.proposal(pair.a))} ↔ {nameProposal(context.index.proposal(pair.b))}
            </ComparisonLink>
            ：宜合并办理的可能 {formatChance(pair.score)}
            {describeReasons(pair.evidence.signals)}
            {pair.evidence.passages.length === 0 ? "" : `；文字相同 ${pair.evidence.passages.length} 处`}
          </li>
        ))}
      </ul>
      {pairs.length > mostPairs ? (
        <p class="note">
          共 {pairs.length} 对，列出前 {mostPairs} 对。
        </p>
      ) : null}
    </>
  );
}

/** The three most decisive measurements on each side. */
function describeReasons(signals: readonly { readonly name: string; readonly contribution: number }[]): string {
  const list = (sign: 1 | -1): string =>
    signals
      .filter(({ contribution }) => contribution * sign > 0.05)
      .slice(0, 3)
      .map(({ name, contribution }) => nameSignal(name, contribution))
      .join("、");
  const raised = list(1);
  const lowered = list(-1);
  return `${raised === "" ? "" : `；支持：${raised}`}${lowered === "" ? "" : `；不支持：${lowered}`}`;
}
