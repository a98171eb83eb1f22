import { allWords } from "../text/segment-proposals.js";
import { buildVocabulary } from "./vocabulary.js";
import { computeWordVectors, defaultWordVectorOptions, } from "./word-vectors.js";
/** Below this many words of text, neighbors are chance: the base vectors stand alone. */
const minWords = 20_000;
/** Document frequencies of the archive: this session and history together. */
export function buildArchiveVocabulary(archive, stopWords) {
    return buildVocabulary(archive.terms, archive.proposals.map(allWords), { stopWords });
}
/** Word vectors of the archive; none where there is too little text. */
export function* learnArchiveVectors(archive, vocabulary, options = defaultWordVectorOptions) {
    const documents = archive.proposals.map(allWords);
    const length = documents.reduce((sum, words) => sum + words.length, 0);
    if (length < minWords)
        return { terms: [], dimensions: options.dimensions, values: new Float32Array(0) };
    return yield* computeWordVectors(archive.terms, documents, (word) => vocabulary.weight[word] > 0, options);
}
