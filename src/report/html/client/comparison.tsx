import { useRef } from "preact/hooks";
import { relationMeanings, relationNames } from "../../../../reports/catalog/wording.ts";
import { oneLine } from "../../safe-text.ts";
import type { Mark } from "../mark-text.ts";
import type { PagePair, PageProposal } from "../page-data.ts";
import { Clipped } from "../view/clipped.tsx";
import { ProposalLink } from "../view/links.tsx";
import { MarkedBody } from "./marked-body.tsx";
import { describePair } from "./page-store.ts";
import { Waterfall } from "./waterfall.tsx";

/** Two proposals side by side: shared wording marked in both, asks that answer each other, and how the judgement came about. */
export function Comparison(props: {
  readonly a: PageProposal;
  readonly b: PageProposal;
  readonly pair: PagePair | undefined;
}) {
  const { pair } = props;
  // Pairs are ordered by id; show the one asked for first on the left all the same.
  const turned = pair !== undefined && pair.a !== props.a.id;
  const { a, b } = props;
  const root = useRef<HTMLDivElement>(null);
  const shared = sharedMarks(pair, turned);
  const goTo = (side: "left" | "right") => (label: string) => {
    const marks = root.current?.querySelectorAll<HTMLElement>(`.${side} mark.passage`) ?? [];
    const target = [...marks].find((mark) => mark.dataset["label"] === label);
    if (target === undefined) return;
    target.scrollIntoView({ block: "center", behavior: "smooth" });
    target.focus({ preventScroll: true });
  };
  return (
    <div class="comparison" ref={root}>
      <p class="verdict">
        {pair === undefined ? (
          "程序未将这两件列为同类提案，以下仅并排显示，供对照阅读。"
        ) : (
          <>
            <span class={`tag ${pair.relation}`}>{relationNames[pair.relation]}</span>
            {describePair(pair)}。{relationMeanings[pair.relation]}。
            {pair.passages === null
              ? "为控制文件大小，此对未收录相同文字。"
              : shared.left.length === 0
                ? "两件没有较长的相同文字。"
                : `相同文字 ${shared.left.length} 处，已用底色标出，点击可跳到另一件。`}
          </>
        )}
      </p>
      <div class="sides">
        <Side class="left" proposal={a} marks={shared.left} onMark={goTo("right")} />
        <Side class="right" proposal={b} marks={shared.right} onMark={goTo("left")} />
      </div>
      {pair === undefined ? null : (
        <div class="why">
          <AskPairs a={a} b={b} pair={pair} turned={turned} />
          <Waterfall pair={pair} />
        </div>
      )}
    </div>
  );
}

function Side(props: {
  readonly class: string;
  readonly proposal: PageProposal;
  readonly marks: readonly Mark[];
  readonly onMark: (label: string) => void;
}) {
  const { proposal, marks, onMark } = props;
  const about = [proposal.name, proposal.proposers, proposal.unitText].filter((part) => part !== "").join(" · ");
  return (
    <div class={`side ${props.class}`}>
      <h4>
        <ProposalLink id={proposal.id}>{proposal.subject}</ProposalLink>
        <small>{about}</small>
      </h4>
      {proposal.body === "" ? (
        <p class="empty">原始资料中没有正文。</p>
      ) : (
        <MarkedBody text={proposal.body} marks={marks} onMark={onMark} />
      )}
      {proposal.cut ? <p class="note">正文未全收，见 {proposal.place}。</p> : null}
    </div>
  );
}

function AskPairs(props: {
  readonly a: PageProposal;
  readonly b: PageProposal;
  readonly pair: PagePair;
  readonly turned: boolean;
}) {
  const { a, b, pair, turned } = props;
  const ask = (proposal: PageProposal, index: number): string => {
    const span = proposal.asks[index];
    return span === undefined ? "" : oneLine(proposal.body.slice(span[0], span[1]));
  };
  const rows = pair.asks
    .map(([first, second, similarity]) => ({
      left: ask(a, turned ? second : first),
      right: ask(b, turned ? first : second),
      similarity,
    }))
    .filter(({ left, right }) => left !== "" && right !== "");
  if (rows.length === 0) return <p class="empty">两件的建议没有可以逐条对应的。</p>;
  return (
    <table class="plain ask-pairs">
      <caption>可以对应的建议</caption>
      <tbody>
        {rows.map(({ left, right, similarity }) => (
          <tr>
            <td>
              <Clipped text={left} length={80} />
            </td>
            <td class="number" title="相近程度">
              {Math.round(similarity * 100)}%
            </td>
            <td>
              <Clipped text={right} length={80} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shared passages of both sides under the same number, in the order of the left side. One that overlaps a longer one on either side is left out of both. */
function sharedMarks(pair: PagePair | undefined, turned: boolean): { left: Mark[]; right: Mark[] } {
  const kept: { l: number; r: number; length: number }[] = [];
  for (const [aStart, bStart, length] of pair?.passages ?? []) {
    const [l, r] = turned ? [bStart, aStart] : [aStart, bStart];
    const apart = (start: number, other: number, reach: number): boolean =>
      start + length <= other || other + reach <= start;
    if (kept.every((own) => apart(l, own.l, own.length) && apart(r, own.r, own.length))) kept.push({ l, r, length });
  }
  kept.sort((first, second) => first.l - second.l);
  const mark = (start: number, length: number, place: number): Mark => ({
    start,
    end: start + length,
    kind: "passage",
    label: String(place + 1),
  });
  return {
    left: kept.map(({ l, length }, place) => mark(l, length, place)),
    right: kept.map(({ r, length }, place) => mark(r, length, place)),
  };
}
