import type { TextSpace } from "../vector/text-space.ts";
import type { VectorSpace } from "../vector/vector-space.ts";
import { guidedFloor, guidedProbabilities, guidedScores } from "./guided.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { modelLeaves } from "./theme-words-of.ts";

/** The theme of any short text by the taxonomy's own words; null below the floor. */
export type TextClassifier = (text: string) => { readonly theme: string; readonly score: number } | null;

/** For texts that are no proposals (policy points, clues): one view stands for both the full text and the subject. */
export function createTextClassifier(space: VectorSpace, textSpace: TextSpace, taxonomy: Taxonomy): TextClassifier {
  const { leaves, model } = modelLeaves(taxonomy, space, textSpace.indexes);
  return (text) => {
    const view = { point: textSpace.embed(text), words: textSpace.indexes(text) };
    const scores = guidedScores([view, view], model, space);
    const best = scores.reduce((top, score, k) => (score > scores[top]! ? k : top), 0);
    if (scores[best]! < guidedFloor) return null;
    return { theme: leaves[best]!.id, score: guidedProbabilities(scores, false)[best]! };
  };
}
