import { chapterTitles, explainMethod } from "../../../reports/catalog/wording.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { Block } from "./block.ts";

/** 方法说明: a page in plain words. */
export function planMethodChapter(model: CatalogModel): Block[] {
  return [
    { kind: "chapter", text: chapterTitles.method, startsPage: true },
    ...explainMethod(model).flatMap(({ heading, paragraphs }): Block[] => [
      { kind: "section", text: heading },
      ...paragraphs.map((text): Block => ({ kind: "text", text })),
    ]),
  ];
}
