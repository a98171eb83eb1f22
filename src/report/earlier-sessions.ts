import type { CatalogModel } from "./catalog-model.ts";

/** `2019年、2020年提案976件`: what this session is compared with. */
export function nameEarlier({ results, totals }: CatalogModel): string {
  const years = new Set(results.proposals.flatMap(({ history, year }) => (history ? [year] : [])));
  const known = [...years].filter((year) => year !== null).sort((a, b) => a - b);
  const named = known.length === years.size ? known.map((year) => `${year}年`).join("、") : "往届";
  return `${named}提案${totals.history}件`;
}
