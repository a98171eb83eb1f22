import { source, stage } from "../src/pipeline/stage.js";
import { lookUpTags } from "../src/text/word/parts-of-speech.js";
import { createJiebaSegmenter } from "../src/text/segmenter-jieba.js";
import { fileProposals } from "../src/theme/file-proposals.js";
import { classifyWords } from "../src/theme/noun-words.js";
import { countThemeWords } from "../src/theme/theme-words.js";
import { wordStages } from "./catalog-stages.js";
import { parseTaxonomyFile } from "./parse-taxonomy-file.js";
import { readBaseVectors, readTaxonomy } from "./program-data.js";
const none = source([], []);
/** The road to the words of an archive and, with themes, to what they are good for. Each goal asks for what it needs. */
export function wordTrialStages(session, lexicon, request) {
    const { shellWords } = lexicon.value;
    const segmenter = createJiebaSegmenter(lexicon.value.words);
    const { intake, text, discover, vocabulary, words, spacesOf } = wordStages({ session, lexicon, history: none, policy: none, clues: none }, { map: request.map, segmenter });
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
