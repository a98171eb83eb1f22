import { complete } from "../../src/base/progress.js";
import { segmentProposals } from "../../src/text/segment-proposals.js";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.js";
import { buildArchiveVocabulary, learnArchiveVectors } from "../../src/vector/archive-vectors.js";
export function buildCollection(proposals, lexicon) {
    const segmenter = createJiebaSegmenter(lexicon.words);
    const archive = complete(segmentProposals(proposals, segmenter, lexicon.synonyms));
    const vocabulary = buildArchiveVocabulary(archive, lexicon.stopWords);
    return {
        archive,
        vocabulary,
        archiveVectors: complete(learnArchiveVectors(archive, vocabulary)),
        lexicon,
        segmenter,
    };
}
