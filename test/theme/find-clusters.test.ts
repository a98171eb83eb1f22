import { describe, expect, it } from "vitest";
import type { Cluster, EarlierCluster } from "../../src/theme/assignment.ts";
import { buildClassifiables } from "../../src/theme/classifiable.ts";
import { findClusters, type ClusterFindings } from "../../src/theme/find-clusters.ts";
import { classifyWords } from "../../src/theme/noun-words.ts";
import { openSession, shellWords, themeNames, themeOf, writeTexts, type Matter, type SessionText } from "./session.ts";

const matterOf = (id: string) => id.split("-")[1] as Matter;

/** Each proposal under the theme of its id; those whose id begins with x are 未归类. */
function find(texts: readonly SessionText[], earlier: readonly EarlierCluster[] = []): ClusterFindings {
  const sources = [...texts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { archive, space } = openSession(sources);
  const themeOfId = (id: string) => (id.startsWith("x") ? null : themeOf(matterOf(id)));
  return findClusters({
    groups: [...Object.keys(themeNames), null].map((theme) => ({
      theme,
      members: [...sources.keys()].filter((i) => themeOfId(sources[i]!.id) === theme),
    })),
    items: buildClassifiables(
      archive,
      space,
      sources.map(() => null),
      shellWords,
    ).items,
    sources,
    archive,
    space,
    classes: classifyWords(space.vocabulary, shellWords, () => null),
    earlier,
    seed: 1,
  });
}

const carry = ({ clusters }: ClusterFindings): readonly EarlierCluster[] =>
  clusters.map(({ id, theme, label, members }) => ({ id, theme, label, members }));
const ids = ({ clusters }: ClusterFindings) => clusters.map(({ id }) => id);
const of = (clusters: readonly Cluster[], matter: Matter) =>
  clusters.filter(({ members }) => members.some((id) => matterOf(id) === matter));

describe("findClusters", () => {
  it("numbers 议题 within their theme, largest first, themes in the order of the taxonomy", () => {
    const found = find([...writeTexts(6), ...writeTexts(6, { of: ["city/lifts"], year: 2027 })]);
    const [city] = found.clusters;
    expect(city!.id).toBe("city/1");
    expect(ids(found)).toEqual(
      ["city", "water", "elders"].flatMap((theme) =>
        found.clusters.filter((cluster) => cluster.theme === theme).map((_, i) => `${theme}/${i + 1}`),
      ),
    );
    const sizes = found.clusters.filter(({ theme }) => theme === "city").map(({ members }) => members.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it("lays 未归类 last, with a number of its own", () => {
    const strange = writeTexts(1, { of: ["city/lifts"] }).map((text) => ({ ...text, id: "x1" }));
    expect(find([...writeTexts(3), ...strange]).clusters.at(-1)).toMatchObject({
      id: "none/1",
      theme: null,
      members: ["x1"],
    });
  });

  it("reports each theme's cut: how many 议题, how clear, how stable", () => {
    const { clusters, clusterings } = find(writeTexts(8));
    expect(clusterings.map(({ theme, proposals }) => [theme, proposals])).toEqual([
      ["city", 16],
      ["water", 16],
      ["elders", 16],
    ]);
    for (const { theme, silhouette, stability } of clusterings) {
      expect(silhouette).toBeGreaterThan(0.5);
      expect(stability).toBeGreaterThan(0);
      const own = clusters.filter((cluster) => cluster.theme === theme).map((cluster) => cluster.stability!);
      expect(stability).toBeGreaterThanOrEqual(Math.min(...own));
      expect(stability).toBeLessThanOrEqual(Math.max(...own));
    }
  });
});

describe("findClusters, new and gone", () => {
  const every: readonly Matter[] = ["city/lifts", "city/parking", "water/ponds", "water/farms", "elders/care"];
  const without = (matter: Matter) => every.filter((each) => each !== matter);
  /** Earlier sessions had no parking, this one has no farms. */
  const change = (perMatter: number) =>
    find([
      ...writeTexts(perMatter, { of: without("city/parking"), history: true, year: 2025 }),
      ...writeTexts(perMatter, { of: without("water/farms"), seed: 2 }),
    ]).clusters;

  it("says what nobody wrote of before, and what nobody writes of any more", () => {
    const clusters = change(10);
    expect(of(clusters, "city/parking").map(({ change }) => change)).toContain("new");
    expect(of(clusters, "water/farms").map(({ change }) => change)).toContain("gone");
    for (const { change, current, earlier } of clusters) {
      if (change === "new") expect(current >= 3 && earlier === 0).toBe(true);
      if (change === "gone") expect(earlier >= 3 && current === 0).toBe(true);
    }
    expect(of(clusters, "city/lifts").some(({ current, earlier }) => current > 0 && earlier > 0)).toBe(true);
  });

  it("says nothing of the kind with fewer than thirty proposals on either side: absence is chance there", () => {
    expect(change(7).every((cluster) => cluster.change === null)).toBe(true);
    const oneSided = find([
      ...writeTexts(16, { history: true, year: 2025 }),
      ...writeTexts(4, { of: ["city/parking", "city/lifts"], seed: 2 }),
    ]);
    expect(oneSided.clusters.every((cluster) => cluster.change === null)).toBe(true);
  });
});

describe("findClusters with the 议题 of earlier runs", () => {
  const before = writeTexts(6, { of: ["city/lifts", "water/ponds", "elders/care"], history: true, year: 2025 });
  const first = find(before);

  it("gives a new 议题 a number that no earlier one had", () => {
    const next = find([...before, ...writeTexts(6, { of: ["city/parking"], seed: 2 })], carry(first));
    expect(ids(next)).toEqual(expect.arrayContaining([...ids(first)]));
    const [parking] = of(next.clusters, "city/parking");
    expect(ids(first)).not.toContain(parking!.id);
    expect(parking!.theme).toBe("city");
  });

  it("does not give away the number of one that is gone, and says that it is", () => {
    const without = before.filter(({ id }) => matterOf(id) !== "water/ponds");
    const next = find([...without, ...writeTexts(6, { of: ["water/farms"], seed: 2 })], carry(first));
    const farms = of(next.clusters, "water/farms");
    expect(farms.length).toBeGreaterThan(0);
    for (const { id } of farms) expect(ids(first)).not.toContain(id);
    const lost = next.issues.find(({ rule }) => rule === "previous-lost")!;
    expect(lost.actual!.split("、").sort()).toEqual(
      ids(first)
        .filter((id) => id.startsWith("water/"))
        .sort(),
    );
  });

  it("carries on only under the same theme: proposals filed elsewhere now start anew there", () => {
    const moved = carry(first).map((cluster) =>
      cluster.theme === "city" ? { ...cluster, id: cluster.id.replace("city", "culture"), theme: "culture" } : cluster,
    );
    const next = find(before, moved);
    const city = next.clusters.filter(({ theme }) => theme === "city");
    expect(city.length).toBeGreaterThan(0);
    expect(next.clusters.every(({ id, theme }) => id.startsWith(`${theme ?? "none"}/`))).toBe(true);
  });

  it("keeps a name the office has got used to, though another one would be chosen today", () => {
    const labels = first.clusters.map(({ label }) => label);
    const phraseOf = (member: string) =>
      before.find(({ id }) => id === member)!.subject.slice("关于加强".length, -"的建议".length);
    const kept = first.clusters.flatMap(({ id, members }) => {
      const other = members.map(phraseOf).find((phrase) => !labels.includes(phrase));
      const renamed = carry(first).map((cluster) => (cluster.id === id ? { ...cluster, label: other ?? "" } : cluster));
      const found = find(before, renamed).clusters.find((cluster) => cluster.id === id)!;
      return found.label === other ? [id] : [];
    });
    expect(kept.length).toBeGreaterThan(1);
  });

  it("drops a name that nobody's words bear out any more", () => {
    const renamed = carry(first).map((cluster) => ({ ...cluster, label: "从未有过的名称" }));
    expect(find(before, renamed).clusters.map(({ label }) => label)).not.toContain("从未有过的名称");
  });
});
