import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readActions, readBaseVectors, readLexicon, readPlaceNames, readRelationModel, } from "../../pipelines/program-data.js";
import { programPath } from "../../pipelines/program-path.js";
import { complete } from "../../src/base/progress.js";
import { buildProfiles } from "../../src/relation/profile/build-profiles.js";
import { findCandidates } from "../../src/relation/pair/candidates.js";
import { addCrowding } from "../../src/relation/profile/crowding.js";
import { findRelations } from "../../src/relation/find-relations.js";
import { segmentProposals } from "../../src/text/segment-proposals.js";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.js";
import { buildArchiveVocabulary, learnArchiveVectors } from "../../src/vector/archive-vectors.js";
import { buildVectorSpace } from "../../src/vector/vector-space.js";
import { addBackground } from "../../src/vector/vocabulary.js";
const lexicon = readLexicon().value;
const base = readBaseVectors().value;
const segmenter = createJiebaSegmenter(lexicon.words);
export const options = {
    model: readRelationModel().value,
    ...lexicon,
    actions: readActions().value,
    places: readPlaceNames().value,
};
export function proposal(id, subject, body, given = {}) {
    return {
        id,
        number: null,
        year: 2026,
        session: null,
        occasion: "unknown",
        history: false,
        subject,
        body,
        proposers: [],
        sector: null,
        form: "unknown",
        category: null,
        units: { lead: null, others: [] },
        filing: "unknown",
        outcome: "unknown",
        date: null,
        source: { file: "test" },
        ...given,
    };
}
export function prepare(proposals) {
    const archive = complete(segmentProposals(proposals, segmenter, lexicon.synonyms));
    const byId = new Map(proposals.map((one) => [one.id, one]));
    const sources = archive.proposals.map((segmented) => ({ segmented, proposal: byId.get(segmented.id) }));
    const vocabulary = buildArchiveVocabulary(archive, lexicon.stopWords);
    const learned = complete(learnArchiveVectors(archive, vocabulary));
    return { sources, space: buildVectorSpace(addBackground(vocabulary, base), [base, learned]) };
}
export function relate(proposals) {
    return complete(findRelations(prepare(proposals), options));
}
export function profile(proposals) {
    const { sources, space } = prepare(proposals);
    const { profiles } = buildProfiles(sources, space, options);
    return new Map(addCrowding(profiles, findCandidates(profiles)).map((one) => [one.id, one]));
}
/** The pair of two ids, in either order. */
export function pairOf(relations, a, b) {
    return relations.pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
}
const outcomes = { A: "solved", B: "planned", C: "later", D: "reference" };
function readSample(name, year, history) {
    const rows = parse(readFileSync(programPath(`data/samples/source/${name}.yaml`), "utf8"));
    return rows.map(({ number, subject, body, outcome }) => proposal(history ? `${year}-${number}` : number, subject, body, {
        year,
        history,
        outcome: outcomes[outcome?.charAt(0) ?? ""] ?? "unknown",
    }));
}
/** The samples that ship with the program: seventy of this session, forty of the last. */
export function readSamples() {
    return [
        ...readSample("session-a", 2026, false),
        ...readSample("session-b", 2026, false),
        ...readSample("docx", 2026, false),
        ...readSample("history", 2025, true),
    ];
}
