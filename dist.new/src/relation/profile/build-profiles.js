import { createAskGrammar } from "../../text/ask/ask-grammar.js";
import { allWords } from "../../text/segment-proposals.js";
import { sparseDot } from "../../vector/sparse-vector.js";
import { countWindows, createCommonTest, findBoilerplate } from "../wording/boilerplate.js";
import { findCommonGround } from "../place/common-ground.js";
import { createNameFinder } from "../../text/place/find-names.js";
import { signatureOf } from "../wording/minhash.js";
import { createTerritoryReader } from "../place/read-territory.js";
import { createThingReader } from "../place/read-things.js";
import { wordingOf } from "../wording/copied.js";
import { findStances } from "../stance/stance.js";
import { countSplit, createTermSpace, toTermVector } from "./term-space.js";
import { centerPoints, embedParts, meanPoints, wordsWithin } from "./text-points.js";
import { windowsOf } from "../wording/window.js";
import { countOf, countSorted } from "./word-counts.js";
/** Everything the comparison needs of each proposal, in the order of the input. */
export function buildProfiles(sources, space, options) {
    const { vocabulary } = space;
    const windows = sources.map(({ proposal }) => windowsOf(proposal.body));
    const census = countWindows(windows);
    const isCommon = createCommonTest(census.common);
    const own = sources.map((source, i) => withoutBoilerplate(source, windows[i], isCommon));
    const isShell = shellTest(vocabulary, options);
    const points = own.map((segmented) => embedParts(segmented, space, isShell));
    const namesOf = createNameFinder(vocabulary.terms, options.places);
    const named = sources.map(({ segmented }) => namesOf(segmented));
    const frame = {
        split: countSplit(own.map(allWords), vocabulary),
        mean: meanPoints(points),
        commonWindows: census.common,
        ground: findCommonGround(sources, named, vocabulary.terms, options.places),
    };
    const measure = createProfiler(frame, vocabulary, isShell, options);
    const profiles = sources.map((source, i) => measure(source, own[i], points[i], named[i]));
    return { profiles, frame, census };
}
/** Profiles of texts that are not of the archive. `space`: the archive's, its vocabulary continued by words the archive lacks. */
export function profileLater(sources, space, frame, options) {
    const isCommon = createCommonTest(frame.commonWindows);
    const isShell = shellTest(space.vocabulary, options);
    const namesOf = createNameFinder(space.vocabulary.terms, options.places);
    const measure = createProfiler(frame, space.vocabulary, isShell, options);
    return sources.map((source) => {
        const own = withoutBoilerplate(source, windowsOf(source.proposal.body), isCommon);
        return measure(source, own, embedParts(own, space, isShell), namesOf(source.segmented));
    });
}
function shellTest({ terms }, { shellWords }) {
    const isShell = Uint8Array.from(terms, (term) => (shellWords.has(term) ? 1 : 0));
    return (word) => isShell[word] === 1;
}
/** The proposal with the words of common wording taken out of its body. */
function withoutBoilerplate({ proposal, segmented }, windows, isCommon) {
    const common = findBoilerplate(proposal.body, windows, segmented.asks, isCommon);
    if (common.length === 0)
        return segmented;
    const { words, starts, ends } = segmented.body;
    const kept = [...words.keys()].filter((k) => !common.some(({ start, end }) => start <= starts[k] && starts[k] < end));
    return {
        ...segmented,
        body: {
            words: Uint32Array.from(kept, (k) => words[k]),
            starts: Uint32Array.from(kept, (k) => starts[k]),
            ends: Uint32Array.from(kept, (k) => ends[k]),
        },
    };
}
/** Measures one proposal: as it is (`source`), without common wording (`own`), with its raw points and the places it names. */
function createProfiler(frame, vocabulary, isShell, { places, actions, stopWords }) {
    const termSpace = createTermSpace(vocabulary, frame.split);
    const readTerritory = createTerritoryReader(places, frame.ground);
    const grammar = createAskGrammar(vocabulary.terms, actions, stopWords);
    const readThings = createThingReader(vocabulary, isShell, places, frame.ground.home);
    return ({ proposal, segmented }, own, points, named) => {
        const { subject, asks } = segmented;
        const words = allWords(own);
        const content = subject.words.filter((word) => !isShell(word));
        // A subject that is all shell still has to be compared by something.
        const subjectWords = content.length > 0 ? content : subject.words;
        const counts = countSorted(termSpace.split(words));
        const stances = findStances({ proposal, segmented }, (word) => countOf(counts, word), {
            grammar,
            terms: vocabulary.terms,
            space: termSpace,
        });
        return {
            id: proposal.id,
            history: proposal.history,
            body: proposal.body,
            text: toTermVector(termSpace, words),
            subject: toTermVector(termSpace, subjectWords),
            coherence: measureCoherence(termSpace, own.body.words),
            points: centerPoints(points, frame.mean),
            asks: asks.map(({ start, end }) => {
                const whole = wordsWithin(own.body, start, end);
                return { vector: toTermVector(termSpace, whole), length: whole.length };
            }),
            subjectWords: [...new Set(termSpace.split(subjectWords))]
                .map((word) => ({ word, weight: termSpace.weight[word] }))
                .filter(({ weight }) => weight > 0),
            counts,
            stances,
            length: words.length,
            territory: readTerritory(proposal.subject, named),
            things: readThings(proposal.subject, subject, named.mentions),
            signature: signatureOf(wordingOf(proposal.body)),
        };
    };
}
/** Words in a stretch: about a clause and a half. */
const stretchLength = 12;
/** In texts that repeat nothing a few chance words would count for too much. */
const leastCoherence = 0.1;
/** Texts of fewer words cannot be halved; theirs is taken for the coherence of an ordinary text. */
const leastMeasured = 60;
const ordinaryCoherence = 0.5;
function measureCoherence(space, words) {
    const split = space.split(words);
    if (split.length < leastMeasured)
        return ordinaryCoherence;
    const halves = [[], []];
    split.forEach((word, i) => halves[Math.floor(i / stretchLength) % 2 === 0 ? 0 : 1].push(word));
    return Math.max(leastCoherence, sparseDot(toTermVector(space, halves[0]), toTermVector(space, halves[1])));
}
