import { findPlaceNames, type PlaceNames } from "../text/place-names.ts";
import type { Span, Words } from "../text/segmented.ts";
import { sparseDot } from "../vector/sparse-vector.ts";
import { countWords } from "../vector/vector-space.ts";
import type { Vocabulary } from "../vector/vocabulary.ts";
import { signatureOf } from "./minhash.ts";
import type { RelationProfile, SubjectWord } from "./profile.ts";
import type { RelationSource } from "./relation-source.ts";
import { bareText, shinglesOf } from "./shingle.ts";
import { buildTermSpace, toTermVector, type TermSpace } from "./term-space.ts";

export interface ProfileOptions {
  /** Words of a subject's shell (关于……加强……的建议), left out of the comparison of subjects. */
  readonly shellWords: ReadonlySet<string>;
  readonly places: PlaceNames;
}

/** A place named by more than this share of the texts is the common ground (one's own province or city) and tells nothing apart. */
const commonPlaceShare = 0.2;

/** Bodies of fewer bare characters (“见附件”) cannot be copies: there is nothing to copy. */
const leastWording = 30;

/** Characters in which an ask names its measure, before it explains it. */
const openingLength = 24;

/** Everything the comparison needs of each proposal, in the order of the input. */
export function buildProfiles(
  sources: readonly RelationSource[],
  vocabulary: Vocabulary,
  options: ProfileOptions,
): readonly RelationProfile[] {
  const { terms } = vocabulary;
  const texts = sources.map(({ segmented }) => [...segmented.subject.words, ...segmented.body.words]);
  const termSpace = buildTermSpace(texts, vocabulary);
  const places = findTellingPlaces(sources, vocabulary, options.places);
  return sources.map(({ proposal, segmented }, i) => {
    const { subject, body, asks } = segmented;
    const content = subject.words.filter((word) => !options.shellWords.has(terms[word] ?? ""));
    // A subject that is all shell still has to be compared by something.
    const subjectWords = content.length > 0 ? content : subject.words;
    const shingles = shinglesOf(bareText(proposal.body).length < leastWording ? "" : proposal.body);
    return {
      id: proposal.id,
      body: proposal.body,
      text: toTermVector(termSpace, texts[i]!),
      subject: toTermVector(termSpace, subjectWords),
      coherence: measureCoherence(termSpace, body.words),
      asks: asks.map((ask) => {
        const words = wordsWithin(body, ask);
        const opening = wordsWithin(body, { start: ask.start, end: Math.min(ask.end, ask.start + openingLength) });
        return {
          vector: toTermVector(termSpace, words),
          headed: toTermVector(termSpace, [...words, ...opening, ...opening]),
          length: words.length,
        };
      }),
      subjectWords: [...new Set(termSpace.split(subjectWords))]
        .map((word): SubjectWord => ({ word, weight: termSpace.weight[word]! }))
        .filter(({ weight }) => weight > 0),
      counts: countWords(termSpace.split(texts[i]!)),
      length: texts[i]!.length,
      ...places[i]!,
      shingles,
      signature: signatureOf(shingles),
    };
  });
}

/** The words that lie within the span. */
function wordsWithin({ words, starts }: Words, { start, end }: Span): Uint32Array {
  let from = 0;
  while (from < words.length && starts[from]! < start) from++;
  let to = from;
  while (to < words.length && starts[to]! < end) to++;
  return words.subarray(from, to);
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

/** Names of places of each proposal, without those that too many name. */
function findTellingPlaces(
  sources: readonly RelationSource[],
  { terms }: Vocabulary,
  known: PlaceNames,
): readonly Pick<RelationProfile, "places" | "mentionedPlaces">[] {
  const placeWords = Uint8Array.from(terms, (term) => (known.isPlace(term) ? 1 : 0));
  const isPlace = (word: number) => placeWords[word] === 1;
  const found = sources.map(({ segmented }) => {
    const inSubject = findPlaceNames(segmented.subject, terms, isPlace);
    return { inSubject, anywhere: [...inSubject, ...findPlaceNames(segmented.body, terms, isPlace)] };
  });
  const texts = new Map<string, number>();
  for (const { anywhere } of found) for (const name of new Set(anywhere)) texts.set(name, (texts.get(name) ?? 0) + 1);
  // Of three texts, two may well share a place that tells them from the third.
  const bound = Math.max(3, commonPlaceShare * sources.length);
  const isTelling = (name: string) => texts.get(name)! <= bound;
  return found.map(({ inSubject, anywhere }) => ({
    places: new Set(inSubject.filter(isTelling)),
    mentionedPlaces: new Set(anywhere.filter(isTelling)),
  }));
}
