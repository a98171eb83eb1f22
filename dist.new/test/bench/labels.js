import { readTaxonomy } from "../../pipelines/program-data.js";
import { programPath } from "../../pipelines/program-path.js";
import { splitIntoFolds, textKey } from "../../src/theme/folds.js";
import { parseTaxonomy } from "../../src/theme/parse-taxonomy.js";
import { readCategories } from "../../src/theme/read-categories.js";
/** The taxonomy of the shared proposals' 14 categories. */
export const taxonomyPath = programPath("data/taxonomy/jiangsu.yaml");
const folds = 5;
/** `proposals` ordered by id. Each deal has a seed of its own, from 1 on. */
export function readLabels(proposals, deals) {
    const { text, file } = readTaxonomy(taxonomyPath).value;
    const { taxonomy } = parseTaxonomy(text, file);
    const leaves = taxonomy.themes.filter(({ leaf }) => leaf);
    const { given } = readCategories(proposals, leaves, taxonomy.name);
    const labeled = [...given.keys()].filter((i) => given[i] !== null);
    const rows = labeled.map((i) => ({ id: proposals[i].id, theme: given[i], text: textKey(proposals[i]) }));
    return {
        taxonomy,
        given,
        labeled,
        deals: Array.from({ length: deals }, (_, deal) => splitIntoFolds(rows, folds, deal + 1)),
    };
}
