import { allWords } from "../../text/segment-proposals.js";
import { createTextSpace } from "../../vector/text-space.js";
import { buildVectorSpace, embedWords, meanVector } from "../../vector/vector-space.js";
import { addBackground } from "../../vector/vocabulary.js";
/**
 * What the judge knows: history by how common its words are, meanings by public text alone. The archive's own vectors, which the catalog is made
 * with, are left out.
 */
export function buildJudgeSpaces(history, vocabulary, base, segmenter, synonyms) {
    const space = buildVectorSpace(addBackground(vocabulary, base), [base]);
    const seenFrom = (texts) => createTextSpace(space, segmenter, synonyms, meanVector(texts.map((words) => embedWords(space, words))));
    return {
        titles: seenFrom(history.proposals.map(({ subject }) => subject.words)),
        texts: seenFrom(history.proposals.map(allWords)),
    };
}
