import type { SourceFile } from "../src/ingest/index.ts";
import { source, stage, type Source } from "../src/pipeline/stage.ts";
import type { Lexicon } from "../src/text/word/lexicon.ts";
import { lookUpTags } from "../src/text/word/parts-of-speech.ts";
import { createJiebaSegmenter } from "../src/text/segmenter-jieba.ts";
import type { ThemeAssignment } from "../src/theme/assignment.ts";
import { fileProposals } from "../src/theme/file-proposals.ts";
import { classifyWords } from "../src/theme/noun-words.ts";
import { countThemeWords, type ThemeWordCount } from "../src/theme/theme-words.ts";
import { wordStages } from "./catalog-stages.ts";
import { parseTaxonomyFile } from "./parse-taxonomy-file.ts";
import { readProfile } from "./read-profile.ts";
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
    { session, lexicon, history: none, policy: none, clues: none, profile: readProfile(null).profile },
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
    run: ({ intake, text, vocabulary, words, baseVectors, taxonomy }, _options, work): Filed => {
      const { space, textSpaceAround } = spacesOf(vocabulary, baseVectors, words);
      const { indexes } = textSpaceAround(new Float32Array(space.dimensions));
      // Themes alone, without the 议题 inside them: a word is judged by what it does to the filing.
      const filing = fileProposals(intake.proposals, text, space, taxonomy, indexes, shellWords);
      filing.issues.forEach((note) => work.report(note));
      const texts = filing.items.map(({ views }) => views[0].words);
      const classes = classifyWords(space.vocabulary, shellWords, lookUpTags(text.terms));
      const themeWords = countThemeWords(filing.groups, texts, filing.ordered, space.vocabulary, classes);
      return { assignments: filing.assignments, themeWords };
    },
  });
  return { intake, text, discover, vectors: words, taxonomy, themes };
}

export interface Filed {
  /** By id. */
  readonly assignments: readonly ThemeAssignment[];
  readonly themeWords: readonly ThemeWordCount[];
}
