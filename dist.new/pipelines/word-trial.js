import { byKeys } from "../src/base/order.js";
import { nameProposal } from "../src/report/catalog-index.js";
import { excerptAround } from "../src/report/excerpt.js";
import { oneLine } from "../src/report/safe-text.js";
import { lookUpTags } from "../src/text/word/parts-of-speech.js";
import { traceWords } from "../src/text/word/trace-words.js";
import { mayBePiece } from "../src/text/word/word-form.js";
import { findNearestWords } from "../src/vector/nearest-words.js";
/** Lays the same archive with and without the added words side by side. */
export function compareTrial(words, proposals, taxonomy, before, after) {
    const tried = describeTried(words, proposals, before, after);
    const mentioning = new Set(tried.flatMap((word) => word.proposals));
    return {
        words: tried,
        changes: findChanges(proposals, mentioning, taxonomy, before.themes, after.themes),
        themeWords: compareThemeWords(taxonomy, before.themes, after.themes),
        proposals: proposals.length,
    };
}
const nearestShown = 8;
/** Cosine below which two words are near by chance. */
const leastNearness = 0.4;
function describeTried(words, proposals, before, after) {
    const [lexicon, extended] = [before.lexicon, after.lexicon];
    const exampleOf = createExamples(proposals);
    const known = new Set(lexicon.words);
    const traces = traceWords(words, proposals, before.text, after.text);
    const tagOf = lookUpTags(traces.flatMap(({ torn }) => torn.map(({ word }) => word)));
    return traces.map((trace) => {
        const lowered = trace.word.toLowerCase();
        const standard = extended.synonyms.get(lowered) ?? null;
        return {
            ...trace,
            standard,
            known: known.has(trace.word) && lexicon.synonyms.get(lowered) === extended.synonyms.get(lowered),
            stopped: extended.stopWords.has(standard ?? lowered),
            torn: trace.torn.filter(({ word }) => known.has(word) || tagOf(word) !== null),
            nearest: findNearest(after, standard ?? lowered),
            examples: trace.places.map(exampleOf),
        };
    });
}
function findNearest({ vectors, lexicon }, word) {
    const nearest = findNearestWords(vectors, word, 3 * nearestShown)
        ?.filter(({ term, nearness }) => nearness >= leastNearness && mayBePiece(term, lexicon.stopWords))
        .slice(0, nearestShown);
    return nearest === undefined || nearest.length === 0 ? null : nearest;
}
function findChanges(proposals, mentioning, taxonomy, before, after) {
    const names = new Map(taxonomy.themes.map(({ id, name }) => [id, name]));
    const bestOf = ({ assignments }) => new Map(assignments.map(({ proposal, themes: [best] }) => [
        proposal,
        best === undefined ? null : { theme: names.get(best.theme) ?? best.theme, score: best.score },
    ]));
    const [old, now] = [bestOf(before), bestOf(after)];
    return proposals
        .map((proposal) => ({
        proposal: proposal.id,
        name: nameProposal(proposal),
        subject: oneLine(proposal.subject),
        mentions: mentioning.has(proposal.id),
        before: old.get(proposal.id) ?? null,
        after: now.get(proposal.id) ?? null,
    }))
        .filter(({ before, after }) => before?.theme !== after?.theme)
        .sort(byKeys(({ mentions }) => (mentions ? 1 : 0), ({ proposal }) => proposal));
}
function compareThemeWords(taxonomy, before, after) {
    const wordsOf = ({ themeWords }, theme) => (themeWords.find((each) => each.theme === theme)?.words ?? []).map(({ term }) => term);
    return taxonomy.themes.flatMap(({ id, name }) => {
        const [old, now] = [wordsOf(before, id), wordsOf(after, id)];
        const gained = now.filter((word) => !old.includes(word));
        const lost = old.filter((word) => !now.includes(word));
        return gained.length + lost.length === 0 ? [] : [{ theme: name, gained, lost }];
    });
}
/** Characters of an example shown on either side of the word. */
const reach = 14;
export function createExamples(proposals) {
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
    return ({ proposal, field, start, end }) => excerptAround(byId.get(proposal)[field], start, end, reach);
}
