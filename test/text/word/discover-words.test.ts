import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complete } from "../../../src/base/progress.ts";
import type { Proposal } from "../../../src/proposal/proposal.ts";
import {
  defaultDiscoveryOptions,
  discoverWords,
  type DiscoveryOptions,
} from "../../../src/text/word/discover-words.ts";
import type { Lexicon } from "../../../src/text/word/lexicon.ts";
import { lookUpTags } from "../../../src/text/word/parts-of-speech.ts";
import { segmentProposals, type SegmentedArchive } from "../../../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../../../src/text/segmenter-jieba.ts";
import { createFormJudge } from "../../../src/text/word/word-form.ts";

const lexicon: Lexicon = {
  words: ["水库清淤"],
  stopWords: new Set(["的", "是"]),
  shellWords: new Set(["加强"]),
  synonyms: new Map(),
};

describe("words found agree with a slow and obvious count", () => {
  const options: DiscoveryOptions = {
    ...defaultDiscoveryOptions,
    leastText: 0,
    minCount: 2,
    minDocuments: 1,
    minCohesion: 0.2,
    minEntropy: 0.4,
  };
  const token = fc.constantFrom("水库", "清淤", "管护", "护", "水", "库", "队伍", "的", "不断", "加强");
  const text = fc.array(fc.array(token, { maxLength: 9 }), { maxLength: 4 });

  it("in any text", () => {
    let met = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (documents) => {
        const { archive, sources } = build(documents);
        const { words } = discoverWords(archive, sources, lexicon, () => () => "n", options);
        met += words.length;
        const told = words.map(({ word, pieces, count, documents, cohesion, leftEntropy, rightEntropy }) => ({
          word,
          pieces,
          count,
          documents,
          numbers: [cohesion, leftEntropy, rightEntropy].map((value) => value.toFixed(9)),
        }));
        const byWord = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
        expect(told.sort(byWord)).toEqual(countSlowly(documents, options).sort(byWord));
      }),
      { numRuns: 400, seed: 7 },
    );
    // Not in vain: that many words were compared.
    expect(met).toBeGreaterThan(300);
  });
});

/** Segments of a text are parted by commas, so that words touch only within one. */
function build(documents: readonly (readonly (readonly string[])[])[]) {
  const terms = [...new Set(documents.flat(2))];
  const nothing = { words: new Uint32Array(0), starts: new Uint32Array(0), ends: new Uint32Array(0) };
  const proposals = documents.map((segments, i) => {
    const words: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let body = "";
    for (const segment of segments) {
      for (const word of segment) {
        words.push(terms.indexOf(word));
        starts.push(body.length);
        body += word;
        ends.push(body.length);
      }
      body += "，";
    }
    const cut = { words: Uint32Array.from(words), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
    return { id: `p${i}`, subject: "", body, cut };
  });
  const archive: SegmentedArchive = {
    terms,
    proposals: proposals.map(({ id, cut }) => ({ id, subject: nothing, body: cut, parts: [], asks: [] })),
  };
  return { archive, sources: proposals };
}

function countSlowly(documents: readonly (readonly (readonly string[])[])[], options: DiscoveryOptions) {
  const openers = ["不断"];
  const segments = documents.flatMap((texts, document) => texts.map((words) => ({ document, words })));
  const total = segments.reduce((sum, { words }) => sum + words.length, 0);
  const occurrencesOf = (pieces: readonly string[]) =>
    segments.flatMap(({ document, words }, segment) =>
      words.flatMap((_, at) =>
        pieces.every((piece, k) => words[at + k] === piece) ? [{ document, segment, words, at }] : [],
      ),
    );
  const sequences = new Map<string, readonly string[]>();
  for (let length = 2; length <= 4; length++) {
    for (const { words } of segments) {
      for (let at = 0; at + length <= words.length; at++) {
        const pieces = words.slice(at, at + length);
        if (!pieces.some((piece) => lexicon.stopWords.has(piece))) sequences.set(pieces.join(" "), pieces);
      }
    }
  }
  const entropy = (neighbors: readonly (string | undefined)[]) => {
    const named = neighbors.map((name, i) => name ?? `open ${i}`);
    return -[...new Set(named)]
      .map((name) => named.filter((other) => other === name).length / named.length)
      .reduce((sum, share) => sum + share * Math.log2(share), 0);
  };
  const judge = createFormJudge(() => "n", lexicon);
  const standing = [...sequences.values()].flatMap((pieces) => {
    const found = occurrencesOf(pieces);
    if (found.length < options.minCount || pieces.join("").length > 8) return [];
    const cohesion = Math.min(
      ...pieces.slice(1).map((_, k) => {
        const [head, tail] = [occurrencesOf(pieces.slice(0, k + 1)), occurrencesOf(pieces.slice(k + 1))];
        return Math.log2((found.length * total) / (head.length * tail.length));
      }),
    );
    const left = entropy(found.map(({ words, at }) => words[at - 1]));
    const right = entropy(found.map(({ words, at }) => words[at + pieces.length]));
    const said = found.filter(({ words, at }) => openers.includes(words[at - 1] ?? "")).length / found.length;
    const fit =
      cohesion >= Math.max(options.minCohesion, judge(pieces)) &&
      Math.min(left, right) >= options.minEntropy &&
      said <= options.maxPredicateShare;
    return fit ? [{ pieces, found, cohesion, left, right }] : [];
  });
  const spans = standing.flatMap(({ pieces, found }) =>
    found.map(({ segment, at }) => ({ segment, at, end: at + pieces.length })),
  );
  const words = new Map<
    string,
    { word: string; pieces: readonly string[]; count: number; documents: number; numbers: string[] }
  >();
  for (const { pieces, found, cohesion, left, right } of standing) {
    const free = found.filter(
      ({ segment, at }) =>
        !spans.some(
          (span) =>
            span.segment === segment &&
            span.at <= at &&
            span.end >= at + pieces.length &&
            span.end - span.at > pieces.length,
        ),
    );
    const word = pieces.join("");
    const known = words.get(word);
    if (free.length <= options.minFreeShare * found.length || lexicon.words.includes(word)) continue;
    if (known !== undefined && known.count >= found.length) continue;
    words.set(word, {
      word,
      pieces,
      count: found.length,
      documents: new Set(found.map(({ document }) => document)).size,
      numbers: [cohesion, left, right].map((value) => value.toFixed(9)),
    });
  }
  return [...words.values()];
}

describe("words found in proposals", () => {
  const plain: Lexicon = {
    words: [],
    stopWords: new Set(["的", "在", "和"]),
    shellWords: new Set(["加强"]),
    synonyms: new Map(),
  };
  const segmenter = createJiebaSegmenter([]);
  const options: DiscoveryOptions = { ...defaultDiscoveryOptions, leastText: 0, minCount: 5, minCohesion: 4 };
  const find = (bodies: readonly string[], given: Lexicon = plain, changed: Partial<DiscoveryOptions> = {}) => {
    const proposals = bodies.map(
      (body, i) => ({ id: `2026-${String(i).padStart(3, "0")}`, subject: "", body }) as Proposal,
    );
    const cutter = given.words.length === 0 ? segmenter : createJiebaSegmenter(given.words);
    const archive = complete(segmentProposals(proposals, cutter, given.synonyms));
    return { proposals, ...discoverWords(archive, proposals, given, lookUpTags, { ...options, ...changed }) };
  };
  const wordsOf = (bodies: readonly string[], given?: Lexicon, changed?: Partial<DiscoveryOptions>) =>
    find(bodies, given, changed).words.map(({ word }) => word);

  /** Each sentence speaks of the word in other company. */
  const speakOf = (word: string) => [
    `去年全市的${word}产量下降，工人收入减少。`,
    `几家企业生产${word}，销路不好。`,
    `外地客商收购${word}时压价，农户吃亏。`,
    `质检部门抽查${word}，三批不合格。`,
    `我们走访了县里的${word}市场，摊位空了一半。`,
    `运输${word}的车辆要绕行二十公里。`,
    `仓库里积压着${word}，没有人来看货。`,
  ];
  const otherTalk = [
    "学校门口上下学时段车辆拥堵，家长意见很大。",
    "村里的老人看病要坐两个小时的班车。",
    "河道两岸的树木枯死，夏天没有树荫。",
    "图书馆晚上不开门，上班的人借不到书。",
  ];
  const bodies = (...words: readonly string[]) =>
    Array.from({ length: 7 }, (_, i) =>
      [...words.map((word) => speakOf(word)[i]!), ...Array.from({ length: 8 }, () => otherTalk).flat()].join("\n"),
    );

  it("keeps a name of a thing that the segmenter cuts, with how it is cut and where to read it", () => {
    const { proposals, words } = find(bodies("光伏玻璃"));
    const found = words.find(({ word }) => word === "光伏玻璃")!;
    expect(found).toMatchObject({ pieces: ["光伏", "玻璃"], count: 7, documents: 7 });
    expect(found.places).toHaveLength(2);
    for (const { proposal, field, start, end } of found.places) {
      expect(proposals.find(({ id }) => id === proposal)![field].slice(start, end)).toBe("光伏玻璃");
    }
  });

  it("leaves out what the lexicon has", () => {
    expect(wordsOf(bodies("光伏玻璃"), { ...plain, words: ["光伏玻璃"] })).not.toContain("光伏玻璃");
  });

  it.each(["形成合力", "仍然存在", "难度大", "加强管理", "三个乡镇", "王书记", "浙江地区"])(
    "is not taken in by a phrase that is merely grammar: %s",
    (phrase) => {
      expect(wordsOf(bodies(phrase))).not.toContain(phrase);
    },
  );

  it("finds the name of a county that falls into characters", () => {
    expect(wordsOf(bodies("望岫县"))).toContain("望岫县");
  });

  it("prefers the longer word where the shorter stands in it only, and keeps both where both stand free", () => {
    expect(wordsOf(bodies("碳酸饮料瓶盖"))).not.toContain("碳酸饮料瓶");
    const both = wordsOf(bodies("光伏玻璃", "光伏玻璃组件"));
    expect(both).toEqual(expect.arrayContaining(["光伏玻璃", "光伏玻璃组件"]));
  });

  it("keeps the case of letters: the segmenter would not know the word again", () => {
    expect(wordsOf(bodies("PPP模式"))).toContain("PPP模式");
  });

  it("spells a word as the texts do where its pieces are counted as synonyms", () => {
    const synonyms = new Map([["汽水", "碳酸饮料"]]);
    const found = wordsOf(bodies("汽水瓶子"), { ...plain, words: ["汽水", "碳酸饮料"], synonyms });
    expect(found).toContain("汽水瓶子");
    expect(found.join()).not.toContain("碳酸饮料瓶子");
  });

  it("finds nothing in a text too small, and says so, instead of chance", () => {
    const { words, tooLittle, textLength } = find(bodies("光伏玻璃"), plain, { leastText: 20_000 });
    expect({ words, tooLittle }).toEqual({ words: [], tooLittle: true });
    expect(textLength).toBeGreaterThan(100);
  });

  it("finds the same whatever the order of the rows", () => {
    const texts = bodies("光伏玻璃", "望岫县", "光伏玻璃组件");
    const proposals = texts.map((body, i) => ({ id: `p${i}`, subject: "", body }) as Proposal);
    const run = (given: readonly Proposal[]) =>
      discoverWords(complete(segmentProposals(given, segmenter, new Map())), given, plain, lookUpTags, options);
    expect(run([...proposals].reverse())).toEqual(run(proposals));
  });
});
