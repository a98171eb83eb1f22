import { describeLikeness } from "../../../../../reports/catalog/names.ts";
import type { ComponentChildren } from "preact";
import type { Mark } from "../../mark-text.ts";
import type { PageProposal } from "../../page-data.ts";
import type { AlignedRow, AskRow, Numbered, OwnAsks, TextRow } from "./align-proposals.ts";
import type { MarkedText as Marked } from "./mark-rows.ts";
import { MarkedText } from "../marked-body.tsx";
import { ProposalHeading } from "./proposal-heading.tsx";
import { sideNames, sides } from "./sides.ts";
import type { Side, Sides } from "./sides.ts";

interface Shown {
  readonly proposals: Sides<PageProposal>;
  readonly onPassage: (from: Side) => (mark: Mark) => void;
}

/** Two proposals in two columns, 案由、情况、分析 and 建议 each beside its like. */
export function AlignedTable(
  props: Shown & {
    readonly rows: readonly AlignedRow<Marked>[];
    /** Whether passages are marked, and whether differences are: for the legend. */
    readonly passages: boolean;
    readonly differing: boolean;
  },
) {
  const { proposals, rows, onPassage } = props;
  const shown = { proposals, onPassage };
  const paired = rows.filter((row) => row.kind === "asks").length;
  const asksFrom = rows.filter((row) => row.kind === "text" && row.due).length;
  return (
    <table class="aligned">
      <caption>
        <Legend {...props} />
      </caption>
      <thead>
        <tr>
          <th scope="col">部分</th>
          {sides.map((side) => (
            <th scope="col">
              <ProposalHeading proposal={proposals[side]} side={side} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, asksFrom).map((row) => (
          <Row row={row} {...shown} />
        ))}
      </tbody>
      {asksFrom === rows.length ? null : (
        <tbody>
          <tr class="group" data-part="建议">
            <th colSpan={3} scope="rowgroup">
              建议{paired === 0 ? "" : `：相互对应的 ${paired} 条`}
            </th>
          </tr>
          {rows.slice(asksFrom).map((row) => (
            <Row row={row} {...shown} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Legend(props: { readonly passages: boolean; readonly differing: boolean }) {
  if (props.differing)
    return (
      <>
        两件文字大部分相同，只标不同之处：<mark class="changed">加框</mark>
        的文字两件不同，编号与上表一致；其余文字相同，不计标点和空格。
        {props.passages ? (
          <>
            <mark class="passage">底色</mark>的文字另一件中也有，只是换了位置，两件编号一致，点击可跳到另一件。
          </>
        ) : null}
      </>
    );
  return (
    <>
      案由和相互对应的建议逐字比对：<mark class="same">下划线</mark>为两件相同的文字，
      <mark class="changed">加框</mark>为换了说法的词和两件不一致的数字、地名，没有标记的是一件独有的文字。
      {props.passages ? (
        <>
          <mark class="passage">底色</mark>为较长的相同文字，两件编号一致，点击可跳到另一件。
        </>
      ) : null}
    </>
  );
}

function Row({ row, ...shown }: Shown & { readonly row: AlignedRow<Marked> }) {
  switch (row.kind) {
    case "text":
      return <TextParts row={row} {...shown} />;
    case "asks":
      return <AskPair row={row} {...shown} />;
    case "own-asks":
      return <Own row={row} {...shown} />;
  }
}

function TextParts({ row, ...shown }: Shown & { readonly row: TextRow<Marked> }) {
  const { heading } = row;
  return (
    <tr data-part={heading}>
      <th scope="row">{heading}</th>
      {row.left === null && row.right === null ? (
        <td colSpan={2} class="empty">
          两件都没有单列“{heading}”。
        </td>
      ) : (
        sides.map((side) => (
          <td class={side}>
            <PartText text={row[side]} heading={heading} due={row.due} side={side} {...shown} />
          </td>
        ))
      )}
    </tr>
  );
}

function PartText(
  props: Shown & { readonly text: Marked | null; readonly heading: string; readonly due: boolean; readonly side: Side },
) {
  const { text, heading, due, side, proposals, onPassage } = props;
  if (text !== null) return <MarkedText {...text} onMark={onPassage(side)} />;
  return (
    <span class="empty">
      {proposals[side].body === ""
        ? "原始资料中没有正文。"
        : due
          ? `${sideNames[side]}没有单列“${heading}”。`
          : "（无）"}
    </span>
  );
}

function AskPair({ row, ...shown }: Shown & { readonly row: AskRow<Marked> }) {
  return (
    <tr class="ask-pair">
      <th scope="row">{describeLikeness(row.similarity)}</th>
      {sides.map((side) => (
        <td class={side}>
          <Ask ask={row[side]} side={side} {...shown} />
        </td>
      ))}
    </tr>
  );
}

function Own({ row, ...shown }: Shown & { readonly row: OwnAsks<Marked> }) {
  const name = (side: Side): string => (row.compared ? `仅${sideNames[side]}提出` : `${sideNames[side]}的建议`);
  const none = (side: Side): string =>
    shown.proposals[side].asks.length > 0
      ? `${sideNames[side]}的建议在${sideNames[side === "left" ? "right" : "left"]}中都有对应。`
      : `${sideNames[side]}没有写明建议。`;
  if (row.compared && row.left.length + row.right.length === 0) return null;
  return (
    <tr class="own-asks">
      <th scope="row">{row.compared ? "其余建议" : "各自提出"}</th>
      {sides.map((side) => (
        <td class={side}>
          {row[side].length === 0 ? (
            <span class="empty">{none(side)}</span>
          ) : (
            <>
              <h5>
                {name(side)}（{row[side].length} 条）
              </h5>
              <ul>
                {row[side].map((ask) => (
                  <li>
                    <Ask ask={ask} side={side} {...shown} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function Ask(props: Shown & { readonly ask: Numbered<Marked>; readonly side: Side }): ComponentChildren {
  const { ask, side, onPassage } = props;
  return (
    <>
      <span class="ask-number">第{ask.number}条</span>
      <MarkedText {...ask.content} onMark={onPassage(side)} />
    </>
  );
}
