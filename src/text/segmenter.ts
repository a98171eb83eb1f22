/** Cuts Chinese text into words. Both engines pass test/contract/segmenter.test.ts. */
export interface Segmenter {
  /** Engine, version and lexicon in one short text: results are cached under it. */
  readonly fingerprint: string;
  /** Words in order; joined they give the text back, character for character. */
  cut(text: string): readonly string[];
}

export const segmenterNames = ["jieba", "nodejieba"] as const;
export type SegmenterName = (typeof segmenterNames)[number];
