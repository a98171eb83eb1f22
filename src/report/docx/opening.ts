import { chapterTitles, describeCatalog, otherTopics } from "../../../reports/catalog/wording.ts";
import type { CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { Block } from "./block.ts";

/** Title, 说明, and the list of topics at a glance. */
export function planOpening(model: CatalogModel, index: CatalogIndex): Block[] {
  return [
    { kind: "title", text: model.title },
    { kind: "subtitle", text: "（供参考）" },
    { kind: "plain-heading", text: chapterTitles.introduction },
    ...describeCatalog(model).map((text): Block => ({ kind: "text", text })),
    ...(index.topics.length === 0
      ? []
      : [
          { kind: "plain-heading", text: chapterTitles.overview } as const,
          {
            kind: "table",
            caption: null,
            large: true,
            columns: [
              { title: "序号", width: 14, align: "center" },
              { title: "选题", width: 88 },
              { title: "主题", width: 54 },
            ],
            rows: index.topics.map(({ number, topic }) => [
              String(number),
              topic.title,
              topic.theme === null ? otherTopics : index.themeName(topic.theme),
            ]),
          } as const,
        ]),
  ];
}
