import type { Mark } from "../../mark-text.ts";
import type { PageProposal } from "../../page-data.ts";
import { ProposalHeading } from "./proposal-heading.tsx";
import { MarkedBody } from "../marked-body.tsx";
import { sides } from "./sides.ts";
import type { Side, Sides } from "./sides.ts";

/** Two bodies as they are, where there are no parts to align them by. */
export function PlainColumns(props: {
  readonly proposals: Sides<PageProposal>;
  readonly shared: Sides<readonly Mark[]>;
  readonly onPassage: (from: Side) => (mark: Mark) => void;
}) {
  const { proposals, shared, onPassage } = props;
  return (
    <>
      {shared.left.length === 0 ? null : (
        <p class="note">
          <mark class="passage">底色</mark>为较长的相同文字，两件编号一致，点击可跳到另一件。
        </p>
      )}
      <div class="sides">
        {sides.map((side) => {
          const { subject, body, cut, place } = proposals[side];
          return (
            <div class={`side ${side}`}>
              <h4>
                <ProposalHeading proposal={proposals[side]} side={side} />
              </h4>
              <p class="subject">{subject}</p>
              {body === "" ? (
                <p class="empty">原始资料中没有正文。</p>
              ) : (
                <MarkedBody text={body} marks={shared[side]} onMark={onPassage(side)} />
              )}
              {cut ? <p class="note">为控制文件大小，此处只收正文开头；全文见 {place}。</p> : null}
            </div>
          );
        })}
      </div>
    </>
  );
}
