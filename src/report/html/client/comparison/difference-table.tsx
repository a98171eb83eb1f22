import { clip, oneLine } from "../../../safe-text.ts";
import type { FoundDifferences, Quoted } from "./mark-differences.ts";
import { sideNames } from "./sides.ts";

/** Differences listed; of more, only their number is told. */
const mostListed = 12;
/** Characters shown of a difference; the whole stands below. */
const longest = 80;

/** In what two near-copies differ: what an examiner of a suspected resubmission looks at first. */
export function DifferenceTable(props: { readonly found: FoundDifferences; readonly onGo: (number: number) => void }) {
  const { found, onGo } = props;
  const { told, formal } = found;
  const formally = formal === 0 ? "" : `另有 ${formal} 处只是标点不同。`;
  if (told.length === 0)
    return (
      <p class="differences">
        两件文字完全相同（不计空格、换行{formal === 0 ? "" : "和标点"}）。{formally}
      </p>
    );
  return (
    <div class="differences">
      <table class="plain">
        <caption>
          <h4>不同之处（{told.length} 处）</h4>
        </caption>
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">所在</th>
            <th scope="col">左件</th>
            <th scope="col">右件</th>
          </tr>
        </thead>
        <tbody>
          {told.slice(0, mostListed).map(({ number, where, left, right }) => (
            <tr key={number}>
              <th scope="row">
                <button type="button" title="到下文中的这一处" onClick={() => onGo(number)}>
                  {number}
                </button>
              </th>
              <td class="where">{where}</td>
              <td>
                <Quote quoted={left} other={sideNames.right} />
              </td>
              <td>
                <Quote quoted={right} other={sideNames.left} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        {told.length > mostListed ? `还有 ${told.length - mostListed} 处，见下文加框处。` : ""}
        {formally}
      </p>
    </div>
  );
}

function Quote({ quoted, other }: { readonly quoted: Quoted | null; readonly other: string }) {
  if (quoted === null) return <span class="empty">没有这一条</span>;
  const { before, text, after, moved } = quoted;
  return (
    <>
      {before === "" ? "" : `……${oneLine(before)}`}
      {text === "" ? <span class="empty">（无）</span> : <mark class="changed">{clip(text, longest)}</mark>}
      {[...text].length > longest ? `（共 ${[...text].length} 字）` : after === "" ? "" : `${oneLine(after)}……`}
      {moved ? <small>（{other}在别处有相同文字）</small> : null}
    </>
  );
}
