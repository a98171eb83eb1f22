import { namePair, readingMeanings, readingNames } from "../../../../reports/catalog/wording.ts";
import { formatChance } from "../format-chance.ts";
import type { PagePair } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { ComparisonLink, ProposalLink } from "./links.tsx";

/** Similar proposals two by two, closest first. */
export function PairTable({ pairs, store }: { readonly pairs: readonly PagePair[]; readonly store: PageStore }) {
  return (
    <table class="plain pairs">
      <thead>
        <tr>
          <th scope="col">提示</th>
          <th scope="col">审查参考</th>
          <th scope="col">提案</th>
          <th scope="col">相近的提案</th>
          <th scope="col" class="number" title="属于同一议题、宜对照阅读的可能">
            同类可能
          </th>
          <th scope="col" class="number" title="反映同一具体事项、一次答复可以同时回应的可能">
            宜并案可能
          </th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={`${pair.a} ${pair.b}`}>
            <td class="nowrap">
              <span class={`tag ${pair.relation}`}>{namePair(pair)}</span>
            </td>
            <td class="nowrap" title={readingMeanings[pair.reading]}>
              {readingNames[pair.reading]}
            </td>
            <td>
              <Side id={pair.a} store={store} />
            </td>
            <td>
              <Side id={pair.b} store={store} />
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

function Side({ id, store }: { readonly id: string; readonly store: PageStore }) {
  const proposal = store.proposal(id);
  return (
    <>
      <ProposalLink id={id}>{proposal?.subject ?? id}</ProposalLink>
      <small>{proposal?.name ?? id}</small>
    </>
  );
}
