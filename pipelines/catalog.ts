import { sha256 } from "../src/base/hash.ts";
import { byKeys } from "../src/base/order.ts";
import type { Issue } from "../src/base/issue.ts";
import { readSources, type Role, type SourceFile } from "../src/ingest/index.ts";
import type { WrongUse } from "../src/pipeline/failure.ts";
import { buildManifest, renderManifest } from "../src/pipeline/manifest.ts";
import { withOutput, type Output } from "../src/pipeline/output.ts";
import { manifestName } from "../src/pipeline/output-folder.ts";
import { runStages, type StageRecord } from "../src/pipeline/run.ts";
import { source, type Source } from "../src/pipeline/stage.ts";
import { diskStore } from "../src/pipeline/store.ts";
import { buildCatalogModel } from "../src/report/build-catalog-model.ts";
import type { CatalogModel, RunResults } from "../src/report/catalog-model.ts";
import { renderDataFiles } from "../src/report/data-files.ts";
import { ruleNames } from "../reports/catalog/rule-names.ts";
import { catalogStages } from "./catalog-stages.ts";
import { archiveName } from "./check-archive.ts";
import { createSegmenter } from "./create-segmenter.ts";
import { fileSource, manifestInputs } from "./file-source.ts";
import { inputRoles, nameFiles, type InputRole } from "./name-files.ts";
import { nothingReadable } from "./nothing-readable.ts";
import { readProgramData, readTaxonomy } from "./program-data.ts";
import { readLexicons } from "./read-lexicon.ts";
import { readProfile } from "./read-profile.ts";
import { readPrevious } from "./read-previous.ts";
import { toManifestOptions, type RunCatalog, type RunRequest } from "./run-request.ts";

/** The main job: from real proposal files to the topic guidance catalog. */
export const runCatalog: RunCatalog = async (request, effects) => {
  const startedAt = effects.now();
  const read = await readInputs(request);
  const words = await readLexicons(
    request.lexicon,
    read.manifest.map(({ file }) => file),
  );
  const { previous, inputs: previousInputs } = readPrevious(request.previous);
  const profile = readProfile(request.profile);
  const inputs = {
    files: read.files,
    issues: [...read.issues, ...words.issues],
    manifest: [...read.manifest, ...words.inputs, profile.input, ...previousInputs],
  };
  const { value, kept } = await withOutput(request.out, effects.signal, async (output) => {
    const stageEffects = { ...effects, store: diskStore(output.cacheFolder) };
    const { lexicon } = words;
    const { intake, results, archive } = catalogStages(
      {
        ...inputs.files,
        ...readProgramData(),
        taxonomy: readTaxonomy(request.taxonomy),
        profile: profile.profile,
        lexicon,
        previous,
      },
      {
        map: request.map,
        privacy: request.privacy,
        seed: request.seed,
        jobs: request.jobs,
        segmenter: await createSegmenter(request.segmenter, lexicon.value),
        segmenterName: request.segmenter,
      },
    );
    const analysis = await runStages({ intake, results, archive }, stageEffects);
    const issues = [...inputs.issues, ...analysis.issues];
    const model = buildCatalogModel(
      { ...analysis.values.results, issues },
      { version: effects.version, seed: request.seed, inputs: inputs.manifest },
    );
    if (model.totals.session === 0) throw noProposals(issues);
    for (const { name, content } of renderDataFiles(model.results)) await output.write(`data/${name}`, content);
    await output.write(archiveName, analysis.values.archive);
    const rendering = request.onlyData
      ? []
      : await writeReports(output, toSource(model, analysis.stages), stageEffects);
    const stages = [...analysis.stages, ...rendering];
    const manifest = buildManifest({
      version: effects.version,
      node: process.version,
      platform: effects.platform,
      seed: request.seed,
      options: toManifestOptions(request),
      inputs: inputs.manifest,
      counts: countRecords(model),
      issues,
      stages,
      outputs: output.written(),
      startedAt,
      finishedAt: effects.now(),
      peakMemoryMB: effects.peakMemoryMB(),
    });
    await output.write(manifestName, renderManifest(manifest));
    const { columns } = analysis.values.intake;
    return { model, columns, issues, stages, files: [...output.written().map(({ file }) => file), manifestName] };
  });
  const { model, columns, issues, stages, files } = value;
  return {
    columns,
    intake: model.results.intake,
    totals: model.totals,
    themes: model.themeRows
      .filter(({ theme, count }) => theme !== null && count > 0)
      .map(({ name, count }) => ({ name, count }))
      .sort(
        byKeys(
          ({ count }) => count,
          ({ name }) => name,
        ),
      ),
    issues,
    ruleNames,
    stages,
    files,
    kept,
    seconds: (effects.now() - startedAt) / 1000,
  };
};

const roleOf: Readonly<Record<InputRole, Role>> = {
  session: "proposals",
  history: "history",
  policy: "policy",
  clues: "clues",
};

async function readInputs(request: RunRequest) {
  const paths = { session: request.paths, history: request.history, policy: request.policy, clues: request.clues };
  const read = new Map<InputRole, readonly SourceFile[]>();
  const issues: Issue[] = [];
  for (const name of inputRoles) {
    const found = await readSources(
      paths[name],
      [...read.values()].flat().map((file) => file.name),
    );
    read.set(name, found.files);
    issues.push(...found.issues);
  }
  const { files, cover } = await nameFiles(read, request);
  if (files("session").length === 0) throw noProposals(issues);
  return {
    files: {
      session: fileSource(files("session")),
      history: fileSource(files("history")),
      policy: fileSource(files("policy")),
      clues: fileSource(files("clues")),
    },
    issues: issues.map(cover),
    manifest: inputRoles.flatMap((name) => manifestInputs(files(name), roleOf[name])),
  };
}

function noProposals(issues: readonly Issue[]): WrongUse {
  return nothingReadable(
    "本次会议的任何一件提案",
    issues.map(({ message }) => message),
    "表格至少要有“案由”一列",
  );
}

/** The model's content is settled by the stages it was made from, and the inputs' names that the report shows. */
function toSource(model: CatalogModel, stages: readonly StageRecord[]): Source<CatalogModel> {
  const made = [
    ...stages.map(({ key }) => key),
    JSON.stringify(model.context),
    JSON.stringify(model.results.issues),
  ].join("\n");
  return source([{ name: "分析结果", hash: sha256(made) }], model);
}

async function writeReports(output: Output, model: Source<CatalogModel>, effects: Parameters<typeof runStages>[1]) {
  // Loaded only when there is something to draw: libraries for documents and pictures take their time.
  const { reportStages } = await import("./report-stages.ts");
  const { values, stages } = await runStages(reportStages(model), effects);
  const { charts, documents, reports } = values;
  await output.write("catalog.html", documents.page);
  await output.write("catalog.docx", documents.document);
  await output.write("catalog.xlsx", documents.workbook);
  await output.write("examination.docx", reports.examination);
  await output.write("work-report.docx", reports.workReport);
  for (const { name, svg, png } of charts) {
    await output.write(`charts/${name}.svg`, svg);
    await output.write(`charts/${name}.png`, png);
  }
  return stages;
}

/** Counts that reconcile: for each file read = kept + skipped by rule. */
function countRecords({ results, totals }: CatalogModel): {
  readonly totals: CatalogModel["totals"];
  readonly intake: RunResults["intake"];
} {
  return { totals, intake: results.intake };
}
