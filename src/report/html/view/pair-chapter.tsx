import { readingMeanings, readingNames, relationMeanings, relationNames } from "../../../../reports/catalog/wording.ts";
import type { PageContext } from "./page-context.ts";
import { PairTable } from "./pair-table.tsx";
import { Section } from "./section.tsx";

/** Rows in the page itself; the script shows all of them, by pages and filtered. */
const staticRows = 30;

/** 同类提案: every two that are at least alike. */
export function PairChapter({ context }: { readonly context: PageContext }) {
  const { store } = context;
  const { pairs } = store;
  const meanings = (["duplicate", "joint", "related"] as const)
    .map((relation) => `${relationNames[relation]}：${relationMeanings[relation]}`)
    .join("。");
  const readings = (["confer", "same-unit", "reference"] as const)
    .map((reading) => `${readingNames[reading]}（${readingMeanings[reading]}）`)
    .join("、");
  return (
    <Section
      id="pairs"
      title="同类提案"
      note={`内容相近的提案两两列出，最相近的在前。${meanings}。“审查参考”一栏把同类提案再分为${readings}。`}
    >
      {pairs.length === 0 ? (
        <p class="empty">没有发现内容相近的提案。</p>
      ) : (
        <div id="pair-browser">
          <PairTable pairs={pairs.slice(0, staticRows)} store={store} />
          {pairs.length > staticRows ? (
            <p class="note">
              共 {pairs.length} 对，此处为前 {staticRows} 对；全部见电子表格 catalog.xlsx“同类提案”。
            </p>
          ) : null}
        </div>
      )}
    </Section>
  );
}
