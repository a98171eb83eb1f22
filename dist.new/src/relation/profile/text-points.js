import { allWords } from "../../text/segment-proposals.js";
import { centerVector, embedWords, meanVector } from "../../vector/vector-space.js";
export function embedParts(proposal, space, isShell) {
    const { subject, body, parts } = proposal;
    const situation = parts
        .filter(({ kind }) => kind !== "recommendation")
        .flatMap(({ start, end }) => [...wordsWithin(body, start, end)]);
    return {
        full: embedWords(space, allWords(proposal)),
        subject: embedWords(space, subject.words.filter((word) => !isShell(word))),
        situation: embedWords(space, situation),
    };
}
/** What all texts of an archive have in common: taken out of each, for it tells none from another. */
export function meanPoints(points) {
    return {
        full: meanVector(points.map(({ full }) => full)),
        subject: meanVector(points.map(({ subject }) => subject)),
        situation: meanVector(points.map(({ situation }) => situation)),
    };
}
export function centerPoints({ full, subject, situation }, mean) {
    return {
        full: centerVector(full, mean.full),
        subject: centerVector(subject, mean.subject),
        situation: centerVector(situation, mean.situation),
    };
}
/** The words that begin within [start, end). */
export function wordsWithin({ words, starts }, start, end) {
    let from = 0;
    while (from < words.length && starts[from] < start)
        from++;
    let to = from;
    while (to < words.length && starts[to] < end)
        to++;
    return words.subarray(from, to);
}
