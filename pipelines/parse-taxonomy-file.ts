import type { Issue } from "../src/base/issue.ts";
import { WrongUse } from "../src/pipeline/failure.ts";
import { parseTaxonomy } from "../src/theme/parse-taxonomy.ts";
import type { Taxonomy } from "../src/theme/taxonomy.ts";

export interface TaxonomyFile {
  readonly text: string;
  readonly file: string;
}

/** Mistakes that leave a usable taxonomy are reported; where nothing can be used, it is the user's to mend. */
export function parseTaxonomyFile({ text, file }: TaxonomyFile, report: (issue: Issue) => void): Taxonomy {
  let parsed;
  try {
    parsed = parseTaxonomy(text, file);
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}。`);
  }
  parsed.issues.forEach(report);
  return parsed.taxonomy;
}
