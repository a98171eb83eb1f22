import { describeOutcome } from "../../../../reports/catalog/wording.ts";
import { maxWritten } from "../../../topic/suggestion.ts";
import type { PageTopic } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { ProposalLink } from "./links.tsx";

/** 既往提案: who has written on the matter, and what became of it. */
export function WrittenTable({ topic, store }: { readonly topic: PageTopic; readonly store: PageStore }) {
  const proposals = topic.written.flatMap((id) => store.proposal(id) ?? []);
  if (proposals.length === 0) return <p class="empty">所给资料中未检索到就此提出的提案。</p>;
  return (
    <>
      <table class="plain written">
        <tbody>
          {proposals.map((proposal) => (
            <tr>
              <td class="nowrap">{proposal.year === null ? "" : `${proposal.year}年`}</td>
              <td>
                <ProposalLink id={proposal.id} {...placeIn(topic, proposal.id)}>
                  {proposal.subject === "" ? proposal.name : proposal.subject}
                </ProposalLink>
              </td>
              <td>{proposal.proposers}</td>
              <td>{proposal.history ? describeOutcome(proposal.outcome) : "本次会议"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {proposals.length < maxWritten ? null : <p class="note">列出内容最近的 {maxWritten} 件。</p>}
    </>
  );
}

/** The words of the proposal that the topic cites, if it cites any. */
function placeIn(topic: PageTopic, id: string) {
  const cited = topic.evidence.find(({ kind, ref }) => kind === "proposal" && ref === id);
  return cited === undefined ? {} : { at: cited };
}
