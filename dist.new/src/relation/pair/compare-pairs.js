import { sparseDot } from "../../vector/sparse-vector.js";
import { contributionsOf, logistic, logOdds, toRowModel } from "./model.js";
import { matchAsks } from "./match-asks.js";
import { findSharedPassages } from "../wording/passages.js";
import { readPair } from "./reading.js";
import { measureSignals, signalNames } from "./signals.js";
import { decideRelation, isDuplicate } from "./verdict.js";
/** Measures every candidate and keeps those at least related, with evidence. `candidates`: indexes into `profiles`, lower first; `windows`: which wording is common. */
export function* comparePairs(profiles, candidates, model, windows) {
    const names = signalNames.map(([name]) => name);
    const joint = toRowModel(model.joint, names);
    const related = toRowModel(model.related, names);
    const judged = [];
    for (const [k, [a, b]] of candidates.entries()) {
        if (k % pause === 0)
            yield { done: k, total: candidates.length };
        const found = judge(profiles[a], profiles[b], joint, related, model.thresholds);
        if (found !== null)
            judged.push({ a, b, ...found });
    }
    const passages = findSharedPassages(profiles.map((profile) => profile.body), judged.map(({ a, b }) => [a, b]), windows.isCommon, windows.maybeShared);
    return judged.map(({ a, b, relation, score, relatedScore, row }, k) => ({
        a: profiles[a].id,
        b: profiles[b].id,
        relation,
        reading: readPair(relation, row, profiles[a].history !== profiles[b].history),
        score: rounded(score),
        relatedScore: rounded(relatedScore),
        evidence: evidenceOf(profiles[a], profiles[b], row, contributionsOf(joint, row), passages[k]),
    }));
}
/** Candidates between two reports of progress: some tens of milliseconds. */
const pause = 1000;
/** Null: not even related. */
function judge(a, b, joint, related, thresholds) {
    if (Math.min(a.text.indices.length, b.text.indices.length) < leastContent)
        return null;
    // Nothing in common in words: no signal could make up for it.
    if (sparseDot(a.text, b.text) < leastShared)
        return null;
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
function evidenceOf(a, b, row, contributions, passages) {
    const signals = signalNames
        .map(([, label], k) => ({ name: label, value: rounded(row[k]), contribution: rounded(contributions[k]) }))
        .filter(({ contribution }) => contribution !== 0)
        .sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution));
    const asks = matchAsks(a, b)
        .filter(({ similarity }) => similarity >= shownAsk)
        .map((match) => ({ a: match.a, b: match.b, similarity: rounded(Math.min(1, match.likeness)) }));
    return { signals, passages, asks };
}
/** Four decimals: what is written does not hang on the last bits of a sum. */
function rounded(value) {
    return Math.round(value * 10_000) / 10_000;
}
