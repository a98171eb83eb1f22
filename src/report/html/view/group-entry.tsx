import { relationMeanings, relationNames, verdictNames } from "../../../../reports/catalog/wording.ts";
import { formatChance } from "../format-chance.ts";
import type { PageGroup, PagePair } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { Clipped } from "./clipped.tsx";
import { ComparisonLink, ProposalLink } from "./links.tsx";

/** Pairs listed for one group; larger groups have more than anyone reads. */
const mostPairs = 40;

interface Shown {
  readonly group: PageGroup;
  readonly store: PageStore;
}

/** One group: what is suggested and why, who belongs to it, what one reply would have to answer. */
export function GroupEntry({ group, store }: Shown) {
  const { number } = group;
  const lead = store.proposal(group.lead);
  return (
    <details class={`group ${group.relation}`} id={`group-${number}`} data-group={group.id}>
      <summary>
        <span class="number">{number}</span>
        <span class={`tag ${group.relation}`}>{relationNames[group.relation]}</span>
        <span class="title">{lead?.subject ?? group.lead}</span>
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
              const proposal = store.proposal(id);
              const pair = store.pair(group.lead, id);
              return (
                <tr>
                  <td class="nowrap">{nameOf(id, store)}</td>
                  <td>
                    <ProposalLink id={id}>{proposal?.subject ?? id}</ProposalLink>
                  </td>
                  <td>{proposal?.proposers}</td>
                  <td>{proposal?.unitText}</td>
                  <td class="nowrap">
                    {id === group.lead ? (
                      <b>建议主提案</b>
                    ) : pair === undefined ? (
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
          {nameOf(group.lead, store)}，理由：{group.leadReason}。
        </p>
        <Bridges group={group} store={store} />
        {group.asks.length === 0 ? null : (
          <>
            <h4>一次答复须回应的不同建议（{group.asks.length} 条）</h4>
            <ol class="asks">
              {group.asks.map(({ text, members, others }) => (
                <li>
                  <Clipped text={text} length={120} />
                  <span class="from">
                    {members.map((id) => (
                      <ProposalLink id={id}>{nameOf(id, store)}</ProposalLink>
                    ))}
                  </span>
                  {others.length === 0 ? null : (
                    <ul class="others">
                      {others.map((other) => (
                        <li>
                          {nameOf(other.member, store)}的提法：
                          <Clipped text={other.text} length={120} />
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
        <PairReasons group={group} store={store} />
      </div>
    </details>
  );
}

function Bridges({ group, store }: Shown) {
  if (group.bridges.length === 0) return null;
  return (
    <p class="warning">
      须人工核对：
      {group.bridges.map(([a, b], place) => (
        <>
          {place === 0 ? "" : "；"}
          <ComparisonLink a={a} b={b}>
            {nameOf(a, store)}与{nameOf(b, store)}
          </ComparisonLink>
        </>
      ))}
      之间依据不足，可能不属同一事项。
    </p>
  );
}

/** Why each two of the group belong together, in one line each. */
function PairReasons({ group, store }: Shown) {
  const pairs = group.members.flatMap((a, place) =>
    group.members.slice(place + 1).flatMap((b) => store.pair(a, b) ?? []),
  );
  if (pairs.length === 0) return null;
  return (
    <>
      <h4>两两比对</h4>
      <ul class="reasons">
        {pairs.slice(0, mostPairs).map((pair) => (
          <li>
            <ComparisonLink a={pair.a} b={pair.b}>
              {nameOf(pair.a, store)} ↔ {nameOf(pair.b, store)}
            </ComparisonLink>
            ：宜合并办理的可能 {formatChance(pair.score)}
            {describeReasons(pair)}
            {pair.passages === null || pair.passages.length === 0 ? "" : `；文字相同 ${pair.passages.length} 处`}
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
function describeReasons({ signals }: PagePair): string {
  const list = (sign: 1 | -1): string =>
    signals
      .filter(([, contribution]) => contribution * sign > 0.05)
      .slice(0, 3)
      .map(([name]) => name)
      .join("、");
  const raised = list(1);
  const lowered = list(-1);
  return `${raised === "" ? "" : `；支持：${raised}`}${lowered === "" ? "" : `；不支持：${lowered}`}`;
}

function nameOf(id: string, store: PageStore): string {
  return store.proposal(id)?.name ?? id;
}
