import { byKeys, compareText } from "../../base/order.js";
import { matterTerms } from "../clue/clue-matter.js";
import { quotableOf, sentencesOf } from "../clue/clue-sentence.js";
import { looksLikeName } from "../clue/mask-personal.js";
import { specificWords } from "../match/concreteness.js";
import { dot, meanVector } from "../match/text-space.js";
import { leadingVerb } from "../policy/task-phrase.js";
/** Clues looked through for a quote, most liked first: enough to find what many would sign. */
export const clueSample = 50;
/** Stretches of one clue that are looked at, and those of all clues compared with what is sought: the least disturbing ones. */
const stretchSample = { ofClue: 2, forTopic: 60, forAngle: 24 };
/** A word that no proposal and no paper knows is likely a name: each disturbs so much. */
const unknownWord = 0.1;
/** From this score on a quote of a civic or policy matter can stand for what people wrote. */
const worthQuoting = 0.45;
/** What it is worth that all would sign a stretch. */
const signedWorth = 0.4;
/** What clues say on the topic, one stretch of each, best first: nearest to what most of them say, or what most of them say too. */
export function quoteClues(candidate, space) {
    const { civic, words } = candidate;
    const clues = candidate.clues.slice(0, clueSample);
    const aim = centerOf(candidate);
    if (civic === null) {
        const speaks = (stretch) => specificWords(stretch, space).some((word) => words.has(word));
        return choose(quotesOf(voicesOf(clues, speaks), { aim }, space, stretchSample.forTopic));
    }
    const { pattern, except, angles } = civic;
    const shares = angles.map((angle) => ({
        pattern: angle.pattern,
        share: clues.filter(({ text }) => angle.pattern.test(text)).length / clues.length,
    }));
    const speaks = (stretch) => pattern.test(stretch) && !(except?.test(stretch) ?? false);
    const signed = (stretch) => Math.max(0, ...shares.map((angle) => (angle.pattern.test(stretch) ? angle.share : 0)));
    return choose(quotesOf(voicesOf(clues, speaks), { aim, signed }, space, stretchSample.forTopic));
}
function choose(quotes) {
    return quotes.map((quote) => ({ ...quote, fit: quote.fit && quote.score >= worthQuoting }));
}
/** Halfway between what an angle says and what the clues say. */
export function aimOf(text, candidate, space) {
    return meanVector([space.embed(matterTerms(text, space).join("，")), centerOf(candidate)]);
}
/** Where the candidate's own clues meet; where it has none, what its title means. */
function centerOf({ origin, matters, vector }) {
    return origin === "clue" ? matters[0].center : vector;
}
export function voicesOf(clues, speaks) {
    const voices = clues
        .map((clue) => sentencesOf(clue)
        .filter(({ text }) => speaks(text, text))
        .flatMap((sentence) => quotableOf(sentence).filter((stretch) => speaks(stretch.text, sentence.text)))
        .sort(byRest)
        .slice(0, stretchSample.ofClue)
        .map((stretch) => ({ clue, stretch })))
        .filter((stretches) => stretches.length > 0);
    return { count: new Set(voices.map(([first]) => first.stretch.text)).size, stretches: voices.flat() };
}
/** Fit ones first, then the least disturbing, then the longer, which say more. */
const byRest = byKeys(({ fit }) => (fit ? 1 : 0), ({ blemish }) => -blemish, ({ text }) => text.length, ({ start }) => -start);
/**
 * The best stretch of each clue, best clue first and no wording twice. A quote is cut from the clue's text with personal data masked one for
 * one, so it has the length and place of the original characters; where nothing is masked it equals them.
 */
export function quotesOf({ stretches }, sought, space, sample = stretchSample.forAngle) {
    const quotes = [...stretches]
        .sort((a, b) => byRest(a.stretch, b.stretch) || compareText(a.clue.id, b.clue.id))
        .slice(0, sample)
        .flatMap((voiced) => weigh(voiced, sought, space) ?? [])
        .sort(byKeys(({ fit }) => (fit ? 1 : 0), ({ score }) => score, ({ evidence }) => evidence.ref, ({ evidence }) => -evidence.start, ({ evidence }) => -evidence.end));
    const firstOf = (key) => {
        const seen = new Set();
        return (quote) => !seen.has(key(quote)) && seen.add(key(quote)).size > 0;
    };
    return quotes.filter(firstOf(({ evidence }) => evidence.ref)).filter(firstOf(({ evidence }) => evidence.quote));
}
/** Null where somebody may be named. */
function weigh({ clue, stretch }, { aim, signed }, space) {
    const { start, end, text, blemish } = stretch;
    const words = space.words(text);
    const unseen = space.weight("\u0000");
    const unknown = words.filter(({ term }) => term.length >= 2 && space.weight(term) >= unseen);
    if (unknown.some(({ term }) => looksLikeName(term)))
        return null;
    const opens = words[0]?.start ?? text.length;
    const near = dot(space.embed(matterTerms(text, space).join("，")), aim);
    return {
        evidence: { kind: "clue", ref: clue.id, source: clue.source, quote: text, start, end },
        fit: stretch.fit && unknown.length <= 1 && opens <= 2 && leadingVerb(text) === null,
        score: near + signedWorth * (signed?.(text) ?? 0) - blemish - unknownWord * unknown.length,
    };
}
