import type { CatalogModel } from "../../catalog-model.ts";

export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Shown beside the title; null for none. */
  readonly count: number | null;
  /** What is counted, as it reads behind the number: 个选题. */
  readonly unit: string;
}

/** The chapters that have something to show. */
export function listChapters(model: CatalogModel): readonly Chapter[] {
  const { results, totals } = model;
  return [
    { id: "topics", title: "选题目录", count: totals.topics, unit: "个选题" },
    { id: "statistics", title: "本次会议统计", count: null, unit: "" },
    { id: "themes", title: "主题分布", count: null, unit: "" },
    { id: "groups", title: "并案与重复建议", count: results.groups.length, unit: "组提案" },
    { id: "pairs", title: "同类提案", count: results.pairs.length, unit: "对相近的提案" },
    { id: "threads", title: "跨年度议题", count: results.threads.length, unit: "个往届提过的议题" },
    { id: "coverage", title: "覆盖矩阵", count: results.coverage.length, unit: "项政策任务" },
    { id: "flags", title: "审查提示", count: totals.flagged, unit: "件有提示的提案" },
    { id: "proposals", title: "提案清单", count: totals.session, unit: "件本次会议提案" },
    { id: "notes", title: "数据说明", count: null, unit: "" },
  ];
}

export function PageNavigation({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <nav class="chapters" aria-label="目录">
      <form class="search" role="search" id="search" hidden>
        <input
          type="search"
          name="q"
          placeholder="搜索"
          aria-label="搜索选题、提案、政策原文和线索"
          autocomplete="off"
        />
        <button type="submit">搜索</button>
      </form>
      <ChapterList chapters={chapters} />
    </nav>
  );
}

export function ChapterList({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <ol>
      {chapters.map(({ id, title, count, unit }) => (
        <li>
          <a href={`#${id}`}>
            {title}
            {count === null ? null : (
              <span class="tally" title={`${count} ${unit}`}>
                {count}
              </span>
            )}
          </a>
        </li>
      ))}
    </ol>
  );
}
