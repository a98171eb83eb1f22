import { readSources } from "../src/ingest/index.js";
import { buildManifest, renderManifest } from "../src/pipeline/manifest.js";
import { withOutput } from "../src/pipeline/output.js";
import { manifestName } from "../src/pipeline/output-folder.js";
import { runStages } from "../src/pipeline/run.js";
import { source } from "../src/pipeline/stage.js";
import { forgetfulStore } from "../src/pipeline/store.js";
import { renderEvaluationJson } from "../src/report/evaluation/to-json.js";
import { ruleNames } from "../reports/catalog/rule-names.js";
import { createSegmenter } from "./create-segmenter.js";
import { toEvaluateOptions } from "./evaluate-request.js";
import { evaluationStages, neededColumns } from "./evaluation-stages.js";
import { nothingReadable } from "./nothing-readable.js";
import { readBaseVectors, readTaxonomy } from "./program-data.js";
import { readLexicons } from "./read-lexicon.js";
/** 检验: from the user's own labeled proposals to how often the program files them alike. */
export const runEvaluation = async (request, effects) => {
    const startedAt = effects.now();
    const seconds = () => (effects.now() - startedAt) / 1000;
    if (request.out === null) {
        const { model } = await evaluate(request, effects);
        return { model, ruleNames, files: [], kept: [], seconds: seconds() };
    }
    const { value, kept } = await withOutput(request.out, effects.signal, async (output) => {
        const { model, inputs, stages } = await evaluate(request, effects);
        await writeReport(model, output);
        const manifest = buildManifest({
            version: effects.version,
            node: process.version,
            platform: effects.platform,
            seed: request.seed,
            options: toEvaluateOptions(request),
            inputs,
            counts: { ...model.counts, intake: model.intake },
            issues: [...model.issues, ...model.doubts],
            stages,
            outputs: output.written(),
            startedAt,
            finishedAt: effects.now(),
            peakMemoryMB: effects.peakMemoryMB(),
        });
        await output.write(manifestName, renderManifest(manifest));
        return { model, files: [...output.written().map(({ file }) => file), manifestName] };
    });
    return { ...value, ruleNames, kept, seconds: seconds() };
};
async function evaluate(request, effects) {
    const { files, issues: unread } = await readSources(request.paths);
    if (files.length === 0) {
        throw nothingReadable("任何一件提案", unread.map(({ message }) => message), neededColumns);
    }
    const words = await readLexicons(request.lexicon, files.map(({ name }) => name));
    const stages = evaluationStages({
        proposals: source(files.map((file) => ({ name: file.name, hash: file.sha256 })), files),
        taxonomy: request.taxonomy === null ? source([], null) : readTaxonomy(request.taxonomy),
        shippedTaxonomy: readTaxonomy(null),
        lexicon: words.lexicon,
        baseVectors: readBaseVectors(),
    }, { map: request.map, seed: request.seed, segmenter: await createSegmenter(request.segmenter, words.lexicon.value) });
    const { values, issues, stages: records } = await runStages(stages, { ...effects, store: forgetfulStore });
    const inputs = [
        ...files.map(({ name, sha256, bytes }) => ({ file: name, role: "proposals", sha256, bytes: bytes.length })),
        ...words.inputs,
    ];
    const context = { version: effects.version, seed: request.seed, inputs };
    return { model: buildModel(values, context, [...unread, ...words.issues, ...issues]), inputs, stages: records };
}
function buildModel({ intake, labels, evaluation }, context, issues) {
    const { proposals, counts } = intake;
    const tested = evaluation.methods[0].rows;
    const byId = new Map(proposals.map(({ id, subject, source }) => [id, { subject, source }]));
    return {
        context,
        intake: counts,
        counts: {
            proposals: proposals.length,
            labeled: labels.labeled,
            unlabeled: proposals.length - labels.labeled,
            unknown: labels.labeled - tested,
            tested,
            categories: evaluation.confusion.given.length,
        },
        taxonomy: {
            name: labels.taxonomy.name,
            origin: labels.origin,
            themes: labels.taxonomy.themes.filter((theme) => theme.leaf).length,
        },
        evaluation,
        doubts: [...labels.doubts, ...evaluation.issues],
        issues,
        proposals: new Map(evaluation.wrong.map(({ id }) => [id, byId.get(id)])),
    };
}
async function writeReport(model, output) {
    // Loaded only when there is something to draw: libraries for documents and pictures take their time.
    const { drawEvaluation, renderEvaluationPage, renderEvaluationWorkbook, rasterize } = await import("./evaluation-report.js");
    const charts = drawEvaluation(model);
    await output.write("evaluation.json", renderEvaluationJson(model));
    await output.write("evaluation.html", renderEvaluationPage(model, charts));
    await output.write("evaluation.xlsx", renderEvaluationWorkbook(model));
    for (const { name, svg } of charts) {
        await output.write(`${name}.svg`, svg);
        await output.write(`${name}.png`, await rasterize(svg, 2));
    }
}
