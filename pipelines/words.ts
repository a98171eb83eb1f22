import { readSources, type SourceFile } from "../src/ingest/index.ts";
import { WrongUse } from "../src/pipeline/failure.ts";
import { runStages, type StageEffects } from "../src/pipeline/run.ts";
import { source, type Source } from "../src/pipeline/stage.ts";
import { forgetfulStore } from "../src/pipeline/store.ts";
import { renderNewWordList } from "../src/report/new-word-list.ts";
import { extendLexicon } from "../src/text/word/extend-lexicon.ts";
import { parseLexiconFile, type LexiconEntry } from "../src/text/word/lexicon-file.ts";
import type { Lexicon } from "../src/text/word/lexicon.ts";
import { ruleNames } from "../reports/catalog/rule-names.ts";
import { fileSource } from "./file-source.ts";
import { nothingReadable } from "./nothing-readable.ts";
import { readLexicons } from "./read-lexicon.ts";
import { compareTrial, createExamples } from "./word-trial.ts";
import type { RunWords, WordsOutcome, WordsRequest } from "./words-request.ts";
import { wordTrialStages } from "./words-stages.ts";

/** 词语: which words the archive has and the lexicon lacks; or what changes when some are added. */
export const runWords: RunWords = async (request, effects) => {
  const added = parseAdded(request.add);
  const { files, issues: unread } = await readSources(request.paths);
  const { lexicon, issues: doubted } = await readLexicons(
    request.lexicon,
    files.map(({ name }) => name),
  );
  const issues = [...unread, ...doubted];
  if (files.length === 0)
    throw nothingReadable(
      "任何一件提案",
      issues.map(({ message }) => message),
    );
  const session = fileSource(files);
  const stageEffects: StageEffects = { ...effects, store: forgetfulStore };
  const outcome = await (added.length === 0
    ? findWords(session, lexicon, request, stageEffects)
    : tryWords(added, session, lexicon, request, stageEffects));
  return { ...outcome, issues: [...issues, ...outcome.issues], ruleNames };
};

type Outcome = Omit<WordsOutcome, "ruleNames">;

async function findWords(
  session: Source<readonly SourceFile[]>,
  lexicon: Source<Lexicon>,
  request: WordsRequest,
  effects: StageEffects,
): Promise<Outcome> {
  const { intake, discover } = wordTrialStages(session, lexicon, request);
  const { values, issues } = await runStages({ intake, discover }, effects);
  const { proposals, counts } = values.intake;
  if (proposals.length === 0)
    throw nothingReadable(
      "任何一件提案",
      issues.map(({ message }) => message),
    );
  const exampleOf = createExamples(proposals);
  const { words, ...rest } = values.discover;
  return {
    intake: counts,
    issues,
    found: { ...rest, words: words.map((word) => ({ ...word, example: exampleOf(word.places[0]!) })) },
    trial: null,
    list: renderNewWordList(words),
  };
}

async function tryWords(
  added: readonly LexiconEntry[],
  session: Source<readonly SourceFile[]>,
  lexicon: Source<Lexicon>,
  request: WordsRequest,
  effects: StageEffects,
): Promise<Outcome> {
  const extended = extendLexicon(lexicon.value, added);
  // What the lexicon has already is told of each word; synonyms that contradict each other are wrong use.
  const contradiction = extended.issues.find(({ severity }) => severity !== "note");
  if (contradiction !== undefined) throw new WrongUse(contradiction.message);
  const runWith = (words: Source<Lexicon>) => {
    const { intake, text, vectors, taxonomy, themes } = wordTrialStages(session, words, request);
    return runStages({ intake, text, vectors, taxonomy, themes }, effects);
  };
  const before = await runWith(lexicon);
  const { intake } = before.values;
  if (intake.proposals.length === 0)
    throw nothingReadable(
      "任何一件提案",
      before.issues.map(({ message }) => message),
    );
  const contents = [...lexicon.contents, { name: "--add", hash: request.add.join("\n") }];
  const after = await runWith(source(contents, extended.lexicon));
  return {
    intake: intake.counts,
    issues: before.issues,
    found: null,
    trial: compareTrial(
      [...new Set(added.flatMap(({ word, synonyms }) => [word, ...synonyms]))],
      intake.proposals,
      before.values.taxonomy,
      { ...before.values, lexicon: lexicon.value },
      { ...after.values, lexicon: extended.lexicon },
    ),
    list: "",
  };
}

/** `--add 词 标准词=同义词`: each must be fit for a lexicon. */
function parseAdded(texts: readonly string[]): readonly LexiconEntry[] {
  return texts.flatMap((text) => {
    const line = text.replace(/\s+/gu, " ");
    const { entries, issues } = parseLexiconFile(line, "words", "--add", () => "选项“--add”里的");
    const [mistake] = issues;
    if (mistake !== undefined) throw new WrongUse(mistake.message);
    if (entries.length === 0) throw new WrongUse(`选项“--add”里的“${text}”不是词。`, "写成“词”或“标准词=同义词”。");
    return entries;
  });
}
