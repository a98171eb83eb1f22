import { countCharacters, findingOf } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** 没有具体建议. */
export const noAsks: Rule = {
  criterion: () => "有正文而找不到一条建议",
  prepare: () => (proposal) =>
    countCharacters(proposal.body) === 0 || proposal.segmented.asks.length > 0
      ? []
      : [
          findingOf({
            message: "正文里没有找到建议。",
            suggestion: "请写明建议谁、做什么事；没有建议的，可作为社情民意信息反映。",
          }),
        ],
};
