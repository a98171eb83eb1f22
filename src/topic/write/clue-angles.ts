import { byKeys } from "../../base/order.ts";
import type { CivicMatter } from "../clue/civic-matter.ts";
import { usesCommonWords, type CommonWords } from "../clue/clue-phrase.ts";
import { quotableOf, sentencesOf } from "../clue/clue-sentence.ts";
import { placeWords } from "../clue/place-word.ts";
import { matterVector } from "../match/concreteness.ts";
import { dot, type TextSpace } from "../match/text-space.ts";
import type { Evidence } from "../suggestion.ts";
import type { Angle } from "./angles.ts";
import { aimOf, clueSample, quotesOf, voicesOf, type ClueQuote, type SpokenFor, type Voices } from "./clue-evidence.ts";
import { coreOfTask } from "./topic-core.ts";

/** From so many clues on a matter is large: one clue alone supports no angle of it, and only what reads well does. */
const largeMatter = 8;
/** Quotes an angle carries. */
const maxQuotes = 2;
/** From which score what a clue says is about the angle, where it names the matter and where it does not. */
const aboutAngle = { named: 0.2, unnamed: 0.3 };
/** From which cosine a wish still opens a way into the topic. */
const related = 0.25;

/** Ways into a topic that its clues open: the `most` of its civic matter that they support most; else what they wish for. */
export function clueAngles(
  candidate: SpokenFor,
  space: TextSpace,
  isCommon: CommonWords,
  most: number,
): readonly Angle[] {
  const { civic } = candidate;
  return civic === null ? [...wishesOf(candidate, space, isCommon)] : supportedAngles(civic, candidate, space, most);
}

function supportedAngles(civic: CivicMatter, candidate: SpokenFor, space: TextSpace, most: number): readonly Angle[] {
  const isLarge = candidate.clues.length >= largeMatter;
  const clues = candidate.clues.slice(0, clueSample);
  // Of many clues some wander: what does not name the matter must come the nearer to the angle.
  const isAbout = ({ evidence: { quote }, score }: ClueQuote) =>
    score >= (civic.pattern.test(quote) ? aboutAngle.named : aboutAngle.unnamed);
  const spoken = civic.angles
    .map(({ text, pattern }) => ({ text, pattern, voices: voicesOf(clues, (stretch) => pattern.test(stretch)) }))
    .filter(({ voices }) => voices.count >= (isLarge ? 2 : 1))
    .sort(
      byKeys(
        ({ voices }) => voices.count,
        ({ text }) => text,
      ),
    );
  // What is quoted for one angle is not said again for the next, nor a part of it.
  const told: Evidence[] = [];
  const isUntold = (ref: string, quote: string) =>
    !told.some(
      (other) =>
        other.quote === quote || (other.ref === ref && (other.quote.includes(quote) || quote.includes(other.quote))),
    );
  const supported = spoken.flatMap(({ text, pattern, voices }) => {
    const quotesFrom = (found: Voices) => quotesOf(found, { aim: aimOf(text, candidate, space) }, space);
    const untold = quotesFrom(voices).filter(({ evidence: { ref, quote } }) => isUntold(ref, quote));
    // Where few speak, one clue may support two angles, each with its own words.
    const isShort = untold.length === 0 && !isLarge;
    const quotes = isShort ? quotesFrom(voicesOf(clues, (stretch) => pattern.test(stretch), isUntold)) : untold;
    const good = quotes.filter((quote) => quote.fit && isAbout(quote)).slice(0, maxQuotes);
    const cited = good.length > 0 || isLarge ? good : quotes.slice(0, 1);
    cited.forEach(({ evidence }) => told.push(evidence));
    return cited.length === 0 ? [] : [{ text, evidence: cited.map(({ evidence }) => evidence) }];
  });
  // Of each thing that the title names the best angle first, then the rest.
  const leading = civic.parts.flatMap(({ pattern }) => supported.find(({ text }) => pattern.test(text)) ?? []);
  const chosen = [...new Set([...leading, ...supported])].slice(0, most);
  return supported.filter((angle) => chosen.includes(angle));
}

/** What a wish begins with, and what stands before the thing wished for. */
const wish =
  /(?:建议|希望|能不能|盼望?|应当)(?:尽快|能够?|可以|政府|有关部门|相关部门|早日|各级|对)*(?<task>[^，。；！？“”]{5,24})/u;

/** What clues themselves suggest, where it names no place and nothing that stands in one or two clues only. */
function* wishesOf(candidate: SpokenFor, space: TextSpace, isCommon: CommonWords): Generator<Angle> {
  for (const clue of candidate.clues.slice(0, 12)) {
    for (const sentence of sentencesOf(clue).filter(({ text }) => wish.test(text))) {
      const said = quotableOf(sentence).find(({ fit, text }) => fit && wish.test(text));
      const task = said === undefined ? undefined : wish.exec(said.text)?.groups?.["task"];
      const text = task === undefined ? null : coreOfTask(task, space);
      if (said === undefined || text === null || placeWords(text).length > 0) continue;
      if (!usesCommonWords(text, space, isCommon) || dot(matterVector(text, space), candidate.vector) < related)
        continue;
      const { start, end, text: quote } = said;
      yield { text, evidence: [{ kind: "clue", ref: clue.id, source: clue.source, quote, start, end }] };
    }
  }
}
