/**
 * What each decision about words and vectors is worth, on the shared Jiangsu proposals: `npm run ablation` rewrites docs/ablation.md.
 * Takes some four minutes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readBaseVectors, readLexicon } from "../../pipelines/program-data.js";
import { programPath } from "../../pipelines/program-path.js";
import { parseLexicon } from "../../src/text/word/lexicon.js";
import { measureVariant } from "./ablation-figures.js";
import { renderAblation } from "./ablation-page.js";
import { buildCollection } from "./collection.js";
import { readLabels } from "./labels.js";
import { readSharedProposals } from "./shared-proposals.js";
import { program } from "./variant.js";
/** Deals of the folds: one alone is off by some .007. */
const deals = 3;
const proposals = await readSharedProposals();
const labels = readLabels(proposals, deals);
const lexicon = readLexicon().value;
const base = readBaseVectors().value;
const collections = collect(lexicon);
const rows = {
    tfidf: measureShell("TF-IDF", []),
    base: measureShell("base vectors", ["base"]),
    archive: measureShell("archive vectors", ["archive"]),
    both: measureShell("both side by side", ["base", "archive"]),
    noNamed: measure("without the share of named words", { ...program, countsNamed: false }),
    noFrequencies: measure("without word frequencies of public text", { ...program, background: "words" }),
    noBackground: measure("without these, and without words that only public text has", {
        ...program,
        background: "none",
    }),
    noLexicon: measure("without the policy lexicon", program, collect(withoutPolicyWords(lexicon))),
};
const page = renderAblation(rows, {
    proposals: proposals.length,
    years: labels.labeled.map((i) => proposals[i].year),
    deals,
});
writeFileSync(programPath("docs/ablation.md"), page);
console.log(page);
function measureShell(name, tables) {
    return {
        name,
        kept: measure(`${name}, shell kept`, { ...program, tables, dropsShell: false }).figures,
        removed: measure(`${name}, shell removed`, { ...program, tables }).figures,
    };
}
function measure(name, variant, from = collections) {
    console.error(name);
    return { name, figures: measureVariant(variant, from, base, labels) };
}
function collect(words) {
    return {
        full: buildCollection(proposals, words),
        subjects: buildCollection(proposals.map((proposal) => ({ ...proposal, body: "" })), words),
    };
}
/** The synonyms remain: what stands for another word must be cut whole. */
function withoutPolicyWords(all) {
    const synonyms = readFileSync(programPath("data/lexicon/synonyms.txt"), "utf8");
    return { ...all, words: parseLexicon({ words: "", stopWords: "", shellWords: "", synonyms }).words };
}
