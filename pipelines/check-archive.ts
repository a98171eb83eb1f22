import type { LikenessFrame } from "../src/examine/likeness.ts";
import { decodeValue, encodeValue } from "../src/pipeline/codec.ts";
import type { Proposal } from "../src/proposal/proposal.ts";
import type { RelationArchive } from "../src/relation/pair/relation-archive.ts";
import type { HomeLevel } from "../src/text/place/home.ts";
import type { Lexicon } from "../src/text/word/lexicon.ts";
import type { Span } from "../src/text/segmented.ts";
import type { SegmenterName } from "../src/text/segmenter.ts";
import type { ThemeFiler } from "../src/theme/file-proposals.ts";
import type { Taxonomy } from "../src/theme/taxonomy.ts";
import type { Vocabulary } from "../src/vector/vocabulary.ts";
import type { WordVectors } from "../src/vector/word-vectors.ts";
import type { ProfileSource } from "./read-profile.ts";

/** What a finished run leaves for `xuanti check`: its proposals, and what it takes to read, file and compare one more. Plain data. */
export interface CheckArchive {
  readonly proposals: readonly ArchivedProposal[];
  readonly lexicon: Lexicon;
  readonly segmenter: SegmenterName;
  /** The archive's own words; the background joins when it is read. */
  readonly vocabulary: Vocabulary;
  readonly words: WordVectors;
  readonly taxonomy: Taxonomy;
  readonly filer: ThemeFiler;
  readonly relations: RelationArchive;
  /** The rules by which its session was examined. */
  readonly profile: ProfileSource;
  /** What was told from its session: its level, and what its texts have in common. */
  readonly examination: { readonly level: HomeLevel | null; readonly frame: LikenessFrame | null };
  /** SHA-256 of the base vectors by which everything was measured: with others, points would mean something else. */
  readonly baseVectors: string;
}

/** In the order of `relations.profiles`. */
export interface ArchivedProposal {
  readonly proposal: Proposal;
  /** Asks as spans of the body. */
  readonly asks: readonly Span[];
  /** Name of its best theme; null for 未归类. */
  readonly theme: string | null;
}

export const archiveName = "archive.bin";

/** Raised whenever the shape or the meaning of what is kept changes: an older archive is made anew, never misread. */
const format = 4;

/** `relations` comes encoded from the thread in which it was made. */
export function encodeArchive(archive: Omit<CheckArchive, "relations">, relations: Uint8Array): Uint8Array {
  return encodeValue({ format, ...archive, relations });
}

/** Null for what is no archive of this format, or a damaged one. */
export function decodeArchive(bytes: Uint8Array): CheckArchive | null {
  try {
    const value = decodeValue(bytes);
    if (typeof value !== "object" || value === null || !("format" in value) || value.format !== format) return null;
    const { relations, ...archive } = value as unknown as Omit<CheckArchive, "relations"> & {
      readonly relations: Uint8Array;
    };
    return { ...archive, relations: decodeValue(relations) as RelationArchive };
  } catch {
    return null;
  }
}
