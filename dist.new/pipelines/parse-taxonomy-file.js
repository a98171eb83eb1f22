import { WrongUse } from "../src/pipeline/failure.js";
import { parseTaxonomy } from "../src/theme/parse-taxonomy.js";
/** Mistakes that leave a usable taxonomy are reported; where nothing can be used, it is the user's to mend. */
export function parseTaxonomyFile({ text, file }, report) {
    let parsed;
    try {
        parsed = parseTaxonomy(text, file);
    }
    catch (error) {
        throw new WrongUse(`${error instanceof Error ? error.message : String(error)}。`);
    }
    parsed.issues.forEach(report);
    return parsed.taxonomy;
}
