import { readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  readActions,
  readBaseVectors,
  readLexicon,
  readPlaceNames,
  readRelationModel,
} from "../../pipelines/program-data.ts";
import { programPath } from "../../pipelines/program-path.ts";
import { complete } from "../../src/base/progress.ts";
import type { Outcome, Proposal } from "../../src/proposal/proposal.ts";
import { buildProfiles } from "../../src/relation/profile/build-profiles.ts";
import { findCandidates } from "../../src/relation/pair/candidates.ts";
import { addCrowding } from "../../src/relation/profile/crowding.ts";
import { findRelations, type RelationOptions, type Relations } from "../../src/relation/find-relations.ts";
import type { RelationProfile } from "../../src/relation/profile/profile.ts";
import type { RelationSource } from "../../src/relation/profile/relation-source.ts";
import type { SimilarPair } from "../../src/relation/pair/similar-pair.ts";
import { segmentProposals } from "../../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.ts";
import { buildArchiveVocabulary, learnArchiveVectors } from "../../src/vector/archive-vectors.ts";
import { buildVectorSpace, type VectorSpace } from "../../src/vector/vector-space.ts";
import { addBackground } from "../../src/vector/vocabulary.ts";

const lexicon = readLexicon().value;
const base = readBaseVectors().value;
const segmenter = createJiebaSegmenter(lexicon.words);

export const options: RelationOptions = {
  model: readRelationModel().value,
  ...lexicon,
  actions: readActions().value,
  places: readPlaceNames().value,
};

export function proposal(id: string, subject: string, body: string, given: Partial<Proposal> = {}): Proposal {
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

interface Prepared {
  readonly sources: readonly RelationSource[];
  readonly space: VectorSpace;
}

export function prepare(proposals: readonly Proposal[]): Prepared {
  const archive = complete(segmentProposals(proposals, segmenter, lexicon.synonyms));
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const sources = archive.proposals.map((segmented) => ({ segmented, proposal: byId.get(segmented.id)! }));
  const vocabulary = buildArchiveVocabulary(archive, lexicon.stopWords);
  const learned = complete(learnArchiveVectors(archive, vocabulary));
  return { sources, space: buildVectorSpace(addBackground(vocabulary, base), [base, learned]) };
}

export function relate(proposals: readonly Proposal[]): Relations {
  return complete(findRelations(prepare(proposals), options));
}

export function profile(proposals: readonly Proposal[]): ReadonlyMap<string, RelationProfile> {
  const { sources, space } = prepare(proposals);
  const { profiles } = buildProfiles(sources, space, options);
  return new Map(addCrowding(profiles, findCandidates(profiles)).map((one) => [one.id, one]));
}

/** The pair of two ids, in either order. */
export function pairOf(relations: Relations, a: string, b: string): SimilarPair | undefined {
  return relations.pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
}

interface SampleRow {
  readonly number: string;
  readonly subject: string;
  readonly body: string;
  readonly outcome?: string;
}

const outcomes: Readonly<Record<string, Outcome>> = { A: "solved", B: "planned", C: "later", D: "reference" };

function readSample(name: string, year: number, history: boolean): readonly Proposal[] {
  const rows = parse(readFileSync(programPath(`data/samples/source/${name}.yaml`), "utf8")) as readonly SampleRow[];
  return rows.map(({ number, subject, body, outcome }) =>
    proposal(history ? `${year}-${number}` : number, subject, body, {
      year,
      history,
      outcome: outcomes[outcome?.charAt(0) ?? ""] ?? "unknown",
    }),
  );
}

/** The samples that ship with the program: seventy of this session, forty of the last. */
export function readSamples(): readonly Proposal[] {
  return [
    ...readSample("session-a", 2026, false),
    ...readSample("session-b", 2026, false),
    ...readSample("docx", 2026, false),
    ...readSample("history", 2025, true),
  ];
}
