import type { Ask } from "../../text/segmented.ts";
import type { Examined } from "../examined.ts";
import { findingAt, quoteAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** 建议的条数: quotes the first ask that is too many. */
export const manyAsks: Rule = {
  criterion: ({ most }) => `建议多于 ${most} 条（按最外层的编号；没有编号的按段落）`,
  prepare:
    ({ most }) =>
    (proposal) => {
      const asks = countedAsks(proposal);
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

/** Where the writer numbered the asks, those are counted, and not what leads to them. */
function countedAsks({ body, segmented }: Examined): readonly Ask[] {
  const numbered = segmented.asks.filter(({ start }) => numberBefore.test(body.slice(Math.max(0, start - 8), start)));
  return numbered.length > 1 ? numbered : segmented.asks;
}

const chinese = "[一二三四五六七八九十]{1,3}";
const numberBefore = new RegExp(
  `(?:(?:${chinese}|[\\d０-９]{1,2})[、.．，,：:]|${chinese}[是要][，,：:]?|第${chinese}[，,、：:]?|[（(](?:${chinese}|\\d{1,2})[）)][、.．]?|[①-⑳⒈-⒛])[\\s\\u3000]*$`,
  "u",
);
