import { sparseDot } from "../vector/sparse-vector.ts";
import { compareAsks } from "./match-asks.ts";
import { estimateJaccard } from "./minhash.ts";
import type { RelationProfile, SubjectWord } from "./profile.ts";
import { countShared } from "./shingle.ts";

/**
 * What is measured of a pair, in the order of {@link measureSignals}: the name in the model file and the name the office reads.
 * Every signal is symmetric in the two proposals, lies in [0, 1], and rises as they come closer.
 */
export const signalNames = [
  // Asks paired one to one, likeness of the paired. Two texts on one topic that ask for different things stay low.
  ["asks", "建议逐条对应"],
  // Cosine of count × idf of subject and body, relative to how much each text repeats itself: what both keep coming back to.
  ["text", "全文反复出现的用词相同"],
  // Share of the content of one subject that stands in the other's text; the lesser of the two. A narrower subject names what the broader text lacks.
  ["subjectFound", "案由所指在对方文中都有"],
  // The same, the mean of the two.
  ["subjectFoundMean", "案由所指在对方文中"],
  // The same, but a word counts only as far as the other text gives it as much room.
  ["subjectWeighty", "案由所指在对方文中分量相当"],
  // Length of the shorter text / length of the longer: a narrow ask inside a broad one is seldom answered together.
  ["size", "详略相当"],
  // 1: the subjects name the same place, or none · ½: one names a place that the other's text mentions · 0: different places.
  ["place", "所涉地域一致"],
  // 0: both subjects name places, and none in common; else 1. By definition such two are not handled jointly.
  ["samePlace", "案由未指向不同地方"],
  // 0: largely the same wording filled in for another place or object (栖云县连翘, 望岫县黄芩); else 1. Likewise by definition.
  ["ownMatter", "不是同一模板套用于不同对象"],
] as const;

export function measureSignals(a: RelationProfile, b: RelationProfile): Float64Array {
  const found = [subjectFound(a, b), subjectFound(b, a)] as const;
  const mixed = conflictInPlaces(a, b);
  return Float64Array.of(
    compareAsks(a, b),
    Math.min(1, sparseDot(a.text, b.text) / (a.coherence * b.coherence) ** (textCorrection / 2)),
    Math.min(...found),
    (found[0] + found[1]) / 2,
    (subjectWeighty(a, b) + subjectWeighty(b, a)) / 2,
    Math.min(a.length, b.length) / Math.max(1, a.length, b.length),
    agreePlaces(a, b),
    mixed ? 0 : 1,
    isSameTemplate(a, b) ? 0 : 1,
  );
}

/** As for asks, but milder: whole texts share their topic words even where they are short. */
const textCorrection = 0.5;

/** Share of the content of a's subject that stands in b's text. */
function subjectFound(a: RelationProfile, b: RelationProfile): number {
  return shareOfContent(a.subjectWords, (word) => (b.counts.has(word) ? 1 : 0));
}

function subjectWeighty(a: RelationProfile, b: RelationProfile): number {
  const room = (of: RelationProfile, word: number) => (of.counts.get(word) ?? 0) / Math.max(1, of.length);
  return shareOfContent(a.subjectWords, (word) => Math.min(1, room(b, word) / room(a, word)));
}

/** How far the words are met, each counted for what it is worth; `met` in [0, 1]. */
function shareOfContent(words: readonly SubjectWord[], met: (word: number) => number): number {
  let sum = 0;
  let total = 0;
  for (const { word, weight } of words) {
    sum += weight * met(word);
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}

function agreePlaces(a: RelationProfile, b: RelationProfile): number {
  if (a.places.size === 0 && b.places.size === 0) return 1;
  if (a.places.size > 0 && b.places.size > 0) return shareOne(a.places, b.places) ? 1 : 0;
  const [named, mentioned] = a.places.size > 0 ? [a.places, b.mentionedPlaces] : [b.places, a.mentionedPlaces];
  return shareOne(named, mentioned) ? 0.5 : 0;
}

/** Both name places in their subjects, and none is the same. */
export function conflictInPlaces(a: RelationProfile, b: RelationProfile): boolean {
  return a.places.size > 0 && b.places.size > 0 && !shareOne(a.places, b.places);
}

/** A place and its short name (淮安市、淮安) are one. */
function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some(
    (place) => b.has(place) || [...b].some((other) => place.startsWith(other) || other.startsWith(place)),
  );
}

/** A word of the subject that its own text uses at least so often is what the proposal is about. */
const coreCount = 3;

/** Each is about something that the other never mentions. */
export function conflictInObjects(a: RelationProfile, b: RelationProfile): boolean {
  const hasOwn = (one: RelationProfile, other: RelationProfile) =>
    one.subjectWords.some(({ word }) => one.counts.get(word)! >= coreCount && !other.counts.has(word));
  return hasOwn(a, b) && hasOwn(b, a);
}

/** Estimated resemblance below which nothing worth speaking of was copied: far below what `templateFloor` needs (.21), whatever the estimate's error. */
const traceOfCopying = 0.06;

/** Share of each body's wording (shingles) that stands in the other; the lesser of the two. 0 for bodies too short to tell, and where hardly anything is shared. */
export function copiedBothWays(a: RelationProfile, b: RelationProfile): number {
  if (estimateJaccard(a.signature, b.signature) < traceOfCopying) return 0;
  const longer = Math.max(a.shingles.length, b.shingles.length);
  return longer === 0 ? 0 : countShared(a.shingles, b.shingles) / longer;
}

/** From this share of common wording two texts were not written independently; those that were share under .2. */
const templateFloor = 0.35;

export function isSameTemplate(a: RelationProfile, b: RelationProfile): boolean {
  if (!conflictInPlaces(a, b) && !conflictInObjects(a, b)) return false;
  return copiedBothWays(a, b) >= templateFloor;
}
