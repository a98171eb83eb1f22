import type { Mark } from "../../mark-text.ts";
import type { AlignedRow, Numbered } from "./align-proposals.ts";
import type { JoinedText } from "./joined-text.ts";
import { sideNames } from "./sides.ts";
import type { Side, Sides } from "./sides.ts";

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** How texts are marked: `where` tells the reader where they stand. */
export interface Marker {
  readonly both: (texts: Sides<JoinedText>, where: string, close: boolean) => Sides<MarkedText>;
  readonly alone: (text: JoinedText, side: Side, where: string) => MarkedText;
}

export function markRows(rows: readonly AlignedRow<JoinedText>[], marker: Marker): readonly AlignedRow<MarkedText>[] {
  return rows.map((row): AlignedRow<MarkedText> => {
    switch (row.kind) {
      case "text": {
        const { left, right, heading } = row;
        if (left !== null && right !== null) return { ...row, ...marker.both({ left, right }, heading, row.close) };
        const alone = (text: JoinedText | null, side: Side) =>
          text === null ? null : marker.alone(text, side, heading);
        return { ...row, left: alone(left, "left"), right: alone(right, "right") };
      }
      case "asks": {
        const { left, right } = row;
        const where = `建议（左件第${left.number}条，右件第${right.number}条）`;
        const marked = marker.both({ left: left.content, right: right.content }, where, true);
        return { ...row, left: { ...left, content: marked.left }, right: { ...right, content: marked.right } };
      }
      case "own-asks": {
        const own = (side: Side): readonly Numbered<MarkedText>[] =>
          row[side].map(({ number, content }) => ({
            number,
            content: marker.alone(content, side, `建议（${sideNames[side]}第${number}条）`),
          }));
        return { ...row, left: own("left"), right: own("right") };
      }
    }
  });
}
