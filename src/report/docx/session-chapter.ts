import { chapterTitles, describeSession } from "../../../reports/catalog/wording.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { Block } from "./block.ts";

/** 提案概况: how many, in which form, and what became of them. */
export function planSessionChapter(model: CatalogModel, figures: readonly Block[]): Block[] {
  if (model.totals.session === 0) return [];
  return [{ kind: "chapter", text: chapterTitles.session }, { kind: "text", text: describeSession(model) }, ...figures];
}
