import { allWords } from "../text/segment-proposals.js";
import { toSparseVector } from "../vector/sparse-vector.js";
import { centerVector, embedWords, meanVector } from "../vector/vector-space.js";
/**
 * `given`: by proposal, in the order of the archive. Whole texts and subjects are centered each on their own mean.
 * Subjects are taken without their shell (关于进一步加强……的建议): worth .01–.02 of accuracy where there is nothing but subjects.
 */
export function buildClassifiables(archive, space, given, shellWords) {
    const isShell = Uint8Array.from(archive.terms, (term) => (shellWords.has(term) ? 1 : 0));
    const read = archive.proposals.map((proposal) => readWords(proposal, (word) => isShell[word] === 1));
    const points = read.map(({ text, subject }) => ({
        full: embedWords(space, text),
        subject: embedWords(space, subject),
    }));
    const common = {
        full: meanVector(points.map(({ full }) => full)),
        subject: meanVector(points.map(({ subject }) => subject)),
    };
    const items = archive.proposals.map(({ id }, i) => ({
        ...toClassifiable(id, read[i], points[i], common, space),
        given: given[i],
    }));
    return { items, common };
}
/** One more proposal, as it would look among those that `common` was taken from. */
export function classifiableOf(proposal, common, space, isShell) {
    const read = readWords(proposal, isShell);
    const points = { full: embedWords(space, read.text), subject: embedWords(space, read.subject) };
    return { ...toClassifiable(proposal.id, read, points, common, space), given: null };
}
function readWords(proposal, isShell) {
    const subject = proposal.subject.words.filter((word) => !isShell(word));
    return { text: proposal.body.words.length > 0 ? allWords(proposal) : subject, subject };
}
function toClassifiable(id, { text, subject }, points, common, space) {
    return {
        id,
        views: [
            { point: centerVector(points.full, common.full), words: text },
            { point: centerVector(points.subject, common.subject), words: subject },
        ],
        sparse: toSparseVector(space, text),
    };
}
/** False for a proposal known by its subject alone. */
export function hasBody({ views: [full, subject] }) {
    return full.words !== subject.words;
}
/** Features of the learned classifier: both points side by side, then TF-IDF. */
export function featuresOf(item) {
    const [full, subject] = item.views;
    const dense = new Float32Array(full.point.length + subject.point.length);
    dense.set(full.point);
    dense.set(subject.point, full.point.length);
    return { dense, indices: item.sparse.indices, weights: item.sparse.weights };
}
