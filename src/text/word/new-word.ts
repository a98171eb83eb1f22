/** Where a word stands: [start, end) in the subject or the body of a proposal, UTF-16 offsets of the original. */
export interface WordPlace {
  readonly proposal: string;
  readonly field: "subject" | "body";
  readonly start: number;
  readonly end: number;
}

/** 新词: a sequence that behaves like one word and that the segmenter cuts. */
export interface NewWord {
  /** As it is written most often, without white space. */
  readonly word: string;
  /** Occurrences, in this session and in the history, where it is cut into these very pieces. */
  readonly count: number;
  /** Proposals it occurs in. */
  readonly documents: number;
  /** 凝固度: the least pointwise mutual information over all ways to cut it in two, in bits. The higher, the less chance put it together. */
  readonly cohesion: number;
  /** 左邻接熵, in bits: how varied what stands before it is. */
  readonly leftEntropy: number;
  /** 右邻接熵, in bits: how varied what stands behind it is. */
  readonly rightEntropy: number;
  /** Best first; comparable within one archive only. */
  readonly score: number;
  /** How the segmenter cuts it now; joined they give the word. */
  readonly pieces: readonly string[];
  /** One or two occurrences, in different proposals, for reading. */
  readonly places: readonly WordPlace[];
}

export interface NewWords {
  /** Best first. */
  readonly words: readonly NewWord[];
  /** Words of running text that were read. */
  readonly textLength: number;
  /** True: below {@link leastText} words nothing is looked for, for what repeats there repeats by chance. */
  readonly tooLittle: boolean;
}

/** Some 40,000 characters: about 25 full proposals, or 2,000 subjects. */
export const leastText = 20_000;
