import { describeOutcome, namePair, threadKindNames, threadsNote } from "../../../../reports/catalog/wording.ts";
import { filingNames } from "../../../proposal/terms.ts";
import type { Thread } from "../../../relation/group/thread.ts";
import { oneLine } from "../../safe-text.ts";
import { ComparisonLink, ProposalLink } from "./links.tsx";
import type { PageStore } from "../page-store.ts";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";

/** 跨年度议题: one line of years for each matter that came back. */
export function ThreadChapter({ context }: { readonly context: PageContext }) {
  const { threads } = context.model.results;
  return (
    <Section id="threads" title="跨年度议题" note={threadsNote}>
      {threads.length === 0 ? (
        <p class="empty">
          没有发现往届提出过的同一议题{context.model.totals.history === 0 ? "（未提供往届提案）" : ""}。
        </p>
      ) : (
        threads.map((thread) => <ThreadEntry thread={thread} store={context.store} />)
      )}
    </Section>
  );
}

function ThreadEntry({ thread, store }: { readonly thread: Thread; readonly store: PageStore }) {
  const ids = [...thread.current, ...thread.earlier];
  const newest = thread.current[0];
  return (
    <article class="thread">
      <h3>
        {oneLine(thread.title)}
        <span class={`tag ${thread.kind}`}>{threadKindNames[thread.kind]}</span>
      </h3>
      <table class="plain years">
        <tbody>
          {ids.map((id) => {
            const proposal = store.proposal(id);
            if (proposal === undefined) return null;
            const outcome = describeOutcome(proposal.outcome);
            const filing = proposal.filing === "unknown" ? "" : filingNames[proposal.filing];
            const pair = newest === undefined || newest === id ? undefined : store.pair(newest, id);
            return (
              <tr class={proposal.history ? "earlier" : "current"}>
                <td class="year">{proposal.year === null ? "" : `${proposal.year}年`}</td>
                <td class="subject">
                  <ProposalLink id={id}>{proposal.subject}</ProposalLink>
                  <small>{proposal.proposers}</small>
                </td>
                <td class="filing">{proposal.history ? filing : "本次会议"}</td>
                <td class="outcome-cell">{outcome}</td>
                <td class="link">
                  {newest === undefined || newest === id ? null : (
                    <ComparisonLink a={newest} b={id}>
                      对照{pair === undefined ? "" : `（${namePair(pair)}）`}
                    </ComparisonLink>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </article>
  );
}
