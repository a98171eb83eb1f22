import { compareWording } from "../../../wording/compare-wording.ts";
import type { Stretch } from "../../../wording/compare-wording.ts";
import { joinDifferences } from "../../../wording/join-differences.ts";
import { cutMark, layMarks } from "../../mark-text.ts";
import type { Mark } from "../../mark-text.ts";
import { countLetters } from "./joined-text.ts";
import type { JoinedText } from "./joined-text.ts";
import type { MarkedText, Marker } from "./mark-rows.ts";
import type { Side, Sides } from "./sides.ts";

/** One stretch in which two near-copies differ, under the number it is marked with in the texts. Null: that side has no such ask. */
export interface ToldDifference extends Sides<Quoted | null> {
  readonly number: number;
  readonly where: string;
}

/** A stretch with the words around it; empty where the other side has something added here. */
export interface Quoted {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Whether it stands elsewhere on the other side. */
  readonly moved: boolean;
}

export interface FoundDifferences {
  /** In the order of the rows. */
  readonly told: readonly ToldDifference[];
  /** How many more are of punctuation only. */
  readonly formal: number;
  /** Whether some of the wording only stands in another place. */
  readonly moved: boolean;
}

/** Characters of context on each side. */
const around = 12;
/** Letters from which common wording within a difference is told to have moved. */
const leastMoved = 8;
/** Share of a difference from which all of it counts as moved. */
const mostlyMoved = 0.8;
/** Longer differences are not set in bold: they are passages of their own. */
const longest = 24;

/** Marks what differs between two texts that are mostly the same, and numbers it; within it, `passages` that stand elsewhere on the other side. */
export function differenceMarker(
  passages: Sides<readonly Mark[]>,
): Marker & { readonly found: () => FoundDifferences } {
  const told: ToldDifference[] = [];
  let formal = 0;
  let moved = false;

  const mark = (
    { text, place }: JoinedText,
    side: Side,
    stretches: readonly (readonly [number, Stretch])[],
  ): MarkedText => {
    const elsewhere = findMoved(
      text,
      place(passages[side]),
      stretches.map(([, stretch]) => stretch),
    );
    if (elsewhere.length > 0) moved = true;
    const changed = stretches.flatMap(([number, { start, end }]): Mark[] =>
      start === end
        ? []
        : [{ start, end, kind: end - start > longest ? "changed long" : "changed", label: String(number) }],
    );
    // Of what has moved, the punctuation between is no difference.
    const marks = layMarks(elsewhere, changed).filter(
      ({ start, end, at }) => at === undefined || countLetters(text.slice(start, end)) > 0,
    );
    return { text, marks };
  };
  const quote = ({ text, place }: JoinedText, side: Side, stretch: Stretch): Quoted => {
    const own = text.slice(stretch.start, stretch.end);
    const elsewhere = findMoved(text, place(passages[side]), [stretch]);
    const letters = elsewhere.reduce((sum, { start, end }) => sum + countLetters(text.slice(start, end)), 0);
    return {
      before: [...text.slice(0, stretch.start)].slice(-around).join(""),
      text: own,
      after: [...text.slice(stretch.end, stretch.end + 2 * around)].slice(0, around).join(""),
      moved: letters > 0 && letters >= mostlyMoved * countLetters(own),
    };
  };
  return {
    both: ({ left, right }, where) => {
      const differences = joinDifferences(compareWording(left.text, right.text).differences);
      const numbered = differences
        .filter((difference) => !difference.formal)
        .map((difference, place) => [told.length + place + 1, difference] as const);
      formal += differences.length - numbered.length;
      for (const [number, difference] of numbered) {
        told.push({
          number,
          where,
          left: quote(left, "left", difference.left),
          right: quote(right, "right", difference.right),
        });
      }
      return {
        left: mark(
          left,
          "left",
          numbered.map(([number, difference]) => [number, difference.left]),
        ),
        right: mark(
          right,
          "right",
          numbered.map(([number, difference]) => [number, difference.right]),
        ),
      };
    },
    alone: (text, side, where) => {
      const whole = { start: 0, end: text.text.length };
      const number = told.length + 1;
      const own = quote(text, side, whole);
      told.push({ number, where, left: side === "left" ? own : null, right: side === "right" ? own : null });
      return mark(text, side, [[number, whole]]);
    },
    found: () => ({ told, formal, moved }),
  };
}

function findMoved(text: string, passages: readonly Mark[], stretches: readonly Stretch[]): readonly Mark[] {
  return stretches.flatMap(({ start, end }) =>
    passages
      .map((passage) => cutMark(passage, start, end))
      .filter((piece) => piece.start < piece.end && countLetters(text.slice(piece.start, piece.end)) >= leastMoved),
  );
}
