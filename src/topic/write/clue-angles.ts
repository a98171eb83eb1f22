import type { Clue } from "../../proposal/clue.ts";
import type { Angle } from "./angles.ts";
import { bareClueTitle, requestOf, usesCommonWords, type CommonWords } from "../clue/clue-phrase.ts";
import { matterVector, specificWords } from "../match/concreteness.ts";
import { evidenceOfClues } from "./evidence.ts";
import { maskPersonal } from "../clue/mask-personal.ts";
import { placeWords } from "../clue/place-word.ts";
import type { RankedCandidate } from "../candidate/rank.ts";
import { compareObjects } from "../match/same-object.ts";
import { dot, type TextSpace } from "../match/text-space.ts";
import { coreOfTask } from "./topic-core.ts";
import { unitsOf } from "../match/word-unit.ts";

/** From which cosine what a clue says still opens a way into the topic. */
const related = 0.35;

/** Ways into a topic that clues open: what they ask for and what they complain of. */
export function clueAngles(candidate: RankedCandidate, space: TextSpace, isCommon: CommonWords): readonly Angle[] {
  return [...anglesOf(candidate, space, isCommon)];
}

function* anglesOf(candidate: RankedCandidate, space: TextSpace, isCommon: CommonWords): Generator<Angle> {
  const told: Angle[] = [];
  for (const clue of candidate.clues.slice(0, 12)) {
    const bare = bareClueTitle(clue.title);
    const evidence = () => evidenceOfClues({ ...candidate, clues: [clue] }, space).slice(0, 1);
    const request = requestOf(bare) ?? coreOfTask(bare, space);
    if (ofOnePlace.test(bare)) continue;
    if (request !== null && usesCommonWords(request, space, isCommon)) {
      if (touches(request, candidate, space) && compareObjects(candidate.core, request, space).share > 0.12)
        yield { text: request, evidence: evidence() };
    } else if (
      isTelling(bare, clue.title) &&
      usesCommonWords(bare, space, isCommon) &&
      touches(bare, candidate, space)
    ) {
      told.push({ text: `回应“${bare}”等诉求`, evidence: evidence() });
    }
    yield* wishesOf(clue, candidate, space);
  }
  yield* told;
}

const plain = /^(?![的与和及在对])[\u4e00-\u9fff]+(?<![的与和及在对了])$/u;
/** Questions and grumbling about questions say nothing of their own. */
const questions = /什么|怎么|何时|吗|能否|疑问|疑惑|疑虑|为何|咨询|如何|反馈|申请|举报/u;

/** Names of roads, lines, estates and schools that {@link placeWords} does not know. */
const ofOnePlace =
  /湖畔|[东西南北中一二三四五六七八九十]路|号线|[花景庄]园|区[\u4e00-\u9fff]{2}(?:学校|小学|中学)|[镇乡][\u4e00-\u9fff]{2,4}(?:中|小|校)|大学|附中|附.{0,2}医院|[\u4e00-\u9fff]线[\u4e00-\u9fff]{2}段|威胁|恐吓|推卸|退还/u;

/** True where a complaint names the topic's thing, or comes near it in other words. */
function touches(text: string, candidate: RankedCandidate, space: TextSpace): boolean {
  const units = new Set([...candidate.words].flatMap(unitsOf));
  if (specificWords(text, space).some((word) => unitsOf(word).some((unit) => units.has(unit)))) return true;
  return dot(matterVector(text, space), candidate.vector) >= related * 0.8;
}

/** A complaint short and plain enough to be quoted as it stands, with no place cut out of its middle. */
function isTelling(bare: string, title: string): boolean {
  return (
    bare.length >= 6 &&
    bare.length <= 16 &&
    title.includes(bare) &&
    plain.test(bare) &&
    !questions.test(bare) &&
    placeWords(bare).length === 0
  );
}

/** What a clue itself suggests: 建议…, 希望…, 能不能…. */
function* wishesOf(clue: Clue, candidate: RankedCandidate, space: TextSpace): Generator<Angle> {
  const masked = maskPersonal(clue.text);
  for (const match of masked.matchAll(/(?:建议|希望|能不能|应当)(?<wish>[^，。；！？“”]{4,24})/gu)) {
    const wish = match.groups?.["wish"] ?? "";
    const text = coreOfTask(wish.replace(/^(?:尽快|能够?|可以|政府|有关部门|相关部门)+/u, ""), space);
    if (text === null || text.includes("＊") || placeWords(text).length > 0) continue;
    if (dot(matterVector(text, space), candidate.vector) < related * 0.7) continue;
    const start = match.index;
    const end = start + match[0].length;
    yield {
      text,
      evidence: [{ kind: "clue", ref: clue.id, source: clue.source, quote: masked.slice(start, end), start, end }],
    };
  }
}
