import { findNamedThings, type NamedThing } from "../../text/place/named-things.ts";
import type { PlaceMention, PlaceNames } from "../../text/place/place-names.ts";
import { findQuotedNames } from "../../text/place/quoted-names.ts";
import type { Words } from "../../text/segmented.ts";
import type { Vocabulary } from "../../vector/vocabulary.ts";
import type { Home } from "../../text/place/home.ts";

/** A word in more of the texts is no name of one thing: their share, and the number in a small archive. */
const rareShare = 0.01;
const rareTexts = 5;

/** Tells what organizations, projects and documents a subject names. */
export function createThingReader(
  { terms, documentFrequency, documentCount, weight }: Vocabulary,
  isShell: (word: number) => boolean,
  places: PlaceNames,
  home: Home | null,
): (subject: string, words: Words, mentions: readonly PlaceMention[]) => readonly NamedThing[] {
  const bound = Math.max(rareTexts, rareShare * documentCount);
  const own = home?.names ?? new Set<string>();
  const context = {
    terms,
    places,
    home: own,
    // Characters weigh nothing either: they are pieces of names.
    isStop: (word: number) => isShell(word) || (weight[word] === 0 && terms[word]!.length > 1),
    isRare: (word: number) => (documentFrequency[word] ?? 0) <= bound,
  };
  return (subject, words, mentions) => [
    ...findNamedThings(subject, words, mentions, context),
    ...findQuotedNames(subject, own),
  ];
}
