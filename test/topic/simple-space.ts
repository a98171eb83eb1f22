import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.ts";
import { segmentText, TermCollector } from "../../src/text/segment.ts";
import type { TextSpace } from "../../src/topic/match/text-space.ts";

const dimensions = 512;
const stopWords = new Set([
  "的",
  "和",
  "在",
  "是",
  "了",
  "我们",
  "建议",
  "关于",
  "问题",
  "反映",
  "请问",
  "希望",
  "一个",
  "没有",
]);

/** A stand-in for the run's space: jieba words, weighted by rarity in `texts`, hashed into a vector. Knows no synonyms. */
export function createSimpleSpace(texts: readonly string[]): TextSpace {
  const segmenter = createJiebaSegmenter([]);
  const cut = (text: string) => {
    const collector = new TermCollector(new Map());
    const words = segmentText(text, segmenter, collector);
    return Array.from(words.words, (index, i) => ({
      term: collector.terms[index] ?? "",
      start: words.starts[i] ?? 0,
      end: words.ends[i] ?? 0,
    })).filter(({ term }) => term.length >= 2 && !stopWords.has(term) && !/^\d/.test(term));
  };
  const documentFrequency = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(cut(text).map((word) => word.term))) {
      documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
    }
  }
  const weight = (term: string) =>
    stopWords.has(term) ? 0 : Math.log((2 + texts.length) / (1 + (documentFrequency.get(term) ?? 0)));
  return {
    weight,
    words: cut,
    embed(text) {
      const vector = new Float32Array(dimensions);
      for (const { term } of cut(text)) vector[hash(term) % dimensions]! += weight(term);
      const length = Math.hypot(...vector);
      return length === 0 ? vector : vector.map((value) => value / length);
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}
