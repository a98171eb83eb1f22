import { readingMeanings, readingNames, relationNames } from "../../../../../reports/catalog/wording.ts";
import type { Mark } from "../../mark-text.ts";
import type { PagePair, PageProposal } from "../../page-data.ts";
import type { AlignedRow } from "./align-proposals.ts";
import { describePair } from "./describe-pair.ts";
import type { MarkedText } from "./mark-rows.ts";
import type { Sides } from "./sides.ts";

/** How the two may be read, in one line; then how sure that is and on what it rests. */
export function ComparisonHead(props: {
  readonly proposals: Sides<PageProposal>;
  readonly pair: PagePair | undefined;
  readonly rows: readonly AlignedRow<MarkedText>[] | null;
  readonly shared: Sides<readonly Mark[]>;
  readonly onPart: (part: string) => void;
}) {
  const { proposals, pair, rows, shared, onPart } = props;
  if (pair === undefined) return <p class="reading">程序未将这两件列为同类提案，以下仅并排显示，供对照阅读。</p>;
  return (
    <div class="reading">
      <h4>
        <span class={`tag ${pair.relation}`}>{readingNames[pair.reading]}</span>：{readingMeanings[pair.reading]}
      </h4>
      <p>
        {pair.relation === "related" ? `${relationNames[pair.relation]}；` : ""}
        {describePair(pair)}。{describeShared(proposals, pair, shared)}
        {rows === null ? "" : countAsks(rows)}以上为程序提示，请审查人员核定。
      </p>
      <p class="jump">
        跳到：
        {listParts(rows).map((part) => (
          <button type="button" onClick={() => onPart(part)}>
            {part}
          </button>
        ))}
      </p>
    </div>
  );
}

/** Where a long comparison can be entered. */
function listParts(rows: readonly AlignedRow<MarkedText>[] | null): readonly string[] {
  const headings = (rows ?? []).flatMap((row) => (row.kind === "text" && row.due ? [row.heading] : []));
  const asks = (rows ?? []).some(({ kind }) => kind !== "text") ? ["建议"] : [];
  return [...headings.filter((heading) => heading !== "案由"), ...asks, "判断依据"];
}

function describeShared(proposals: Sides<PageProposal>, pair: PagePair, shared: Sides<readonly Mark[]>): string {
  if (pair.passages === null) return "为控制文件大小，此对未收录相同文字。";
  if (shared.left.length === 0) return "两件没有较长的相同文字。";
  const length = shared.left.reduce((sum, { start, end }) => sum + end - start, 0);
  if (proposals.left.cut || proposals.right.cut)
    return `较长的相同文字 ${shared.left.length} 处，共 ${length} 字（正文未全收，只计收入的部分）。`;
  const share = ({ body }: PageProposal): string => `${Math.max(1, Math.round((100 * length) / body.length))}%`;
  return `较长的相同文字 ${shared.left.length} 处，共 ${length} 字，占左件 ${share(proposals.left)}、右件 ${share(proposals.right)}。`;
}

function countAsks(rows: readonly AlignedRow<MarkedText>[]): string {
  const own = rows.find((row) => row.kind === "own-asks");
  if (own === undefined) return "";
  const paired = rows.filter((row) => row.kind === "asks").length;
  return `建议相互对应的 ${paired} 条，仅左件提出的 ${own.left.length} 条，仅右件提出的 ${own.right.length} 条。`;
}
