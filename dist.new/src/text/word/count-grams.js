export function streamWords({ proposals }) {
    const length = proposals.reduce((sum, { subject, body }) => sum + subject.words.length + body.words.length, 0);
    const words = new Uint32Array(length);
    const touches = new Uint8Array(length);
    const starts = new Uint32Array(proposals.length + 1);
    let at = 0;
    proposals.forEach(({ subject, body }, proposal) => {
        starts[proposal] = at;
        for (const text of [subject, body]) {
            words.set(text.words, at);
            for (let i = 1; i < text.words.length; i++)
                touches[at + i] = text.starts[i] === text.ends[i - 1] ? 1 : 0;
            at += text.words.length;
        }
    });
    starts[proposals.length] = at;
    return { words, touches, starts };
}
/** The longest sequence counted, in words. */
export const longestGram = 4;
/**
 * Counts sequences of 1 to 4 touching words that occur at least `minCount` times and hold no barred word.
 * A sequence is told by its first and its last but one shorter sequence, both frequent themselves (Apriori: what is rare
 * has nothing frequent around it), so that one table of pairs serves every length.
 */
export function countGrams(stream, barred, minCount) {
    const single = countSingles(stream, barred, minCount);
    const levels = [single];
    for (let length = 2; length <= longestGram; length++) {
        levels.push(countLonger(levels.at(-1), stream.touches, length, minCount));
    }
    return {
        at: levels.map(({ at }) => at),
        counts: levels.map(({ counts }) => counts),
        first: levels.map(({ first }) => first),
    };
}
function countSingles({ words }, barred, minCount) {
    const ids = new Int32Array(words.length);
    const counts = new Uint32Array(barred.length);
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        ids[i] = barred[word] === 0 ? word : -1;
        counts[word]++;
    }
    return keepFrequent(ids, counts, minCount);
}
/** Sequences of `length` words from those shorter by one. */
function countLonger({ at }, touches, length, minCount) {
    const ids = new Int32Array(at.length).fill(-1);
    const last = at.length - length;
    let pairs = 0;
    for (let i = 0; i <= last; i++)
        if (at[i] >= 0 && at[i + 1] >= 0 && touches[i + 1] === 1)
            pairs++;
    const table = createPairTable(pairs);
    for (let i = 0; i <= last; i++) {
        const head = at[i];
        const tail = at[i + 1];
        if (head >= 0 && tail >= 0 && touches[i + 1] === 1)
            ids[i] = table.count(head, tail);
    }
    return keepFrequent(ids, table.counts, minCount);
}
/** Numbers distinct pairs in order of appearance and counts them. Open addressing, at most half full. */
function createPairTable(capacity) {
    const size = 1 << Math.ceil(Math.log2(2 * capacity + 2));
    const slots = new Int32Array(size).fill(-1);
    const heads = new Int32Array(capacity);
    const tails = new Int32Array(capacity);
    const counts = new Uint32Array(capacity);
    let known = 0;
    return {
        counts,
        count(head, tail) {
            let slot = ((Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)) >>> 7) & (size - 1);
            for (;;) {
                const id = slots[slot];
                if (id < 0)
                    break;
                if (heads[id] === head && tails[id] === tail) {
                    counts[id]++;
                    return id;
                }
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = known;
            heads[known] = head;
            tails[known] = tail;
            counts[known] = 1;
            return known++;
        },
    };
}
/** Numbers what is frequent anew, in order of first occurrence; `ids` is changed in place. */
function keepFrequent(ids, counts, minCount) {
    const renumbered = new Int32Array(counts.length).fill(-1);
    const kept = [];
    const first = [];
    for (let i = 0; i < ids.length; i++) {
        const id = ids[i];
        if (id < 0)
            continue;
        if (counts[id] < minCount) {
            ids[i] = -1;
            continue;
        }
        if (renumbered[id] < 0) {
            renumbered[id] = kept.push(counts[id]) - 1;
            first.push(i);
        }
        ids[i] = renumbered[id];
    }
    return { at: ids, counts: Uint32Array.from(kept), first: Uint32Array.from(first) };
}
