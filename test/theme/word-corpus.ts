import type { SegmentedArchive } from "../../src/text/segment-proposals.ts";
import type { Words } from "../../src/text/segmented.ts";
import { classifyWords, type WordClasses } from "../../src/theme/noun-words.ts";
import { buildArchiveVocabulary } from "../../src/vector/archive-vectors.ts";
import type { Vocabulary } from "../../src/vector/vocabulary.ts";

/** A proposal whose words are given, so that no segmenter has a say. */
export interface WordText {
  readonly id: string;
  readonly subject: readonly string[];
  readonly body: readonly string[];
}

/** What the words of these tests are; a word that is missing is one the dictionary does not know. */
export interface Language {
  /** Word → tag of jieba's dictionary. */
  readonly tags: ReadonlyMap<string, string>;
  readonly shellWords: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
}

export interface Corpus {
  readonly archive: SegmentedArchive;
  /** By proposal: the subject as it reads. */
  readonly subjects: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly classes: WordClasses;
}

/** Texts must come ordered by id. */
export function buildCorpus(texts: readonly WordText[], language: Language): Corpus {
  const indexes = new Map<string, number>();
  const indexOf = (word: string) => {
    const index = indexes.get(word) ?? indexes.size;
    indexes.set(word, index);
    return index;
  };
  const proposals = texts.map(({ id, subject, body }) => ({
    id,
    subject: layWords(subject, indexOf),
    body: layWords(body, indexOf),
    parts: [],
    asks: [],
  }));
  const archive: SegmentedArchive = { terms: [...indexes.keys()], proposals };
  const vocabulary = buildArchiveVocabulary(archive, language.stopWords);
  const classes = classifyWords(vocabulary, language.shellWords, (word) => language.tags.get(word) ?? null);
  return { archive, subjects: texts.map(({ subject }) => subject.join("")), vocabulary, classes };
}

/** Words side by side; one that begins with a punctuation mark or a space is none, but takes its place. */
function layWords(words: readonly string[], indexOf: (word: string) => number): Words {
  const laid: { readonly index: number; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  for (const word of words) {
    if (/^[\p{L}\p{N}]/u.test(word)) laid.push({ index: indexOf(word), start: at, end: at + word.length });
    at += word.length;
  }
  return {
    words: Uint32Array.from(laid, ({ index }) => index),
    starts: Uint32Array.from(laid, ({ start }) => start),
    ends: Uint32Array.from(laid, ({ end }) => end),
  };
}

/** A few words of each kind, by their tags in jieba's dictionary. */
export const language: Language = {
  tags: new Map([
    ...[
      "农村",
      "道路",
      "小区",
      "车位",
      "电梯",
      "水库",
      "养老",
      "食堂",
      "垃圾",
      "河道",
      "业主",
      "物业费",
      "幼儿园",
      "人才",
    ].map((word) => [word, "n"] as const),
    ...["治理", "改造", "服务", "管护"].map((word) => [word, "vn"] as const),
    ...["缴纳", "安装", "推广"].map((word) => [word, "v"] as const),
    ...["绿色", "老旧"].map((word) => [word, "a"] as const),
    ["和", "c"],
    ["与", "c"],
    ["的", "uj"],
    ["对", "p"],
    ["塘", "n"],
    ["建设", "vn"],
    ["工作", "vn"],
  ]),
  shellWords: new Set(["关于", "加强", "推进", "进一步", "建设", "建议", "工作"]),
  stopWords: new Set(["的", "和", "与", "对"]),
};
