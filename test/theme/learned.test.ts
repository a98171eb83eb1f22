import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaussian, seededRandom } from "../../src/base/random.ts";
import {
  calibrate,
  learnThemes,
  minLabeledRows,
  scoreLearned,
  type LabeledRow,
  type LearnedClassifier,
} from "../../src/theme/learned.ts";
import { softmax } from "../../src/theme/softmax.ts";
import { upTo } from "./points.ts";

const themes = 3;
const dimensions = 12;
const sparseSize = 20;

/** Rows of three themes: each points its own way, has words of its own, and a prior that is right in `priorRight` of them. */
function drawRows(
  count: number,
  { noise = 0.4, priorRight = 1, ownWords = true, seed = 1 } = {},
): readonly LabeledRow[] {
  const random = seededRandom(seed);
  return upTo(count).map((i) => {
    const theme = i % themes;
    const told = random() < priorRight ? theme : (theme + 1) % themes;
    const own = ownWords ? [theme * 3, theme * 3 + 1] : [];
    const indices = Uint32Array.from([...own, 9 + Math.floor(random() * 11)]);
    return {
      features: {
        dense: Float32Array.from(
          { length: dimensions },
          (_, k) => (k % themes === theme ? 0.3 : 0) + noise * gaussian(random),
        ),
        indices,
        weights: Float32Array.from(indices, () => 0.5),
      },
      prior: Float32Array.from({ length: themes }, (_, k) => (k === told ? 1 : 0.2)),
      theme,
    };
  });
}

const best = (scores: Float64Array) => scores.indexOf(Math.max(...scores));
const learn = (rows: readonly LabeledRow[]) => learnThemes(rows, themes, sparseSize);
/** What was promised from held-out rows. */
const promised = ({ heldOut }: LearnedClassifier) => heldOut.filter(({ right }) => right).length / heldOut.length;
const accuracyOn = (rows: readonly LabeledRow[], trained: readonly LabeledRow[]) => {
  const { model } = learn(trained)!;
  return (
    rows.filter(({ features, prior, theme }) => best(scoreLearned(model, features, prior)) === theme).length /
    rows.length
  );
};

describe("learnThemes", () => {
  it("learns nothing from so few labeled rows that the taxonomy knows better", () => {
    expect(learn([])).toBeNull();
    expect(learn(drawRows(minLabeledRows - 1))).toBeNull();
    expect(learn(drawRows(minLabeledRows))?.rows).toBe(minLabeledRows);
  });

  it("learns nothing from rows of one category, which would file everything there", () => {
    expect(learn(drawRows(90).map((row) => ({ ...row, theme: 1 })))).toBeNull();
  });

  it("files new proposals as a person filed the like, also where the taxonomy's words mislead", () => {
    const rows = drawRows(100, { noise: 0.1, priorRight: 0.5 });
    const others = drawRows(90, { noise: 0.1, priorRight: 0.5, seed: 2 });
    expect(accuracyOn(others, rows)).toBeGreaterThan(0.95);
  });

  it("listens to the taxonomy's words where labels teach nothing", () => {
    const mute = drawRows(60, { noise: 0 }).map((row) => ({
      ...row,
      features: { dense: new Float32Array(dimensions), indices: new Uint32Array(0), weights: new Float32Array(0) },
    }));
    expect(accuracyOn(mute, mute)).toBe(1);
  });

  it("promises no more than it keeps: accuracy is counted on rows that were held out", () => {
    const muddled = { noise: 1, priorRight: 0.4, ownWords: false };
    const rows = drawRows(120, muddled);
    const accuracy = promised(learn(rows)!);
    const fresh = accuracyOn(drawRows(300, { ...muddled, seed: 7 }), rows);
    expect(fresh).toBeLessThan(0.8);
    expect(Math.abs(accuracy - fresh)).toBeLessThan(0.12);
    expect(accuracy).toBeLessThan(accuracyOn(rows, rows));
  });

  it("says of each labeled row once how it would have filed it, and how sure it was", () => {
    const { heldOut, rows } = learn(drawRows(83))!;
    expect(rows).toBe(83);
    expect(heldOut).toHaveLength(83);
    expect(heldOut.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
  });

  it("has seen no label it is asked for: dealt at random among rows, labels are not guessed better than by chance", () => {
    const accuracies = [1, 2, 3, 4].map((seed) => {
      const random = seededRandom(seed);
      // No prior, and features that tell each row from all others.
      const rows = drawRows(120, { seed }).map((row) => ({
        ...row,
        prior: new Float32Array(themes),
        theme: Math.floor(random() * themes),
      }));
      return promised(learn(rows)!);
    });
    // 480 draws of chance 1/3: a standard deviation of .022.
    expect(accuracies.reduce((sum, each) => sum + each, 0) / 4).toBeLessThan(0.41);
  });

  it("is surer of plain rows than of muddled ones", () => {
    const sureness = (kind: Parameters<typeof drawRows>[1]) => {
      const { model, calibration } = learn(drawRows(100, kind))!;
      const peaks = drawRows(60, { ...kind, seed: 3 }).map(({ features, prior }) =>
        Math.max(...calibrate(scoreLearned(model, features, prior), calibration)),
      );
      return peaks.reduce((sum, peak) => sum + peak, 0) / peaks.length;
    };
    expect(sureness({ noise: 0.1 })).toBeGreaterThan(0.9);
    expect(sureness({ noise: 1, priorRight: 0.4, ownWords: false })).toBeLessThan(0.75);
  });

  it("is the same every time", () => {
    expect(learn(drawRows(60))).toEqual(learn(drawRows(60)));
  });
});

describe("calibrate", () => {
  it("gives probabilities that sum to 1 and never another best theme than the scores", () => {
    const score = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000);
    const calibration = fc.record({
      temperature: fc.double({ min: 0.1, max: 2, noNaN: true }),
      slope: fc.double({ min: 0.05, max: 3, noNaN: true }),
      intercept: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 6 }), calibration, (scores, each) => {
        const probabilities = calibrate(Float64Array.from(scores), each);
        expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
        expect(probabilities.every((share) => share >= 0 && share <= 1)).toBe(true);
        const order = (values: ArrayLike<number>) => scores.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
        const ranked = order(scores).map((k) => probabilities[k]!);
        expect(ranked.every((share, i) => i === 0 || share <= ranked[i - 1]! + 1e-12)).toBe(true);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe("softmax", () => {
  it("gives probabilities that sum to 1 and keep the order, also of very large scores", () => {
    for (const scores of [[1, 2, 3], [1e4, 0, -1e4], [5], [0, 0]]) {
      const probabilities = softmax(scores, 0.3);
      expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      expect(best(probabilities)).toBe(scores.indexOf(Math.max(...scores)));
    }
    expect(softmax([1, 0], 0.1)[0]).toBeGreaterThan(softmax([1, 0], 1)[0]!);
  });
});
