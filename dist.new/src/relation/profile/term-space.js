/** Shortest compound that is taken apart, and shortest piece, in characters. */
const compoundLength = 4;
const pieceLength = 2;
/**
 * `texts`: the words of each text. One writer has 加装电梯 where another writes 加装……电梯, and which of the two a segmenter sees is
 * chance: compounds of two words that stand alone elsewhere are counted as these two. On labeled pairs this raises the average
 * precision of joint handling from .74 to .77, and of relatedness from .977 to .984.
 */
export function countSplit(texts, vocabulary) {
    const split = createSplit(vocabulary);
    const frequency = new Uint32Array(vocabulary.terms.length);
    for (const text of texts)
        for (const word of new Set(split(text)))
            frequency[word]++;
    return { frequency, texts: texts.length };
}
/** `vocabulary` may have words behind those that were counted: they stand in none of the texts. */
export function createTermSpace(vocabulary, { frequency, texts }) {
    const weight = vocabulary.weight.map((value, word) => value > 0 ? Math.log((1 + texts) / (1 + (frequency[word] ?? 0))) : 0);
    return { split: createSplit(vocabulary), weight };
}
function createSplit(vocabulary) {
    const { heads, tails } = findPieces(vocabulary);
    return (words) => {
        const result = [];
        for (const word of words) {
            const head = heads[word];
            if (head < 0)
                result.push(word);
            else
                result.push(head, tails[word]);
        }
        return result;
    };
}
/** By word: the two words of a compound, the first division of which both parts stand in at least two texts; −1 for other words. */
function findPieces({ terms, weight, documentFrequency }) {
    const known = new Map();
    terms.forEach((term, word) => {
        if (documentFrequency[word] >= 2)
            known.set(term, word);
    });
    const heads = new Int32Array(terms.length).fill(-1);
    const tails = new Int32Array(terms.length).fill(-1);
    terms.forEach((term, word) => {
        if (term.length < compoundLength || weight[word] === 0 || !/^[\u4e00-\u9fff]+$/u.test(term))
            return;
        for (let at = pieceLength; at <= term.length - pieceLength; at++) {
            const [head, tail] = [known.get(term.slice(0, at)), known.get(term.slice(at))];
            if (head === undefined || tail === undefined)
                continue;
            heads[word] = head;
            tails[word] = tail;
            return;
        }
    });
    return { heads, tails };
}
/**
 * Count × weight at unit length. Two choices differ from the vectors used for themes, and both were measured on labeled pairs:
 * counts are not dampened (what a text keeps coming back to is its matter; average precision .71 against .61 with 1 + log count), and
 * words of a single text stay in the norm (so that a cosine means the same in an archive of forty as in one of a thousand).
 */
export function toTermVector(space, words) {
    const sorted = Uint32Array.from(space.split(words)).sort();
    const indices = new Uint32Array(sorted.length);
    const weights = new Float32Array(sorted.length);
    let size = 0;
    let square = 0;
    for (let from = 0, to = 0; from < sorted.length; from = to) {
        const word = sorted[from];
        while (to < sorted.length && sorted[to] === word)
            to++;
        const weight = (to - from) * space.weight[word];
        if (weight === 0)
            continue;
        indices[size] = word;
        weights[size++] = weight;
        square += weight * weight;
    }
    const norm = Math.sqrt(square);
    return { indices: indices.slice(0, size), weights: weights.slice(0, size).map((weight) => weight / norm) };
}
