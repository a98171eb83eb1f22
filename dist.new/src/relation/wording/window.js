import { bareText } from "./shingle.js";
/** Characters in a window: about one clause. Shorter runs meet by chance (“进一步加强”). */
export const windowLength = 12;
const factor = 0x01000193;
/** factor to the power of `windowLength` − 1, modulo 2³². */
const leadingFactor = Array.from({ length: windowLength - 1 }).reduce((power) => Math.imul(power, factor), 1);
/** Hash of every window of `windowLength` characters of a text, punctuation and white space left out, in order. */
export function windowsOf(text) {
    return hashWindows(bareText(text));
}
/** The same for a text that is bare already (Rabin–Karp: each from the one before it). */
export function hashWindows(text) {
    const hashes = new Uint32Array(Math.max(0, text.length - windowLength + 1));
    let rolling = 0;
    for (let i = 0; i < text.length; i++) {
        if (i >= windowLength)
            rolling = (rolling - Math.imul(text.charCodeAt(i - windowLength), leadingFactor)) | 0;
        rolling = (Math.imul(rolling, factor) + text.charCodeAt(i)) | 0;
        if (i + 1 < windowLength)
            continue;
        const mixed = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
        hashes[i + 1 - windowLength] = mixed ^ (mixed >>> 13);
    }
    return hashes;
}
