import { seededRandom } from "../../base/random.js";
/** Numbers in a signature. The estimate's standard error is √(s(1−s)/64): .06 in the middle. */
const signatureSize = 64;
/** 21 bands of 3: a pair of resemblance .3 meets with probability .44, of .5 with .94 (1 − (1 − s³)²¹). */
const bandRows = 3;
/** The hash family is fixed: signatures of different runs can be compared. */
const family = (() => {
    const random = seededRandom(20231);
    return Array.from({ length: signatureSize }, () => ({
        factor: (Math.floor(random() * 0x7fffffff) << 1) | 1,
        shift: Math.floor(random() * 0x100000000),
    }));
})();
export function signatureOf(shingles) {
    if (shingles.length === 0)
        return new Uint32Array(0);
    const signature = new Uint32Array(signatureSize).fill(0xffffffff);
    family.forEach(({ factor, shift }, k) => {
        let smallest = 0xffffffff;
        for (let i = 0; i < shingles.length; i++) {
            const mixed = Math.imul(shingles[i] ^ (shift >>> 0), factor);
            const hash = (mixed ^ (mixed >>> 16)) >>> 0;
            if (hash < smallest)
                smallest = hash;
        }
        signature[k] = smallest;
    });
    return signature;
}
/** Estimated Jaccard resemblance; 0 if either is empty. */
export function estimateJaccard(a, b) {
    if (a.length === 0 || b.length === 0)
        return 0;
    let same = 0;
    for (let k = 0; k < signatureSize; k++)
        if (a[k] === b[k])
            same++;
    return same / signatureSize;
}
/**
 * Pairs of indexes whose signatures agree in at least one band. A bucket that holds more than `maxBucket` texts is boilerplate
 * (or an attack on time) and makes no pairs. Each pair once, lower index first.
 */
export function findBandMates(signatures, maxBucket = 50) {
    const pairs = new Set();
    for (let band = 0; band + bandRows <= signatureSize; band += bandRows) {
        const buckets = new Map();
        signatures.forEach((signature, i) => {
            if (signature.length === 0)
                return;
            const key = `${signature[band]},${signature[band + 1]},${signature[band + 2]}`;
            const bucket = buckets.get(key);
            if (bucket === undefined)
                buckets.set(key, [i]);
            else
                bucket.push(i);
        });
        for (const bucket of buckets.values()) {
            if (bucket.length < 2 || bucket.length > maxBucket)
                continue;
            for (let x = 0; x < bucket.length; x++)
                for (let y = x + 1; y < bucket.length; y++)
                    pairs.add(bucket[x] * signatures.length + bucket[y]);
        }
    }
    return [...pairs]
        .sort((a, b) => a - b)
        .map((key) => [Math.floor(key / signatures.length), key % signatures.length]);
}
