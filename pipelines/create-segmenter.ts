import { WrongUse } from "../src/pipeline/failure.ts";
import type { Lexicon } from "../src/text/word/lexicon.ts";
import { createJiebaSegmenter } from "../src/text/segmenter-jieba.ts";
import { createNodejiebaSegmenter } from "../src/text/segmenter-nodejieba.ts";
import type { Segmenter, SegmenterName } from "../src/text/segmenter.ts";

/** Throws WrongUse where the engine is not installed. */
export async function createSegmenter(name: SegmenterName, lexicon: Lexicon): Promise<Segmenter> {
  if (name === "jieba") return createJiebaSegmenter(lexicon.words);
  try {
    return await createNodejiebaSegmenter(lexicon.words);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
