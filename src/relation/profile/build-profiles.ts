import type { Actions } from "../../text/ask/actions.ts";
import { createAskGrammar } from "../../text/ask/ask-grammar.ts";
import type { PlaceNames } from "../../text/place/place-names.ts";
import { allWords } from "../../text/segment-proposals.ts";
import type { SegmentedProposal } from "../../text/segmented.ts";
import { sparseDot } from "../../vector/sparse-vector.ts";
import type { VectorSpace } from "../../vector/vector-space.ts";
import type { Vocabulary } from "../../vector/vocabulary.ts";
import { countWindows, createCommonTest, findBoilerplate, type WindowCensus } from "../wording/boilerplate.ts";
import { findCommonGround, type CommonGround } from "../place/common-ground.ts";
import { createNameFinder, type NamesOfText } from "../../text/place/find-names.ts";
import { signatureOf } from "../wording/minhash.ts";
import type { SubjectWord, TextProfile } from "./profile.ts";
import { createTerritoryReader } from "../place/read-territory.ts";
import { createThingReader } from "../place/read-things.ts";
import type { RelationSource } from "./relation-source.ts";
import { wordingOf } from "../wording/copied.ts";
import { findStances } from "../stance/stance.ts";
import { countSplit, createTermSpace, toTermVector, type SplitFrequency, type TermSpace } from "./term-space.ts";
import { centerPoints, embedParts, meanPoints, wordsWithin, type TextPoints } from "./text-points.ts";
import { windowsOf } from "../wording/window.ts";
import { countOf, countSorted } from "./word-counts.ts";

export interface ProfileOptions {
  /** Words of a subject's shell (关于……加强……的建议), left out of the comparison of subjects. */
  readonly shellWords: ReadonlySet<string>;
  readonly places: PlaceNames;
  /** data/lexicon/actions.txt: what verbs ask. */
  readonly actions: Actions;
  readonly stopWords: ReadonlySet<string>;
}

/** What the texts of an archive are measured by. A text that comes later is measured by the same. Plain data. */
export interface ProfileFrame {
  readonly split: SplitFrequency;
  readonly mean: TextPoints;
  /** Windows of common wording, ascending. */
  readonly commonWindows: Uint32Array;
  readonly ground: CommonGround;
}

/** Everything the comparison needs of each proposal, in the order of the input. */
export function buildProfiles(
  sources: readonly RelationSource[],
  space: VectorSpace,
  options: ProfileOptions,
): { readonly profiles: readonly TextProfile[]; readonly frame: ProfileFrame; readonly census: WindowCensus } {
  const { vocabulary } = space;
  const windows = sources.map(({ proposal }) => windowsOf(proposal.body));
  const census = countWindows(windows);
  const isCommon = createCommonTest(census.common);
  const own = sources.map((source, i) => withoutBoilerplate(source, windows[i]!, isCommon));
  const isShell = shellTest(vocabulary, options);
  const points = own.map((segmented) => embedParts(segmented, space, isShell));
  const namesOf = createNameFinder(vocabulary.terms, options.places);
  const named = sources.map(({ segmented }) => namesOf(segmented));
  const frame: ProfileFrame = {
    split: countSplit(own.map(allWords), vocabulary),
    mean: meanPoints(points),
    commonWindows: census.common,
    ground: findCommonGround(sources, named, vocabulary.terms, options.places),
  };
  const measure = createProfiler(frame, vocabulary, isShell, options);
  const profiles = sources.map((source, i) => measure(source, own[i]!, points[i]!, named[i]!));
  return { profiles, frame, census };
}

/** Profiles of texts that are not of the archive. `space`: the archive's, its vocabulary continued by words the archive lacks. */
export function profileLater(
  sources: readonly RelationSource[],
  space: VectorSpace,
  frame: ProfileFrame,
  options: ProfileOptions,
): readonly TextProfile[] {
  const isCommon = createCommonTest(frame.commonWindows);
  const isShell = shellTest(space.vocabulary, options);
  const namesOf = createNameFinder(space.vocabulary.terms, options.places);
  const measure = createProfiler(frame, space.vocabulary, isShell, options);
  return sources.map((source) => {
    const own = withoutBoilerplate(source, windowsOf(source.proposal.body), isCommon);
    return measure(source, own, embedParts(own, space, isShell), namesOf(source.segmented));
  });
}

function shellTest({ terms }: Vocabulary, { shellWords }: ProfileOptions): (word: number) => boolean {
  const isShell = Uint8Array.from(terms, (term) => (shellWords.has(term) ? 1 : 0));
  return (word) => isShell[word] === 1;
}

/** The proposal with the words of common wording taken out of its body. */
function withoutBoilerplate(
  { proposal, segmented }: RelationSource,
  windows: Uint32Array,
  isCommon: (hash: number) => boolean,
): SegmentedProposal {
  const common = findBoilerplate(proposal.body, windows, segmented.asks, isCommon);
  if (common.length === 0) return segmented;
  const { words, starts, ends } = segmented.body;
  const kept = [...words.keys()].filter(
    (k) => !common.some(({ start, end }) => start <= starts[k]! && starts[k]! < end),
  );
  return {
    ...segmented,
    body: {
      words: Uint32Array.from(kept, (k) => words[k]!),
      starts: Uint32Array.from(kept, (k) => starts[k]!),
      ends: Uint32Array.from(kept, (k) => ends[k]!),
    },
  };
}

/** Measures one proposal: as it is (`source`), without common wording (`own`), with its raw points and the places it names. */
function createProfiler(
  frame: ProfileFrame,
  vocabulary: Vocabulary,
  isShell: (word: number) => boolean,
  { places, actions, stopWords }: ProfileOptions,
) {
  const termSpace = createTermSpace(vocabulary, frame.split);
  const readTerritory = createTerritoryReader(places, frame.ground);
  const grammar = createAskGrammar(vocabulary.terms, actions, stopWords);
  const readThings = createThingReader(vocabulary, isShell, places, frame.ground.home);
  return (
    { proposal, segmented }: RelationSource,
    own: SegmentedProposal,
    points: TextPoints,
    named: NamesOfText,
  ): TextProfile => {
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
        .map((word): SubjectWord => ({ word, weight: termSpace.weight[word]! }))
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

function measureCoherence(space: TermSpace, words: Uint32Array): number {
  const split = space.split(words);
  if (split.length < leastMeasured) return ordinaryCoherence;
  const halves: [number[], number[]] = [[], []];
  split.forEach((word, i) => halves[Math.floor(i / stretchLength) % 2 === 0 ? 0 : 1].push(word));
  return Math.max(leastCoherence, sparseDot(toTermVector(space, halves[0]), toTermVector(space, halves[1])));
}
