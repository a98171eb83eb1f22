import { namePair, readingMeanings, readingNames } from "../../../../reports/catalog/wording.ts";
import { formatChance } from "../format-chance.ts";
import type { PagePair, PageProposal } from "../page-data.ts";
import { ComparisonLink, ProposalLink } from "./links.tsx";

/** Similar proposals two by two, closest first. */
export function PairTable(props: {
  readonly pairs: readonly PagePair[];
  readonly proposal: (id: string) => PageProposal | undefined;
}) {
  return (
    <table class="plain pairs">
      <thead>
        <tr>
          <th scope="col">提示</th>
          <th scope="col">审查参考</th>
          <th scope="col">提案</th>
          <th scope="col">相近的提案</th>
          <th scope="col" class="number">
            同类可能
          </th>
          <th scope="col" class="number">
            宜并案可能
          </th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {props.pairs.map((pair) => (
          <tr key={`${pair.a} ${pair.b}`}>
            <td class="nowrap">
              <span class={`tag ${pair.relation}`}>{namePair(pair)}</span>
            </td>
            <td class="nowrap" title={readingMeanings[pair.reading]}>
              {readingNames[pair.reading]}
            </td>
            <td>
              <Side proposal={props.proposal(pair.a)} id={pair.a} />
            </td>
            <td>
              <Side proposal={props.proposal(pair.b)} id={pair.b} />
            </td>
            <td class="number">{formatChance(pair.relatedScore)}</td>
            <td class="number">{formatChance(pair.score)}</td>
            <td class="nowrap">
              <ComparisonLink a={pair.a} b={pair.b}>
                对照
              </ComparisonLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side(props: { readonly proposal: PageProposal | undefined; readonly id: string }) {
  const { proposal, id } = props;
  return (
    <>
      <ProposalLink id={id}>{proposal?.subject ?? id}</ProposalLink>
      <small>{proposal?.name ?? id}</small>
    </>
  );
}
