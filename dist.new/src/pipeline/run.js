import { setImmediate } from "node:timers/promises";
import { errorCode, StageFailure } from "./failure.js";
import { orderStages, planStages, reasons } from "./plan.js";
/** Computes the goals: plans, reuses what is unchanged, runs the rest in order, keeps the results. */
export async function runStages(goals, effects) {
    const recalled = await recallAll(Object.values(goals), effects.store);
    const plan = planStages(Object.values(goals), recalled, effects.environment);
    const steps = new Map(plan.map((step) => [step.stage, step]));
    const values = new Map();
    const outcomes = new Map();
    // Ends what runs beside when another stage fails.
    const stop = new AbortController();
    const signal = AbortSignal.any([effects.signal, stop.signal]);
    async function valueOf(input) {
        if (input.kind === "source")
            return input.value;
        const step = steps.get(input);
        if (step === undefined)
            throw new Error(`stage ${input.name} is not planned`);
        let value = values.get(input);
        if (value === undefined)
            values.set(input, (value = loadOrCompute(step)));
        return value;
    }
    async function loadOrCompute(step) {
        const stored = step.action === "reuse" ? await load(step) : null;
        return stored === null ? compute(step) : stored.value;
    }
    async function load(step) {
        const start = effects.now();
        const stored = await effects.store.load(step.stage.name, step.key);
        if (stored !== null)
            reuse(step, (effects.now() - start) / 1000);
        return stored;
    }
    function reuse(step, seconds) {
        const issues = recalled.get(step.stage.name)?.issues ?? [];
        outcomes.set(step.stage, { issues, reused: true, reason: step.reason, seconds });
    }
    async function compute(step) {
        const { stage } = step;
        // A result planned for reuse is computed only when its file proves damaged.
        const reason = step.action === "reuse" ? reasons.unreadable : step.reason;
        const inputs = {};
        for (const [name, input] of Object.entries(stage.inputs))
            inputs[name] = await valueOf(input);
        // Signals are delivered only when the event loop turns.
        await setImmediate();
        effects.signal.throwIfAborted();
        effects.reporter.started(stage, reason);
        const issues = [];
        const start = effects.now();
        const value = await runOne(stage, inputs, issues, { ...effects, signal });
        const seconds = (effects.now() - start) / 1000;
        effects.reporter.finished(stage, seconds);
        outcomes.set(stage, { issues, reused: false, reason, seconds });
        if (stage.cache)
            await keep(step, issues, value, effects);
        return value;
    }
    try {
        for (const step of plan) {
            if (step.action === "run") {
                const value = valueOf(step.stage);
                // What runs beside is awaited by the stage that needs it; a failure until then must not count as unheard.
                if (step.stage.beside)
                    value.catch(() => { });
                else
                    await value;
            }
            else if (!outcomes.has(step.stage)) {
                reuse(step, 0);
                effects.reporter.reused(step.stage, step.reason);
            }
        }
        await Promise.all(values.values());
    }
    catch (error) {
        stop.abort(error);
        throw error;
    }
    const goalValues = {};
    for (const [name, goal] of Object.entries(goals))
        goalValues[name] = await valueOf(goal);
    effects.signal.throwIfAborted();
    const finished = plan.map((step) => ({ step, outcome: outcomes.get(step.stage) ?? nothing }));
    return {
        // Each value was made by the very stage that stands under this name.
        values: goalValues,
        issues: finished.flatMap(({ outcome }) => outcome.issues),
        stages: finished.map(({ step: { stage, key }, outcome: { reused, reason, seconds } }) => ({
            name: stage.name,
            label: stage.label,
            version: stage.version,
            key,
            reused,
            reason,
            seconds,
        })),
    };
}
const nothing = { issues: [], reused: true, reason: reasons.reuse, seconds: 0 };
async function recallAll(goals, store) {
    const recalled = new Map();
    for (const stage of orderStages(goals)) {
        const last = stage.cache ? await store.recall(stage.name) : null;
        if (last !== null)
            recalled.set(stage.name, last);
    }
    return recalled;
}
async function runOne(stage, inputs, issues, { signal, reporter }) {
    try {
        return await stage.run(inputs, {
            signal,
            progress: (progress) => reporter.progress(stage, progress),
            report: (issue) => issues.push(issue),
        });
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        throw new StageFailure(stage.label, error);
    }
}
/** The cache is a convenience: where the disk refuses it, the run goes on. A value that cannot be written is a mistake. */
async function keep(step, issues, value, effects) {
    try {
        await effects.store.save(step.parts, issues, value);
    }
    catch (error) {
        const code = errorCode(error);
        if (code === null)
            throw new StageFailure(step.stage.label, error);
        effects.reporter.notice(`『${step.stage.label}』的结果未能存入缓存（${code}），下次将重新计算。`);
    }
}
