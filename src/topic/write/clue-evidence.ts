import { byKeys, compareText } from "../../base/order.ts";
import type { Clue } from "../../proposal/clue.ts";
import { looksLikeName } from "../../personal/person-name.ts";
import type { RankedCandidate } from "../candidate/rank.ts";
import { matterTerms } from "../clue/clue-matter.ts";
import { quotableOf, sentencesOf, type Quotable } from "../clue/clue-sentence.ts";
import { specificWords } from "../match/concreteness.ts";
import { isOrdinaryWord } from "../match/ordinary-word.ts";
import { dot, meanVector, type TextSpace } from "../match/text-space.ts";
import { leadingVerb } from "../policy/task-phrase.ts";
import type { Evidence } from "../suggestion.ts";

/** What is known of a candidate that clues speak for. */
export type SpokenFor = Pick<RankedCandidate, "origin" | "civic" | "clues" | "matters" | "vector" | "words">;

/** What a clue says, and whether it can be quoted in a sentence of the catalog or stands in the appendix only. */
export interface ClueQuote {
  readonly evidence: Evidence;
  readonly fit: boolean;
  /** Nearness to what was sought, less what disturbs. */
  readonly score: number;
}

/** What a quote must say. */
export interface Sought {
  /** True where a stretch of a sentence speaks of it. */
  readonly speaks: (stretch: string, sentence: string) => boolean;
  /** What it should come near to. */
  readonly aim: Float32Array;
  /** How many would sign it, in [0, 1]; 0 where nothing tells. */
  readonly signed?: (stretch: string) => number;
}

/** Clues looked through for a quote, most liked first: enough to find what many would sign. */
export const clueSample = 150;
/** Stretches of one clue that are looked at, and those of all clues compared with what is sought: the least disturbing ones. */
const stretchSample = { ofClue: 2, forTopic: 60, forAngle: 40 };
/** A word that no proposal and no paper knows is likely a name: each disturbs so much. */
const unknownWord = 0.1;
/** From this score on a quote of a civic or policy matter can stand for what people wrote. */
const worthQuoting = 0.45;
/** What it is worth that all would sign a stretch. */
const signedWorth = 0.4;

/** What clues say on the topic, one stretch of each, best first: nearest to what most of them say, or what most of them say too. */
export function quoteClues(candidate: SpokenFor, space: TextSpace): readonly ClueQuote[] {
  const { civic, words } = candidate;
  const clues = candidate.clues.slice(0, clueSample);
  const aim = centerOf(candidate);
  if (civic === null) {
    const speaks = (stretch: string) => specificWords(stretch, space).some((word) => words.has(word));
    return choose(quotesOf(voicesOf(clues, speaks), { aim }, space, stretchSample.forTopic));
  }
  const { pattern, except, angles } = civic;
  const shares = angles.map((angle) => ({
    pattern: angle.pattern,
    share: clues.filter(({ text }) => angle.pattern.test(text)).length / clues.length,
  }));
  // What supports none of the ways in would speak for another topic.
  const speaks = (stretch: string) =>
    pattern.test(stretch) && !(except?.test(stretch) ?? false) && angles.some((angle) => angle.pattern.test(stretch));
  const signed = (stretch: string) =>
    Math.max(0, ...shares.map((angle) => (angle.pattern.test(stretch) ? angle.share : 0)));
  return choose(quotesOf(voicesOf(clues, speaks), { aim, signed }, space, stretchSample.forTopic));
}

function choose(quotes: readonly ClueQuote[]): readonly ClueQuote[] {
  return quotes.map((quote) => ({ ...quote, fit: quote.fit && quote.score >= worthQuoting }));
}

/** Halfway between what an angle says and what the clues say. */
export function aimOf(text: string, candidate: SpokenFor, space: TextSpace): Float32Array {
  return meanVector([space.embed(matterTerms(text, space).join("，")), centerOf(candidate)]);
}

/** Where the candidate's own clues meet; where it has none, what its title means. */
function centerOf({ origin, matters, vector }: SpokenFor): Float32Array {
  return origin === "clue" ? matters[0]!.center : vector;
}

/** Stretches that speak of what is sought, of how many voices; a text posted twice is one voice. */
export interface Voices {
  readonly count: number;
  readonly stretches: readonly Voiced[];
}

interface Voiced {
  readonly clue: Clue;
  readonly stretch: Quotable;
}

/** Of each clue the best stretches that speak of it, `usable` ones only. */
export function voicesOf(
  clues: readonly Clue[],
  speaks: Sought["speaks"],
  usable: (clue: string, stretch: string) => boolean = () => true,
): Voices {
  const voices = clues
    .map((clue) =>
      sentencesOf(clue)
        .filter(({ text }) => speaks(text, text))
        .flatMap((sentence) => quotableOf(sentence).filter((stretch) => speaks(stretch.text, sentence.text)))
        .filter((stretch) => usable(clue.id, stretch.text))
        .sort(byRest)
        .slice(0, stretchSample.ofClue)
        .map((stretch) => ({ clue, stretch })),
    )
    .filter((stretches) => stretches.length > 0);
  return { count: new Set(voices.map(([first]) => first!.stretch.text)).size, stretches: voices.flat() };
}

/** Fit ones first, then the least disturbing, then the longer, which say more. */
const byRest = byKeys<Quotable>(
  ({ fit }) => (fit ? 1 : 0),
  ({ blemish }) => -blemish,
  ({ text }) => text.length,
  ({ start }) => -start,
);

/** The best stretch of each clue, best clue first and no wording twice. */
export function quotesOf(
  { stretches }: Voices,
  sought: Omit<Sought, "speaks">,
  space: TextSpace,
  sample: number = stretchSample.forAngle,
): readonly ClueQuote[] {
  const quotes = [...stretches]
    .sort((a, b) => byRest(a.stretch, b.stretch) || compareText(a.clue.id, b.clue.id))
    .slice(0, sample)
    .flatMap((voiced) => weigh(voiced, sought, space) ?? [])
    .sort(
      byKeys(
        ({ fit }) => (fit ? 1 : 0),
        ({ score }) => score,
        ({ evidence }) => evidence.ref,
        ({ evidence }) => -evidence.start,
        ({ evidence }) => -evidence.end,
      ),
    );
  const firstOf = (key: (quote: ClueQuote) => string) => {
    const seen = new Set<string>();
    return (quote: ClueQuote) => !seen.has(key(quote)) && seen.add(key(quote)).size > 0;
  };
  return quotes.filter(firstOf(({ evidence }) => evidence.ref)).filter(firstOf(({ evidence }) => evidence.quote));
}

/** A word cut out of 运维费无着落: 费 is a surname too. */
function isFee(term: string, before: string): boolean {
  return term.startsWith("费") && /(?:运行|运维|维护|管护|运营|物业|[水电气暖餐派])$/u.test(before);
}

/** Null where somebody may be named. */
function weigh({ clue, stretch }: Voiced, { aim, signed }: Omit<Sought, "speaks">, space: TextSpace): ClueQuote | null {
  const { start, end, text, blemish } = stretch;
  const words = space.words(text);
  const unseen = space.weight("\u0000");
  const unknown = words.filter(({ term }) => term.length >= 2 && space.weight(term) >= unseen);
  if (unknown.some(({ term, start: at }) => looksLikeName(term) && !isFee(term, text.slice(0, at)))) return null;
  const opens = words[0]?.start ?? text.length;
  const near = dot(space.embed(matterTerms(text, space).join("，")), aim);
  return {
    evidence: { kind: "clue", ref: clue.id, source: clue.source, quote: text, start, end },
    fit: stretch.fit && unknown.every(({ term }) => isOrdinaryWord(term)) && opens <= 2 && leadingVerb(text) === null,
    score: near + signedWorth * (signed?.(text) ?? 0) - blemish - unknownWord * unknown.length,
  };
}
