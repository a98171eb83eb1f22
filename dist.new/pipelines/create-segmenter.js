import { WrongUse } from "../src/pipeline/failure.js";
import { createJiebaSegmenter } from "../src/text/segmenter-jieba.js";
import { createNodejiebaSegmenter } from "../src/text/segmenter-nodejieba.js";
/** Throws WrongUse where the engine is not installed. */
export async function createSegmenter(name, lexicon) {
    if (name === "jieba")
        return createJiebaSegmenter(lexicon.words);
    try {
        return await createNodejiebaSegmenter(lexicon.words);
    }
    catch (error) {
        throw new WrongUse(error instanceof Error ? error.message : String(error));
    }
}
