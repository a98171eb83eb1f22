import { readTaxonomy } from "../../pipelines/program-data.ts";
import { programPath } from "../../pipelines/program-path.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";
import { splitIntoFolds, textKey } from "../../src/theme/folds.ts";
import { parseTaxonomy } from "../../src/theme/parse-taxonomy.ts";
import { readCategories } from "../../src/theme/read-categories.ts";
import type { Taxonomy } from "../../src/theme/taxonomy.ts";

/** The taxonomy of the shared proposals' 14 categories. */
export const taxonomyPath = programPath("data/taxonomy/jiangsu.yaml");

/** The categories the committee gave. */
export interface Labels {
  readonly taxonomy: Taxonomy;
  /** By proposal, in the order of the input: index into the taxonomy's leaves, null where there is no category. */
  readonly given: readonly (number | null)[];
  /** Indexes of the proposals with a category. */
  readonly labeled: readonly number[];
  /** Deals of these into folds: by labeled proposal, its fold. */
  readonly deals: readonly (readonly number[])[];
}

const folds = 5;

/** `proposals` ordered by id. Each deal has a seed of its own, from 1 on. */
export function readLabels(proposals: readonly Proposal[], deals: number): Labels {
  const { text, file } = readTaxonomy(taxonomyPath).value;
  const { taxonomy } = parseTaxonomy(text, file);
  const leaves = taxonomy.themes.filter(({ leaf }) => leaf);
  const { given } = readCategories(proposals, leaves, taxonomy.name);
  const labeled = [...given.keys()].filter((i) => given[i] !== null);
  const rows = labeled.map((i) => ({ id: proposals[i]!.id, theme: given[i]!, text: textKey(proposals[i]!) }));
  return {
    taxonomy,
    given,
    labeled,
    deals: Array.from({ length: deals }, (_, deal) => splitIntoFolds(rows, folds, deal + 1)),
  };
}
