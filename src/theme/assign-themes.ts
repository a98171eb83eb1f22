import { byKeys } from "../base/order.ts";
import { countWords, dotWord, termWeight, type VectorSpace } from "../vector/vector-space.ts";
import type { ScoredTheme, ThemeAssignment } from "./assignment.ts";
import { featuresOf, hasBody, type Classifiable } from "./classifiable.ts";
import { guidedFloor, guidedProbabilities, guidedScores, type GuidedModel } from "./guided.ts";
import { calibrate, learnThemes, scoreLearned, toPrediction, type LearnedModel, type Prediction } from "./learned.ts";
import { measureReliability, type Reliability } from "./reliability.ts";

export interface ThemeResult {
  /** In the order of the input. */
  readonly assignments: readonly ThemeAssignment[];
  /** What labels taught; null where they are too few. */
  readonly learned: LearnedModel | null;
  /** How filings agree with labels they have not seen; null where too few proposals have one. */
  readonly tested: ThemeTest | null;
}

/** 归类检验: the labeled proposals as the program files them without looking at their label. */
export interface ThemeTest {
  /** How those without a label are filed: by what labels teach, or by the taxonomy's own words. */
  readonly method: "learned" | "guided";
  readonly rows: number;
  /** Share filed as the label says, in [0, 1]. */
  readonly accuracy: number;
  readonly reliability: Reliability;
}

/** Below this, an accuracy says nothing. */
const minTestedRows = 20;

const evidenceTerms = 6;
/** Words of a text that are asked how they pull: what is lighter decides nothing. */
const weightyWords = 60;

/** 给定 > 学习 > 引导. Items should come ordered by id, so that the input's order has no say in what is learned. */
export function assignThemes(
  items: readonly Classifiable[],
  themes: readonly string[],
  model: GuidedModel,
  space: VectorSpace,
): ThemeResult {
  const priors = items.map((item) => guidedScores(item.views, model, space));
  const labeled = items.flatMap((item, i) =>
    item.given === null ? [] : [{ features: featuresOf(item), prior: priors[i]!, theme: item.given }],
  );
  const classifier = learnThemes(labeled, themes.length, space.vocabulary.terms.length);
  const assign = createAssigner(themes, model, classifier, space);
  const assignments = items.map((item, i) => assign(item, priors[i]));
  const guided = () =>
    items.flatMap((item, i) =>
      item.given === null ? [] : [toPrediction(guidedProbabilities(priors[i]!, hasBody(item)), item.given)],
    );
  return {
    assignments,
    learned: classifier === null ? null : { model: classifier.model, calibration: classifier.calibration },
    tested: testFilings(classifier === null ? "guided" : "learned", classifier?.heldOut ?? guided()),
  };
}

/** Files one text. `prior`: its guided scores, where they are known already. */
export function createAssigner(
  themes: readonly string[],
  model: GuidedModel,
  learned: LearnedModel | null,
  space: VectorSpace,
): (item: Classifiable, prior?: Float32Array) => ThemeAssignment {
  const pull = createPull(space, model.points);
  return (item, prior = guidedScores(item.views, model, space)) => assignOne(item, prior, themes, learned, space, pull);
}

function testFilings(method: ThemeTest["method"], predictions: readonly Prediction[]): ThemeTest | null {
  const rows = predictions.length;
  if (rows < minTestedRows) return null;
  const accuracy = predictions.filter(({ right }) => right).length / rows;
  return { method, rows, accuracy, reliability: measureReliability(predictions) };
}

function assignOne(
  item: Classifiable,
  prior: Float32Array,
  themes: readonly string[],
  classifier: LearnedModel | null,
  space: VectorSpace,
  pull: Pull,
): ThemeAssignment {
  const method = classifier === null ? "guided" : "learned";
  const probabilities =
    classifier === null
      ? guidedProbabilities(prior, hasBody(item))
      : calibrate(scoreLearned(classifier.model, featuresOf(item), prior), classifier.calibration);
  const ranked = [...probabilities.keys()].sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  const scored = ranked.slice(0, 3).map((k, rank): ScoredTheme => ({
    theme: themes[k]!,
    score: probabilities[k]!,
    method,
    evidence: rank === 0 ? findEvidence(item, k, space, pull) : [],
  }));
  if (item.given !== null) {
    const given: ScoredTheme = { theme: themes[item.given]!, score: 1, method: "given", evidence: [] };
    return {
      proposal: item.id,
      themes: [given, ...scored.filter((theme) => theme.theme !== given.theme)].slice(0, 3),
      nearest: null,
    };
  }
  // Labels vouch for what the taxonomy's words do not know; for a text without a known word nothing does.
  const likeness = prior.reduce((a, b) => Math.max(a, b), -Infinity);
  // The only text of a run, or one like all others, has no point of its own, but words.
  const hasPoint = item.views[0].point.some((value) => value !== 0);
  const isKnown = hasPoint || item.sparse.indices.length > 0 || likeness > 0;
  if (isKnown && (method === "learned" || likeness >= guidedFloor)) {
    return { proposal: item.id, themes: scored, nearest: null };
  }
  return { proposal: item.id, themes: [], nearest: isKnown && likeness > 0 ? (scored[0] ?? null) : null };
}

/** How strongly a word of weight 1 pulls towards theme k. */
type Pull = (word: number, k: number) => number;

/** A word is met in many texts of a theme: its pull is computed once. */
function createPull(space: VectorSpace, points: readonly Float32Array[]): Pull {
  const known = new Map<number, number>();
  return (word, k) => {
    const key = word * points.length + k;
    let pull = known.get(key);
    if (pull === undefined) known.set(key, (pull = dotWord(space, word, points[k]!)));
    return pull;
  };
}

/** The words that pull a text towards a theme, with their share of all that pull, among the text's weightiest words. */
function findEvidence(item: Classifiable, k: number, space: VectorSpace, pull: Pull): ScoredTheme["evidence"] {
  const weighty = [...countWords(item.views[0].words)]
    .map(([word, count]) => ({ word, weight: termWeight(space, word, count) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.word - b.word)
    .slice(0, weightyWords);
  const pulls = weighty
    .map(({ word, weight }) => ({ term: space.vocabulary.terms[word] ?? "", towards: weight * pull(word, k) }))
    .filter(({ towards }) => towards > 0);
  const total = pulls.reduce((sum, { towards }) => sum + towards, 0);
  return pulls
    .sort(
      byKeys(
        ({ towards }) => towards,
        ({ term }) => term,
      ),
    )
    .slice(0, evidenceTerms)
    .map(({ term, towards }) => ({ term, contribution: towards / total }));
}
