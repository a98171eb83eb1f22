import { signalNames } from "./signals.js";
export const readings = ["resubmitted", "join", "raised-before", "confer", "same-unit", "reference"];
/**
 * Least closeness of the problem from which it is called one. Of 133 pairs at or above it, read twice, one was of different
 * problems by both, 69 of the same by both.
 */
const sameProblem = 0.6;
/** Below this the problems are called different, if the asks agree. */
const otherProblem = 0.45;
/** From this correspondence of asks they are called the same in the main. */
const sameAsks = 0.35;
/** `row`: what {@link signalNames} names, measured; `acrossSessions`: one is this session's, the other an earlier one's. */
export function readPair(relation, row, acrossSessions) {
    if (relation === "duplicate")
        return "resubmitted";
    if (relation === "joint")
        return acrossSessions ? "raised-before" : "join";
    if (valueOf(row, "stance") === 0)
        return "confer";
    const asks = valueOf(row, "asks");
    // The same template for another place or thing: another matter, however alike the words.
    if (valueOf(row, "samePlace") * valueOf(row, "ownMatter") === 0)
        return asks >= sameAsks ? "same-unit" : "reference";
    const problem = (valueOf(row, "meaning") + valueOf(row, "subjectMeaning") + valueOf(row, "situation")) / 3;
    if (problem >= sameProblem)
        return "confer";
    return problem < otherProblem && asks >= sameAsks ? "same-unit" : "reference";
}
function valueOf(row, signal) {
    return row[signalNames.findIndex(([name]) => name === signal)];
}
