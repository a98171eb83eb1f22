import { factorKeys, factorMeanings, factorNames, scoreMeaning } from "../../../../reports/catalog/wording.ts";
import type { PageTopic } from "../page-data.ts";

/** The five factors of a topic as bars; what each means on hover. */
export function FactorTable({ topic }: { readonly topic: PageTopic }) {
  return (
    <table class="factors">
      <caption>依据强弱（满分 1）</caption>
      <tbody>
        {factorKeys.map((key) => (
          <tr title={factorMeanings[key]}>
            <th scope="row">{factorNames[key]}</th>
            <td>
              <span class="bar" style={`width:${Math.round(topic.factors[key] * 100)}%`} />
            </td>
            <td class="value">{topic.factors[key].toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same meanings in one place, for those who do not hover. */
export function FactorMeanings() {
  return (
    <details class="meanings">
      <summary>五个方面怎样得出</summary>
      <dl>
        {factorKeys.map((key) => (
          <>
            <dt>{factorNames[key]}</dt>
            <dd>{factorMeanings[key]}</dd>
          </>
        ))}
        <dt>综合</dt>
        <dd>{scoreMeaning}</dd>
      </dl>
    </details>
  );
}
