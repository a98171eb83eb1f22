import { describe, expect, it } from "vitest";
import { complete } from "../../../src/base/progress.ts";
import type { Proposal } from "../../../src/proposal/proposal.ts";
import { segmentProposals } from "../../../src/text/segment-proposals.ts";
import { spellOut } from "../../../src/text/word/lexicon.ts";
import { createJiebaSegmenter } from "../../../src/text/segmenter-jieba.ts";
import { traceWords } from "../../../src/text/word/trace-words.ts";

const trace = (bodies: readonly string[], word: string, lexicon: readonly string[] = []) => {
  const proposals = bodies.map((body, i) => ({ id: `p${i}`, subject: "", body }) as Proposal);
  const cut = (words: readonly string[]) =>
    complete(segmentProposals(proposals, createJiebaSegmenter(spellOut(words)), new Map()));
  const [found] = traceWords([word], proposals, cut(lexicon), cut([...lexicon, word]));
  return { given: proposals, ...found! };
};

describe("what becomes of a word that is added", () => {
  it("counts every occurrence, says how it was cut, and that it is whole now", () => {
    const found = trace(["光伏玻璃滞销。", "县里的光伏玻璃，光伏玻璃，", "没有这个词"], "光伏玻璃");
    expect(found).toMatchObject({
      count: 3,
      proposals: ["p0", "p1"],
      cuts: [{ pieces: ["光伏", "玻璃"], count: 3 }],
      wholeBefore: 0,
      wholeAfter: 3,
      torn: [],
    });
    expect(found.absorbed).toEqual([
      { word: "光伏", lost: 3, left: 0 },
      { word: "玻璃", lost: 3, left: 0 },
    ]);
    for (const { proposal, field, start, end } of found.places) {
      expect(found.given.find(({ id }) => id === proposal)![field].slice(start, end)).toBe("光伏玻璃");
    }
  });

  it("warns of longer words that it would tear", () => {
    const found = trace(["提高医疗费用报销。", "医疗费用太高"], "医疗费", ["医疗费用"]);
    expect(found.wholeBefore).toBe(0);
    if (found.wholeAfter > 0)
      expect(found.torn).toEqual([{ word: "医疗费用", lost: found.wholeAfter, left: 2 - found.wholeAfter }]);
    else expect(found.torn).toEqual([]);
    const torn = trace(["共产党员带头。", "共产党员下乡"], "产党");
    expect(torn.torn.map(({ word }) => word)).toEqual(torn.wholeAfter > 0 ? ["共产党员"] : []);
  });

  it("finds it across a broken line and in capitals", () => {
    expect(trace(["推广PPP模式。", "推广ppp模\n式"], "PPP模式")).toMatchObject({ count: 2, wholeAfter: 2 });
  });

  it("says plainly that it does not occur, or was whole before", () => {
    expect(trace(["图书馆不开门"], "光伏玻璃")).toMatchObject({ count: 0, proposals: [], cuts: [], places: [] });
    expect(trace(["图书馆不开门"], "图书馆")).toMatchObject({ count: 1, wholeBefore: 1, wholeAfter: 1, absorbed: [] });
  });
});
