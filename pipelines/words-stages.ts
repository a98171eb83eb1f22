import { byKeys } from "../src/base/order.ts";
import type { Issue } from "../src/base/issue.ts";
import type { SourceFile } from "../src/ingest/index.ts";
import { source, stage, type Source } from "../src/pipeline/stage.ts";
import type { Proposal } from "../src/proposal/proposal.ts";
import type { Lexicon } from "../src/text/lexicon.ts";
import { lookUpTags } from "../src/text/parts-of-speech.ts";
import type { SegmentedArchive } from "../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../src/text/segmenter-jieba.ts";
import { assignThemes } from "../src/theme/assign-themes.ts";
import type { ThemeAssignment } from "../src/theme/assignment.ts";
import { buildClassifiables } from "../src/theme/classifiable.ts";
import { buildGuidedModel } from "../src/theme/guided.ts";
import { classifyWords } from "../src/theme/noun-words.ts";
import { readCategories } from "../src/theme/read-categories.ts";
import type { Taxonomy } from "../src/theme/taxonomy.ts";
import { themeWordsOf, type WordsOf } from "../src/theme/theme-words-of.ts";
import { countThemeWords, type ThemeWordCount } from "../src/theme/theme-words.ts";
import type { VectorSpace } from "../src/vector/vector-space.ts";
import { wordStages } from "./catalog-stages.ts";
import { parseTaxonomyFile } from "./parse-taxonomy-file.ts";
import { readBaseVectors, readTaxonomy } from "./program-data.ts";
import type { WordsRequest } from "./words-request.ts";

const none = source([], []);

/** The road to the words of an archive and, with themes, to what they are good for. Each goal asks for what it needs. */
export function wordTrialStages(
  session: Source<readonly SourceFile[]>,
  lexicon: Source<Lexicon>,
  request: Pick<WordsRequest, "taxonomy" | "map">,
) {
  const { shellWords } = lexicon.value;
  const segmenter = createJiebaSegmenter(lexicon.value.words);
  const { intake, text, discover, vocabulary, words, spacesOf } = wordStages(
    { session, lexicon, history: none, policy: none, clues: none },
    { map: request.map, segmenter },
  );
  const taxonomy = stage({
    name: "taxonomy",
    label: "读主题体系",
    version: 1,
    cache: false,
    inputs: { file: readTaxonomy(request.taxonomy) },
    run: ({ file }, _options, work) => parseTaxonomyFile(file, (found) => work.report(found)),
  });
  const themes = stage({
    name: "themes",
    label: "归类",
    version: 1,
    inputs: { intake, text, vocabulary, words, baseVectors: readBaseVectors(), taxonomy },
    run: ({ intake, text, vocabulary, words, baseVectors, taxonomy }, _options, work) => {
      const { space, textSpaceAround } = spacesOf(vocabulary, baseVectors, words);
      const { indexes } = textSpaceAround(new Float32Array(space.dimensions));
      const { issues, ...filed } = fileUnderThemes(intake.proposals, text, space, taxonomy, indexes, shellWords);
      issues.forEach((note) => work.report(note));
      return filed;
    },
  });
  return { intake, text, discover, vectors: words, taxonomy, themes };
}

/** Themes alone, without the 议题 inside them: a word is judged by what it does to the filing. */
function fileUnderThemes(
  proposals: readonly Proposal[],
  text: SegmentedArchive,
  space: VectorSpace,
  taxonomy: Taxonomy,
  wordsOf: WordsOf,
  shellWords: ReadonlySet<string>,
): Filed & { readonly issues: readonly Issue[] } {
  const ordered = [...proposals].sort(byKeys(({ id }) => id));
  const leaves = taxonomy.themes.filter((theme) => theme.leaf);
  const { given, issues } = readCategories(ordered, leaves, taxonomy.name);
  const items = buildClassifiables(text, space, given, shellWords);
  const guided = buildGuidedModel(
    space,
    leaves.map((theme) => themeWordsOf(theme, taxonomy, wordsOf)),
  );
  const ids = leaves.map(({ id }) => id);
  const { assignments } = assignThemes(items, ids, guided, space);
  const groups = ids.map((theme) => ({
    theme,
    members: [...assignments.keys()].filter((i) => assignments[i]!.themes[0]?.theme === theme),
  }));
  const texts = items.map(({ views }) => views[0].words);
  const classes = classifyWords(space.vocabulary, shellWords, lookUpTags(text.terms));
  return { assignments, themeWords: countThemeWords(groups, texts, ordered, space.vocabulary, classes), issues };
}

export interface Filed {
  /** By id. */
  readonly assignments: readonly ThemeAssignment[];
  readonly themeWords: readonly ThemeWordCount[];
}
