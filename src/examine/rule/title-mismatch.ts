import { findingAt } from "../finding.ts";
import { isNamed, subjectWords } from "../subject-words.ts";
import type { Rule } from "./rule.ts";

/** Characters of a body below which it says too little to be held against its subject. */
const leastBody = 100;
/** Share of the subject's words, by weight, that the body may name. */
const mostNamed = 0.3;
/** Log inverse document frequency from which one word named shows that the body is on the matter: AED, 公积金. */
const tellingWeight = 4;
/** Cosine of subject and body up to which they are not alike. */
const mostAlike = 0.1;

/** 案由与内容不符. */
export const titleMismatch: Rule = {
  criterion: () => "案由里的主要词语在正文中几乎都没有出现，两者用词也不相近",
  prepare:
    (_settings, { likeness }) =>
    (proposal) => {
      if (likeness === null || proposal.body.length < leastBody) return [];
      const words = subjectWords(proposal, likeness.weight);
      const named = words.filter((word) => isNamed(word, proposal.body));
      if (named.length === words.length || named.some(({ weight }) => weight >= tellingWeight)) return [];
      const sum = (some: typeof words) => some.reduce((total, { weight }) => total + weight, 0);
      if (sum(named) > mostNamed * sum(words)) return [];
      if (likeness.ofSubject(proposal.segmented) > mostAlike) return [];
      const missing = words.filter((word) => !named.includes(word)).map(({ text }) => text);
      return [
        findingAt(proposal, "subject", 0, proposal.subject.length, {
          message: `案由与正文像是两件事：正文里没有“${missing.slice(0, 3).join("”“")}”。`,
          suggestion: "请核对案由是否写错、正文是否贴错。",
        }),
      ];
    },
};
