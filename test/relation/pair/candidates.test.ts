import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../src/relation/pair/candidates.ts";
import { sparseDot } from "../../../src/vector/sparse-vector.ts";
import { programPath } from "../../../pipelines/program-path.ts";
import { complete } from "../../../src/base/progress.ts";
import { comparePairs } from "../../../src/relation/pair/compare-pairs.ts";
import { readPlanted } from "../../planted/read-planted.ts";
import { options, profile, proposal, readSamples } from "../archive.ts";

const profiles = [...profile(readSamples()).values()];

describe("findCandidates", () => {
  it("finds every pair that comparing all with all would put among a proposal's ten closest", () => {
    const candidates = new Set(findCandidates(profiles).map(([a, b]) => a * profiles.length + b));
    let wanted = 0;
    let missed = 0;
    profiles.forEach((one, i) => {
      const near = profiles
        .map((other, j) => ({ j, cosine: i === j ? 0 : sparseDot(one.text, other.text) }))
        .filter(({ cosine }) => cosine >= 0.1)
        .sort((x, y) => y.cosine - x.cosine || x.j - y.j)
        .slice(0, 10);
      for (const { j } of near) {
        wanted++;
        if (!candidates.has(Math.min(i, j) * profiles.length + Math.max(i, j))) missed++;
      }
    });
    expect(wanted).toBeGreaterThan(150);
    expect(missed / wanted).toBeLessThanOrEqual(0.01);
  });

  it("misses no pair that judging all with all would call 重复 or 建议并案", () => {
    const planted = readPlanted(programPath("test/planted/set-a.yaml")).pairs.flatMap(({ id, a, b }) => [
      proposal(`P${id}a`, a.subject, a.body),
      proposal(`P${id}b`, b.subject, b.body),
    ]);
    const all = [...profile([...readSamples(), ...planted]).values()];
    const everyPair = all.flatMap((_, i) => all.slice(i + 1).map((_, k) => [i, i + 1 + k] as const));
    const judged = complete(comparePairs(all, everyPair, options.model, { isCommon: () => false }));
    const close = judged.filter(({ relation }) => relation !== "related").map(({ a, b }) => `${a} ${b}`);
    const candidates = new Set(findCandidates(all).map(([i, j]) => `${all[i]!.id} ${all[j]!.id}`));
    expect(close.length).toBeGreaterThan(40);
    expect(close.filter((pair) => !candidates.has(pair)).length / close.length).toBeLessThanOrEqual(0.01);
  });

  it("finds the same pairs whatever the order of the proposals", () => {
    const named = (order: readonly number[]) =>
      findCandidates(order.map((i) => profiles[i]!))
        .map(([a, b]) => [profiles[order[a]!]!.id, profiles[order[b]!]!.id].sort().join(" "))
        .sort();
    const identity = profiles.map((_, i) => i);
    const expected = named(identity);
    fc.assert(
      fc.property(fc.shuffledSubarray(identity, { minLength: identity.length }), (order) => {
        // Where two partners are equally good for the last place kept, their order decides; ties are rare.
        const found = new Set(named(order));
        const same = expected.filter((pair) => found.has(pair)).length;
        expect(same / expected.length).toBeGreaterThan(0.995);
      }),
      { seed: 3, numRuns: 5 },
    );
  });

  it("lists each pair once, lower index first, never a proposal with itself", () => {
    const found = findCandidates(profiles);
    expect(new Set(found.map((pair) => pair.join(" "))).size).toBe(found.length);
    expect(found.every(([a, b]) => a < b)).toBe(true);
  });
});
