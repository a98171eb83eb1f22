import { complete } from "../src/base/progress.js";
import { encodeValue } from "../src/pipeline/codec.js";
import { findRelations } from "../src/relation/find-relations.js";
import { buildVectorSpace } from "../src/vector/vector-space.js";
import { readActions, readPlaceNames } from "./program-data.js";
/** 找同类: the stage's work, fit to run in a thread of its own. */
export function run({ proposals, text, vocabulary, vectors, model, shellWords, stopWords, }) {
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
    const sources = text.proposals.map((segmented) => ({ segmented, proposal: byId.get(segmented.id) }));
    const places = readPlaceNames().value;
    const space = buildVectorSpace(vocabulary, vectors);
    const { archive, ...found } = complete(findRelations({ sources, space }, { model, shellWords, stopWords, places, actions: readActions().value }));
    return { ...found, archive: encodeValue(archive) };
}
