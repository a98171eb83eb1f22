/**
 * Learns data/relation/model.json: `npm run relation-model -- <pairs.tsv> … <proposals file> …`. Takes some ten seconds.
 *
 * A `.tsv` file of pairs has a header and columns a, b, relation (duplicate, joint, related or unrelated); further columns are passed
 * over. data/relation/pairs.tsv can be given again: its fourth column names the file each pair came from. The first file should hold pairs of every closeness: what is related at all is learned from it alone. Further files may hold
 * pairs that the program itself put forward; what is handled jointly is learned from all, and figures are told for each. The first three columns are kept in
 * data/relation/pairs.tsv with the file's name; no text leaves the machine. Signals are measured by the code of the product.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readActions, readBaseVectors, readLexicon, readPlaceNames } from "../../pipelines/program-data.js";
import { programPath } from "../../pipelines/program-path.js";
import { complete } from "../../src/base/progress.js";
import { parseProposals, readSources } from "../../src/ingest/index.js";
import { buildProfiles } from "../../src/relation/profile/build-profiles.js";
import { findCandidates } from "../../src/relation/pair/candidates.js";
import { addCrowding } from "../../src/relation/profile/crowding.js";
import { measureSignals, signalNames } from "../../src/relation/pair/signals.js";
import { segmentProposals } from "../../src/text/segment-proposals.js";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.js";
import { buildArchiveVocabulary, learnArchiveVectors } from "../../src/vector/archive-vectors.js";
import { buildVectorSpace } from "../../src/vector/vector-space.js";
import { addBackground } from "../../src/vector/vocabulary.js";
import { balancedThreshold, crossValidate, preciseThreshold, } from "./cross-validate.js";
import { fitLogistic } from "./fit.js";
/** Few signals, each strong by itself: every further one that was tried left the cross-validated figures as they were, or lowered them. */
const jointSignals = ["asks", "meaning", "subjectMeaning", "situation", "scope", "place", "named"];
const relatedSignals = ["text", "asks", "askOnMatter", "subjectWeighty", "place", "named"];
/**
 * What the definition of joint handling settles (same matter, same territory), as log-odds: pairs that show it are too few to learn from.
 * More than all other signals together can bring up (about 17 for a text and its copy).
 */
const jointByDefinition = [
    { signal: "samePlace", weight: 20, mean: 1, sd: 1 },
    { signal: "ownMatter", weight: 20, mean: 1, sd: 1 },
    { signal: "stance", weight: 20, mean: 1, sd: 1 },
];
/** Share of 并案 suggestions that should be right. */
const jointPrecision = 0.65;
const paths = process.argv.slice(2);
const pairFiles = paths.filter((path) => path.endsWith(".tsv"));
const files = paths.filter((path) => !path.endsWith(".tsv"));
if (pairFiles.length === 0 || files.length === 0) {
    throw new Error("usage: npm run relation-model -- <pairs.tsv> … <proposals file> …");
}
const pairs = pairFiles.flatMap((path) => {
    const [header = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/u);
    const keepsSets = header.split("\t")[3] === "set";
    return lines.map((line) => {
        const [a = "", b = "", relation = "", set = ""] = line.split("\t");
        return { a, b, relation, set: keepsSets ? set : basename(path, ".tsv") };
    });
});
const profiles = await readProfiles(files);
const groupOf = findGroups(pairs);
const labeled = pairs.map((pair) => {
    const [a, b] = [profiles.get(pair.a), profiles.get(pair.b)];
    if (a === undefined || b === undefined)
        throw new Error(`no proposal ${a === undefined ? pair.a : pair.b} in ${files.join(", ")}`);
    return { pair, row: measureSignals(a, b), group: groupOf(pair.a) };
});
const joint = learn(labeled, jointSignals, jointByDefinition, ["duplicate", "joint"], preciseThreshold(jointPrecision));
const broad = labeled.filter(({ pair }) => pair.set === pairs[0].set);
const related = learn(broad, relatedSignals, [], ["duplicate", "joint", "related"], balancedThreshold);
const model = {
    trained: {
        on: [...files, ...pairFiles].map((path) => basename(path)).join(", "),
        pairs: pairs.length,
        figures: { ...figures("joint", joint.validation), ...figures("related", related.validation) },
    },
    joint: joint.model,
    related: related.model,
    thresholds: { joint: joint.validation.threshold, related: related.validation.threshold },
};
writeFileSync(programPath("data/relation/model.json"), `${JSON.stringify(model, null, 2)}\n`);
const kept = pairs.map(({ a, b, relation, set }) => `${a}\t${b}\t${relation}\t${set}`);
writeFileSync(programPath("data/relation/pairs.tsv"), ["a\tb\trelation\tset", ...kept, ""].join("\n"));
console.log(JSON.stringify(model, null, 2));
async function readProfiles(paths) {
    const lexicon = readLexicon().value;
    const { proposals } = await parseProposals((await readSources(paths)).files, { history: false });
    const archive = complete(segmentProposals(proposals, createJiebaSegmenter(lexicon.words), lexicon.synonyms));
    const vocabulary = buildArchiveVocabulary(archive, lexicon.stopWords);
    const base = readBaseVectors().value;
    const learned = complete(learnArchiveVectors(archive, vocabulary));
    const space = buildVectorSpace(addBackground(vocabulary, base), [base, learned]);
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
    const sources = archive.proposals.map((segmented) => ({ segmented, proposal: byId.get(segmented.id) }));
    const places = readPlaceNames().value;
    const built = buildProfiles(sources, space, {
        ...lexicon,
        places,
        actions: readActions().value,
    }).profiles;
    return new Map(addCrowding(built, findCandidates(built)).map((profile) => [profile.id, profile]));
}
function learn(all, signals, fixed, positive, choose) {
    const columnOf = (signal) => signalNames.findIndex(([name]) => name === signal);
    const scales = signals.map((signal) => {
        const values = all.map(({ row }) => row[columnOf(signal)]);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
        return { signal, mean, sd };
    });
    const examples = all.map(({ pair, row, group }) => ({
        values: scales.map(({ signal, mean, sd }) => (row[columnOf(signal)] - mean) / sd),
        offset: fixed.reduce((sum, { signal, weight, mean, sd }) => sum + (weight * (row[columnOf(signal)] - mean)) / sd, 0),
        label: positive.includes(pair.relation) ? 1 : 0,
        group,
        set: pair.set,
    }));
    const fit = fitLogistic(examples, signals.length);
    const terms = scales.map((scale, k) => ({
        signal: scale.signal,
        weight: rounded(fit.weights[k]),
        mean: rounded(scale.mean),
        sd: rounded(scale.sd),
    }));
    return {
        model: { bias: rounded(fit.bias), terms: [...terms, ...fixed] },
        validation: crossValidate(examples, signals.length, choose),
    };
}
/** The connected set of proposals a proposal belongs to, by the first id in it. */
function findGroups(all) {
    const parent = new Map();
    const rootOf = (id) => {
        const above = parent.get(id) ?? id;
        return above === id ? id : rootOf(above);
    };
    for (const { a, b } of all) {
        const [x, y] = [rootOf(a), rootOf(b)].sort();
        parent.set(y, x);
    }
    return rootOf;
}
function figures(name, { threshold, sets }) {
    const entries = Object.entries(sets).flatMap(([set, measured]) => Object.entries(measured).map(([figure, value]) => [
        `${name}.${set}.${figure}`,
        rounded(Number(value)),
    ]));
    return { [`${name}.threshold`]: threshold, ...Object.fromEntries(entries) };
}
function rounded(value) {
    return Math.round(value * 10_000) / 10_000;
}
