import { outcomeNames } from "../../../../proposal/terms.ts";
import type { PageProposal } from "../../page-data.ts";
import { ProposalLink } from "../../view/links.tsx";
import { sideNames } from "./sides.ts";
import type { Side } from "./sides.ts";

/** Which proposal stands on a side: number, proposers, unit; of an earlier one, what became of it. */
export function ProposalHeading(props: { readonly proposal: PageProposal; readonly side: Side }) {
  const { proposal, side } = props;
  const outcome =
    proposal.history && proposal.outcome !== "unknown" ? `办理结果：${outcomeNames[proposal.outcome]}` : "";
  const about = [proposal.proposers, proposal.date ?? "", proposal.unitText, outcome].filter((part) => part !== "");
  return (
    <>
      {sideNames[side]}：<ProposalLink id={proposal.id}>{proposal.name}</ProposalLink>
      <small>{about.join(" · ")}</small>
    </>
  );
}
