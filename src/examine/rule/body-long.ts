import { countCharacters, findingAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** 字数: quotes from the first character that is too many. */
export const bodyLong: Rule = {
  criterion: ({ most }) => `正文超过 ${most} 字（空白不计）`,
  prepare:
    ({ most }) =>
    (proposal) => {
      const count = countCharacters(proposal.body);
      if (count <= most) return [];
      const start = placeOfCharacter(proposal.body, most);
      return [
        findingAt(proposal, "body", start, Math.min(proposal.body.length, start + quotedLength), {
          message: `正文有 ${count} 字，超过 ${most} 字，多 ${count - most} 字。`,
          suggestion: "请压缩情况和分析部分，保留主要事实、原因和具体建议。",
        }),
      ];
    },
};

/** Enough to find the place by. */
const quotedLength = 30;

/** Offset of the character before which `count` others stand, white space not counted. */
function placeOfCharacter(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (/\s/u.test(text[at]!)) continue;
    if (seen === count) return at;
    seen++;
  }
  return text.length;
}
