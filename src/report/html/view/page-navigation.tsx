import type { CatalogModel } from "../../catalog-model.ts";

export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Shown beside the title; null for none. */
  readonly count: number | null;
}

/** The chapters that have something to show. */
export function listChapters(model: CatalogModel): readonly Chapter[] {
  const { results, totals } = model;
  const related = results.pairs.length;
  return [
    { id: "topics", title: "选题目录", count: totals.topics },
    { id: "themes", title: "主题分布", count: null },
    { id: "groups", title: "并案与重复建议", count: results.groups.length },
    { id: "pairs", title: "同类提案", count: related },
    { id: "threads", title: "跨年度议题", count: results.threads.length },
    { id: "coverage", title: "覆盖矩阵", count: results.coverage.length },
    { id: "proposals", title: "提案清单", count: totals.session },
    { id: "notes", title: "数据说明", count: null },
  ];
}

export function PageNavigation({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <nav class="chapters" aria-label="目录">
      <form class="search" role="search" id="search" hidden>
        <input type="search" name="q" placeholder="搜索提案" aria-label="搜索全部提案" autocomplete="off" />
        <button type="submit">搜索</button>
      </form>
      <ChapterList chapters={chapters} />
    </nav>
  );
}

export function ChapterList({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <ol>
      {chapters.map(({ id, title, count }) => (
        <li>
          <a href={`#${id}`}>
            {title}
            {count === null ? null : <span class="tally">{count}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}
