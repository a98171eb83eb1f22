import type { NamedThing } from "../../text/place/named-things.ts";
import type { SparseVector } from "../../vector/sparse-vector.ts";
import type { Signature } from "../wording/minhash.ts";
import type { Stance } from "../stance/stance.ts";
import type { Territory } from "../place/territory.ts";
import type { TextPoints } from "./text-points.ts";
import type { WordCounts } from "./word-counts.ts";

/**
 * A proposal as the comparison sees it. What is common wording (boilerplate, quoted policy) is left out, except from the
 * signature. Plain data: an archive keeps it. Vectors are of unit length, empty where the part is missing.
 */
export interface TextProfile {
  readonly id: string;
  /** Of an earlier session. */
  readonly history: boolean;
  readonly body: string;
  /** Subject and body. */
  readonly text: SparseVector;
  /** Subject without its shell words (关于……加强……的建议). */
  readonly subject: SparseVector;
  /**
   * How much the text repeats itself: cosine of its two halves (alternate stretches of words), at least `leastCoherence`. About .65 in
   * texts of 1,600 characters, .2 in texts of 450. Two texts can hardly be more like each other than each is like itself.
   */
  readonly coherence: number;
  /** Where it lies in meaning, seen from the archive's middle. */
  readonly points: TextPoints;
  /** 建议, one by one. */
  readonly asks: readonly AskProfile[];
  /** Content words of the subject, each once, with what they are worth (idf). */
  readonly subjectWords: readonly SubjectWord[];
  /** Words of subject and body. */
  readonly counts: WordCounts;
  /** Number of words of subject and body. */
  readonly length: number;
  readonly territory: Territory;
  /** Organizations, projects and documents named in the subject. */
  readonly things: readonly NamedThing[];
  /** What it wants more or less of. */
  readonly stances: readonly Stance[];
  /** Of the body’s shingles; empty for a body too short to be a copy. */
  readonly signature: Signature;
}

/** A profile that knows its surroundings. */
export interface RelationProfile extends TextProfile {
  /** Mean cosine of its full point with those of its ten nearest. */
  readonly crowding: number;
}

export interface AskProfile {
  readonly vector: SparseVector;
  /** Number of words. */
  readonly length: number;
}

export interface SubjectWord {
  readonly word: number;
  /** Above 0. */
  readonly weight: number;
}
