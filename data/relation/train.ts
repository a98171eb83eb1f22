/**
 * Learns data/relation/model.json: `npm run relation-model -- <pairs.tsv> <proposals file> …`. Takes some ten seconds.
 *
 * `pairs.tsv` has a header and columns a, b, relation (duplicate, joint, related or unrelated); further columns are passed over. The
 * first three are kept in data/relation/pairs.tsv; no text leaves the machine. Signals are measured by the code of the product.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readLexicon } from "../../pipelines/program-data.ts";
import { programPath } from "../../pipelines/program-path.ts";
import { complete } from "../../src/base/progress.ts";
import { parseProposals, readSources } from "../../src/ingest/index.ts";
import { buildProfiles } from "../../src/relation/build-profiles.ts";
import type { LogisticModel, LogisticTerm, RelationModel } from "../../src/relation/model.ts";
import type { RelationProfile } from "../../src/relation/profile.ts";
import { measureSignals, signalNames } from "../../src/relation/signals.ts";
import { readDictionaryPlaces } from "../../src/text/jieba-places.ts";
import { createPlaceNames } from "../../src/text/place-names.ts";
import { allWords, segmentProposals } from "../../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.ts";
import { buildVocabulary } from "../../src/vector/vocabulary.ts";
import { crossValidate, type Validation } from "./cross-validate.ts";
import { fitLogistic, type Example } from "./fit.ts";

/** Few signals, each strong by itself: with 180 pairs, every further one that was tried lowered the cross-validated figures. */
const jointSignals = ["asks", "subjectFound", "place", "size"];
const relatedSignals = ["text", "asks", "subjectFoundMean", "subjectWeighty", "place"];

/** What the definition of joint handling settles (same matter, same territory), as log-odds: pairs that show it are too few to learn from. */
const jointByDefinition: readonly LogisticTerm[] = [
  { signal: "samePlace", weight: 4, mean: 1, sd: 1 },
  { signal: "ownMatter", weight: 6, mean: 1, sd: 1 },
];

interface LabeledPair {
  readonly a: string;
  readonly b: string;
  readonly relation: string;
}

interface Labeled {
  readonly pair: LabeledPair;
  readonly row: Float64Array;
  readonly group: string;
}

const [pairsPath, ...files] = process.argv.slice(2);
if (pairsPath === undefined || files.length === 0) {
  throw new Error("usage: npm run relation-model -- <pairs.tsv> <proposals file> …");
}
const pairs = readFileSync(pairsPath, "utf8")
  .trim()
  .split(/\r?\n/u)
  .slice(1)
  .map((line): LabeledPair => {
    const [a = "", b = "", relation = ""] = line.split("\t");
    return { a, b, relation };
  });
const profiles = await readProfiles(files);
const groupOf = findGroups(pairs);
const labeled = pairs.map((pair): Labeled => {
  const [a, b] = [profiles.get(pair.a), profiles.get(pair.b)];
  if (a === undefined || b === undefined)
    throw new Error(`no proposal ${a === undefined ? pair.a : pair.b} in ${files.join(", ")}`);
  return { pair, row: measureSignals(a, b), group: groupOf(pair.a) };
});
const joint = learn(labeled, jointSignals, jointByDefinition, ["duplicate", "joint"]);
const related = learn(labeled, relatedSignals, [], ["duplicate", "joint", "related"]);
const model: RelationModel = {
  trained: {
    on: `${files.map((file) => basename(file)).join(", ")}; ${basename(pairsPath)}`,
    pairs: pairs.length,
    figures: { ...figures("joint", joint.validation), ...figures("related", related.validation) },
  },
  joint: joint.model,
  related: related.model,
  thresholds: { joint: joint.validation.threshold, related: related.validation.threshold },
};
writeFileSync(programPath("data/relation/model.json"), `${JSON.stringify(model, null, 2)}\n`);
const kept = pairs.map(({ a, b, relation }) => `${a}\t${b}\t${relation}`);
writeFileSync(programPath("data/relation/pairs.tsv"), ["a\tb\trelation", ...kept, ""].join("\n"));
console.log(JSON.stringify(model, null, 2));

async function readProfiles(paths: readonly string[]): Promise<ReadonlyMap<string, RelationProfile>> {
  const lexicon = readLexicon().value;
  const { proposals } = await parseProposals((await readSources(paths)).files, { history: false });
  const archive = complete(segmentProposals(proposals, createJiebaSegmenter(lexicon.words), lexicon.synonyms));
  const vocabulary = buildVocabulary(archive.terms, archive.proposals.map(allWords), { stopWords: lexicon.stopWords });
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const sources = archive.proposals.map((segmented) => ({ segmented, proposal: byId.get(segmented.id)! }));
  const places = createPlaceNames(readDictionaryPlaces());
  const built = buildProfiles(sources, vocabulary, { shellWords: lexicon.shellWords, places });
  return new Map(built.map((profile) => [profile.id, profile]));
}

function learn(
  all: readonly Labeled[],
  signals: readonly string[],
  fixed: readonly LogisticTerm[],
  positive: readonly string[],
): { readonly model: LogisticModel; readonly validation: Validation } {
  const columnOf = (signal: string) => signalNames.findIndex(([name]) => name === signal);
  const scales = signals.map((signal) => {
    const values = all.map(({ row }) => row[columnOf(signal)]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { signal, mean, sd };
  });
  const examples = all.map(({ pair, row, group }): Example => ({
    values: scales.map(({ signal, mean, sd }) => (row[columnOf(signal)]! - mean) / sd),
    offset: fixed.reduce(
      (sum, { signal, weight, mean, sd }) => sum + (weight * (row[columnOf(signal)]! - mean)) / sd,
      0,
    ),
    label: positive.includes(pair.relation) ? 1 : 0,
    group,
  }));
  const fit = fitLogistic(examples, signals.length);
  const terms = scales.map((scale, k) => ({
    signal: scale.signal,
    weight: rounded(fit.weights[k]!),
    mean: rounded(scale.mean),
    sd: rounded(scale.sd),
  }));
  return {
    model: { bias: rounded(fit.bias), terms: [...terms, ...fixed] },
    validation: crossValidate(examples, signals.length),
  };
}

/** The connected set of proposals a proposal belongs to, by the first id in it. */
function findGroups(all: readonly LabeledPair[]): (id: string) => string {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : rootOf(above);
  };
  for (const { a, b } of all) {
    const [x, y] = [rootOf(a), rootOf(b)].sort();
    parent.set(y!, x!);
  }
  return rootOf;
}

function figures(name: string, validation: Validation): Record<string, number> {
  return Object.fromEntries(
    Object.entries(validation).map(([figure, value]) => [`${name}.${figure}`, rounded(Number(value))]),
  );
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
