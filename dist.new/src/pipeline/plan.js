import { canonicalJson, sha256 } from "../base/hash.js";
import { findChange } from "./change.js";
export const reasons = {
    first: "首次运行",
    reuse: "无变化，沿用上次结果",
    unreadable: "缓存不可读",
    uncached: "每次计算",
};
/** Says for every stage whether it runs or is reused, and why. Pure: `remembered` holds what the store knows, by stage name. */
export function planStages(goals, remembered, environment) {
    const stages = orderStages(goals);
    const labels = new Map(stages.map((stage) => [stage.name, stage.label]));
    const keys = new Map();
    return stages.map((stage) => {
        const parts = {
            name: stage.name,
            version: stage.version,
            program: environment.program,
            node: environment.node,
            options: stage.options,
            fingerprint: stage.fingerprint,
            inputs: Object.fromEntries(Object.entries(stage.inputs).map(([name, input]) => [name, toInputKey(input, keys)])),
        };
        const key = toKey(parts);
        keys.set(stage.name, key);
        return { stage, parts, key, ...decide(stage, parts, key, remembered.get(stage.name), labels) };
    });
}
export function toKey(parts) {
    return sha256(canonicalJson(parts));
}
/** The goals and all they need, inputs before the stages that use them. */
export function orderStages(goals) {
    const ordered = new Map();
    function visit(input) {
        if (input.kind === "source")
            return;
        const known = ordered.get(input.name);
        if (known === input)
            return;
        if (known !== undefined)
            throw new Error(`two stages are named ${input.name}`);
        Object.values(input.inputs).forEach(visit);
        ordered.set(input.name, input);
    }
    goals.forEach(visit);
    return [...ordered.values()];
}
function toInputKey(input, keys) {
    if (input.kind === "source")
        return { kind: "source", contents: input.contents };
    const key = keys.get(input.name);
    if (key === undefined)
        throw new Error(`stage ${input.name} is not planned yet`);
    return { kind: "stage", name: input.name, key };
}
function decide(stage, parts, key, last, labels) {
    if (!stage.cache)
        return { action: "run", reason: reasons.uncached };
    if (last === undefined)
        return { action: "run", reason: reasons.first };
    if (last.kind === "unreadable")
        return { action: "run", reason: reasons.unreadable };
    if (toKey(last.parts) === key)
        return { action: "reuse", reason: reasons.reuse };
    return { action: "run", reason: findChange(last.parts, parts, labels) };
}
