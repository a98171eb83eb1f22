import { centerVector, dot, embedWords, meanVector, unit, type VectorSpace } from "../vector/vector-space.ts";
import type { Theme } from "./taxonomy.ts";

/** Softmax temperature of guided scores: least log loss on labeled proposals of 2019, and the same on those of 2022. */
export const guidedTemperature = 0.185;
/**
 * A best guided score below this is no likeness at all: 未归类. Scores lie in [−2, 2]; the weakest right assignment
 * among 637 labeled proposals has .24, and 3 of 1,066 lie below .2.
 */
export const guidedFloor = 0.2;

/** The words of one theme, as term indexes. */
export interface ThemeWords {
  readonly name: Uint32Array;
  /** What the theme takes; what it does not take (不收……) must be left out by the caller. */
  readonly description: Uint32Array;
  readonly terms: Uint32Array;
}

/** A proposal's two points, each centered on its own collection. */
export interface TwoViews {
  readonly full: Float32Array;
  readonly subject: Float32Array;
}

/**
 * Each theme's point: name, description and terms, each at unit length. Terms count double: they are many and were chosen.
 * Centered on the themes' own mean, so that what all themes share (政策、发展) draws nothing to any.
 */
export function embedThemes(space: VectorSpace, themes: readonly ThemeWords[]): readonly Float32Array[] {
  const points = themes.map((theme) => {
    const sum = new Float32Array(space.dimensions);
    for (const [words, weight] of [
      [theme.name, 1],
      [theme.description, 1],
      [theme.terms, 2],
    ] as const) {
      const part = embedWords(space, words);
      for (let k = 0; k < sum.length; k++) sum[k]! += weight * part[k]!;
    }
    return unit(sum);
  });
  const mean = meanVector(points);
  return points.map((point) => centerVector(point, mean));
}

/** How near a proposal lies to each theme: cosine of the whole text plus cosine of the subject, in [−2, 2]. */
export function guidedScores(views: TwoViews, themePoints: readonly Float32Array[]): Float32Array {
  return Float32Array.from(themePoints, (point) => dot(views.full, point) + dot(views.subject, point));
}

/** The part of a description that says what a theme takes. */
export function positiveDescription(theme: Theme): string {
  return theme.description.split(/不收|不含|不包括/u)[0] ?? "";
}
