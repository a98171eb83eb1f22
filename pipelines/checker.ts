import { complete } from "../src/base/progress.ts";
import { listEarlierWording } from "../src/examine/earlier-wording.ts";
import { createExaminer } from "../src/examine/examine.ts";
import { createLikeness } from "../src/examine/likeness.ts";
import type { Profile } from "../src/examine/profile.ts";
import type { Proposal } from "../src/proposal/proposal.ts";
import { nameProposal } from "../src/report/catalog-index.ts";
import { profileLater } from "../src/relation/profile/build-profiles.ts";
import { createSimilaritySearch } from "../src/relation/pair/find-similar.ts";
import type { RelationModel } from "../src/relation/pair/model.ts";
import type { Actions } from "../src/text/ask/actions.ts";
import type { PlaceNames } from "../src/text/place/place-names.ts";
import { segmentProposals } from "../src/text/segment-proposals.ts";
import { TermCollector } from "../src/text/segment.ts";
import type { Segmenter } from "../src/text/segmenter.ts";
import { createFiler } from "../src/theme/file-proposals.ts";
import { createTextSpace } from "../src/vector/text-space.ts";
import { buildVectorSpace } from "../src/vector/vector-space.ts";
import { addBackground, extendVocabulary } from "../src/vector/vocabulary.ts";
import type { BaseVectors } from "../src/vector/word-vectors.ts";
import type { CheckArchive } from "./check-archive.ts";
import type { CheckedProposal } from "./check-request.ts";

export interface CheckTools {
  readonly profile: Profile;
  readonly segmenter: Segmenter;
  readonly baseVectors: BaseVectors;
  readonly model: RelationModel;
  readonly places: PlaceNames;
  readonly actions: Actions;
}

/** Checks new proposals against an archive, once loaded in some milliseconds each. In the order given. */
export type Checker = (proposals: readonly Proposal[]) => readonly CheckedProposal[];

export function createChecker(archive: CheckArchive, tools: CheckTools): Checker {
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
    const { terms, proposals: segmented } = complete(
      segmentProposals(proposals, segmenter, lexicon.synonyms, collector),
    );
    const extended = { ...space, vocabulary: extendVocabulary(vocabulary, terms, lexicon.stopWords) };
    const isShell = (word: number) => lexicon.shellWords.has(terms[word] ?? "");
    const file = createFiler(archive.filer, taxonomy, extended, indexes, isShell);
    const { level, frame } = archive.examination;
    const examine = createExaminer(tools.profile, {
      level,
      likeness: frame === null ? null : createLikeness(frame, extended, isShell),
    });
    const textOf = new Map(segmented.map((one) => [one.id, one]));
    const sources = proposals.map((proposal) => ({ proposal, segmented: textOf.get(proposal.id)! }));
    const options = { ...lexicon, places: tools.places, actions: tools.actions };
    return profileLater(sources, extended, relations.frame, options).map((profile, i): CheckedProposal => {
      const { proposal, segmented: text } = sources[i]!;
      const pairs = search(profile);
      const { subject, body } = proposal;
      const alike = pairs.map((pair) => ({
        pair,
        examinedIs: "b" as const,
        other: known.get(pair.a)!.proposal,
      }));
      const earlier = listEarlierWording(proposal, alike, nameProposal);
      return {
        proposal,
        asks: text.asks,
        themes: file(text).themes.map((theme) => ({ ...theme, name: names.get(theme.theme) ?? theme.theme })),
        flags: examine({ subject, body, segmented: text, earlier }),
        similar: pairs.map((pair) => {
          const { proposal: earlier, asks, theme } = known.get(pair.a)!;
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
