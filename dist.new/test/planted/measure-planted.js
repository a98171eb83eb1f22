import { pairOf, proposal, readSamples, relate } from "../relation/archive.js";
/** All cases of a set in one archive with the samples, as a session would hold them, judged by the program. */
export function measurePlanted({ pairs, boilerplate }) {
    const ofPair = pairs.flatMap((pair) => [plant(`${pair.id}a`, pair.a), plant(`${pair.id}b`, pair.b)]);
    const ofBoilerplate = boilerplate.map((text) => plant(text.id, text));
    const found = relate([...readSamples(), ...ofPair, ...ofBoilerplate]);
    const verdictOf = (a, b) => pairOf(found, a, b)?.relation ?? "apart";
    const kinds = new Map();
    for (const pair of pairs) {
        const verdict = verdictOf(`P${pair.id}a`, `P${pair.id}b`);
        const known = kinds.get(pair.kind) ?? { right: 0, pairs: 0, wrong: [] };
        const isRight = pair.accept.includes(verdict);
        kinds.set(pair.kind, {
            right: known.right + (isRight ? 1 : 0),
            pairs: known.pairs + 1,
            wrong: isRight ? known.wrong : [...known.wrong, `${pair.id}: ${verdict}`],
        });
    }
    const shared = ofBoilerplate.flatMap((one, i) => ofBoilerplate.slice(i + 1).map((other) => verdictOf(one.id, other.id)));
    const planted = new Set([...ofPair, ...ofBoilerplate].map(({ id }) => id));
    return {
        kinds,
        boilerplate: { pairs: shared.length, flagged: shared.filter((verdict) => verdict !== "apart").length },
        strangers: found.pairs
            .filter(({ a, b, relation }) => relation !== "related" && planted.has(a) && planted.has(b) && !isCase(pairs, a, b))
            .map(({ a, b }) => `${a} ${b}`),
    };
}
function plant(id, { year, subject, body }) {
    return proposal(`P${id}`, subject, body, { year, history: year < 2026 });
}
function isCase(pairs, a, b) {
    return pairs.some(({ id }) => [`P${id}a`, `P${id}b`].includes(a) && [`P${id}a`, `P${id}b`].includes(b));
}
