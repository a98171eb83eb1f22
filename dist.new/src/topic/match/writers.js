import { eyeShare, eyesOf, withStandardWords } from "./eye.js";
/**
 * A subject is on the matter where it holds most of the eyes, or a good part of them and means nearly the same; near it where it holds some.
 * Cosines in units of what is usual among neighbors. Words alone take 医疗机构 in a proposal on energy saving for health care, vectors alone take 物业 for 光纤 in old estates.
 */
const on = { eyes: 0.75, cosine: 0.85, part: 0.5, same: 1.1 };
const near = { eyes: 0.3, cosine: 1 };
/** Cost: proposals × dimensions, and a look at the subjects that lie near enough. */
export function findWriters(core, vector, index, fits, space) {
    const eyes = eyesOf(core, space);
    const found = fits.around(vector).map(({ owner, cosine }) => ({
        owner,
        cosine,
        share: eyeShare(eyes, withStandardWords(index.proposals[owner].proposal.subject, space)),
    }));
    const isOn = ({ share, cosine }) => (share >= on.eyes && cosine >= fits.usual * on.cosine) || (share >= on.part && cosine >= fits.usual * on.same);
    return {
        on: found.filter(isOn).map(({ owner }) => owner),
        near: found
            .filter((one) => !isOn(one) && one.share >= near.eyes && one.cosine >= fits.usual * near.cosine)
            .map(({ owner }) => owner),
    };
}
