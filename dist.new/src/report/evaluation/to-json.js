import { listConfusions } from "./list-confusions.js";
/** What `--json` prints and evaluation.json holds: plain values, shares to four decimals, without times and paths. */
export function toEvaluationRecord(model) {
    const { context, counts, taxonomy, evaluation, intake, proposals } = model;
    const { program, folds, methods, themes, confusion, reliability, thresholds, wrong } = evaluation;
    return round({
        version: context.version,
        seed: context.seed,
        inputs: context.inputs,
        intake,
        counts,
        taxonomy,
        folds,
        program,
        methods,
        themes,
        confusion,
        confused: listConfusions(confusion),
        reliability,
        thresholds,
        wrong: wrong.map((row) => {
            const { subject, source } = proposals.get(row.id);
            return { ...row, subject, source };
        }),
        doubts: model.doubts,
        issues: model.issues,
    });
}
/** The text of evaluation.json. */
export function renderEvaluationJson(model) {
    return `${JSON.stringify(toEvaluationRecord(model), null, 2)}\n`;
}
function round(value) {
    return JSON.parse(JSON.stringify(value, (_key, inner) => typeof inner === "number" && !Number.isInteger(inner) ? Math.round(inner * 1e4) / 1e4 : inner));
}
