import { byKeys } from "../../base/order.js";
import { matterTerms } from "../clue/clue-matter.js";
import { matterVector, specificity, specificWords } from "../match/concreteness.js";
import { findWriters } from "../match/writers.js";
import { findNearby, indexNearby } from "../match/nearby.js";
import { findMatches } from "../match/proposal-index.js";
import { compareObjects, sharesObject } from "../match/same-object.js";
/**
 * Policy leads, for a committee's topics serve the year's work; the gap comes next, for a topic that everybody writes on needs no hint;
 * then what people ask for, what came back unsolved, and what is new.
 */
export const factorWeights = { policy: 0.25, demand: 0.2, gap: 0.2, recurrence: 0.3, novelty: 0.05 };
/** From which similarity a point, or a matter of clues, belongs to a candidate (see {@link findNearby}). */
const belongs = { point: 0.62, matter: 0.5 };
/** A point that says the same thing in other words belongs too, though vectors do not know the words (校园供餐, 学校供餐). */
const reworded = { similarity: 0.4, share: 0.5, back: 0.5 };
/**
 * A saying is in the neighborhood from this similarity on, or lower if it holds nearly half of the words: rather one neighbor too many than a
 * topic said to be new that members have written about.
 */
const neighborhood = { similarity: 0.46, atLeast: 0.38, share: 0.45 };
/** Clues that must speak of a candidate that did not grow from them: so many in a thousand, at least one. */
const fewestShare = 0.0007;
/**
 * Topics wider than this are headings; a matter that several members wrote on needs less, for they found something to say. From `narrow` on nothing
 * is gained. See {@link specificity}.
 */
const width = { least: 0.9, ofMembers: 0.45, narrow: 1.6 };
export function rankCandidates(candidates, input) {
    const { space, index } = input;
    const points = indexNearby(input.points.filter((point) => point.concrete), (point) => ({
        id: point.id,
        vector: matterVector(point.text, space),
        words: specificWords(point.task.object, space),
    }));
    // In a large pile one or two clues may share words with anything.
    const fewest = Math.max(1, Math.ceil(input.matters.reduce((sum, matter) => sum + matter.clues.length, 0) * fewestShare));
    const clueWords = new Map();
    for (const matter of input.matters)
        for (const clue of matter.clues)
            clueWords.set(clue.id, wordsOfClue(clue, space));
    const matters = indexNearby(input.matters, (matter) => ({
        id: matter.id,
        vector: matter.center,
        words: matter.clues.slice(0, 8).flatMap((clue) => [...clueWords.get(clue.id)]),
    }));
    return candidates
        .map((candidate) => ({ candidate, narrowness: specificity(candidate.core, space, input.rarest) }))
        .filter(({ candidate, narrowness }) => candidate.civic !== null || narrowness >= (candidate.origin === "proposal" ? width.ofMembers : width.least))
        .map(({ candidate, narrowness }) => {
        const nearPoints = findNearby(candidate, points, space, reworded.similarity)
            .filter(({ item, similarity }) => {
            const nearness = compareObjects(candidate.core, item.text, space);
            return similarity >= belongs.point
                ? sharesObject(nearness)
                : nearness.share >= reworded.share && nearness.back >= reworded.back;
        })
            .map(({ item }) => item);
        const nearMatters = findNearby(candidate, matters, space, belongs.matter).map(({ item }) => item);
        const near = findMatches(candidate.core, index, space, neighborhood.atLeast).filter(({ similarity, share }) => similarity >= neighborhood.similarity || share >= neighborhood.share);
        const writers = findWriters(candidate.core, candidate.vector, index, input.fits, space);
        const own = [...candidate.points, ...nearPoints.filter((point) => !candidate.points.includes(point))];
        const found = {
            ...candidate,
            points: own,
            matters: [...candidate.matters, ...nearMatters.filter((matter) => !candidate.matters.includes(matter))],
            near,
            takers: writers.on,
            neighbors: [...writers.on, ...writers.near],
        };
        const speaking = cluesOf(found, clueWords);
        const clues = candidate.origin === "clue" || speaking.length >= fewest ? speaking : [];
        const fit = input.fits.of(candidate.vector);
        const factors = measureFactors(found, clues, fit, index);
        const score = weigh(factors);
        const narrow = 0.5 + 0.5 * Math.min(1, narrowness / width.narrow);
        const level = Math.min(closest, Math.max(0, fit.level) / input.fits.usual);
        const atHome = clues.length > 0 || input.localPapers.has(own[0]?.paper ?? "");
        const close = atHome ? Math.max(1, level) : level;
        return { ...found, clues, fit, atHome, factors, score, merit: score * narrow * close };
    })
        .sort(byKeys((candidate) => candidate.merit, (candidate) => candidate.core, (candidate) => candidate.id));
}
function wordsOfClue(clue, space) {
    return new Set([...matterTerms(clue.title, space), ...matterTerms(clue.text.slice(0, 120), space)]);
}
/**
 * A matter may hold clues of several kinds: only those that share two of the candidate's words are counted for it, or its only word where
 * that is long enough to mean one thing. A civic matter has all its clues already.
 */
function cluesOf(candidate, clueWords) {
    const words = [...candidate.words];
    const needed = words.length === 1 && words[0].length >= 3 ? 1 : 2;
    const own = new Set(candidate.origin === "clue" ? candidate.matters[0].clues : []);
    return [...new Map(candidate.matters.flatMap((matter) => matter.clues.map((clue) => [clue.id, clue]))).values()]
        .filter((clue) => own.has(clue) ||
        (candidate.civic === null &&
            words.filter((word) => clueWords.get(clue.id)?.has(word) === true).length >= needed))
        .sort(byKeys((clue) => clue.likes, (clue) => clue.id));
}
export function weigh(factors) {
    const names = ["policy", "demand", "gap", "recurrence", "novelty"];
    return names.reduce((sum, name) => sum + factorWeights[name] * factors[name], 0);
}
function measureFactors(candidate, clues, fit, index) {
    const takers = candidate.takers.map((owner) => index.proposals[owner].proposal);
    const earlier = [...candidate.roots.map(({ proposal }) => proposal), ...takers].filter((proposal) => proposal.history);
    const session = index.proposals.filter(({ proposal }) => !proposal.history).length;
    const policy = candidate.points.reduce((best, point) => Math.max(best, point.weight), 0);
    const likes = clues.reduce((sum, clue) => sum + clue.likes, 0);
    const demand = clues.length === 0 ? 0 : 0.25 + 0.45 * (clues.length / (clues.length + 6)) + 0.3 * (likes / (likes + 80));
    const present = takers.filter((proposal) => !proposal.history).length;
    const around = candidate.neighbors.filter((owner) => !index.proposals[owner].proposal.history).length - present;
    // One proposal in a small session closes a gap as much as three in a thousand; one nearby closes it by a quarter of that.
    const unit = Math.max(1, session * 0.003);
    const closed = 1 / (1 + (present + around / 4) / unit);
    // Where nobody, now or earlier, ever wrote nearby, the matter may not be this committee's at all.
    const gap = candidate.neighbors.length === 0 && clues.length === 0 ? closed * 0.5 : closed;
    const open = Math.max(0, ...earlier.map(({ outcome }) => openness[outcome]));
    const years = new Set([...earlier, ...takers].map(({ year }) => year)).size;
    const attention = 1 * (fit.earlier / (fit.earlier + attentionHalf));
    const recurrence = Math.min(1, open + (years >= 2 ? 0.3 : 0) + attention);
    const papers = new Set(candidate.points.flatMap((point) => point.papers)).size;
    const novelty = (earlier.length === 0 ? 0.6 : 0.2 / earlier.length) + (papers === 1 ? 0.4 : 0);
    return { policy: Math.min(1, policy), demand: Math.min(1, demand), gap, recurrence, novelty };
}
/** A matter at the very heart of what members write about gains no more than this. */
const closest = 1.5;
/** Earlier proposals near the matter that show half the attention there can be. */
const attentionHalf = 1.5;
/** How open an earlier proposal's matter still is, by its outcome. */
const openness = { later: 0.7, reference: 0.5, planned: 0.35, unknown: 0.25, solved: 0 };
