import type { CatalogModel } from "../catalog-model.ts";

/** Whether themes stand under headings: in a taxonomy of one level each theme is its own. */
export function hasHeadings({ themeRows }: CatalogModel): boolean {
  return themeRows.some(({ heading, name }) => heading !== name);
}
