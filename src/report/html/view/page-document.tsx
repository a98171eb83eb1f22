import { CoverageChapter } from "./coverage-chapter.tsx";
import { FlagChapter } from "./flag-chapter.tsx";
import { GroupChapter } from "./group-chapter.tsx";
import { NotesChapter } from "./notes-chapter.tsx";
import type { PageContext } from "./page-context.ts";
import { PageHeader } from "./page-header.tsx";
import { listChapters, PageNavigation } from "./page-navigation.tsx";
import { PairChapter } from "./pair-chapter.tsx";
import { ProposalChapter } from "./proposal-chapter.tsx";
import { StatisticsChapter } from "./statistics-chapter.tsx";
import { ThemeChapter } from "./theme-chapter.tsx";
import { ThreadChapter } from "./thread-chapter.tsx";
import { TopicChapter } from "./topic-chapter.tsx";

/** Everything inside `<body>` that can be read without a script. */
export function PageDocument({ context }: { readonly context: PageContext }) {
  return (
    <>
      <a class="skip" href="#topics">
        跳到正文
      </a>
      <div class="layout">
        <PageNavigation chapters={listChapters(context.model)} />
        <main>
          <PageHeader context={context} />
          <noscript>
            <p class="warning">
              浏览器未启用脚本：正文可以照常阅读；搜索、筛选、提案全文和两件对照需启用脚本后使用，或见 catalog.xlsx。
            </p>
          </noscript>
          <TopicChapter context={context} />
          <StatisticsChapter context={context} />
          <ThemeChapter context={context} />
          <GroupChapter context={context} />
          <PairChapter context={context} />
          <ThreadChapter context={context} />
          <CoverageChapter context={context} />
          <FlagChapter context={context} />
          <ProposalChapter context={context} />
          <NotesChapter context={context} />
          <footer class="foot">
            本页由程序根据所给资料整理，是提示，不作结论；全部内容在本文件内，打开时不访问网络。
          </footer>
        </main>
      </div>
      <div id="drawer" />
    </>
  );
}
