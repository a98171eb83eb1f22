/** What stands beside an occurrence that no word touches: punctuation, a gap, the edge of the text. */
export const open = -1;
/**
 * Entropy of the neighbors met, in bits. Every open side counts as a neighbor unlike any other: what stands between two commas
 * stands free.
 */
export function neighborEntropy(neighbors) {
    const total = neighbors.length;
    const sorted = Int32Array.from(neighbors).sort();
    let entropy = 0;
    for (let i = 0; i < total;) {
        let end = i + 1;
        if (sorted[i] !== open)
            while (end < total && sorted[end] === sorted[i])
                end++;
        const share = (end - i) / total;
        entropy -= share * Math.log2(share);
        i = end;
    }
    return entropy;
}
