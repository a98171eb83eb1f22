import { byKeys } from "../../base/order.ts";
import { objectOf, compareObjects, isSameObject } from "../match/same-object.ts";
import { bareClueTitle } from "../clue/clue-phrase.ts";
import { takesUp } from "../coverage.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import type { RankedCandidate } from "../candidate/rank.ts";
import { dot, type TextSpace } from "../match/text-space.ts";
import { bareSubject } from "./topic-core.ts";

/** 承办单位 of a table the office keeps: its name and words of its business. */
export interface UnitProfile {
  readonly name: string;
  readonly terms: readonly string[];
}

const maxUnits = 3;
/** From which similarity a proposal not quite on the matter lends its units, where the table knows none. */
const alike = 0.5;
/** A table's unit counts from `least` on, beside units of history from `sure` on. See {@link fitOf}. */
const fits = { least: 0.62, sure: 1.1 };
/** From which cosine a term of a unit means a thing of the topic. */
const sameThing = 0.55;

/**
 * Who would likely handle the topic: the units that handled proposals truly on the matter, the leading unit counting twice; else the table's
 * units whose business stands in the topic; else the units of proposals nearby. At most three, none where nothing tells.
 */
export function findUnits(
  candidate: RankedCandidate,
  index: ProposalIndex,
  space: TextSpace,
  table: readonly UnitProfile[],
): readonly string[] {
  const onMatter = votesOf(candidate, index, (owner, similarity) => {
    const subject = bareSubject(index.proposals[owner]!.proposal.subject);
    return similarity >= takesUp || isSameObject(compareObjects(candidate.core, subject, space));
  });
  const fitting = table
    .map(({ name, terms }) => [name, fitOf(candidate, terms, space)] as const)
    .filter(([, fit]) => fit >= fits.least)
    .sort(byVote);
  if (onMatter.length > 0) {
    const sure = fitting.filter(([name, fit]) => fit >= fits.sure && !onMatter.some(([unit]) => sameUnit(unit, name)));
    const proven = onMatter.slice(0, sure.length > 0 ? maxUnits - 1 : maxUnits);
    return [...proven, ...sure.slice(0, 1)].map(([unit]) => unit);
  }
  if (fitting.length > 0) {
    const best = fitting[0]![1];
    return fitting
      .filter(([, fit]) => fit >= best * 0.75)
      .slice(0, 2)
      .map(([unit]) => unit);
  }
  return votesOf(candidate, index, (_, similarity) => similarity >= alike)
    .slice(0, maxUnits)
    .map(([unit]) => unit);
}

const byVote = byKeys<readonly [string, number]>(
  ([, weight]) => weight,
  ([unit]) => unit,
);

/** Units of the nearest proposals that pass, with their weight, weightiest first. */
function votesOf(
  candidate: RankedCandidate,
  index: ProposalIndex,
  passes: (owner: number, similarity: number) => boolean,
): readonly (readonly [string, number])[] {
  const votes = new Map<string, number>();
  const vote = (unit: string | null, weight: number): void => {
    if (unit !== null && unit.trim() !== "") votes.set(unit, (votes.get(unit) ?? 0) + weight);
  };
  const seen = new Set<number>();
  for (const { saying, similarity } of candidate.near) {
    const { owner } = index.sayings[saying]!;
    if (seen.has(owner) || seen.size >= 5 || !passes(owner, similarity)) continue;
    seen.add(owner);
    const { units } = index.proposals[owner]!.proposal;
    vote(units.lead, 2 * similarity);
    for (const unit of units.others) vote(unit, 0.5 * similarity);
  }
  return [...votes].filter(([, weight]) => weight > 0.3).sort(byVote);
}

/**
 * How well a unit's business fits, ≥ 0: 1 for a term that stands in the title, ½ for one that stands in what the topic was read from, its
 * cosine where it means a thing of the topic; the two best terms together, the second at half.
 */
function fitOf(candidate: RankedCandidate, terms: readonly string[], space: TextSpace): number {
  const object = objectOf(candidate.core);
  const context = [
    candidate.points[0]?.text ?? "",
    ...candidate.clues.slice(0, 3).map(({ title }) => bareClueTitle(title)),
  ];
  const [first = 0, second = 0] = terms
    .map((term) => {
      if (standsIn(term, object, space)) return 0.8 + term.length / 10;
      // 秸秆 of the topic within 秸秆禁烧 of the table.
      if ([...candidate.words].some((word) => word.length >= 2 && term.startsWith(word))) return 0.6;
      const near = dot(space.embed(term), candidate.vector);
      return Math.max(context.some((text) => text.includes(term)) ? 0.5 : 0, near >= sameThing ? near : 0);
    })
    .sort((a, b) => b - a);
  return first + second / 2;
}

/** True where a term stands in a text without tearing a word: 事业单位 does not stand in 机关企事业单位, 安置 not in 安置房; 湿地 does in 湿地保护. */
function standsIn(term: string, text: string, space: TextSpace): boolean {
  const at = text.indexOf(term);
  const stop = at + term.length;
  return (
    at >= 0 &&
    !space
      .words(text)
      .some(({ start, end }) => (start < at && at < end) || (start < stop && stop < end && end - start < 4))
  );
}

/** 市卫生健康委 and 市卫生健康委员会 are one. */
function sameUnit(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/员会$|[和与]/gu, "");
  return bare(a) === bare(b);
}
