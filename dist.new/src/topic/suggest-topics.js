import { sha256 } from "../base/hash.js";
import { candidatesFromClues, candidatesFromPolicy } from "./candidate/candidate.js";
import { isField, rarestWeight } from "./match/concreteness.js";
import { objectOf } from "./match/same-object.js";
import { findCommonWords } from "./clue/clue-phrase.js";
import { groupClues } from "./clue/clue-matter.js";
import { chooseRows, findTakers, measureCoverage } from "./coverage.js";
import { findLocalPapers } from "./policy/own-papers.js";
import { readPolicyPoints } from "./policy/policy-point.js";
import { measureFits } from "./match/fit.js";
import { rememberSpace } from "./match/memo-space.js";
import { indexProposals } from "./match/proposal-index.js";
import { chooseTopics } from "./candidate/choose-topics.js";
import { createCopyCheck } from "./candidate/copied-title.js";
import { candidatesFromProposals } from "./candidate/earlier-matter.js";
import { createElsewhereTest } from "./candidate/elsewhere.js";
import { rankCandidates } from "./candidate/rank.js";
import { isAskedFor } from "./candidate/reach.js";
import { siftPoints } from "./candidate/sift-points.js";
import { maxWritten } from "./suggestion.js";
import { titleOf } from "./write/topic-core.js";
import { findUnits } from "./write/units.js";
export const defaultTopicOptions = { topics: 60, perTheme: 2 };
/** A topic needs a policy, a clue, or what became of earlier proposals; a session alone gives none. */
function hasNoGround({ papers, clues, proposals }) {
    const past = proposals.some(({ proposal }) => proposal.history || proposal.outcome !== "unknown");
    return papers.length === 0 && clues.length === 0 && !past;
}
/** 选题目录: from policy papers, clues and proposals to the topics worth proposing next, each with its evidence. */
export function suggestTopics(given, options = defaultTopicOptions) {
    if (hasNoGround(given)) {
        return {
            points: [],
            passedOver: [],
            leftOut: [],
            coverage: [],
            topics: [],
            refused: new Map(),
            clueMatters: [],
            setAside: [],
        };
    }
    const space = rememberSpace(given.space, given.home?.names);
    const input = { ...given, space };
    const reading = readPolicyPoints(input.papers, space);
    const clues = groupClues(input.clues, space);
    const { matters, setAside } = clues;
    const index = indexProposals(input.proposals, space);
    const years = [...new Set(index.proposals.flatMap(({ proposal }) => proposal.year ?? []))].sort((a, b) => a - b);
    const takersOf = rememberTakers(index, space);
    const localPapers = new Set(findLocalPapers(input.papers, input.home).map(({ file }) => file));
    const sifted = siftPoints(reading.points, {
        ...input,
        localPapers,
        newestYear: newestYearOf(input),
        isAskedFor: (point, decider) => isAskedFor(decider, takersOf(point), index),
    });
    const points = assignThemes(sifted.points, input);
    const rarest = rarestWeight([
        ...points.map((point) => point.text),
        ...input.clues.map((clue) => clue.title),
        ...index.sayings.map(({ text }) => text),
    ], space);
    const isCommon = findCommonWords(input.clues.map(({ title, text }) => `${title}。${text.slice(0, 120)}`), index.sayings.map(({ text }) => text), space);
    const isCopy = createCopyCheck(index.proposals.map(({ proposal }) => proposal.subject));
    const candidates = [
        ...candidatesFromPolicy(points, space),
        ...candidatesFromClues(clues, space, isCommon, input.civicMatters),
        ...candidatesFromProposals(index, space, (core) => !isCopy(core) && !isField(objectOf(core))),
    ];
    const fits = measureFits(index);
    const ranked = rankCandidates(candidates, { points, matters, index, space, rarest, fits, localPapers });
    const isElsewhere = createElsewhereTest(input, index);
    const context = { input, points, index, fits, isCommon, isCopy, isElsewhere };
    const { chosen, refused } = chooseTopics(ranked, context, options);
    const topics = chosen.map((entry) => toSuggestion(entry, index, input));
    const concrete = points.filter((point) => point.concrete);
    const coverage = chooseRows(measureCoverage(concrete, takersOf, takersByPoint(chosen), index), space, years);
    const { passedOver } = reading;
    return { points, passedOver, leftOut: sifted.leftOut, coverage, topics, refused, clueMatters: matters, setAside };
}
function rememberTakers(index, space) {
    const known = new Map();
    return ({ text }) => {
        const takers = known.get(text) ?? findTakers(text, index, space);
        known.set(text, takers);
        return takers;
    };
}
/** Proposals that take up the topics made of each point, for the points their backgrounds cite. */
function takersByPoint(chosen) {
    const takers = new Map();
    for (const { candidate, background } of chosen) {
        const isCited = (point) => background.evidence.some(({ kind, ref, source, start }) => kind === "policy" && ref === point.paper && source.paragraph === point.paragraph && start === point.start);
        for (const { id } of candidate.points.filter(isCited))
            takers.set(id, [...(takers.get(id) ?? []), ...candidate.takers]);
    }
    return takers;
}
/** Of the session, or of the newest paper where that is later; −Infinity where no year is known. */
function newestYearOf({ papers, proposals }) {
    const session = proposals.filter(({ proposal }) => !proposal.history);
    return Math.max(...[...papers, ...session.map(({ proposal }) => proposal)].map(({ year }) => year ?? -Infinity));
}
function assignThemes(points, input) {
    return points.map((point) => (point.concrete ? { ...point, theme: themeOfPoint(point, input) } : point));
}
/** By the task, said twice, within its sentence: a few words alone are too little to go by. */
function themeOfPoint({ text, sentence }, input) {
    return (input.assignTheme(`${text}，${text}，${sentence}`) ?? input.assignTheme(text))?.theme ?? null;
}
function toSuggestion({ candidate, theme, angles, background }, index, input) {
    const title = titleOf(candidate.core);
    const evidence = distinct([...background.evidence, ...angles.flatMap((angle) => angle.evidence)]);
    const placeOf = new Map(evidence.map((entry, place) => [keyOf(entry), place]));
    const written = new Set([
        ...candidate.roots.map(({ proposal }) => proposal.id),
        ...candidate.takers.map((owner) => index.proposals[owner].proposal.id),
    ]);
    return {
        id: `topic-${sha256(title).slice(0, 8)}`,
        theme,
        title,
        background: background.text,
        angles: angles.map(({ text }) => text),
        angleEvidence: angles.map((angle) => angle.evidence.map((entry) => placeOf.get(keyOf(entry)))),
        written: [...written].slice(0, maxWritten),
        clues: candidate.clues.map(({ id }) => id),
        units: findUnits(candidate, index, input.space, input.units, input.home),
        score: candidate.score,
        factors: candidate.factors,
        evidence,
    };
}
function distinct(evidence) {
    return [...new Map([...evidence].reverse().map((entry) => [keyOf(entry), entry])).values()].reverse();
}
function keyOf({ kind, ref, source, start, end }) {
    return `${kind} ${ref} ${source.paragraph ?? source.row ?? ""} ${start} ${end}`;
}
