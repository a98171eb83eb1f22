import type { Issue } from "../src/base/issue.ts";
import { dropRepeatedIds, parseProposals, readSources, type SourceFile } from "../src/ingest/index.ts";
import { defaultPrivacy, protectIntake } from "../src/personal/protect-intake.ts";
import type { ManifestInput } from "../src/pipeline/manifest.ts";
import type { Output } from "../src/pipeline/output.ts";
import { runStages } from "../src/pipeline/run.ts";
import { source } from "../src/pipeline/stage.ts";
import { forgetfulStore } from "../src/pipeline/store.ts";
import type { BacktestModel } from "../src/report/backtest/backtest-model.ts";
import { renderBacktestJson } from "../src/report/backtest/to-json.ts";
import { createJiebaSegmenter } from "../src/text/segmenter-jieba.ts";
import { ruleNames } from "../reports/catalog/rule-names.ts";
import { toBacktestOptions, type BacktestRequest, type RunBacktest } from "./backtest-request.ts";
import { backtestStages } from "./backtest-stages.ts";
import { fileSource, manifestInputs } from "./file-source.ts";
import { nothingReadable } from "./nothing-readable.ts";
import { readProgramData, readTaxonomy } from "./program-data.ts";
import { defaultSecrecy, readProfile } from "./read-profile.ts";
import { readLexicons } from "./read-lexicon.ts";
import { recordReport, type Tested } from "./recorded-report.ts";
import type { RunEffects } from "./run-request.ts";

/** 回测: would the catalog made from what was known then have met the proposals that came after? */
export const runBacktest: RunBacktest = async (request, effects) => ({
  ...(await recordReport(
    {
      out: request.out,
      seed: request.seed,
      options: toBacktestOptions(request),
      test: () => backtest(request, effects),
      write: writeReport,
      counts: (model) => ({ ...model.counts, intake: model.intake }),
      issues: (model) => model.issues,
    },
    effects,
  )),
  ruleNames,
});

async function backtest(request: BacktestRequest, effects: RunEffects): Promise<Tested<BacktestModel>> {
  const read = await readInputs(request);
  const later = await readLater(read.files.actual, request);
  const { lexicon, ...words } = await readLexicons(
    request.lexicon,
    read.inputs.map(({ file }) => file),
  );
  const stages = backtestStages(
    {
      history: fileSource(read.files.history),
      policy: fileSource(read.files.policy),
      clues: fileSource(read.files.clues),
      later: source(fileSource(read.files.actual).contents, later.proposals),
      ...readProgramData(),
      taxonomy: readTaxonomy(request.taxonomy),
      lexicon,
      profile: readProfile(null).profile,
    },
    {
      map: request.map,
      seed: request.seed,
      topics: request.topics,
      jobs: 1,
      segmenter: createJiebaSegmenter(lexicon.value.words),
      segmenterName: "jieba",
      otherColumns: later.columns,
    },
  );
  const { values, issues, stages: records } = await runStages(stages, { ...effects, store: forgetfulStore });
  const { intake, taxonomy, ground, backtest: found } = values;
  const inputs = [...read.inputs, ...words.inputs];
  const model: BacktestModel = {
    context: { version: effects.version, seed: request.seed, inputs },
    intake: [...intake.counts, ...later.counts],
    counts: {
      history: intake.proposals.length,
      papers: intake.papers.length,
      clues: intake.clues.length,
      later: later.proposals.length,
      repeated: ground.repeated,
      wanted: request.topics,
    },
    backtest: found,
    issues: [...read.issues, ...words.issues, ...later.issues, ...issues],
    proposals: new Map(later.proposals.map(({ id, subject, source }) => [id, { subject, source }])),
    themeNames: new Map(taxonomy.themes.map(({ id, name }) => [id, name])),
  };
  return { model, inputs, stages: records };
}

const roles = ["history", "policy", "clues", "actual"] as const;

/** What must be there, as the user knows it. */
const needed = { history: "历年提案（--history）", policy: "政策文件（--policy）", actual: "后来的提案（--actual）" };

async function readInputs(request: BacktestRequest) {
  const issues: Issue[] = [];
  const inputs: ManifestInput[] = [];
  const files: Record<(typeof roles)[number], readonly SourceFile[]> = {
    history: [],
    policy: [],
    clues: [],
    actual: [],
  };
  for (const role of roles) {
    const read = await readSources(
      request[role],
      inputs.map(({ file }) => file),
    );
    if (read.files.length === 0 && role !== "clues") {
      throw nothingReadable(
        needed[role],
        read.issues.map(({ message }) => message),
      );
    }
    files[role] = read.files;
    issues.push(...read.issues);
    inputs.push(...manifestInputs(read.files, role));
  }
  return { files, issues, inputs };
}

/** Read apart from everything else, so that nothing of it can reach the topics. */
async function readLater(files: readonly SourceFile[], { map }: BacktestRequest) {
  const parsed = await parseProposals(files, { history: false, map, secrecy: defaultSecrecy() });
  const unique = dropRepeatedIds(parsed.proposals, parsed.counts);
  const { proposals, issues } = protectIntake(
    { proposals: unique.proposals, clues: [], issues: [...parsed.issues, ...unique.issues] },
    defaultPrivacy,
  );
  if (unique.proposals.length === 0) {
    throw nothingReadable(
      needed.actual,
      issues.map(({ message }) => message),
      "表格至少要有“案由”一列",
    );
  }
  return { ...unique, proposals, issues, columns: parsed.columns };
}

async function writeReport(model: BacktestModel, output: Output): Promise<void> {
  const { renderBacktestWorkbook } = await import("../src/report/backtest/render-backtest-workbook.ts");
  await output.write("backtest.json", renderBacktestJson(model));
  await output.write("backtest.xlsx", renderBacktestWorkbook(model));
}
