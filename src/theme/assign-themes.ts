import { byKeys } from "../base/order.ts";
import { countWords, dotWord, termWeight, type VectorSpace } from "../vector/vector-space.ts";
import type { ScoredTheme, ThemeAssignment } from "./assignment.ts";
import { featuresOf, type Classifiable } from "./classifiable.ts";
import { guidedFloor, guidedScores, guidedTemperature, type GuidedModel } from "./guided.ts";
import { learnThemes, scoreLearned, softmax, type LearnedClassifier } from "./learned.ts";

export interface ThemeResult {
  /** In the order of the input. */
  readonly assignments: readonly ThemeAssignment[];
  /** What was learned from labels, for the report; null where nothing was. */
  readonly learned: { readonly rows: number; readonly heldOutAccuracy: number } | null;
}

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
  const pull = createPull(space, model.points);
  const assignments = items.map((item, i) => assignOne(item, priors[i]!, themes, classifier, space, pull));
  return {
    assignments,
    learned: classifier === null ? null : { rows: classifier.rows, heldOutAccuracy: classifier.heldOutAccuracy },
  };
}

function assignOne(
  item: Classifiable,
  prior: Float32Array,
  themes: readonly string[],
  classifier: LearnedClassifier | null,
  space: VectorSpace,
  pull: Pull,
): ThemeAssignment {
  const method = classifier === null ? "guided" : "learned";
  const probabilities =
    classifier === null
      ? softmax(prior, guidedTemperature)
      : softmax(scoreLearned(classifier.model, featuresOf(item), prior), classifier.temperature);
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
  // What the taxonomy's own words do not know at all, labels of other texts cannot vouch for.
  const likeness = prior.reduce((a, b) => Math.max(a, b), -Infinity);
  return likeness < guidedFloor
    ? // Of a text without a known word nothing is nearest.
      { proposal: item.id, themes: [], nearest: likeness > 0 ? (scored[0] ?? null) : null }
    : { proposal: item.id, themes: scored, nearest: null };
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
