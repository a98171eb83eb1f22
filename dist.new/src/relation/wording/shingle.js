/** Characters in a shingle. 3 suits Chinese: 2 meets by chance, 5 (as for English) misses light rewrites. */
export const shingleLength = 3;
/** Whether the UTF-16 unit at `i` belongs to the bare text. */
export function isBare(text, i) {
    const code = text.charCodeAt(i);
    // Han without a look at the table: nearly all there is.
    if (code >= 0x4e00 && code <= 0x9fff)
        return true;
    if (code >= 0xd800 && code <= 0xdfff)
        return isBareAstral(text, i);
    return kindOf(code, text[i] ?? "") === bareKind;
}
const bareKind = 1;
const markKind = 2;
/** What each UTF-16 unit is, filled in as units are met: the pattern is asked once for each. */
const kinds = new Uint8Array(0x10000);
function kindOf(code, unit) {
    return kinds[code] || (kinds[code] = letterOrDigit.test(unit) ? bareKind : markKind);
}
function isBareAstral(text, i) {
    const start = text.charCodeAt(i) >= 0xdc00 ? i - 1 : i;
    const point = start < 0 ? undefined : text.codePointAt(start);
    return point !== undefined && point > 0xffff && letterOrDigit.test(String.fromCodePoint(point));
}
const letterOrDigit = /[\p{L}\p{N}]/u;
/** The letters, digits and characters of a text, without white space and punctuation: what stays the same when a text is laid out anew. */
export function bareText(text) {
    let bare = "";
    let from = 0;
    for (let i = 0; i <= text.length; i++) {
        if (i < text.length && isBare(text, i))
            continue;
        bare += text.slice(from, i);
        from = i + 1;
    }
    return bare;
}
/** Hashes of the distinct shingles of a text, ascending. Empty for a text shorter than one shingle: it must match nothing. */
export function shinglesOf(text) {
    const bare = bareText(text);
    const hashes = new Uint32Array(Math.max(0, bare.length - shingleLength + 1));
    for (let i = 0; i < hashes.length; i++)
        hashes[i] = hashCodes(bare, i, i + shingleLength);
    hashes.sort();
    return hashes.filter((hash, i) => i === 0 || hash !== hashes[i - 1]);
}
/** FNV-1a over UTF-16 units, finished with an avalanche so that all bits are good. */
function hashCodes(text, from, to) {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
}
/** |A ∩ B| / |A ∪ B| of ascending lists; 0 if either is empty. */
export function jaccard(a, b) {
    const shared = countShared(a, b);
    return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}
/** |A ∩ B| of ascending lists. */
export function countShared(a, b) {
    let shared = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        if (a[i] === b[j]) {
            shared++;
            i++;
            j++;
        }
        else if (a[i] < b[j])
            i++;
        else
            j++;
    }
    return shared;
}
