import { estimateJaccard } from "./minhash.js";
import { bareText, countShared, shinglesOf } from "./shingle.js";
/** Bodies of fewer bare characters (“见附件”) cannot be copies: there is nothing to copy. */
const leastWording = 30;
/** Shingles of a body, ascending; none for one too short. */
export function wordingOf(body) {
    return shinglesOf(bareText(body).length < leastWording ? "" : body);
}
/** Estimated resemblance below which nothing worth speaking of was copied: far below what {@link templateFloor} needs (.21), whatever the estimate's error. */
const traceOfCopying = 0.06;
/** Share of each body's wording (shingles) that stands in the other; the lesser of the two. 0 for bodies too short to tell, and where hardly anything is shared. */
export function copiedBothWays(a, b) {
    if (estimateJaccard(a.signature, b.signature) < traceOfCopying)
        return 0;
    const [left, right] = [shinglesKept(a), shinglesKept(b)];
    const longer = Math.max(left.length, right.length);
    return longer === 0 ? 0 : countShared(left, right) / longer;
}
/** Few texts are ever compared by their wording: shingles are made when asked for, and forgotten with the profile. */
const kept = new WeakMap();
function shinglesKept(profile) {
    const known = kept.get(profile);
    if (known !== undefined)
        return known;
    const made = wordingOf(profile.body);
    kept.set(profile, made);
    return made;
}
