import type { Issue } from "../src/base/issue.ts";
import { readSources } from "../src/ingest/index.ts";
import type { Output } from "../src/pipeline/output.ts";
import { runStages } from "../src/pipeline/run.ts";
import { source, type Values } from "../src/pipeline/stage.ts";
import { forgetfulStore } from "../src/pipeline/store.ts";
import type { EvaluationModel } from "../src/report/evaluation/evaluation-model.ts";
import { renderEvaluationJson } from "../src/report/evaluation/to-json.ts";
import { ruleNames } from "../reports/catalog/rule-names.ts";
import { createSegmenter } from "./create-segmenter.ts";
import { toEvaluateOptions, type EvaluateRequest, type RunEvaluation } from "./evaluate-request.ts";
import { evaluationStages, neededColumns } from "./evaluation-stages.ts";
import { fileSource, manifestInputs } from "./file-source.ts";
import { nothingReadable } from "./nothing-readable.ts";
import { readBaseVectors, readTaxonomy } from "./program-data.ts";
import { readLexicons } from "./read-lexicon.ts";
import { recordReport, type Tested } from "./recorded-report.ts";
import type { RunEffects } from "./run-request.ts";

/** 检验: from the user's own labeled proposals to how often the program files them alike. */
export const runEvaluation: RunEvaluation = async (request, effects) => ({
  ...(await recordReport(
    {
      out: request.out,
      seed: request.seed,
      options: toEvaluateOptions(request),
      test: () => evaluate(request, effects),
      write: writeReport,
      counts: (model) => ({ ...model.counts, intake: model.intake }),
      issues: (model) => [...model.issues, ...model.doubts],
    },
    effects,
  )),
  ruleNames,
});

async function evaluate(request: EvaluateRequest, effects: RunEffects): Promise<Tested<EvaluationModel>> {
  const { files, issues: unread } = await readSources(request.paths);
  if (files.length === 0) {
    throw nothingReadable(
      "任何一件提案",
      unread.map(({ message }) => message),
      neededColumns,
    );
  }
  const words = await readLexicons(
    request.lexicon,
    files.map(({ name }) => name),
  );
  const stages = evaluationStages(
    {
      proposals: fileSource(files),
      taxonomy: request.taxonomy === null ? source([], null) : readTaxonomy(request.taxonomy),
      shippedTaxonomy: readTaxonomy(null),
      lexicon: words.lexicon,
      baseVectors: readBaseVectors(),
    },
    { map: request.map, seed: request.seed, segmenter: await createSegmenter(request.segmenter, words.lexicon.value) },
  );
  const { values, issues, stages: records } = await runStages(stages, { ...effects, store: forgetfulStore });
  const inputs = [...manifestInputs(files, "proposals"), ...words.inputs];
  const context = { version: effects.version, seed: request.seed, inputs };
  return { model: buildModel(values, context, [...unread, ...words.issues, ...issues]), inputs, stages: records };
}

type Results = Values<ReturnType<typeof evaluationStages>>;

function buildModel(
  { intake, labels, evaluation }: Results,
  context: EvaluationModel["context"],
  issues: readonly Issue[],
): EvaluationModel {
  const { proposals, counts } = intake;
  const tested = evaluation.methods[0]!.rows;
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
    proposals: new Map(evaluation.wrong.map(({ id }) => [id, byId.get(id)!])),
  };
}

async function writeReport(model: EvaluationModel, output: Output): Promise<void> {
  // Loaded only when there is something to draw: libraries for documents and pictures take their time.
  const { drawEvaluation, renderEvaluationPage, renderEvaluationWorkbook, rasterize } =
    await import("./evaluation-report.ts");
  const charts = drawEvaluation(model);
  await output.write("evaluation.json", renderEvaluationJson(model));
  await output.write("evaluation.html", renderEvaluationPage(model, charts));
  await output.write("evaluation.xlsx", renderEvaluationWorkbook(model));
  for (const { name, svg } of charts) {
    await output.write(`${name}.svg`, svg);
    await output.write(`${name}.png`, await rasterize(svg, 2));
  }
}
