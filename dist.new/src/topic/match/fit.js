import { dot } from "./text-space.js";
const maxNearest = 12;
const neighbors = 3;
/** Fewer proposals than this do not tell what a committee writes about. */
const fewest = 30;
/** Taken for floor and usual level where there are fewer. */
const unknownFloor = 0.25;
const unknownUsual = 0.5;
/** Proposals that are measured among the others to know what is usual. */
const sampleSize = 300;
const quantiles = { floor: 0.1, usual: 0.5 };
/** Cost: subjects × dimensions for each matter asked about. */
export function measureFits(index) {
    const owners = index.proposals.map((_, owner) => owner);
    const cosinesTo = (vector) => Float64Array.from(owners, (owner) => dot(index.subjectVector(owner), vector));
    const aroundFrom = (floor) => (vector) => {
        const cosines = cosinesTo(vector);
        return owners
            .map((owner) => ({ owner, cosine: cosines[owner] }))
            .filter(({ cosine }) => cosine >= floor)
            .sort((a, b) => b.cosine - a.cosine || a.owner - b.owner);
    };
    if (owners.length < fewest) {
        const of = () => ({ level: 1, nearest: [], earlier: 0 });
        return { of, around: aroundFrom(unknownFloor), floor: 0, usual: unknownUsual };
    }
    const stride = Math.max(1, Math.ceil(owners.length / sampleSize));
    const own = owners
        .filter((owner) => owner % stride === 0)
        .map((owner) => levelOf(cosinesTo(index.subjectVector(owner)).filter((_, other) => other !== owner)))
        .sort((a, b) => a - b);
    const quantile = (share) => own[Math.floor(own.length * share)];
    const usual = Math.max(0.01, quantile(quantiles.usual));
    const floor = quantile(quantiles.floor);
    return {
        around: aroundFrom(floor),
        of: (vector) => {
            const cosines = cosinesTo(vector);
            const near = owners
                .filter((owner) => cosines[owner] >= usual)
                .sort((a, b) => cosines[b] - cosines[a] || a - b);
            return {
                level: levelOf(cosines),
                nearest: near.slice(0, maxNearest),
                earlier: near.filter((owner) => index.proposals[owner].proposal.history).length,
            };
        },
        floor,
        usual,
    };
}
function levelOf(cosines) {
    const best = new Float64Array(neighbors).fill(-1);
    for (let cosine of cosines) {
        for (let k = 0; k < neighbors; k++)
            if (cosine > best[k])
                [best[k], cosine] = [cosine, best[k]];
    }
    return best.reduce((sum, cosine) => sum + cosine, 0) / neighbors;
}
