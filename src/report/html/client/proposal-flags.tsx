import { noFlagsOnProposal, ruleNames } from "../../../../reports/catalog/wording.ts";
import type { PageFlag, PageProposal } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { ComparisonLink, ProposalLink } from "../view/links.tsx";

/** 审查提示 on a proposal: what was found, where, what to do, and what it rests on. Earlier sessions' are not examined. */
export function Flags(props: { readonly proposal: PageProposal; readonly store: PageStore }) {
  const { proposal, store } = props;
  if (proposal.history) return null;
  return (
    <section>
      <h4>审查提示</h4>
      {proposal.flags.length === 0 ? <p class="empty">{noFlagsOnProposal}。</p> : null}
      <ul class="flags">
        {proposal.flags.map((flag) => (
          <li>
            <b>{ruleNames[flag.rule] ?? flag.rule}</b>：{flag.message}
            <Quotes id={proposal.id} flag={flag} />
            <small>{flag.suggestion}</small>
            <small>依据：{flag.basis}</small>
            {flag.earlier === null || store.pair(proposal.id, flag.earlier) === undefined ? null : (
              <small>
                <ComparisonLink a={proposal.id} b={flag.earlier}>
                  与往届提案逐段对照
                </ComparisonLink>
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Quotes({ id, flag }: { readonly id: string; readonly flag: PageFlag }) {
  return (
    <>
      {flag.quotes.map(({ field, start, end, text }) => (
        <small>
          {field === "subject" ? (
            `案由：“${text}”`
          ) : (
            <ProposalLink id={id} at={{ start, end }}>
              “{text}”
            </ProposalLink>
          )}
        </small>
      ))}
    </>
  );
}
