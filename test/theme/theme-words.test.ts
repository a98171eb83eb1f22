import { describe, expect, it } from "vitest";
import { countThemeWords } from "../../src/theme/theme-words.ts";
import { buildCorpus, language } from "./word-corpus.ts";

/** Texts of words parted by spaces; those before `current` are of earlier sessions. */
function count(groups: readonly (readonly [theme: string | null, texts: readonly string[]])[], earlier = 0) {
  const texts = groups
    .flatMap(([, each]) => each)
    .map((body, i) => ({ id: `p${i}`, subject: [], body: body.split(" ") }));
  const { archive, vocabulary, classes } = buildCorpus(texts, language);
  let next = 0;
  return countThemeWords(
    groups.map(([theme, each]) => ({ theme, members: each.map(() => next++) })),
    archive.proposals.map(({ body }) => body.words),
    texts.map((_, i) => ({ history: i < earlier })),
    vocabulary,
    classes,
  );
}

const city = ["小区 电梯 改造", "小区 电梯 服务", "小区 车位 服务", "电梯 服务 建设"];
const water = ["水库 河道 治理", "水库 管护 服务", "河道 服务 建设", "水库 服务"];

describe("countThemeWords", () => {
  it("names the words of a theme that the others do not have, with how many proposals have them", () => {
    const [first, second] = count([
      ["city", city],
      ["water", water],
    ]);
    expect(first!.theme).toBe("city");
    expect(first!.words.slice(0, 2).map(({ term, count }) => [term, count])).toEqual([
      ["小区", 3],
      ["电梯", 3],
    ]);
    expect(second!.words.map(({ term }) => term)).toEqual(["水库", "河道"]);
    const weights = first!.words.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it("names neither what all themes share, nor shell words, nor what one proposal alone says", () => {
    const terms = count([
      ["city", city],
      ["water", water],
    ]).flatMap(({ words }) => words.map(({ term }) => term));
    for (const word of ["服务", "建设", "车位"]) expect(terms).not.toContain(word);
  });

  it("counts this session's proposals only", () => {
    const [first] = count(
      [
        ["city", ["小区 车位", "小区 车位", "小区 电梯", "小区 电梯", "小区 电梯"]],
        ["water", water],
      ],
      2,
    );
    expect(first!.words.map(({ term, count }) => [term, count])).toEqual([
      ["小区", 3],
      ["电梯", 3],
    ]);
  });

  it("has words for a theme of one proposal, none for an empty one, and no line for 未归类", () => {
    const found = count([
      ["city", ["小区 电梯"]],
      ["empty", []],
      [null, water],
    ]);
    expect(found.map(({ theme, words }) => [theme, words.length])).toEqual([
      ["city", 2],
      ["empty", 0],
    ]);
  });

  it("has no words where all proposals are of earlier sessions", () => {
    expect(count([["city", city]], 4)).toEqual([{ theme: "city", words: [] }]);
  });
});
