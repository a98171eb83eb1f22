import { describe, expect, it } from "vitest";
import { complete } from "../../src/base/progress.ts";
import type { SegmentedArchive } from "../../src/text/segment-proposals.ts";
import { buildArchiveVocabulary, learnArchiveVectors } from "../../src/vector/archive-vectors.ts";

const toWords = (words: readonly number[]) => ({
  words: Uint32Array.from(words),
  starts: new Uint32Array(words.length),
  ends: new Uint32Array(words.length),
});
/** `count` proposals of `length` words each, all of three words and a stop word. */
const archive = (count: number, length: number): SegmentedArchive => ({
  terms: ["电梯", "水库", "养老", "的"],
  proposals: Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    subject: toWords([i % 3]),
    body: toWords(Array.from({ length: length - 1 }, (_, at) => (at % 2 === 0 ? 3 : (i + at) % 3))),
    parts: [],
    asks: [],
  })),
});
const learn = (each: SegmentedArchive) =>
  complete(learnArchiveVectors(each, buildArchiveVocabulary(each, new Set(["的"]))));

describe("learnArchiveVectors", () => {
  it("learns from subjects and bodies, leaving stop words out", () => {
    expect([...learn(archive(50, 500)).terms].sort()).toEqual(["养老", "水库", "电梯"].sort());
  });

  it("learns nothing from so little text that neighbors are chance", () => {
    expect(learn(archive(10, 500)).terms).toEqual([]);
    expect(learn(archive(0, 0)).terms).toEqual([]);
  });

  it("counts the words of a proposal's subject and body as one document", () => {
    expect([...buildArchiveVocabulary(archive(6, 4), new Set()).documentFrequency]).toEqual([4, 4, 4, 6]);
  });
});
