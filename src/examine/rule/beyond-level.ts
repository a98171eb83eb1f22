import { phrasePattern } from "../../base/phrases.ts";
import { splitSentences } from "../../text/ask/sentence.ts";
import { findingAt, quoteAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** 超出本级事权: asks addressed to an organ above the committee's own level, and asks that a national law be changed. */
export const beyondLevel: Rule = {
  criterion: () => "建议直接写明由上级（国家；市县提案也指省级）机关去做，或要求修改国家法律",
  prepare: ({ words }, { level }) => {
    if (level === null || level === "nation") return () => [];
    // 国家… are for all, 省… for cities and counties: the list says which is which by its first word.
    const organs = words.phrases.filter((phrase) => level !== "province" || !phrase.startsWith("省"));
    const addressed = addressPattern(organs);
    const general = phrasePattern(words.unless);
    return (proposal) => {
      const found = proposal.segmented.asks.flatMap((ask) =>
        splitSentences(ask.text).flatMap(({ start, end }) => {
          const sentence = ask.text.slice(start, end);
          const match = addressed.exec(sentence);
          if (match === null || general.test(sentence)) return [];
          const from = ask.start + start + match.index;
          return [{ start: from, end: Math.min(ask.start + end, from + Math.max(match[0].length, quotedLength)) }];
        }),
      );
      const [first, ...others] = found;
      if (first === undefined) return [];
      return [
        findingAt(proposal, "body", first.start, first.end, {
          message: `有建议写明由上级机关去做（${found.length} 处），本级承办单位恐难直接办理。`,
          suggestion: "请改为请本级有关部门研究或向上反映；必须由上级决定的，可作为社情民意信息报送。",
          further: others.map(({ start, end }) => quoteAt(proposal.body, "body", start, end)),
        }),
      ];
    };
  },
};

/** Enough to see what is asked. */
const quotedLength = 30;

/** “建议国家……”, “国家应……”, “修改《……法》”. */
function addressPattern(organs: readonly string[]): RegExp {
  const organ = `(?:${phrasePattern(organs).source})`;
  const notName =
    "(?!级|门|标准|重点|战略|政策|规划|法律|奖|统编|规定|有关规定|相关规定|要求|卫生城市|文明|和省|及省|、省|或省|与省|到省)";
  return new RegExp(
    [
      `(?:建议|呼吁|提请|恳请|希望|应由|须由|需由)${organ}${notName}`,
      `(?:^|[，；：])(?:因此|为此|对此)?${organ}${notName}(?:层面上?|有关部门|相关部门|立法机关)?(?:应当?|须|尽快|要|根据[^，；]{1,8}(?:制定|出台))`,
      "从国家(?:立法|法律|政策|制度)?层面上?(?:加以|进行|予以|来)?(?:推进|推动|出台|制定|立法|完善|建立|明确|给予|需要|应|尽快|统一|统筹|解决|规范)",
      "(?:修改|修订|修正)(?:完善)?(?:国家|现行|我国)?《(?:中华人民共和国)?[^》省市县区]{1,18}(?<!办)法》",
    ].join("|"),
    "u",
  );
}
