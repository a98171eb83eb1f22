import { readSources } from "../src/ingest/index.js";
import { WrongUse } from "../src/pipeline/failure.js";
import { runStages } from "../src/pipeline/run.js";
import { source } from "../src/pipeline/stage.js";
import { forgetfulStore } from "../src/pipeline/store.js";
import { renderNewWordList } from "../src/report/new-word-list.js";
import { extendLexicon } from "../src/text/word/extend-lexicon.js";
import { parseLexiconFile } from "../src/text/word/lexicon-file.js";
import { ruleNames } from "../reports/catalog/rule-names.js";
import { nothingReadable } from "./nothing-readable.js";
import { readLexicons } from "./read-lexicon.js";
import { compareTrial, createExamples } from "./word-trial.js";
import { wordTrialStages } from "./words-stages.js";
/** 词语: which words the archive has and the lexicon lacks; or what changes when some are added. */
export const runWords = async (request, effects) => {
    const added = parseAdded(request.add);
    const { files, issues: unread } = await readSources(request.paths);
    const { lexicon, issues: doubted } = await readLexicons(request.lexicon, files.map(({ name }) => name));
    const issues = [...unread, ...doubted];
    if (files.length === 0)
        throw nothingReadable("任何一件提案", issues.map(({ message }) => message));
    const session = source(files.map((file) => ({ name: file.name, hash: file.sha256 })), files);
    const stageEffects = { ...effects, store: forgetfulStore };
    const outcome = await (added.length === 0
        ? findWords(session, lexicon, request, stageEffects)
        : tryWords(added, session, lexicon, request, stageEffects));
    return { ...outcome, issues: [...issues, ...outcome.issues], ruleNames };
};
async function findWords(session, lexicon, request, effects) {
    const { intake, discover } = wordTrialStages(session, lexicon, request);
    const { values, issues } = await runStages({ intake, discover }, effects);
    const { proposals, counts } = values.intake;
    if (proposals.length === 0)
        throw nothingReadable("任何一件提案", issues.map(({ message }) => message));
    const exampleOf = createExamples(proposals);
    const { words, ...rest } = values.discover;
    return {
        intake: counts,
        issues,
        found: { ...rest, words: words.map((word) => ({ ...word, example: exampleOf(word.places[0]) })) },
        trial: null,
        list: renderNewWordList(words),
    };
}
async function tryWords(added, session, lexicon, request, effects) {
    const extended = extendLexicon(lexicon.value, added);
    // What the lexicon has already is told of each word; synonyms that contradict each other are wrong use.
    const contradiction = extended.issues.find(({ severity }) => severity !== "note");
    if (contradiction !== undefined)
        throw new WrongUse(contradiction.message);
    const runWith = (words) => {
        const { intake, text, vectors, taxonomy, themes } = wordTrialStages(session, words, request);
        return runStages({ intake, text, vectors, taxonomy, themes }, effects);
    };
    const before = await runWith(lexicon);
    const { intake } = before.values;
    if (intake.proposals.length === 0)
        throw nothingReadable("任何一件提案", before.issues.map(({ message }) => message));
    const contents = [...lexicon.contents, { name: "--add", hash: request.add.join("\n") }];
    const after = await runWith(source(contents, extended.lexicon));
    return {
        intake: intake.counts,
        issues: before.issues,
        found: null,
        trial: compareTrial([...new Set(added.flatMap(({ word, synonyms }) => [word, ...synonyms]))], intake.proposals, before.values.taxonomy, { ...before.values, lexicon: lexicon.value }, { ...after.values, lexicon: extended.lexicon }),
        list: "",
    };
}
/** `--add 词 标准词=同义词`: each must be fit for a lexicon. */
function parseAdded(texts) {
    return texts.flatMap((text) => {
        const line = text.replace(/\s+/gu, " ");
        const { entries, issues } = parseLexiconFile(line, "words", "--add", () => "选项“--add”里的");
        const [mistake] = issues;
        if (mistake !== undefined)
            throw new WrongUse(mistake.message);
        if (entries.length === 0)
            throw new WrongUse(`选项“--add”里的“${text}”不是词。`, "写成“词”或“标准词=同义词”。");
        return entries;
    });
}
