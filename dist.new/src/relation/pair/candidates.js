import { estimateJaccard, findBandMates } from "../wording/minhash.js";
/** Each text's heaviest words that enter the index: enough to tell its matter, few enough to keep lists short. */
const indexedTerms = 40;
/** Lists longer than this share of the texts (but at least 50) say too little to be worth walking. */
const longestList = 0.2;
/** Of 1,066 proposals, these keep every labeled pair that is joint, and every one of the best 3,000 found by comparing all with all. */
const defaultCandidateOptions = { byText: 30, bySubject: 12 };
export function indexCandidates(sources) {
    return {
        text: buildPartnerIndex(sources.map(({ text }) => text)),
        subject: buildPartnerIndex(sources.map(({ subject }) => subject)),
    };
}
/**
 * Pairs worth a closer look, lower index first, each once, ascending: the best partners by shared heavy words of the text, by shared
 * words of the subject, and by resemblance of wording (MinHash). Cost: words × length of their lists, never all pairs.
 */
export function findCandidates(sources, index = indexCandidates(sources), options = defaultCandidateOptions) {
    const pairs = new Set();
    const add = (a, b) => pairs.add(Math.min(a, b) * sources.length + Math.max(a, b));
    const byText = createPartnerSearch(index.text);
    const bySubject = createPartnerSearch(index.subject);
    sources.forEach(({ text, subject }, i) => {
        for (const other of byText(text, options.byText, i))
            add(i, other);
        for (const other of bySubject(subject, options.bySubject, i))
            add(i, other);
    });
    for (const [a, b] of findBandMates(sources.map(({ signature }) => signature)))
        add(a, b);
    return [...pairs]
        .sort((a, b) => a - b)
        .map((key) => [Math.floor(key / sources.length), key % sources.length]);
}
/** Estimated resemblance of wording from which a later text is a candidate, whatever its words weigh. */
const resembling = 0.1;
/** Finds the candidates among `sources` for a text that comes later, ascending. */
export function createCandidateSearch(sources, index, options = defaultCandidateOptions) {
    const byText = createPartnerSearch(index.text);
    const bySubject = createPartnerSearch(index.subject);
    return ({ text, subject, signature }) => {
        const found = new Set([...byText(text, options.byText), ...bySubject(subject, options.bySubject)]);
        sources.forEach((source, i) => {
            if (estimateJaccard(source.signature, signature) >= resembling)
                found.add(i);
        });
        return [...found].sort((x, y) => x - y);
    };
}
function buildPartnerIndex(vectors) {
    const entries = vectors.flatMap((vector, owner) => heaviest(vector).map(([term, weight]) => ({ term, owner, weight })));
    entries.sort((x, y) => x.term - y.term || x.owner - y.owner);
    const starts = entries.flatMap(({ term }, i) => (i === 0 || term !== entries[i - 1].term ? [i] : []));
    return {
        size: vectors.length,
        terms: Uint32Array.from(starts, (start) => entries[start].term),
        offsets: Uint32Array.from([...starts, entries.length]),
        owners: Uint32Array.from(entries, ({ owner }) => owner),
        weights: Float32Array.from(entries, ({ weight }) => weight),
    };
}
function createPartnerSearch({ size, terms, offsets, owners, weights }) {
    const longest = Math.max(50, size * longestList);
    const placeOf = new Map(Array.from(terms, (term, k) => [term, k]));
    const scores = new Float64Array(size);
    return (vector, kept, except = -1) => {
        const touched = [];
        for (const [term, weight] of heaviest(vector)) {
            const place = placeOf.get(term);
            if (place === undefined)
                continue;
            const [from, to] = [offsets[place], offsets[place + 1]];
            if (to - from > longest)
                continue;
            for (let k = from; k < to; k++) {
                const other = owners[k];
                if (scores[other] === 0)
                    touched.push(other);
                scores[other] += weight * weights[k];
            }
        }
        const others = touched.filter((other) => other !== except);
        // Sorting plain numbers first leaves only the few best to be put in order.
        const ranked = Float64Array.from(others, (other) => scores[other]).sort();
        const least = ranked[Math.max(0, ranked.length - kept)] ?? 0;
        const partners = others
            .filter((other) => scores[other] >= least)
            .sort((x, y) => scores[y] - scores[x] || x - y)
            .slice(0, kept);
        for (const other of touched)
            scores[other] = 0;
        return partners;
    };
}
function heaviest({ indices, weights }) {
    return Array.from(indices, (term, i) => [term, weights[i]])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, indexedTerms);
}
