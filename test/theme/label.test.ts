import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelClusters, type ClusterLabel } from "../../src/theme/label.ts";
import type { LabelSource, Unlabeled } from "../../src/theme/label-context.ts";
import { buildCorpus, language, type Corpus } from "./word-corpus.ts";

/** Labels of clusters given as lists of subjects (words parted by spaces), all of one theme. */
function label(...clusters: readonly (readonly string[])[]): readonly ClusterLabel[] {
  const { corpus, groups } = prepare(clusters.map(toTexts));
  return name(
    corpus,
    groups.map((members) => ({ members, theme: "t", former: null })),
  );
}

const toTexts = (subjects: readonly string[]): readonly Text[] => subjects.map((subject) => ({ subject }));

interface Text {
  readonly subject: string;
  readonly body?: string;
}

function prepare(clusters: readonly (readonly Text[])[]) {
  const texts = clusters.flat().map(({ subject, body = "" }, i) => ({
    id: `p${String(i).padStart(3, "0")}`,
    subject: subject.split(" "),
    body: body === "" ? [] : body.split(" "),
  }));
  let next = 0;
  const groups = clusters.map((cluster) => cluster.map(() => next++));
  return { corpus: buildCorpus(texts, language), groups, texts };
}

function name({ archive, subjects, vocabulary, classes }: Corpus, clusters: readonly Unlabeled[]) {
  const sources = archive.proposals.map(({ subject, body }, i): LabelSource => ({
    subject: subjects[i]!,
    subjectWords: subject,
    allWords: new Set([...subject.words, ...body.words]),
  }));
  return labelClusters(clusters, sources, vocabulary, classes);
}

const elevators = [
  "关于 推进 老旧 小区 电梯 改造 的 建议",
  "关于 加强 小区 电梯 改造 的 建议",
  "小区 电梯 改造 与 车位",
];
const reservoirs = ["关于 加强 水库 管护 的 建议", "农村 水库 管护", "水库 管护 和 河道 治理"];

describe("labelClusters", () => {
  it("names each 议题 by what its proposals have in common", () => {
    const [first, second] = label(elevators, reservoirs);
    expect(first!.label).toMatch(/电梯/u);
    expect(second!.label).toBe("水库管护");
    expect(first!.terms).toContain("电梯");
    expect(second!.terms.slice(0, 2).sort()).toEqual(["水库", "管护"]);
  });

  it("names no 议题 by 加强、推进、建设 alone", () => {
    const [only] = label(["关于 进一步 加强 建设 工作 的 建议", "关于 推进 建设 工作 的 建议", "加强 建设"]);
    expect(only).toEqual({ label: "其他事项1", terms: [] });
  });

  it("does not tear a name the dictionary does not know: 塘湖治理 is no lake", () => {
    const [only] = label(["雁 塘湖 治理", "雁 塘湖 治理", "雁 塘湖 治理 和 河道 治理"]);
    expect(only!.label).not.toContain("塘湖治理");
  });

  it("takes no half sentence for a name: 业主缴纳物业费", () => {
    const sentence = "业主 缴纳 物业费";
    const [first] = label([sentence, sentence, sentence], reservoirs);
    expect(first!.label).not.toContain("缴纳");
    expect(listedWords(first!.label)).toEqual(["业主", "物业费"]);
  });

  it("never names two 议题 alike, even where they say the same", () => {
    const labels = label(elevators, elevators, elevators, elevators, elevators).map((each) => each.label);
    expect(new Set(labels).size).toBe(5);
  });

  it("tells what one proposal of six is about to nobody else", () => {
    const [only] = label([...reservoirs, ...reservoirs.slice(0, 2), "水库 幼儿园 食堂"]);
    expect(only!.label).not.toContain("幼儿园");
  });

  it("keeps the name an earlier run gave while it still fits, though another one would be chosen today", () => {
    const texts = reservoirs.map((subject) => ({ subject, body: "农村 水库" }));
    const { corpus, groups } = prepare([texts, elevators.map((subject) => ({ subject }))]);
    const withFormer = (former: string | null) =>
      name(corpus, [
        { members: groups[0]!, theme: "t", former },
        { members: groups[1]!, theme: "t", former: null },
      ])[0]!.label;
    expect(withFormer(null)).toBe("水库管护");
    expect(withFormer("农村水库")).toBe("农村水库");
    expect(withFormer("养老食堂")).toBe("水库管护");
  });

  it("leaves a name to the 议题 that has had it, though a larger new one could use it", () => {
    const { corpus, groups } = prepare([reservoirs, [...reservoirs, ...reservoirs], elevators].map(toTexts));
    const labels = name(
      corpus,
      groups.map((members, i) => ({ members, theme: "t", former: i === 0 ? "水库管护" : null })),
    ).map((each) => each.label);
    expect(labels[0]).toBe("水库管护");
    expect(labels[1]).not.toBe("水库管护");
  });

  it("says the same whatever comes first: labels go with their 议题", () => {
    const forward = label(elevators, reservoirs).map((each) => each.label);
    const backward = label(reservoirs, elevators).map((each) => each.label);
    expect([...backward].reverse()).toEqual(forward);
  });

  it("has nothing to say of no 议题", () => {
    expect(label()).toEqual([]);
  });
});

describe("labels of any corpus of these words", () => {
  const word = fc.constantFrom(...language.tags.keys(), ...language.shellWords, "雁", "塘湖", "，");
  const text = fc.record({
    subject: fc.array(word, { minLength: 1, maxLength: 8 }),
    body: fc.array(word, { maxLength: 6 }),
    cluster: fc.integer({ min: 0, max: 3 }),
  });
  const corpora = fc.array(text, { minLength: 1, maxLength: 24 }).map((texts) => {
    const numbers = [...new Set(texts.map(({ cluster }) => cluster))];
    const clusters = numbers.map((number) =>
      texts
        .filter(({ cluster }) => cluster === number)
        .map(({ subject, body }) => ({ subject: subject.join(" "), body: body.join(" ") })),
    );
    return prepare(clusters);
  });

  it("have 4 to 14 characters, differ, speak for a third of the proposals and read like names", () => {
    const met = { phrases: 0, lists: 0, none: 0 };
    fc.assert(
      fc.property(corpora, ({ corpus, groups, texts }) => {
        const labels = name(
          corpus,
          groups.map((members, i) => ({ members, theme: i % 2 === 0 ? "a" : "b", former: null })),
        );
        expect(new Set(labels.map((each) => each.label)).size).toBe(groups.length);
        labels.forEach((each, g) => {
          const members = groups[g]!.map((i) => texts[i]!);
          expect([...each.label].length).toBeGreaterThanOrEqual(4);
          expect([...each.label].length).toBeLessThanOrEqual(14);
          if (/^其他事项\d+$/u.test(each.label)) {
            met.none++;
            return;
          }
          // 甲等: one member's matter as an example; a third must speak of it in part.
          const isExample = each.label.endsWith("等") && !/[、与]/u.test(each.label);
          const phrase = isExample ? each.label.slice(0, -1) : each.label;
          const spellings = members.flatMap(({ subject }) => spellingsOf(phrase, subject));
          if (spellings.some(isName)) {
            met.phrases++;
            const says = spellings[0]!.words.filter(isContent);
            const shares = says.map((content) => shareWith(content, members));
            const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
            expect(isExample ? Math.max(...shares) : mean, each.label).toBeGreaterThanOrEqual(1 / 3 - 1e-9);
            return;
          }
          met.lists++;
          for (const noun of listedWords(each.label)) {
            expect(isContent(noun), each.label).toBe(true);
            expect(shareWith(noun, members), each.label).toBeGreaterThanOrEqual(1 / 3);
          }
        });
      }),
      { numRuns: 160, seed: 5 },
    );
    // Not in vain: each way of naming was met.
    expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(10);
  });
});

/** The words of a name that is only a list of them. */
function listedWords(label: string): readonly string[] {
  return label.replace(/等$/u, "").split(/[与、]/u);
}

interface Spelling {
  readonly words: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

function spellingsOf(label: string, subject: readonly string[]): readonly Spelling[] {
  return subject.flatMap((_, first) =>
    subject.flatMap((_, last): readonly Spelling[] => {
      const words = subject.slice(first, last + 1);
      if (words.join("") !== label) return [];
      return [{ words, before: subject[first - 1] ?? null, after: subject[last + 1] ?? null }];
    }),
  );
}

const tagOf = (word: string) => language.tags.get(word) ?? (isShell(word) ? "v" : "n");
const isShell = (word: string) => language.shellWords.has(word);
const isContent = (word: string) => !isShell(word) && !language.stopWords.has(word) && word.length > 1;

/**
 * Neither torn from a longer name nor a sentence with a verb and its object; it opens and closes with what says something.
 * A noun of the shell may round off what is too short to stand alone (电梯建设).
 */
function isName({ words, before, after }: Spelling): boolean {
  const torn = [before, after].some((word) => word === "雁" || word === "塘");
  const [inner, last] = [words.slice(0, -1), words.at(-1)!];
  const clause = words.some((word) => tagOf(word) === "v") || inner.some(isShell);
  const roundedOff = isShell(last) && inner.join("").length < 4;
  return !torn && !clause && isContent(words[0]!) && (isContent(last) || roundedOff);
}

function shareWith(
  word: string,
  texts: readonly { readonly subject: readonly string[]; readonly body: readonly string[] }[],
) {
  return texts.filter(({ subject, body }) => [...subject, ...body].includes(word)).length / texts.length;
}
