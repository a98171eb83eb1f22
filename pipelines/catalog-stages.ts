import {
  dropRepeatedIds,
  parseClues,
  parsePolicies,
  parseProposals,
  type FieldMap,
  type SourceFile,
  type TableColumns,
} from "../src/ingest/index.ts";
import { summarizeProfile } from "../src/examine/examine.ts";
import { examineSession } from "../src/examine/examine-session.ts";
import { defaultPrivacy, protectIntake, type Privacy } from "../src/personal/protect-intake.ts";
import { drive } from "../src/pipeline/drive.ts";
import { stage, type Source } from "../src/pipeline/stage.ts";
import { runInThread } from "../src/pipeline/thread.ts";
import type { RelationModel } from "../src/relation/pair/model.ts";
import { nameProposal } from "../src/report/catalog-index.ts";
import type { RunResults } from "../src/report/catalog-model.ts";
import { checkConsistency } from "../src/statistics/check-consistency.ts";
import type { Actions } from "../src/text/ask/actions.ts";
import { discoverWords } from "../src/text/word/discover-words.ts";
import type { Lexicon } from "../src/text/word/lexicon.ts";
import { lookUpTags } from "../src/text/word/parts-of-speech.ts";
import type { PlaceNames } from "../src/text/place/place-names.ts";
import { recognizeHome } from "../src/text/place/recognize-home.ts";
import { segmentProposals } from "../src/text/segment-proposals.ts";
import type { Segmenter, SegmenterName } from "../src/text/segmenter.ts";
import type { EarlierCluster } from "../src/theme/assignment.ts";
import { createTextClassifier } from "../src/theme/classify-text.ts";
import { createTextFiler } from "../src/theme/file-text.ts";
import { findThemes } from "../src/theme/find-themes.ts";
import { defaultTopicOptions, suggestTopics } from "../src/topic/suggest-topics.ts";
import type { CivicMatter } from "../src/topic/clue/civic-matter.ts";
import type { Reach } from "../src/topic/candidate/reach.ts";
import type { UnitProfile } from "../src/topic/write/unit-names.ts";
import { buildArchiveVocabulary, learnArchiveVectors } from "../src/vector/archive-vectors.ts";
import { createTextSpace } from "../src/vector/text-space.ts";
import { buildVectorSpace, embedWords, meanVector } from "../src/vector/vector-space.ts";
import { addBackground, type Vocabulary } from "../src/vector/vocabulary.ts";
import type { BaseVectors, WordVectors } from "../src/vector/word-vectors.ts";
import { encodeArchive } from "./check-archive.ts";
import { parseTaxonomyFile, type TaxonomyFile } from "./parse-taxonomy-file.ts";
import { furtherSecrecy, parseProfileSource, type ProfileSource } from "./read-profile.ts";
import { refuseUnusedMap } from "./refuse-unused-map.ts";
import { noteTopicChoice } from "./topic-notes.ts";
import { run, type RelationsOutput } from "./relations-thread.ts";

/** Everything a run is made from. */
export interface CatalogSources {
  readonly session: Source<readonly SourceFile[]>;
  readonly history: Source<readonly SourceFile[]>;
  readonly policy: Source<readonly SourceFile[]>;
  readonly clues: Source<readonly SourceFile[]>;
  /** 议题 of an earlier run; empty for none. */
  readonly previous: Source<readonly EarlierCluster[]>;
  readonly taxonomy: Source<TaxonomyFile>;
  readonly profile: Source<ProfileSource>;
  readonly lexicon: Source<Lexicon>;
  readonly baseVectors: Source<BaseVectors>;
  readonly relationModel: Source<RelationModel>;
  readonly places: Source<PlaceNames>;
  readonly actions: Source<Actions>;
  readonly units: Source<readonly UnitProfile[]>;
  readonly civicMatters: Source<readonly CivicMatter[]>;
  readonly reach: Source<Reach>;
}

export interface CatalogOptions {
  readonly map: FieldMap;
  readonly seed: number;
  readonly segmenter: Segmenter;
  readonly segmenterName: SegmenterName;
  /** 1: everything in this thread; more: what can runs beside. Results are the same. */
  readonly jobs: number;
  /** Topics wanted; default {@link defaultTopicOptions}. */
  readonly topics?: number;
  /** Default: personal data covered, proposers named. */
  readonly privacy?: Privacy;
  /** Columns of tables read outside these stages: an entry of `map` may be meant for them. Default none. */
  readonly otherColumns?: readonly TableColumns[];
}

/** The road from files to words, which every command takes that reads proposals. */
export function wordStages(
  sources: Pick<CatalogSources, "session" | "history" | "policy" | "clues" | "profile" | "lexicon">,
  options: Pick<CatalogOptions, "map" | "segmenter" | "privacy" | "otherColumns">,
) {
  const { lexicon } = sources;
  const { segmenter, privacy = defaultPrivacy, otherColumns = [] } = options;
  const { synonyms, stopWords } = lexicon.value;

  const profile = stage({
    name: "profile",
    label: "读审查规则",
    version: 1,
    cache: false,
    inputs: { file: sources.profile },
    run: ({ file }, _options, work) => parseProfileSource(file, (found) => work.report(found)),
  });

  const intake = stage({
    name: "intake",
    label: "读入",
    version: 1,
    inputs: {
      session: sources.session,
      history: sources.history,
      policy: sources.policy,
      clues: sources.clues,
      profile,
    },
    options: { map: options.map, privacy },
    run: async (files, { map, privacy }, work) => {
      // What is marked as secret must not go further than this: what the stage returns is kept.
      const secrecy = furtherSecrecy(files.profile);
      const session = await parseProposals(files.session, { history: false, map, secrecy });
      const history = await parseProposals(files.history, { history: true, map, secrecy });
      const clues = await parseClues(files.clues, { map, secrecy });
      const policy = await parsePolicies(files.policy, { secrecy });
      const unique = dropRepeatedIds(
        [...session.proposals, ...history.proposals],
        [...session.counts, ...history.counts],
      );
      refuseUnusedMap(map, [...session.columns, ...history.columns, ...clues.columns, ...otherColumns]);
      const found = protectIntake(
        {
          proposals: unique.proposals,
          clues: clues.clues,
          issues: [session, history, unique, clues, policy].flatMap(({ issues }) => issues),
        },
        privacy,
      );
      found.issues.forEach((issue) => work.report(issue));
      return {
        proposals: found.proposals,
        clues: found.clues,
        papers: policy.papers,
        counts: [...unique.counts, ...clues.counts, ...policy.counts],
        columns: [...session.columns, ...history.columns, ...clues.columns],
      };
    },
  });

  const text = stage({
    name: "text",
    label: "分词",
    version: 1,
    inputs: { intake, lexicon },
    fingerprint: segmenter.fingerprint,
    run: ({ intake, lexicon }, _options, work) =>
      drive(segmentProposals(intake.proposals, segmenter, lexicon.synonyms), work),
  });

  const discover = stage({
    name: "discover",
    label: "找新词",
    version: 1,
    inputs: { intake, text, lexicon },
    run: ({ intake, text, lexicon }) => discoverWords(text, intake.proposals, lexicon, lookUpTags),
  });

  const vocabulary = stage({
    name: "vocabulary",
    label: "统计词频",
    version: 1,
    cache: false,
    inputs: { text },
    run: ({ text }) => buildArchiveVocabulary(text, stopWords),
  });

  const words = stage({
    name: "words",
    label: "学习词语",
    version: 1,
    inputs: { text, vocabulary },
    run: ({ text, vocabulary }, _options, work) => drive(learnArchiveVectors(text, vocabulary), work),
  });

  /** Points of proposals and of any other text; rebuilt where needed, for it costs less than reading it back. */
  const spacesOf = (vocabulary: Vocabulary, base: BaseVectors, learned: WordVectors) => {
    const space = buildVectorSpace(addBackground(vocabulary, base), [base, learned]);
    return { space, textSpaceAround: (mean: Float32Array) => createTextSpace(space, segmenter, synonyms, mean) };
  };

  return { profile, intake, text, discover, vocabulary, words, spacesOf };
}

/** The road from files to the catalog: each stage named, with what it needs, in the order of the data. */
export function catalogStages(sources: CatalogSources, options: CatalogOptions) {
  const { lexicon, baseVectors, relationModel, places, units, civicMatters, reach } = sources;
  const { seed, jobs, topics: wanted = defaultTopicOptions.topics } = options;
  const { shellWords } = lexicon.value;
  const { profile, intake, text, discover, vocabulary, words, spacesOf } = wordStages(sources, options);

  const taxonomy = stage({
    name: "taxonomy",
    label: "读主题体系",
    version: 1,
    cache: false,
    inputs: { file: sources.taxonomy },
    run: ({ file }, _options, work) => parseTaxonomyFile(file, (found) => work.report(found)),
  });

  // In a thread of its own: the stages that follow do not wait for it, nor it for them.
  const relations = stage({
    name: "relations",
    label: "找同类",
    version: 1,
    beside: jobs > 1,
    // Places and actions are read by the thread itself: here they only tell whether the result still holds.
    inputs: {
      intake,
      text,
      vocabulary,
      words,
      baseVectors,
      relationModel,
      places: sources.places,
      actions: sources.actions,
    },
    run: (
      { intake, text, vocabulary, words, baseVectors, relationModel },
      _options,
      work,
    ): Promise<RelationsOutput> | RelationsOutput => {
      const input = {
        proposals: intake.proposals,
        text,
        vocabulary: addBackground(vocabulary, baseVectors),
        vectors: [baseVectors, words],
        model: relationModel,
        shellWords,
        stopWords: lexicon.value.stopWords,
      };
      return jobs > 1 ? runInThread(new URL("./relations-thread.js", import.meta.url), input, work.signal) : run(input);
    },
  });

  const themes = stage({
    name: "themes",
    label: "归类",
    version: 1,
    inputs: { intake, text, vocabulary, words, baseVectors, taxonomy, previous: sources.previous },
    options: { seed },
    run: ({ intake, text, vocabulary, words, baseVectors, taxonomy, previous }, { seed }, work) => {
      const { space, textSpaceAround } = spacesOf(vocabulary, baseVectors, words);
      const { indexes } = textSpaceAround(new Float32Array(space.dimensions));
      const found = findThemes(intake.proposals, text, space, taxonomy, indexes, shellWords, {
        seed,
        earlier: previous,
      });
      found.issues.forEach((note) => work.report(note));
      return found;
    },
  });

  const home = stage({
    name: "home",
    label: "认本地",
    version: 1,
    inputs: { intake, text, places },
    run: ({ intake, text, places }) => {
      const byId = new Map(intake.proposals.map((proposal) => [proposal.id, proposal]));
      const writings = text.proposals.map((segmented) => ({ segmented, proposal: byId.get(segmented.id)! }));
      return recognizeHome(writings, text.terms, intake.papers, places);
    },
  });

  const topics = stage({
    name: "topics",
    label: "拟选题",
    version: 1,
    inputs: {
      intake,
      text,
      vocabulary,
      words,
      baseVectors,
      themes,
      taxonomy,
      units,
      civicMatters,
      home,
      places,
      reach,
    },
    options: { topics: wanted },
    run: (
      { intake, text, vocabulary, words, baseVectors, themes, taxonomy, units, civicMatters, home, places, reach },
      options,
      work,
    ) => {
      const { space, textSpaceAround } = spacesOf(vocabulary, baseVectors, words);
      const textSpace = textSpaceAround(
        meanVector(text.proposals.map(({ subject }) => embedWords(space, subject.words))),
      );
      const asks = new Map(text.proposals.map((proposal) => [proposal.id, proposal.asks]));
      const input = {
        papers: intake.papers,
        clues: intake.clues,
        proposals: intake.proposals.map((proposal) => ({ proposal, asks: asks.get(proposal.id)! })),
        assignments: themes.assignments,
        taxonomy,
        space: textSpace,
        assignTheme: createTextClassifier(space, textSpace, taxonomy),
        fileTopic: createTextFiler(themes.filer, taxonomy, space, textSpace, (word) =>
          shellWords.has(space.vocabulary.terms[word] ?? ""),
        ),
        units,
        civicMatters,
        home,
        places,
        reach,
      };
      const found = suggestTopics(input, { ...defaultTopicOptions, ...options });
      noteTopicChoice(found).forEach((note) => work.report(note));
      return found;
    },
  });

  const examine = stage({
    name: "examine",
    label: "审查提示",
    version: 1,
    inputs: { profile, intake, text, vocabulary, words, baseVectors, relations, home },
    run: ({ profile, intake, text, vocabulary, words, baseVectors, relations, home }) => {
      const { space } = spacesOf(vocabulary, baseVectors, words);
      return examineSession({
        profile,
        proposals: intake.proposals,
        text,
        space,
        pairs: relations.pairs,
        level: home?.level ?? null,
        shellWords,
        nameProposal,
      });
    },
  });

  const results = stage({
    name: "results",
    label: "汇总",
    version: 1,
    cache: false,
    inputs: { profile, intake, text, discover, taxonomy, relations, themes, topics, examine },
    run: (
      { profile, intake, text, discover, taxonomy, themes, relations, topics, examine },
      _options,
      work,
    ): Omit<RunResults, "issues"> => {
      checkConsistency(intake.proposals, relations.pairs).forEach((found) => work.report(found));
      const structure = new Map(text.proposals.map(({ id, parts, asks }) => [id, { id, parts, asks }]));
      const assignments = new Map(themes.assignments.map((assignment) => [assignment.proposal, assignment]));
      const { proposals } = intake;
      return {
        proposals,
        clues: intake.clues,
        papers: intake.papers,
        taxonomy,
        structure: proposals.map(({ id }) => structure.get(id)!),
        assignments: proposals.map(({ id }) => assignments.get(id)!),
        clusters: themes.clusters,
        clusterings: themes.clusterings,
        endedClusters: themes.endedClusters,
        tested: themes.tested,
        positions: themes.positions,
        themeWords: themes.themeWords,
        pairs: relations.pairs,
        groups: relations.groups,
        threads: relations.threads,
        profile: summarizeProfile(profile),
        flags: examine.flags,
        topics: topics.topics,
        coverage: topics.coverage,
        newWords: discover,
        intake: intake.counts,
      };
    },
  });

  const archive = stage({
    name: "archive",
    label: "存档备查",
    version: 1,
    cache: false,
    inputs: {
      profile: sources.profile,
      intake,
      text,
      vocabulary,
      words,
      taxonomy,
      themes,
      relations,
      lexicon,
      examine,
    },
    run: ({ profile, intake, text, vocabulary, words, taxonomy, themes, relations, lexicon, examine }) => {
      const proposals = new Map(intake.proposals.map((proposal) => [proposal.id, proposal]));
      const names = new Map(taxonomy.themes.map(({ id, name }) => [id, name]));
      const themeOf = new Map(
        themes.assignments.map((assignment) => [assignment.proposal, names.get(assignment.themes[0]?.theme ?? "")]),
      );
      return encodeArchive(
        {
          proposals: text.proposals.map(({ id, asks }) => ({
            proposal: proposals.get(id)!,
            asks: asks.map(({ start, end }) => ({ start, end })),
            theme: themeOf.get(id) ?? null,
          })),
          lexicon,
          segmenter: options.segmenterName,
          vocabulary,
          words,
          taxonomy,
          filer: themes.filer,
          profile,
          examination: { level: examine.level, frame: examine.frame },
          baseVectors: sources.baseVectors.contents[0]!.hash,
        },
        relations.archive,
      );
    },
  });
  return { intake, text, vocabulary, taxonomy, themes, topics, results, archive };
}
