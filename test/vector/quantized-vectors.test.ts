import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaussian, seededRandom } from "../../src/base/random.ts";
import { decodeBaseVectors, encodeBaseVectors } from "../../src/vector/quantized-vectors.ts";
import { dot } from "../../src/vector/vector-space.ts";
import { normalizeRows, type BaseVectors } from "../../src/vector/word-vectors.ts";

function makeVectors(terms: readonly string[], dimensions: number, seed = 1): BaseVectors {
  const random = seededRandom(seed);
  const values = Float32Array.from({ length: terms.length * dimensions }, () => gaussian(random));
  normalizeRows(values, dimensions);
  const documentFrequency = Uint32Array.from(terms, () => Math.floor(random() * 100_000));
  return { terms, dimensions, values, documentFrequency, documentCount: 123_456 };
}

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `词${i}`);

function cosines({ terms, dimensions, values }: BaseVectors): number[][] {
  const rows = terms.map((_, i) => values.slice(i * dimensions, (i + 1) * dimensions));
  return rows.map((row) => rows.map((other) => dot(row, other)));
}

describe("base vectors written and read", () => {
  it("come back with their words, their frequencies and nearly their cosines", () => {
    const vectors = makeVectors([...numbered(60), "5g", "一带一路", "𠮷"], 40);
    const read = decodeBaseVectors(encodeBaseVectors(vectors));
    expect({ ...read, values: null }).toEqual({ ...vectors, values: null });
    const after = cosines(read).flat();
    const errors = cosines(vectors)
      .flat()
      .map((cosine, i) => Math.abs(cosine - after[i]!));
    expect(Math.max(...errors)).toBeLessThan(0.01);
  });

  it("keep the order of neighbors: who was nearer by a hundredth is nearer still", () => {
    const vectors = makeVectors(numbered(30), 100);
    const after = cosines(decodeBaseVectors(encodeBaseVectors(vectors)));
    const swapped = cosines(vectors).flatMap((row, i) =>
      row.flatMap((nearer, a) => row.filter((farther, b) => nearer > farther + 0.01 && after[i]![a]! <= after[i]![b]!)),
    );
    expect(swapped).toEqual([]);
  });

  it("hold a quarter of what they take in memory", () => {
    const vectors = makeVectors(numbered(500), 160);
    expect(encodeBaseVectors(vectors).length).toBeLessThan(0.35 * vectors.values.byteLength);
  });

  it("come back the same when written again", () => {
    const once = encodeBaseVectors(makeVectors(numbered(20), 12));
    const twice = encodeBaseVectors(decodeBaseVectors(once));
    expect(twice).toEqual(once);
  });

  it("come back whatever the words, also none, and from the middle of a larger buffer", () => {
    const term = fc.string({ minLength: 1, unit: "grapheme" }).filter((each) => !/\n/u.test(each));
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 12 }), fc.integer({ min: 1, max: 7 }), (terms, dimensions) => {
        const vectors = makeVectors(terms, dimensions);
        const bytes = encodeBaseVectors(vectors);
        const inside = new Uint8Array(bytes.length + 11);
        inside.set(bytes, 7);
        const read = decodeBaseVectors(inside.subarray(7, 7 + bytes.length));
        expect(read.terms).toEqual(terms);
        expect(read.documentFrequency).toEqual(vectors.documentFrequency);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("keep a word without direction", () => {
    const vectors = { ...makeVectors(numbered(2), 3), values: Float32Array.from([0, 0, 0, 0, 1, 0]) };
    expect([...decodeBaseVectors(encodeBaseVectors(vectors)).values]).toEqual([0, 0, 0, 0, 1, 0]);
  });
});

describe("decodeBaseVectors", () => {
  const bytes = encodeBaseVectors(makeVectors(numbered(5), 4));

  it("refuses a file that was cut short or grew, rather than to work with wrong vectors", () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeBaseVectors(bytes.subarray(0, length)), `${length} bytes`).toThrow(/word vectors/u);
    }
    expect(() => decodeBaseVectors(Uint8Array.from([...bytes, 0]))).toThrow(/damaged/u);
  });

  it("refuses another kind of file, an older one too", () => {
    for (const start of ["XTV1", "PK\u0003\u0004", "词"]) {
      const other = Uint8Array.from(bytes);
      other.set(new TextEncoder().encode(start));
      expect(() => decodeBaseVectors(other)).toThrow(/XTV2/u);
    }
  });

  it("refuses counts that do not fit the file", () => {
    for (const at of [4, 8, 12]) {
      const other = Uint8Array.from(bytes);
      other[at]! += 3;
      expect(() => decodeBaseVectors(other)).toThrow(/damaged/u);
      other.fill(255, at, at + 4);
      expect(() => decodeBaseVectors(other)).toThrow(/damaged/u);
    }
  });
});
