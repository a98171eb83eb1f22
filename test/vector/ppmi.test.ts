import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildPpmi,
  defaultPpmiOptions,
  documentEnd,
  type PpmiOptions,
  type SparseMatrix,
} from "../../src/vector/ppmi.ts";

/** Documents of word numbers as one stream, each closed. */
function toStream(documents: readonly (readonly number[])[]): Uint32Array {
  return Uint32Array.from(documents.flatMap((words) => [...words, documentEnd]));
}

function toDense({ size, rowStarts, columns, values }: SparseMatrix): number[][] {
  const dense = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let row = 0; row < size; row++) {
    for (let at = rowStarts[row]!; at < rowStarts[row + 1]!; at++) dense[row]![columns[at]!] = values[at]!;
  }
  return dense;
}

/** By the definition, pair of places by pair of places. */
function countSlowly(documents: readonly (readonly number[])[], size: number, options: PpmiOptions): number[][] {
  const words = Array.from({ length: size }, (_, i) => i);
  const all = documents.flat();
  const keep = words.map((word) => {
    const share = all.filter((each) => each === word).length / all.length;
    return share === 0 ? 1 : Math.min(1, Math.sqrt(options.subsampling / share));
  });
  const near = words.map(() => words.map(() => 0));
  for (const document of documents) {
    document.forEach((word, i) => {
      document.forEach((other, j) => {
        const distance = Math.abs(i - j);
        if (distance > 0 && distance <= options.window) near[word]![other]! += (keep[word]! * keep[other]!) / distance;
      });
    });
  }
  const sums = near.map((row) => row.reduce((a, b) => a + b, 0));
  const total = sums.reduce((a, b) => a + b, 0);
  const smoothed = sums.map((sum) => sum ** options.smoothing);
  const smoothedTotal = smoothed.reduce((a, b) => a + b, 0);
  const share = sums.map((sum, i) => Math.sqrt((sum / total) * (smoothed[i]! / smoothedTotal)));
  return near.map((row, i) =>
    row.map((weight, j) =>
      weight === 0 || weight < options.minCount ? 0 : Math.max(0, Math.log(weight / total / share[i]! / share[j]!)),
    ),
  );
}

describe("buildPpmi", () => {
  const options: PpmiOptions = { window: 3, subsampling: 0.05, smoothing: 0.75, minCount: 0 };

  it("measures the same nearness of words as a slow count by the definition", () => {
    const size = 9;
    const documents = fc.array(fc.array(fc.nat({ max: size - 1 }), { maxLength: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(documents, (each) => {
        const dense = toDense(buildPpmi(toStream(each), size, options));
        const slow = countSlowly(each, size, options);
        dense.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(slow[i]![j]!, 4)));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("is symmetric, ascending within its rows and positive: what follows relies on it", () => {
    const documents = [
      [0, 1, 2, 3, 0, 1],
      [4, 0, 1, 4, 5, 5],
      [2, 3, 2, 3],
    ];
    const matrix = buildPpmi(toStream(documents), 7, options);
    const dense = toDense(matrix);
    dense.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(dense[j]![i]!, 6)));
    for (let row = 0; row < matrix.size; row++) {
      const columns = [...matrix.columns.slice(matrix.rowStarts[row], matrix.rowStarts[row + 1])];
      expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
    }
    expect([...matrix.values].every((value) => value > 0)).toBe(true);
  });

  it("takes words of two proposals for no neighbors, though one stands behind the other", () => {
    const apart = buildPpmi(
      toStream([
        [0, 1],
        [2, 3],
      ]),
      4,
      options,
    );
    expect(toDense(apart)[1]![2]).toBe(0);
    expect(toDense(apart)[0]![1]).toBeGreaterThan(0);
  });

  it("leaves out what was seen together but once, by the default", () => {
    const filler = Array.from({ length: 40 }, (_, i) => [4 + (i % 6), 4 + ((i + 1) % 6)]);
    const seen = (times: number) => {
      const documents = [...Array.from({ length: times }, () => [0, 1]), ...filler];
      return toDense(buildPpmi(toStream(documents), 10, { ...defaultPpmiOptions, subsampling: 1 }))[0]![1]!;
    };
    expect(seen(3)).toBeGreaterThan(0);
    expect(
      toDense(buildPpmi(toStream([[0, 2, 2, 2, 1], ...filler]), 10, { ...defaultPpmiOptions, subsampling: 1 }))[0]![1],
    ).toBe(0);
  });

  it("has an empty answer for no words and for words that stand alone", () => {
    expect(buildPpmi(new Uint32Array(0), 0, options)).toEqual({
      size: 0,
      rowStarts: new Uint32Array(1),
      columns: new Uint32Array(0),
      values: new Float32Array(0),
    });
    expect(toDense(buildPpmi(toStream([[0], [1]]), 2, options)).flat()).toEqual([0, 0, 0, 0]);
  });
});
