import type { ComponentChildren } from "preact";
import { relationNames } from "../../../../reports/catalog/wording.ts";
import { formNames } from "../../../proposal/terms.ts";
import { oneLine } from "../../safe-text.ts";
import type { PageProposal } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { ProposalLink } from "./links.tsx";

/** Proposals as rows. `snippet` may put a line of found text under a subject. */
export function ProposalTable(props: {
  readonly proposals: readonly PageProposal[];
  readonly store: PageStore;
  readonly snippet?: (proposal: PageProposal) => ComponentChildren;
}) {
  const { proposals: shown, store } = props;
  // A column that no row fills only takes room.
  const proposers = shown.some((proposal) => proposal.proposers !== "");
  const sectors = shown.some(({ sector }) => sector !== null);
  const formed = shown.some(({ form }) => form !== "unknown");
  const units = shown.some(({ unitText }) => unitText !== "");
  return (
    <table class="plain proposals">
      <thead>
        <tr>
          <th scope="col">提案号</th>
          <th scope="col">案由</th>
          {proposers ? <th scope="col">提案者</th> : null}
          {sectors ? <th scope="col">界别</th> : null}
          {formed ? <th scope="col">形式</th> : null}
          <th scope="col">主题</th>
          {units ? <th scope="col">承办单位</th> : null}
        </tr>
      </thead>
      <tbody>
        {shown.map((proposal) => {
          const best = proposal.themes[0];
          return (
            <tr key={proposal.id}>
              <td class="nowrap">{proposal.name}</td>
              <td class="subject">
                <ProposalLink id={proposal.id}>
                  {proposal.subject === "" ? "（无案由）" : proposal.subject}
                </ProposalLink>
                {proposal.group === null ? null : (
                  <span class="tag grouped">{relationNames[proposal.group.relation]}</span>
                )}
                {props.snippet?.(proposal)}
              </td>
              {proposers ? <td class="proposer">{proposal.proposers}</td> : null}
              {sectors ? <td class="sector">{proposal.sector === null ? "" : oneLine(proposal.sector)}</td> : null}
              {formed ? <td class="nowrap">{proposal.form === "unknown" ? "" : formNames[proposal.form]}</td> : null}
              <td class="theme">{best === undefined ? "未归类" : store.themeName(best.id)}</td>
              {units ? <td class="unit">{proposal.unitText}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
