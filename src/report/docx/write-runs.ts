import { InternalHyperlink, TextRun } from "docx";
import { sizeOf } from "../../statistics/counted.ts";
import { formatCounted, type Sentence } from "../../statistics/sentence.ts";
import { oneLine } from "../safe-text.ts";
import type { ListAnchors } from "./list-anchors.ts";

/** What a person must fill in: brackets around nothing but full-width spaces. */
const blank = /(〔\u3000+〕)/u;

/** Words, numbers that lead to their lists, and blanks marked with color. `bare`: numbers without 量词, as tables have them. */
export function writeRuns(
  sentence: Sentence,
  anchors: ListAnchors,
  numbers: "bare" | "counted" = "counted",
): readonly (TextRun | InternalHyperlink)[] {
  return sentence.flatMap((part): readonly (TextRun | InternalHyperlink)[] => {
    if (typeof part === "string") return markBlanks(part);
    const run = new TextRun(numbers === "bare" ? String(sizeOf(part)) : formatCounted(part));
    if (sizeOf(part) === 0) return [run];
    const anchor = anchors.get(part.key);
    if (anchor === undefined) throw new Error(`number without a list: ${part.key}`);
    return [new InternalHyperlink({ anchor, children: [run] })];
  });
}

function markBlanks(text: string): TextRun[] {
  return text
    .split(blank)
    .filter((piece) => piece !== "")
    .map((piece) =>
      blank.test(piece) ? new TextRun({ text: piece, highlight: "yellow" }) : new TextRun(oneLine(piece)),
    );
}
