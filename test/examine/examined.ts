import { parseProfileSource, readProfile } from "../../pipelines/read-profile.ts";
import type { Examined, Likeness, Surroundings } from "../../src/examine/examined.ts";
import { createExaminer } from "../../src/examine/examine.ts";
import type { Flag } from "../../src/examine/flag.ts";
import { complete } from "../../src/base/progress.ts";
import { segmentProposals } from "../../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.ts";
import { readLexicon } from "../../pipelines/program-data.ts";
import { proposal } from "../relation/archive.ts";

const lexicon = readLexicon().value;
const segmenter = createJiebaSegmenter(lexicon.words);

/** A proposal cut as a run cuts it. */
export function examined(subject: string, body: string, given: Partial<Examined> = {}): Examined {
  return { subject, body, segmented: cut(subject, body).segmented, earlier: [], ...given };
}

/** Flags by a profile that ships. `unlike`: asks and subjects that share no word lie far apart, every word tells. */
export function examine(
  subject: string,
  body: string,
  {
    profile = "全国",
    level = "city",
    unlike = false,
    ...given
  }: Partial<Examined & Surroundings> & {
    readonly profile?: string;
    readonly unlike?: boolean;
  } = {},
): readonly Flag[] {
  const rules = parseProfileSource(readProfile(profile).profile.value, ({ message }) => {
    throw new Error(message);
  });
  const { terms } = cut(subject, body);
  const likeness: Likeness | null = unlike
    ? {
        betweenAsks: () => 0,
        ofSubject: () => 0,
        weight: (word) => {
          const term = terms[word] ?? "";
          return lexicon.shellWords.has(term) || lexicon.stopWords.has(term) ? 0 : term.length > 1 ? 5 : 1;
        },
      }
    : null;
  return createExaminer(rules, { level, likeness })(examined(subject, body, given));
}

export const rulesOf = (flags: readonly Flag[]): readonly string[] => flags.map(({ rule }) => rule);

function cut(subject: string, body: string) {
  const { terms, proposals } = complete(segmentProposals([proposal("p", subject, body)], segmenter, lexicon.synonyms));
  return { terms, segmented: proposals[0]! };
}
