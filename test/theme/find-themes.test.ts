import { describe, expect, it, vi } from "vitest";
import type { Cluster, EarlierCluster } from "../../src/theme/assignment.ts";
import type { ThemeFindings } from "../../src/theme/find-themes.ts";
import { deal } from "./points.ts";
import { file, themeNames, themeOf, writeTexts, type Matter, type SessionText } from "./session.ts";

/** A dictionary of one word: none of these words needs its tag, and the real one takes most of a run's time. */
vi.mock("@node-rs/jieba/dict.js", () => ({ dict: new TextEncoder().encode("服务 1 vn\n") }));

const matterOf = (id: string) => id.split("-")[1] as Matter;
const alone = (id: string, subject: string, body: string): SessionText => ({
  id,
  subject,
  body,
  category: null,
  history: false,
});
const methodsOf = ({ assignments }: ThemeFindings) => new Set(assignments.map(({ themes }) => themes[0]?.method));

/** What holds of every result, however odd the input. */
function expectWhole(texts: readonly SessionText[], found: ThemeFindings): void {
  const ids = texts.map(({ id }) => id).sort();
  expect(found.assignments.map(({ proposal }) => proposal)).toEqual(ids);
  expect(found.positions.map(({ id }) => id)).toEqual(ids);
  expect(found.clusters.flatMap(({ members }) => members).sort()).toEqual(ids);
  expect(new Set(found.clusters.map(({ id }) => id)).size).toBe(found.clusters.length);
  expect(new Set(found.clusters.map(({ label }) => label)).size).toBe(found.clusters.length);
  const filed = new Map(found.assignments.map(({ proposal, themes }) => [proposal, themes[0]?.theme ?? null]));
  for (const { id, theme, label, members, current, earlier } of found.clusters) {
    expect(id).toMatch(new RegExp(`^${theme ?? "none"}/\\d+$`, "u"));
    expect(label).toMatch(/^.{4,14}$/u);
    expect(members.every((member) => filed.get(member) === theme)).toBe(true);
    const history = members.filter((member) => texts.find((text) => text.id === member)!.history).length;
    expect([current, earlier]).toEqual([members.length - history, history]);
  }
  for (const { theme, proposals, clusters } of found.clusterings) {
    const own = found.clusters.filter((cluster) => cluster.theme === theme);
    expect([proposals, clusters]).toEqual([own.flatMap(({ members }) => members).length, own.length]);
  }
  for (const { themes, nearest } of found.assignments) {
    expect(themes.length).toBeLessThanOrEqual(3);
    expect(themes.length === 0 || nearest === null).toBe(true);
    expect(new Set(themes.map(({ theme }) => theme)).size).toBe(themes.length);
    for (const { score, evidence } of themes) {
      expect(score >= 0 && score <= 1).toBe(true);
      expect(evidence.every(({ contribution }) => contribution > 0 && contribution <= 1)).toBe(true);
    }
    expect(themes.filter(({ evidence }) => evidence.length > 0).length).toBeLessThanOrEqual(1);
  }
  expect(found.positions.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
}

describe("findThemes without labels", () => {
  const texts = writeTexts(8);
  const found = file(texts);

  it("files proposals by the taxonomy's own words, with the words that spoke for it", () => {
    expectWhole(texts, found);
    expect(methodsOf(found)).toEqual(new Set(["guided"]));
    for (const { proposal, themes } of found.assignments) {
      expect(themes[0]!.theme, proposal).toBe(themeOf(matterOf(proposal)));
      expect(themes[0]!.evidence.length).toBeGreaterThan(0);
      const scores = themes.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    expect(found.issues).toEqual([]);
  });

  it("tells the two matters of a theme apart, and names each by its own words", () => {
    for (const { members } of found.clusters) expect(new Set(members.map(matterOf)).size).toBe(1);
    const ponds = found.clusters.find(({ members }) => matterOf(members[0]!) === "water/ponds")!;
    expect(ponds.label).toMatch(/水库|清淤|大坝|库区|泄洪/u);
  });

  it("gives the same for rows in another order", () => {
    const order = deal(texts.length, 1);
    expect(file(order.map((i) => texts[i]!))).toEqual(found);
  });

  it("says of proposals that are like no theme that they are, with the nearest one to help the clerk", () => {
    const strange = [
      ...texts,
      alone("z1", "关于天文的建议", "天文，天文，邮票。"),
      alone("z2", "关于邮票的建议", "邮票，天文。"),
    ];
    const result = file(strange);
    expectWhole(strange, result);
    for (const { themes, nearest } of result.assignments.slice(-2)) {
      expect(themes).toEqual([]);
      expect(nearest?.theme).toBe("elders");
      expect(nearest?.method).toBe("guided");
    }
    expect(result.clusters.at(-1)).toMatchObject({
      id: "none/1",
      theme: null,
      members: expect.arrayContaining(["z1", "z2"]) as string[],
    });
  });

  it("names no theme as nearest to a text without a known word, which is like none", () => {
    const result = file([...texts, alone("z1", "关于建设的建议", ""), alone("z2", "，", "。")]);
    for (const { themes, nearest } of result.assignments.slice(-2)) expect([themes, nearest]).toEqual([[], null]);
  });
});

describe("findThemes with categories given", () => {
  it("files a proposal where the input says, whatever its words", () => {
    const texts = writeTexts(5, {
      category: (matter, i) => (matter === "city/lifts" && i < 2 ? themeNames.water : null),
    });
    const found = file(texts);
    expectWhole(texts, found);
    const given = found.assignments.filter(({ themes }) => themes[0]?.method === "given");
    expect(given.map(({ proposal }) => proposal)).toEqual(["2026-city/lifts-000", "2026-city/lifts-001"]);
    for (const { themes } of given) {
      expect(themes[0]).toEqual({ theme: "water", score: 1, method: "given", evidence: [] });
      expect(themes.slice(1).map(({ method }) => method)).toEqual(["guided", "guided"]);
    }
  });

  it("learns from them: what a person files against the taxonomy's words, it files so too", () => {
    // The office counts canteens as city matters.
    const texts = writeTexts(12, {
      category: (matter, i) =>
        i >= 8 ? null : matter === "elders/canteens" ? themeNames.city : themeNames[themeOf(matter)],
    });
    const found = file(texts);
    expectWhole(texts, found);
    expect(methodsOf(found)).toEqual(new Set(["given", "learned"]));
    const unlabeled = found.assignments.filter(({ themes }) => themes[0]!.method === "learned");
    expect(unlabeled).toHaveLength(24);
    for (const { proposal, themes } of unlabeled) {
      const matter = matterOf(proposal);
      expect(themes[0]!.theme, proposal).toBe(matter === "elders/canteens" ? "city" : themeOf(matter));
    }
    expect(file([...texts].reverse())).toEqual(found);
  });

  it("does not learn from one category alone, which would file everything there", () => {
    const texts = writeTexts(50, {
      of: ["city/lifts", "water/ponds"],
      category: (matter) => (themeOf(matter) === "city" ? themeNames.city : null),
    });
    const found = file(texts);
    expect(methodsOf(found)).toEqual(new Set(["given", "guided"]));
    const ponds = found.assignments.filter(({ proposal }) => matterOf(proposal) === "water/ponds");
    expect(ponds.every(({ themes }) => themes[0]?.theme === "water")).toBe(true);
  });

  it("reads 城市建设类 and 城市 建设 as 城市建设", () => {
    const names = ["城市建设类", "城市 建设", "城市建设"];
    const texts = writeTexts(3, { category: (_matter, i) => names[i]! });
    expect(methodsOf(file(texts))).toEqual(new Set(["given"]));
  });

  it("tells of a category it does not know once, with how many proposals have it", () => {
    const texts = writeTexts(4, { category: (_matter, i) => ["教育", "教育", "体育", null][i]! });
    const found = file(texts);
    const unknown = found.issues.filter(({ rule }) => rule === "unknown-category");
    expect(unknown.map(({ actual }) => actual)).toEqual(["教育", "体育"]);
    expect(unknown[0]!.message).toContain("12 件");
    expect(unknown[0]!.expected).toContain(themeNames.water);
    expect(methodsOf(found)).toEqual(new Set(["guided"]));
  });
});

describe("findThemes on little", () => {
  it.each<[string, readonly SessionText[]]>([
    ["no proposal", []],
    ["one proposal", writeTexts(1, { of: ["city/lifts"] })],
    ["three proposals", writeTexts(1, { of: ["city/lifts", "water/ponds", "elders/care"] })],
    ["one proposal without a word", [alone("a", "，", "")]],
    ["subjects alone", writeTexts(3).map((text) => ({ ...text, body: "" }))],
    ["earlier proposals alone", writeTexts(4, { history: true })],
    [
      "none of this session with words",
      [...writeTexts(4, { history: true }), alone("z1", "关于建设的建议", ""), alone("z2", "，", "")],
    ],
    [
      "one text handed in forty times",
      Array.from({ length: 40 }, (_, i) => ({ ...writeTexts(1, { of: ["city/lifts"] })[0]!, id: `a${i}` })),
    ],
    ["one class only", writeTexts(50, { of: ["city/parking"], category: () => themeNames.city })],
  ])("gives a whole result for %s", (_name, texts) => {
    expectWhole(texts, file(texts));
  });

  it("files one proposal, or one text handed in six times, by its words, though there is nothing to compare it with", () => {
    const [text] = writeTexts(1, { of: ["water/ponds"] }) as [SessionText];
    for (const texts of [[text], Array.from({ length: 6 }, (_, i) => ({ ...text, id: `a${i}` }))]) {
      expect(file(texts).assignments.map(({ themes }) => themes[0]?.theme)).toEqual(texts.map(() => "water"));
    }
  });

  it("has each theme's words from this session only", () => {
    const found = file([
      ...writeTexts(4, { of: ["city/lifts"], history: true, year: 2025 }),
      ...writeTexts(4, { of: ["city/parking"] }),
    ]);
    const city = found.themeWords.find(({ theme }) => theme === "city")!.words.map(({ term }) => term);
    expect(city).toContain("车位");
    expect(city).not.toContain("电梯");
  });
});

describe("findThemes with the 议题 of an earlier run", () => {
  const before = writeTexts(6, { history: true, year: 2025 });
  const asEarlier = ({ clusters }: ThemeFindings): readonly EarlierCluster[] =>
    clusters.map(({ id, theme, label, members }) => ({ id, theme, label, members }));
  const first = file(before);

  it("gives the same 议题 with the same ids and names when nothing is new", () => {
    const again = file(before, { earlier: asEarlier(first) });
    const told = ({ clusters }: ThemeFindings) =>
      clusters
        .map(({ id, label, members }) => ({ id, label, members: [...members].sort() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(told(again)).toEqual(told(first));
    expect(again.issues).toEqual([]);
  });

  it("carries them on into the next session, newcomers in those they fit", () => {
    const texts = [...before, ...writeTexts(2, { seed: 3 })];
    const next = file(texts, { earlier: asEarlier(first) });
    expectWhole(texts, next);
    for (const earlier of first.clusters) {
      const heir = next.clusters.find(({ id }) => id === earlier.id)!;
      expect(heir.theme).toBe(earlier.theme);
      const kept = ({ members }: Cluster) => members.filter((member) => earlier.members.includes(member)).length;
      expect(kept(heir)).toBe(Math.max(...next.clusters.map(kept)));
    }
    const known = new Set(first.clusters.map(({ id }) => id));
    const joined = next.clusters.filter(({ id }) => known.has(id)).reduce((sum, { current }) => sum + current, 0);
    expect(joined).toBeGreaterThan(0.7 * 12);
  });

  it("is the same whatever the order of rows and of the earlier 议题", () => {
    const texts = [...before, ...writeTexts(4, { seed: 3 })];
    const there = file(texts, { earlier: asEarlier(first) });
    const back = file([...texts].reverse(), { earlier: [...asEarlier(first)].reverse() });
    expect(back).toEqual(there);
  });
});
