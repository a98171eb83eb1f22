import { complete } from "../src/base/progress.js";
import { findFormHints } from "../src/examine/form-hints.js";
import { profileLater } from "../src/relation/profile/build-profiles.js";
import { createSimilaritySearch } from "../src/relation/pair/find-similar.js";
import { segmentProposals } from "../src/text/segment-proposals.js";
import { TermCollector } from "../src/text/segment.js";
import { createFiler } from "../src/theme/file-proposals.js";
import { createTextSpace } from "../src/vector/text-space.js";
import { buildVectorSpace } from "../src/vector/vector-space.js";
import { addBackground, extendVocabulary } from "../src/vector/vocabulary.js";
export function createChecker(archive, tools) {
    const { lexicon, relations, taxonomy, words } = archive;
    const { segmenter, baseVectors } = tools;
    const vocabulary = addBackground(archive.vocabulary, baseVectors);
    const space = buildVectorSpace(vocabulary, [baseVectors, words]);
    const { indexes } = createTextSpace(space, segmenter, lexicon.synonyms, new Float32Array(space.dimensions));
    const names = new Map(taxonomy.themes.map(({ id, name }) => [id, name]));
    const search = createSimilaritySearch(relations, tools.model);
    const known = new Map(archive.proposals.map((archived) => [archived.proposal.id, archived]));
    return (proposals) => {
        const collector = new TermCollector(lexicon.synonyms, vocabulary.terms);
        const { terms, proposals: segmented } = complete(segmentProposals(proposals, segmenter, lexicon.synonyms, collector));
        const extended = { ...space, vocabulary: extendVocabulary(vocabulary, terms, lexicon.stopWords) };
        const file = createFiler(archive.filer, taxonomy, extended, indexes, (word) => lexicon.shellWords.has(terms[word] ?? ""));
        const textOf = new Map(segmented.map((one) => [one.id, one]));
        const sources = proposals.map((proposal) => ({ proposal, segmented: textOf.get(proposal.id) }));
        const options = { ...lexicon, places: tools.places, actions: tools.actions };
        return profileLater(sources, extended, relations.frame, options).map((profile, i) => {
            const { proposal, segmented: text } = sources[i];
            return {
                proposal,
                asks: text.asks,
                themes: file(text).themes.map((theme) => ({ ...theme, name: names.get(theme.theme) ?? theme.theme })),
                hints: findFormHints({ ...proposal, parts: text.parts, asks: text.asks }),
                similar: search(profile).map((pair) => {
                    const { proposal: earlier, asks, theme } = known.get(pair.a);
                    return {
                        pair,
                        proposal: earlier,
                        asks: asks.map(({ start, end }) => ({ text: earlier.body.slice(start, end) })),
                        theme,
                    };
                }),
            };
        });
    };
}
