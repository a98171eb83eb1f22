import { indexCatalog } from "../../catalog-index.ts";
import type { CatalogIndex } from "../../catalog-index.ts";
import type { CatalogModel } from "../../catalog-model.ts";
import type { Chart } from "../../chart/chart.ts";
import type { PageStore } from "../page-store.ts";

/**
 * What the chapters of the document draw from: prose, tables of figures and charts from the model of a finished run,
 * and the components that the script or a workbench uses too from the store.
 */
export interface PageContext {
  readonly model: CatalogModel;
  readonly charts: readonly Chart[];
  readonly index: CatalogIndex;
  readonly store: PageStore;
}

export function buildPageContext(model: CatalogModel, charts: readonly Chart[], store: PageStore): PageContext {
  return { model, charts, index: indexCatalog(model), store };
}
