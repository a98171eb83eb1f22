import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBackground, buildVocabulary, type Vocabulary, type WordUsage } from "../../src/vector/vocabulary.ts";

const words = (...indexes: number[]) => Uint32Array.from(indexes);
const weightOf = (vocabulary: Vocabulary, term: string) => vocabulary.weight[vocabulary.terms.indexOf(term)]!;
/** In what share of texts the word is taken to stand, by its weight. */
const shareOf = (vocabulary: Vocabulary, term: string) => Math.exp(-weightOf(vocabulary, term));
/** How often the words of the archive stand in a thousand paragraphs known beforehand. */
const usage = (counts: Readonly<Record<string, number>>, documentCount = 1000): WordUsage => ({
  terms: Object.keys(counts),
  documentFrequency: Uint32Array.from(Object.values(counts)),
  documentCount,
});

describe("buildVocabulary", () => {
  it("counts proposals, not mentions: one that says 电梯 ten times does not make it a common word", () => {
    const { documentFrequency, documentCount } = buildVocabulary(
      ["电梯", "水库"],
      [words(0, 0, 0, 1), words(0, 0), words()],
      { stopWords: new Set() },
    );
    expect([...documentFrequency]).toEqual([2, 1]);
    expect(documentCount).toBe(3);
  });

  it("takes a rare word for more than a common one, and one never met for most", () => {
    const { weight, unseenWeight } = buildVocabulary(
      ["到处", "有时", "罕见"],
      [words(0, 1, 2), words(0, 1), words(0), words(0)],
      { stopWords: new Set() },
    );
    expect([...weight]).toEqual([...weight].sort((a, b) => a - b));
    expect(weight[0]).toBeGreaterThan(0);
    expect(unseenWeight).toBeGreaterThan(weight[2]!);
  });

  it("lets no stop word, bare number, single letter or lone character carry a matter", () => {
    const silent = ["的", "我们", "2026年", "3.5%", "百分", "第一", "三个", "b", "水", "20"];
    const speaking = ["水库", "5g", "三农", "第三产业", "一网通办"];
    const terms = [...silent, ...speaking];
    const { weight } = buildVocabulary(terms, [words(...terms.keys())], { stopWords: new Set(["的", "我们", "百分"]) });
    expect(terms.filter((_, i) => weight[i] === 0)).toEqual(silent);
  });

  it("weighs the words of the very first proposal too", () => {
    const { weight } = buildVocabulary(["电梯"], [words(0)], { stopWords: new Set() });
    expect(weight[0]).toBeGreaterThan(1);
  });
});

describe("addBackground", () => {
  const archive = (...documents: Uint32Array[]) =>
    buildVocabulary(["电梯", "机制", "的", "晋创谷"], documents, { stopWords: new Set(["的"]) });
  const small = archive(words(0, 1, 2), words(0, 2));
  const known = usage({ 电梯: 2, 机制: 300, 的: 990, 煤层气: 5 });

  it("knows from elsewhere that 机制 is a common word, where two proposals cannot tell", () => {
    expect(weightOf(small, "机制")).toBeGreaterThan(weightOf(small, "电梯"));
    const joined = addBackground(small, known);
    expect(weightOf(joined, "机制")).toBeLessThan(weightOf(joined, "电梯") / 2);
  });

  it("adds words known only elsewhere behind the archive's own, so that a theme's terms keep their meaning", () => {
    const joined = addBackground(small, known);
    expect(joined.terms).toEqual(["电梯", "机制", "的", "晋创谷", "煤层气"]);
    expect([...joined.documentFrequency]).toEqual([2, 1, 2, 0, 0]);
    expect(joined.documentCount).toBe(2);
    expect(joined.weight).toHaveLength(5);
    expect(weightOf(joined, "煤层气")).toBeGreaterThan(weightOf(joined, "机制"));
    expect(weightOf(joined, "煤层气")).toBeLessThan(joined.unseenWeight);
  });

  it("keeps silent words silent, however rare they are elsewhere", () => {
    expect(weightOf(addBackground(small, usage({ 的: 1 })), "的")).toBe(0);
  });

  it("gives every word a share between what the archive says and what is known from elsewhere", () => {
    const counts = fc.record({
      documents: fc.integer({ min: 1, max: 3000 }),
      holding: fc.nat({ max: 3000 }),
      elsewhere: fc.nat({ max: 1000 }),
    });
    fc.assert(
      fc.property(counts, ({ documents, holding, elsewhere }) => {
        const vocabulary = archive(...Array.from({ length: documents }, (_, i) => (i < holding ? words(0) : words())));
        const joined = addBackground(vocabulary, usage({ 电梯: elsewhere }));
        const [own, mixed] = [shareOf(vocabulary, "电梯"), shareOf(joined, "电梯")];
        expect(mixed).toBeGreaterThanOrEqual(Math.min(own, elsewhere / 1000) - 1e-6);
        expect(mixed).toBeLessThanOrEqual(Math.max(own, elsewhere / 1000) + 1e-6);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("is drowned by a large archive, and decides for a small one", () => {
    const documents = (count: number) => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? words(0) : words()));
    const shareFor = (count: number) =>
      shareOf(addBackground(archive(...documents(count)), usage({ 电梯: 0 })), "电梯");
    expect(shareFor(20)).toBeLessThan(0.02);
    expect(shareFor(20_000)).toBeGreaterThan(0.45);
  });

  it("changes nothing but the base where nothing is known from elsewhere", () => {
    const joined = addBackground(small, usage({}, 0));
    expect(joined.terms).toEqual(small.terms);
    expect([...joined.weight].every(Number.isFinite)).toBe(true);
    expect(weightOf(joined, "机制")).toBeGreaterThan(weightOf(joined, "电梯"));
  });
});
