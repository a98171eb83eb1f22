import type { PageContext } from "./page-context.ts";
import { ProposalTable } from "./proposal-table.tsx";
import { Section } from "./section.tsx";

/** Rows in the page itself; the script shows all of them, by pages and filtered. */
const staticRows = 50;

/** 提案清单. */
export function ProposalChapter({ context }: { readonly context: PageContext }) {
  const { store } = context;
  const session = store.proposals.filter(({ history }) => !history);
  return (
    <Section id="proposals" title="提案清单" note="点击案由看全文、归类依据和相近的提案。">
      <div id="proposal-browser">
        <ProposalTable proposals={session.slice(0, staticRows)} store={store} />
        {store.proposals.length > staticRows ? (
          <p class="note">
            此处为本次会议提案前 {Math.min(staticRows, session.length)}{" "}
            件；启用脚本后可以搜索、筛选和查看全文，全部提案另见电子表格 catalog.xlsx“提案清单”。
          </p>
        ) : null}
      </div>
    </Section>
  );
}
