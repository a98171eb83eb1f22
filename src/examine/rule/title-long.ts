import { countCharacters, findingAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** 案由的长度. */
export const titleLong: Rule = {
  criterion: ({ most }) => `案由超过 ${most} 字（空白不计）`,
  prepare:
    ({ most }) =>
    (proposal) => {
      const count = countCharacters(proposal.subject);
      if (count <= most) return [];
      return [
        findingAt(proposal, "subject", 0, proposal.subject.length, {
          message: `案由有 ${count} 字，超过 ${most} 字。`,
          suggestion: "请只写事项本身，省去意义和修饰。",
        }),
      ];
    },
};
