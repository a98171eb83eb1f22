import { specificWords } from "./concreteness.ts";
import { parseTask } from "../policy/task-phrase.ts";
import { dot, type TextSpace } from "./text-space.ts";
import { unitWeights } from "./word-unit.ts";

/** How near the things two phrases act on are, their verbs left out. */
export interface ObjectNearness {
  /** Share, by weight, of the first object's words that stand in the second, in [0, 1]. */
  readonly share: number;
  /** Share of the second object's words that stand in the first, in [0, 1]. */
  readonly back: number;
  /** Cosine of the objects' specific words; 0 where none is known. */
  readonly cosine: number;
}

/** What a phrase acts on: 供餐质量安全监管体系 of 健全供餐质量安全监管体系; the whole phrase where it begins with no verb. */
export function objectOf(phrase: string): string {
  return parseTask(phrase)?.object ?? phrase;
}

interface DescribedObject {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  readonly vector: Float32Array;
}

/** Compares what two phrases act on: two tasks that share only their verb are no neighbors. */
export function compareObjects(a: string, b: string, space: TextSpace): ObjectNearness {
  const [first, second] = [describeObject(a, space), describeObject(b, space)];
  return { share: shareIn(first, second), back: shareIn(second, first), cosine: dot(first.vector, second.vector) };
}

/** Objects described so far, by space: the same few thousand phrases are compared again and again. */
const described = new WeakMap<TextSpace, Map<string, DescribedObject>>();

function describeObject(phrase: string, space: TextSpace): DescribedObject {
  const known = described.get(space) ?? new Map<string, DescribedObject>();
  described.set(space, known);
  const found = known.get(phrase);
  if (found !== undefined) return found;
  const object = objectOf(phrase);
  const weights = unitWeights(
    space.words(object).map(({ term }) => term),
    space,
  );
  const made = {
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    vector: space.embed(specificWords(object, space).join("，")),
  };
  known.set(phrase, made);
  return made;
}

function shareIn(object: DescribedObject, other: DescribedObject): number {
  let shared = 0;
  for (const [unit, weight] of object.weights) if (other.weights.has(unit)) shared += weight;
  return object.total === 0 ? 0 : shared / object.total;
}

/**
 * True where two phrases speak of one object: more than half of the first stands in the second, or each holds much of the other. Read beside 90
 * pairs: 校园周边整治 beside 校园供餐 comes to .3 and .3, 无障碍环境 beside 无障碍设施和盲道 to .4 and .8.
 */
export function sharesObject({ share, back }: ObjectNearness): boolean {
  return share >= 0.55 || share + back >= 0.9;
}

/** True where two phrases say the same of the same object: no way into the other. */
export function isRewording({ share, back }: ObjectNearness): boolean {
  return share >= 0.75 && back >= 0.65;
}

/** True where two topics on these objects would be one: most of one stands in the other, or half of each. */
export function isSameObject({ share, back }: ObjectNearness): boolean {
  return Math.max(share, back) >= 0.75 || share + back >= 1.05;
}
