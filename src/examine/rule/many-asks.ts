import { findingAt, quoteAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** 建议的条数: quotes the first ask that is too many. */
export const manyAsks: Rule = {
  criterion: ({ most }) => `建议多于 ${most} 条（按最外层的编号；没有编号的按段落）`,
  prepare:
    ({ most }) =>
    (proposal) => {
      const { asks } = proposal.segmented;
      const [first, ...others] = asks.slice(most);
      if (first === undefined) return [];
      const opening = ({ start, end }: { readonly start: number; readonly end: number }) =>
        [start, Math.min(end, start + quotedLength)] as const;
      return [
        findingAt(proposal, "body", ...opening(first), {
          message: `建议有 ${asks.length} 条，多于 ${most} 条。`,
          suggestion: "请合并相近的建议，留下最要紧、最可行的。",
          further: others.map((ask) => quoteAt(proposal.body, "body", ...opening(ask))),
        }),
      ];
    },
};

const quotedLength = 30;
