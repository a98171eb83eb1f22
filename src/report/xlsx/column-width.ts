import type { CatalogModel } from "../catalog-model.ts";

// Columns of names that lead somewhere are as wide as their longest name: some programs do not wrap what is a link.

export function themeWidth({ themeRows }: CatalogModel): number {
  return fit(themeRows.map(({ name }) => name));
}

export function clusterWidth({ results }: CatalogModel): number {
  return fit(results.clusters.map(({ label }) => label));
}

function fit(names: readonly string[]): number {
  return Math.min(26, Math.max(12, ...names.map((name) => 2 * name.length + 2)));
}
