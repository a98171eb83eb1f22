import { byKeys } from "../../base/order.ts";
import type { WordPlace } from "./new-word.ts";
import { normalizeText } from "../normalize.ts";
import type { SegmentedArchive } from "../segment-proposals.ts";
import type { Words } from "../segmented.ts";

/** What becomes of one word when it joins the lexicon. */
export interface WordTrace {
  readonly word: string;
  /** Occurrences of the letters, wherever the cuts fall. */
  readonly count: number;
  /** Where they stand, by id. */
  readonly proposals: readonly string[];
  /** How the letters are cut before, commonest first; words that reach beyond them are shown whole. */
  readonly cuts: readonly { readonly pieces: readonly string[]; readonly count: number }[];
  /** Occurrences that are a word of their own, before and after. */
  readonly wholeBefore: number;
  readonly wholeAfter: number;
  /** Words that reached beyond the letters and are torn by the new word: what it swallows or splits. */
  readonly torn: readonly LostWord[];
  /** Words that lay within the letters and are no longer counted there. */
  readonly absorbed: readonly LostWord[];
  /** One or two occurrences in different proposals, those that change first. */
  readonly places: readonly WordPlace[];
}

export interface LostWord {
  readonly word: string;
  /** Occurrences lost to the new word. */
  readonly lost: number;
  /** Occurrences elsewhere, after. */
  readonly left: number;
}

export interface TracedSource {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
}

/** Compares two segmentations of the same texts at every place where the letters of a word stand. */
export function traceWords(
  words: readonly string[],
  sources: readonly TracedSource[],
  before: SegmentedArchive,
  after: SegmentedArchive,
): readonly WordTrace[] {
  const found = words.map((word) => ({ word, letters: word.toLowerCase(), meetings: [] as Meeting[] }));
  const cutsOf = (archive: SegmentedArchive) => new Map(archive.proposals.map((proposal) => [proposal.id, proposal]));
  const [old, now] = [cutsOf(before), cutsOf(after)];
  for (const source of [...sources].sort(byKeys(({ id }) => id))) {
    for (const field of ["subject", "body"] as const) {
      const original = source[field];
      const { text, offsets } = normalizeText(original);
      const lowered = text.toLowerCase();
      for (const { letters, meetings } of found) {
        for (let at = lowered.indexOf(letters); at >= 0; at = lowered.indexOf(letters, at + letters.length)) {
          const place = { start: offsets[at]!, end: offsets[at + letters.length - 1]! + 1 };
          meetings.push({
            place: { proposal: source.id, field, ...place },
            before: cutAt(original, old.get(source.id)![field], place),
            after: cutAt(original, now.get(source.id)![field], place),
          });
        }
      }
    }
  }
  const remaining = countTerms(after);
  return found.map(({ word, meetings }) => describe(word, meetings, remaining));
}

interface Meeting {
  readonly place: WordPlace;
  readonly before: Cut;
  readonly after: Cut;
}

interface Cut {
  /** Words that share a character with the letters. */
  readonly pieces: readonly string[];
  /** Whether each of them lies within the letters. */
  readonly within: readonly boolean[];
  readonly whole: boolean;
}

function cutAt(text: string, { starts, ends }: Words, place: { readonly start: number; readonly end: number }): Cut {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > place.start) high = middle;
    else low = middle + 1;
  }
  const pieces: string[] = [];
  const within: boolean[] = [];
  let whole = false;
  for (let i = low; i < starts.length && starts[i]! < place.end; i++) {
    pieces.push(normalizeText(text.slice(starts[i], ends[i])).text.replaceAll(" ", ""));
    within.push(starts[i]! >= place.start && ends[i]! <= place.end);
    whole = starts[i] === place.start && ends[i] === place.end;
  }
  return { pieces, within, whole };
}

function describe(word: string, meetings: readonly Meeting[], remaining: ReadonlyMap<string, number>): WordTrace {
  const changed = meetings.filter((meeting) => !meeting.before.whole && meeting.after.whole);
  const lostOf = (inside: boolean) =>
    countAll(changed.flatMap(({ before }) => before.pieces.filter((_, i) => before.within[i] === inside))).map(
      ([piece, lost]) => ({ word: piece, lost, left: remaining.get(piece.toLowerCase()) ?? 0 }),
    );
  const byProposal = new Map<string, WordPlace>();
  for (const { place } of [...changed, ...meetings]) {
    if (!byProposal.has(place.proposal)) byProposal.set(place.proposal, place);
  }
  return {
    word,
    count: meetings.length,
    proposals: [...new Set(meetings.map(({ place }) => place.proposal))],
    cuts: countAll(meetings.map(({ before }) => before.pieces.join("/"))).map(([pieces, count]) => ({
      pieces: pieces.split("/"),
      count,
    })),
    wholeBefore: meetings.filter(({ before }) => before.whole).length,
    wholeAfter: meetings.filter(({ after }) => after.whole).length,
    torn: lostOf(false),
    absorbed: lostOf(true),
    places: [...byProposal.values()].slice(0, 2),
  };
}

/** Each value with its number, commonest first. */
function countAll(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(
    byKeys(
      ([, count]) => count,
      ([value]) => value,
    ),
  );
}

function countTerms({ terms, proposals }: SegmentedArchive): ReadonlyMap<string, number> {
  const counts = new Uint32Array(terms.length);
  for (const { subject, body } of proposals) {
    for (const { words } of [subject, body]) for (const word of words) counts[word]!++;
  }
  return new Map(terms.map((term, i) => [term, counts[i]!]));
}
