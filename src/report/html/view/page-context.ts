import type { Clue } from "../../../proposal/clue.ts";
import type { SimilarPair } from "../../../relation/pair/similar-pair.ts";
import { indexCatalog } from "../../catalog-index.ts";
import type { CatalogIndex } from "../../catalog-index.ts";
import type { CatalogModel } from "../../catalog-model.ts";
import type { Chart } from "../../chart/chart.ts";
import type { PageData } from "../page-data.ts";

/** What every chapter draws from. */
export interface PageContext {
  readonly model: CatalogModel;
  readonly charts: readonly Chart[];
  readonly data: PageData;
  readonly index: CatalogIndex;
  readonly clue: (id: string) => Clue | null;
  /** Text of a policy paragraph; null where the place names none. */
  readonly paragraph: (file: string, number: number | undefined) => string | null;
  /** The pair of two proposals, in either order. */
  readonly pair: (a: string, b: string) => SimilarPair | null;
}

export function buildPageContext(model: CatalogModel, charts: readonly Chart[], data: PageData): PageContext {
  const { results } = model;
  const clues = new Map(results.clues.map((clue) => [clue.id, clue]));
  const papers = new Map(
    results.papers.map(({ file, paragraphs }) => [file, new Map(paragraphs.map(({ number, text }) => [number, text]))]),
  );
  const pairs = new Map(results.pairs.map((pair) => [`${pair.a}\n${pair.b}`, pair]));
  return {
    model,
    charts,
    data,
    index: indexCatalog(model),
    clue: (id) => clues.get(id) ?? null,
    paragraph: (file, number) => (number === undefined ? null : (papers.get(file)?.get(number) ?? null)),
    pair: (a, b) => pairs.get(`${a}\n${b}`) ?? pairs.get(`${b}\n${a}`) ?? null,
  };
}
