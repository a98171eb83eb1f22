import { sheetNames } from "../../../reports/catalog/wording.ts";
import type { CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { CellPlace, LinkedValue } from "./sheet-plan.ts";

/** Where each thing stands in the workbook, so that other sheets can lead to it. */
export interface Places {
  readonly proposal: (id: string) => CellPlace | undefined;
  readonly theme: (id: string | null) => CellPlace | undefined;
  readonly group: (id: string) => CellPlace | undefined;
  readonly topic: (id: string) => CellPlace | undefined;
}

/** Rows are those of the sheets' plans: one a proposal, a theme and a topic, one a member of a group. */
export function findPlaces(model: CatalogModel, index: CatalogIndex): Places {
  const rowsOf = (sheet: string, ids: Iterable<string | null>): Map<string | null, CellPlace> => {
    const places = new Map<string | null, CellPlace>();
    let row = 2;
    for (const id of ids) {
      if (!places.has(id)) places.set(id, { sheet, row });
      row += 1;
    }
    return places;
  };
  const proposals = rowsOf(
    sheetNames.proposals,
    model.results.proposals.map(({ id }) => id),
  );
  const themes = rowsOf(
    sheetNames.themes,
    model.themeRows.map(({ theme }) => theme),
  );
  const groups = rowsOf(
    sheetNames.groups,
    model.results.groups.flatMap(({ id, members }) => members.map(() => id)),
  );
  const topics = rowsOf(
    sheetNames.topics,
    index.topics.map(({ topic }) => topic.id),
  );
  return {
    proposal: (id) => proposals.get(id),
    theme: (id) => themes.get(id),
    group: (id) => groups.get(id),
    topic: (id) => topics.get(id),
  };
}

/** A value that leads somewhere, or plain where there is nowhere to lead. */
export function linkTo(place: CellPlace | undefined, text: string | number | null): LinkedValue {
  return place === undefined ? { text } : { text, link: place };
}
