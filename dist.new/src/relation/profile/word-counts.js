export function countSorted(words) {
    const sorted = Uint32Array.from(words).sort();
    const distinct = new Uint32Array(sorted.length);
    const counts = new Uint16Array(sorted.length);
    let size = 0;
    for (let from = 0, to = 0; from < sorted.length; from = to) {
        while (to < sorted.length && sorted[to] === sorted[from])
            to++;
        distinct[size] = sorted[from];
        counts[size++] = Math.min(0xffff, to - from);
    }
    return { words: distinct.slice(0, size), counts: counts.slice(0, size) };
}
/** 0 for a word that does not stand there. */
export function countOf({ words, counts }, word) {
    let low = 0;
    let high = words.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        if (words[middle] === word)
            return counts[middle];
        if (words[middle] < word)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return 0;
}
