import { phrasePattern } from "../../base/phrases.ts";
import { countCharacters, findingAt, quoteAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** Characters up to which an ask without a measure is a slogan. */
const longestSlogan = 24;

/** 内容空泛: every ask is a short general wish (加强宣传教育) that names no measure, no doer and no figure. */
export const vagueAsks: Rule = {
  criterion: () => `每条建议都不足 ${longestSlogan + 1} 字，没有写由谁、采取什么具体措施`,
  prepare: ({ words }) => {
    const measure = phrasePattern(words.unless);
    const begins = new RegExp(`^[^，。；]{0,6}?(?:${phrasePattern(words.phrases).source})`, "u");
    const isSlogan = (text: string) =>
      countCharacters(text) <= longestSlogan && begins.test(text) && !measure.test(text) && !/\d/u.test(text);
    return (proposal) => {
      const { asks } = proposal.segmented;
      const [first, ...others] = asks;
      if (first === undefined || !asks.every(({ text }) => isSlogan(text))) return [];
      return [
        findingAt(proposal, "body", first.start, first.end, {
          message: `${asks.length} 条建议都只有一句原则性的话。`,
          suggestion: "请写明由哪个部门、采取什么措施、做到什么程度。",
          further: others.map(({ start, end }) => quoteAt(proposal.body, "body", start, end)),
        }),
      ];
    };
  },
};
