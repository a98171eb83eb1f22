import { byKeys } from "../base/order.js";
import { findAsks } from "./ask/ask.js";
import { findParts } from "./ask/part.js";
import { segmentText, TermCollector } from "./segment.js";
/** 分词、分部分、分条. `synonyms`: word → the standard word it is counted as. `collector`: of an archive these join. */
export function* segmentProposals(proposals, segmenter, synonyms, collector = new TermCollector(synonyms)) {
    const segmented = [];
    const ordered = [...proposals].sort(byKeys(({ id }) => id));
    for (const { id, subject, body } of ordered) {
        const parts = findParts(body);
        segmented.push({
            id,
            subject: segmentText(subject, segmenter, collector),
            body: segmentText(body, segmenter, collector),
            parts,
            asks: findAsks(body, parts),
        });
        if (segmented.length % 50 === 0)
            yield { done: segmented.length, total: ordered.length };
    }
    return { terms: collector.terms, proposals: segmented };
}
/** All words of a proposal, subject first. */
export function allWords({ subject, body }) {
    const words = new Uint32Array(subject.words.length + body.words.length);
    words.set(subject.words);
    words.set(body.words, subject.words.length);
    return words;
}
