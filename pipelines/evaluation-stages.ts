import type { Issue } from "../src/base/issue.ts";
import { byKeys } from "../src/base/order.ts";
import { WrongUse } from "../src/pipeline/failure.ts";
import { drive } from "../src/pipeline/drive.ts";
import { source, stage, type Source } from "../src/pipeline/stage.ts";
import type { FileCount, SourceFile } from "../src/ingest/index.ts";
import type { Lexicon } from "../src/text/word/lexicon.ts";
import { chooseTaxonomy, type TaxonomyOrigin } from "../src/theme/choose-taxonomy.ts";
import { buildClassifiables } from "../src/theme/classifiable.ts";
import { evaluateThemes } from "../src/theme/evaluate-themes.ts";
import { textKey } from "../src/theme/folds.ts";
import { doubtManyCategories, doubtUnknownCategories } from "../src/theme/evaluation-doubts.ts";
import { readCategories } from "../src/theme/read-categories.ts";
import type { Taxonomy } from "../src/theme/taxonomy.ts";
import { modelLeaves } from "../src/theme/theme-words-of.ts";
import type { BaseVectors } from "../src/vector/word-vectors.ts";
import { ruleNames } from "../reports/catalog/rule-names.ts";
import { wordStages, type CatalogOptions } from "./catalog-stages.ts";
import { nothingReadable } from "./nothing-readable.ts";
import { readProfile } from "./read-profile.ts";
import { parseTaxonomyFile, type TaxonomyFile } from "./parse-taxonomy-file.ts";

/** What a table must have to be tested. */
export const neededColumns = "表格要有“案由”和“类别”两列";

/** Everything an evaluation is made from. */
export interface EvaluationSources {
  readonly proposals: Source<readonly SourceFile[]>;
  /** The user's own; null where none was given. */
  readonly taxonomy: Source<TaxonomyFile | null>;
  readonly shippedTaxonomy: Source<TaxonomyFile>;
  readonly lexicon: Source<Lexicon>;
  readonly baseVectors: Source<BaseVectors>;
}

/** The road from files to how well filing agrees with the labels in them. */
export function evaluationStages(
  sources: EvaluationSources,
  options: Pick<CatalogOptions, "map" | "segmenter" | "seed">,
) {
  const { lexicon, baseVectors } = sources;
  const { shellWords } = lexicon.value;
  const none = source<readonly SourceFile[]>([], []);
  const { intake, text, vocabulary, words, spacesOf } = wordStages(
    {
      session: sources.proposals,
      history: none,
      policy: none,
      clues: none,
      profile: readProfile(null).profile,
      lexicon,
    },
    options,
  );

  // Before words are learned: where there is nothing to test, the user need not wait to hear it.
  const labels = stage({
    name: "labels",
    label: "读类别",
    version: 1,
    cache: false,
    inputs: { intake, own: sources.taxonomy, shipped: sources.shippedTaxonomy },
    run: ({ intake, own, shipped }, _options, work) => {
      if (intake.proposals.length === 0) {
        throw nothingReadable("任何一件提案", skippedIn(intake.counts), neededColumns);
      }
      return readLabels(
        [...intake.proposals].sort(byKeys(({ id }) => id)),
        own === null ? null : parseTaxonomyFile(own, (issue) => work.report(issue)),
        parseTaxonomyFile(shipped, () => {}),
      );
    },
  });

  const evaluation = stage({
    name: "evaluation",
    label: "交叉检验",
    version: 1,
    inputs: { intake, labels, text, vocabulary, words, baseVectors },
    options: { seed: options.seed },
    fingerprint: options.segmenter.fingerprint,
    run: ({ intake, labels, text, vocabulary, words, baseVectors }, options, work) => {
      const { space, textSpaceAround } = spacesOf(vocabulary, baseVectors, words);
      const { indexes } = textSpaceAround(new Float32Array(space.dimensions));
      const tools = { ...modelLeaves(labels.taxonomy, space, indexes), space };
      const texts = new Map(intake.proposals.map((proposal) => [proposal.id, textKey(proposal)]));
      const rows = buildClassifiables(text, space, labels.given, shellWords)
        .items.filter(({ given }) => given !== null)
        .map((item) => ({ item, text: texts.get(item.id)! }));
      return drive(evaluateThemes(rows, tools, options), work);
    },
  });
  return { intake, labels, evaluation };
}

interface Labels {
  readonly taxonomy: Taxonomy;
  readonly origin: TaxonomyOrigin;
  /** By proposal, ordered by id: index into the taxonomy's leaves, null where there is no category or an unknown one. */
  readonly given: readonly (number | null)[];
  readonly labeled: number;
  readonly doubts: readonly Issue[];
}

/** What became of the records of each file of which none could be used. */
export function skippedIn(counts: readonly FileCount[]): readonly string[] {
  return counts.flatMap(({ file, skipped }) => {
    const rules = Object.entries(skipped).filter(([, count]) => count > 0);
    return rules.length === 0
      ? []
      : [`${file}：${rules.map(([rule, count]) => `${ruleNames[rule] ?? rule} ${count}`).join("、")}`];
  });
}

/** Throws WrongUse where nothing can be tested. `sources` ordered by id. */
function readLabels(
  sources: readonly { readonly category: string | null }[],
  own: Taxonomy | null,
  shipped: Taxonomy,
): Labels {
  const categories = sources.map(({ category }) => category);
  const written = categories.filter((category) => category !== null);
  if (written.length === 0) {
    throw new WrongUse(
      `读到的 ${sources.length} 件提案都没有类别，无从检验。`,
      "表格要有“类别”一列并填有类别；表头是别的叫法时，用 --map category=表头 指定。",
    );
  }
  const { taxonomy, origin } = chooseTaxonomy(categories, own, shipped);
  const leaves = taxonomy.themes.filter((theme) => theme.leaf);
  const { given } = readCategories(sources, leaves, taxonomy.name);
  if (given.every((theme) => theme === null)) {
    const examples = [...new Set(written)].slice(0, 5).map((name) => `“${name}”`);
    throw new WrongUse(
      `提案的类别（${examples.join("")}等）没有一个是主题体系“${taxonomy.name}”中可归入的主题，无从检验。`,
      "请核对 --taxonomy 给的文件；不给 --taxonomy，就直接按这些类别检验。",
    );
  }
  if (leaves.length === 1) {
    throw new WrongUse(
      `有类别的 ${written.length} 件提案都属于“${leaves[0]!.name}”一类，归类没有对错可分，无从检验。`,
      "请加入其他类别的提案，或用 --taxonomy 给出主题体系。",
    );
  }
  const unknown = categories.filter((_, i) => given[i] === null).filter((category) => category !== null);
  const doubts = [
    ...doubtUnknownCategories(unknown, taxonomy.name),
    ...(origin === "categories" ? doubtManyCategories(written.length, leaves.length) : []),
  ];
  return { taxonomy, origin, given, labeled: written.length, doubts };
}
