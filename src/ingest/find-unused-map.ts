import type { Field, FieldMap } from "./field-map.ts";
import type { TableColumns } from "./describe-columns.ts";
import { normalizeHeader } from "./header-text.ts";

/**
 * Entries of `--map` whose header stands in no table of the run: a typing mistake, since each must match somewhere.
 * Takes the columns of all roles together, for a header of the clues need not occur among the proposals.
 */
export function findUnusedMap(
  map: FieldMap,
  tables: readonly TableColumns[],
): readonly { readonly field: Field; readonly header: string }[] {
  const seen = new Set(
    tables.flatMap(({ columns, unused }) => [...columns, ...unused]).map(({ header }) => normalizeHeader(header)),
  );
  return (Object.entries(map) as [Field, string][])
    .filter(([, header]) => !seen.has(normalizeHeader(header)))
    .map(([field, header]) => ({ field, header }));
}
