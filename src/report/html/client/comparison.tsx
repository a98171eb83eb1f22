import { useMemo, useRef } from "preact/hooks";
import type { Mark } from "../mark-text.ts";
import type { PagePair, PageProposal } from "../page-data.ts";
import { AlignedTable } from "./comparison/aligned-table.tsx";
import { compareProposals } from "./comparison/compare-proposals.ts";
import { ComparisonHead } from "./comparison/comparison-head.tsx";
import { DifferenceTable } from "./comparison/difference-table.tsx";
import { PlainColumns } from "./comparison/plain-columns.tsx";
import { findSharedMarks } from "./comparison/shared-marks.ts";
import type { Side } from "./comparison/sides.ts";
import { Waterfall } from "./waterfall.tsx";

/** Two proposals side by side, part by part and ask by ask: what they share, in what they differ, and how the judgement came about. */
export function Comparison(props: {
  readonly a: PageProposal;
  readonly b: PageProposal;
  readonly pair: PagePair | undefined;
  readonly usual: number;
}) {
  const { a, b, pair, usual } = props;
  const root = useRef<HTMLDivElement>(null);
  const proposals = useMemo(() => ({ left: a, right: b }), [a, b]);
  const shared = useMemo(() => findSharedMarks(proposals, pair), [proposals, pair]);
  const { rows, differences } = useMemo(() => compareProposals(proposals, pair), [proposals, pair]);
  const find = (selector: string): readonly HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  /** To the same words on the other side. A passage that runs over several parts is there in pieces too. */
  const goToPassage = (from: Side) => (mark: Mark) => {
    const pieces = find(`.${from === "left" ? "right" : "left"} mark.passage`).filter(
      ({ dataset }) => dataset["label"] === mark.label,
    );
    const reached = pieces.filter(({ dataset }) => Number(dataset["at"]) <= (mark.at ?? 0));
    goTo(reached.at(-1) ?? pieces[0]);
  };
  const goToDifference = (number: number): void =>
    goTo(find("mark.changed").find(({ dataset }) => dataset["label"] === String(number)));
  return (
    <div class="comparison" ref={root}>
      <ComparisonHead
        proposals={proposals}
        pair={pair}
        rows={rows}
        shared={shared}
        onPart={(part) => goTo(find(`[data-part="${part}"]`)[0])}
      />
      {differences === null ? null : <DifferenceTable found={differences} onGo={goToDifference} />}
      {rows === null ? (
        <PlainColumns proposals={proposals} shared={shared} onPassage={goToPassage} />
      ) : (
        <AlignedTable
          proposals={proposals}
          rows={rows}
          passages={differences === null ? shared.left.length > 0 : differences.moved}
          differing={differences !== null}
          onPassage={goToPassage}
        />
      )}
      {pair === undefined ? null : <Waterfall pair={pair} usual={usual} />}
    </div>
  );
}

function goTo(target: HTMLElement | undefined): void {
  if (target === undefined) return;
  target.scrollIntoView({ block: "center", behavior: "smooth" });
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
