import { createPhraseTest, type PhraseLists } from "../phrase-test.ts";
import { findingAt, quoteAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** Hits told beside the first. */
const shownHits = 5;

/** 不予立案的事项, told by the words that a proposal on such a matter uses of itself. `matter`: 已进入诉讼……程序. */
export function matterRule(matter: string, suggestion: string): Rule {
  return {
    criterion: ({ words }) => `${matter}：同一句里有${describeWords(words)}之类的字样`,
    prepare: ({ words }) => {
      const find = createPhraseTest(words);
      return (proposal) => {
        const found = [
          ...find(proposal.subject).map((span) => ({ field: "subject" as const, text: proposal.subject, span })),
          ...find(proposal.body).map((span) => ({ field: "body" as const, text: proposal.body, span })),
        ];
        const [first, ...others] = found;
        if (first === undefined) return [];
        return [
          findingAt(proposal, first.field, first.span.start, first.span.end, {
            message: `${matter}的字样，请看是否属于此类。`,
            suggestion,
            further: others
              .slice(0, shownHits)
              .map(({ field, text, span }) => quoteAt(text, field, span.start, span.end)),
          }),
        ];
      };
    },
  };
}

function describeWords({ phrases }: PhraseLists): string {
  return phrases
    .slice(0, 3)
    .map((phrase) => `“${phrase.replaceAll("…", "……")}”`)
    .join("、");
}
