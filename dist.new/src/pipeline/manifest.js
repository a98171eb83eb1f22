import { compareText } from "../base/order.js";
export function buildManifest(facts) {
    const { version, node, seed, options, inputs, counts, outputs } = facts;
    return {
        program: "xuanti",
        version,
        node,
        seed,
        options,
        inputs,
        counts,
        issues: countByRule(facts.issues),
        stages: facts.stages.map(({ name, version, key }) => ({ name, version, key })),
        outputs,
        timing: {
            startedAt: new Date(facts.startedAt).toISOString(),
            finishedAt: new Date(facts.finishedAt).toISOString(),
            seconds: roundSeconds((facts.finishedAt - facts.startedAt) / 1000),
            peakMemoryMB: Math.round(facts.peakMemoryMB),
            platform: facts.platform,
            stages: facts.stages.map(({ name, seconds, reused, reason }) => ({
                name,
                seconds: roundSeconds(seconds),
                reused,
                reason,
            })),
        },
    };
}
/** The text of `manifest.json`. */
export function renderManifest(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/** Rules in order of name, each with the number of its issues. */
export function countByRule(issues) {
    const counts = new Map();
    for (const { rule } of issues)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
/** To milliseconds. */
export function roundSeconds(seconds) {
    return Math.round(seconds * 1000) / 1000;
}
