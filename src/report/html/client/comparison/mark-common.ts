import { compareWording } from "../../../wording/compare-wording.ts";
import type { Stretch } from "../../../wording/compare-wording.ts";
import { findTelling } from "../../../wording/find-telling.ts";
import { layMarks } from "../../mark-text.ts";
import type { Mark } from "../../mark-text.ts";
import type { Marker } from "./mark-rows.ts";
import type { Side, Sides } from "./sides.ts";

/** Marks what two texts share: long passages by number and, where two texts answer each other, every common stretch, and what differs tellingly. */
export function commonMarker(passages: Sides<readonly Mark[]>): Marker {
  return {
    alone: ({ text, place }, side) => ({ text, marks: place(passages[side]) }),
    both: (texts, _where, close) => {
      const own = close ? markClose(texts.left.text, texts.right.text) : { left: [], right: [] };
      const marked = (side: Side) => ({
        text: texts[side].text,
        marks: layMarks(texts[side].place(passages[side]), own[side]),
      });
      return { left: marked("left"), right: marked("right") };
    },
  };
}

function markClose(left: string, right: string): Sides<readonly Mark[]> {
  const comparison = compareWording(left, right);
  const telling = findTelling(left, right, comparison);
  const marksOf = (side: Side): readonly Mark[] =>
    layMarks(
      telling[side].map((stretch) => toMark(stretch, "changed")),
      comparison.common.map((run) => toMark(run[side], "same")),
    );
  return { left: marksOf("left"), right: marksOf("right") };
}

function toMark({ start, end }: Stretch, kind: string): Mark {
  return { start, end, kind };
}
