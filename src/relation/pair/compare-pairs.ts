import type { Computation } from "../../base/progress.ts";
import { sparseDot } from "../../vector/sparse-vector.ts";
import { contributionsOf, logistic, logOdds, toRowModel, type RelationModel, type RowModel } from "./model.ts";
import { matchAsks } from "./match-asks.ts";
import { findSharedPassages, type Passage } from "../wording/passages.ts";
import type { RelationProfile } from "../profile/profile.ts";
import { readPair } from "./reading.ts";
import { measureSignals, signalNames } from "./signals.ts";
import type { PairEvidence, Relation, SimilarPair } from "./similar-pair.ts";
import { decideRelation, isDuplicate } from "./verdict.ts";

/** What is known of windows of wording, by hash; see {@link findSharedPassages}. */
export interface WindowTests {
  readonly isCommon: (hash: number) => boolean;
  readonly maybeShared?: (hash: number) => boolean;
}

interface Judged {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  readonly score: number;
  readonly relatedScore: number;
  readonly row: Float64Array;
}

/** Measures every candidate and keeps those at least related, with evidence. `candidates`: indexes into `profiles`, lower first; `windows`: which wording is common. */
export function* comparePairs(
  profiles: readonly RelationProfile[],
  candidates: readonly (readonly [number, number])[],
  model: RelationModel,
  windows: WindowTests,
): Computation<readonly SimilarPair[]> {
  const names = signalNames.map(([name]) => name);
  const joint = toRowModel(model.joint, names);
  const related = toRowModel(model.related, names);
  const judged: Judged[] = [];
  for (const [k, [a, b]] of candidates.entries()) {
    if (k % pause === 0) yield { done: k, total: candidates.length };
    const found = judge(profiles[a]!, profiles[b]!, joint, related, model.thresholds);
    if (found !== null) judged.push({ a, b, ...found });
  }
  const passages = findSharedPassages(
    profiles.map((profile) => profile.body),
    judged.map(({ a, b }) => [a, b] as const),
    windows.isCommon,
    windows.maybeShared,
  );
  return judged.map(({ a, b, relation, score, relatedScore, row }, k) => ({
    a: profiles[a]!.id,
    b: profiles[b]!.id,
    relation,
    reading: readPair(relation, row, profiles[a]!.history !== profiles[b]!.history),
    score: rounded(score),
    relatedScore: rounded(relatedScore),
    evidence: evidenceOf(profiles[a]!, profiles[b]!, row, contributionsOf(joint, row), passages[k]!),
  }));
}

/** Candidates between two reports of progress: some tens of milliseconds. */
const pause = 1000;

/** Null: not even related. */
function judge(
  a: RelationProfile,
  b: RelationProfile,
  joint: RowModel,
  related: RowModel,
  thresholds: RelationModel["thresholds"],
): Omit<Judged, "a" | "b"> | null {
  if (Math.min(a.text.indices.length, b.text.indices.length) < leastContent) return null;
  // Nothing in common in words: no signal could make up for it.
  if (sparseDot(a.text, b.text) < leastShared) return null;
  const row = measureSignals(a, b);
  const duplicate = isDuplicate(a, b);
  const learned = logistic(logOdds(joint, row));
  // A duplicate is certain by its own rule, whatever the model makes of so rare a case.
  const score = duplicate ? Math.max(duplicateScore, learned) : learned;
  const relatedScore = Math.max(score, logistic(logOdds(related, row)));
  const relation = decideRelation(duplicate, score, relatedScore, thresholds);
  return relation === null ? null : { relation, score, relatedScore, row };
}

const duplicateScore = 0.97;
/** Distinct content words below which a proposal says too little to be compared (subject “建议”, body “见附件”). */
const leastContent = 3;
/** Least cosine of whole texts worth measuring; of related pairs none was seen below .09. */
const leastShared = 0.06;
/** From this likeness two asks are shown as answering each other. */
const shownAsk = 0.4;

function evidenceOf(
  a: RelationProfile,
  b: RelationProfile,
  row: Float64Array,
  contributions: Float64Array,
  passages: readonly Passage[],
): PairEvidence {
  const signals = signalNames
    .map(([, label], k) => ({ name: label, value: rounded(row[k]!), contribution: rounded(contributions[k]!) }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution));
  const asks = matchAsks(a, b)
    .filter(({ similarity }) => similarity >= shownAsk)
    .map((match) => ({ a: match.a, b: match.b, similarity: rounded(Math.min(1, match.likeness)) }));
  return { signals, passages, asks };
}

/** Four decimals: what is written does not hang on the last bits of a sum. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
