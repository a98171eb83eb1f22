import { byKeys } from "../src/base/order.ts";
import type { Proposal } from "../src/proposal/proposal.ts";
import { nameProposal } from "../src/report/catalog-index.ts";
import { excerptAround, type Excerpt } from "../src/report/excerpt.ts";
import { oneLine } from "../src/report/safe-text.ts";
import type { Lexicon } from "../src/text/word/lexicon.ts";
import type { WordPlace } from "../src/text/word/new-word.ts";
import type { SegmentedArchive } from "../src/text/segment-proposals.ts";
import { lookUpTags } from "../src/text/word/parts-of-speech.ts";
import { traceWords } from "../src/text/word/trace-words.ts";
import { mayBePiece } from "../src/text/word/word-form.ts";
import type { Taxonomy } from "../src/theme/taxonomy.ts";
import { findNearestWords } from "../src/vector/nearest-words.ts";
import type { WordVectors } from "../src/vector/word-vectors.ts";
import type { ThemeChange, TriedWord, WordTrial } from "./words-request.ts";
import type { Filed } from "./words-stages.ts";

/** What is known with one of the two lexicons. */
export interface Tried {
  readonly lexicon: Lexicon;
  readonly text: SegmentedArchive;
  readonly vectors: WordVectors;
  readonly themes: Filed;
}

/** Lays the same archive with and without the added words side by side. */
export function compareTrial(
  words: readonly string[],
  proposals: readonly Proposal[],
  taxonomy: Taxonomy,
  before: Tried,
  after: Tried,
): WordTrial {
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

function describeTried(
  words: readonly string[],
  proposals: readonly Proposal[],
  before: Tried,
  after: Tried,
): readonly TriedWord[] {
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

function findNearest({ vectors, lexicon }: Tried, word: string): TriedWord["nearest"] {
  const nearest = findNearestWords(vectors, word, 3 * nearestShown)
    ?.filter(({ term, nearness }) => nearness >= leastNearness && mayBePiece(term, lexicon.stopWords))
    .slice(0, nearestShown);
  return nearest === undefined || nearest.length === 0 ? null : nearest;
}

function findChanges(
  proposals: readonly Proposal[],
  mentioning: ReadonlySet<string>,
  taxonomy: Taxonomy,
  before: Filed,
  after: Filed,
): readonly ThemeChange[] {
  const names = new Map(taxonomy.themes.map(({ id, name }) => [id, name]));
  const bestOf = ({ assignments }: Filed) =>
    new Map(
      assignments.map(({ proposal, themes: [best] }) => [
        proposal,
        best === undefined ? null : { theme: names.get(best.theme) ?? best.theme, score: best.score },
      ]),
    );
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
    .sort(
      byKeys(
        ({ mentions }) => (mentions ? 1 : 0),
        ({ proposal }) => proposal,
      ),
    );
}

function compareThemeWords(taxonomy: Taxonomy, before: Filed, after: Filed): WordTrial["themeWords"] {
  const wordsOf = ({ themeWords }: Filed, theme: string) =>
    (themeWords.find((each) => each.theme === theme)?.words ?? []).map(({ term }) => term);
  return taxonomy.themes.flatMap(({ id, name }) => {
    const [old, now] = [wordsOf(before, id), wordsOf(after, id)];
    const gained = now.filter((word) => !old.includes(word));
    const lost = old.filter((word) => !now.includes(word));
    return gained.length + lost.length === 0 ? [] : [{ theme: name, gained, lost }];
  });
}

/** Characters of an example shown on either side of the word. */
const reach = 14;

export function createExamples(proposals: readonly Proposal[]): (place: WordPlace) => Excerpt {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  return ({ proposal, field, start, end }) => excerptAround(byId.get(proposal)![field], start, end, reach);
}
