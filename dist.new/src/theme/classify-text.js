import { guidedFloor, guidedProbabilities, guidedScores } from "./guided.js";
import { modelLeaves } from "./theme-words-of.js";
/** For texts that are no proposals (policy points, clues): one view stands for both the full text and the subject. */
export function createTextClassifier(space, textSpace, taxonomy) {
    const { leaves, model } = modelLeaves(taxonomy, space, textSpace.indexes);
    return (text) => {
        const view = { point: textSpace.embed(text), words: textSpace.indexes(text) };
        const scores = guidedScores([view, view], model, space);
        const best = scores.reduce((top, score, k) => (score > scores[top] ? k : top), 0);
        if (scores[best] < guidedFloor)
            return null;
        return { theme: leaves[best].id, score: guidedProbabilities(scores, false)[best] };
    };
}
