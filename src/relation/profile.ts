import type { SparseVector } from "../vector/sparse-vector.ts";
import type { Signature } from "./minhash.ts";

/** A proposal as the comparison sees it. Vectors are of unit length, empty where the part is missing. */
export interface RelationProfile {
  readonly id: string;
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
  /** 建议, one by one. */
  readonly asks: readonly AskProfile[];
  /** Content words of the subject, each once, with what they are worth (idf). */
  readonly subjectWords: readonly SubjectWord[];
  /** Words of subject and body, with how often they stand there. */
  readonly counts: ReadonlyMap<number, number>;
  /** Number of words of subject and body. */
  readonly length: number;
  /** Names of places in the subject. Places that most texts name are left out: they tell nothing apart. */
  readonly places: ReadonlySet<string>;
  /** Names of places anywhere, those of the subject among them. */
  readonly mentionedPlaces: ReadonlySet<string>;
  /** Of the body. */
  readonly shingles: Uint32Array;
  readonly signature: Signature;
}

export interface AskProfile {
  readonly vector: SparseVector;
  /** The same, the words of its opening counted three times: what tells the asks of one topic apart. */
  readonly headed: SparseVector;
  /** Number of words. */
  readonly length: number;
}

export interface SubjectWord {
  readonly word: number;
  /** Above 0. */
  readonly weight: number;
}
