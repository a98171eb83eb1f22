import { outcomeNames } from "../../proposal/terms.ts";
import type { EarlierWording, Examined } from "../examined.ts";
import { countCharacters, findingAt, quoteAt, type Finding } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** Share of the body, common wording left out, from which it counts as taken over. */
const mostShared = 0.5;
/** Passages quoted beside the longest. */
const shownPassages = 4;

/** 重复往届提案: the same text again, with how the earlier one ended and what is new. */
export const repeated: Rule = {
  criterion: () => `与往届一件提案文字大面积相同（同一篇文字，或正文 ${mostShared * 100}% 以上相同）`,
  prepare: () => (proposal) => {
    const earlier = proposal.earlier.find((each) => each.duplicate || shareOf(proposal, each) >= mostShared);
    return earlier === undefined ? [] : [tell(proposal, earlier)];
  },
};

function shareOf({ body }: Examined, { passages }: EarlierWording): number {
  const shared = passages.reduce(
    (sum, { start, length }) => sum + countCharacters(body.slice(start, start + length)),
    0,
  );
  return shared / Math.max(1, countCharacters(body));
}

function tell(proposal: Examined, earlier: EarlierWording): Finding {
  const { asks } = proposal.segmented;
  const fresh = asks.flatMap((_ask, i) => (earlier.answeredAsks.has(i) ? [] : [i + 1]));
  const percent = Math.min(100, Math.round(100 * shareOf(proposal, earlier)));
  const outcome = earlier.outcome === "unknown" ? "办理结果未注明" : `办理结果：${outcomeNames[earlier.outcome]}`;
  const whose = earlier.sameProposer ? "同一提案者的" : "";
  const added = fresh.length === 0 ? "没有看出新的建议" : `新的建议是第 ${fresh.join("、")} 条`;
  const [longest, ...others] = earlier.passages;
  const told = {
    message: `与${whose}${earlier.name}文字相同约 ${percent}%（${outcome}）；${added}。`,
    suggestion: "请写明上次办理以来有什么新情况、还要解决什么；没有的，请与提案者沟通是否保留。",
    earlier: earlier.id,
    further: others
      .slice(0, shownPassages)
      .map(({ start, length }) => quoteAt(proposal.body, "body", start, start + length)),
  };
  return longest === undefined
    ? findingAt(proposal, "subject", 0, proposal.subject.length, told)
    : findingAt(proposal, "body", longest.start, longest.start + longest.length, told);
}
