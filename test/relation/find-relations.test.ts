import { describe, expect, it } from "vitest";
import { readRelationModel } from "../../pipelines/program-data.ts";
import { logOdds, toRowModel } from "../../src/relation/pair/model.ts";
import { measureSignals, signalNames } from "../../src/relation/pair/signals.ts";
import { pairOf, profile, proposal, readSamples, relate } from "./archive.ts";

const samples = readSamples();
const found = relate(samples);

describe("findRelations", () => {
  it("gives the same pairs, groups and threads whatever the order of the proposals", () => {
    const shuffled = samples.filter((_, i) => i % 3 === 1).concat(samples.filter((_, i) => i % 3 !== 1).reverse());
    expect(relate(shuffled)).toEqual(found);
  });

  it("lists each pair once, a before b, with scores in order and evidence that points into the texts", () => {
    const byId = new Map(samples.map((one) => [one.id, one]));
    const seen = new Set<string>();
    for (const { a, b, relation, score, relatedScore, evidence } of found.pairs) {
      expect(a < b && !seen.has(`${a} ${b}`)).toBe(true);
      seen.add(`${a} ${b}`);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(relatedScore).toBeGreaterThanOrEqual(score);
      expect(relatedScore).toBeLessThanOrEqual(1);
      expect(["duplicate", "joint", "related"]).toContain(relation);
      for (const { aStart, bStart, length } of evidence.passages) {
        expect(byId.get(a)!.body.slice(aStart, aStart + length)).toBe(byId.get(b)!.body.slice(bStart, bStart + length));
      }
      const sizes = evidence.signals.map(({ contribution }) => Math.abs(contribution));
      expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
      for (const ask of evidence.asks) expect(ask.similarity).toBeLessThanOrEqual(1);
    }
  });

  it("measures a pair the same from either side", () => {
    const profiles = [...profile(samples).values()];
    for (let i = 0; i < profiles.length; i++) {
      const [a, b] = [profiles[i]!, profiles[(i * 7 + 3) % profiles.length]!];
      measureSignals(a, b).forEach((value, k) => expect(value).toBeCloseTo(measureSignals(b, a)[k]!, 6));
    }
  });

  it("counts every signal in its favor: no weight is negative, and no signal leaves [0, 1]", () => {
    const { model } = { model: readRelationModel().value };
    for (const { weight } of [...model.joint.terms, ...model.related.terms]) expect(weight).toBeGreaterThanOrEqual(0);
    const joint = toRowModel(
      model.joint,
      signalNames.map(([name]) => name),
    );
    const profiles = [...profile(samples).values()].slice(0, 30);
    for (const a of profiles) {
      for (const b of profiles) {
        const row = measureSignals(a, b);
        for (const value of row) expect(value >= 0 && value <= 1 + 1e-6).toBe(true);
        expect(Number.isFinite(logOdds(joint, row))).toBe(true);
      }
    }
  });

  it("finds a text handed in again, whatever was done to its layout, and pairs it with nothing it has no part in", () => {
    for (const original of samples.slice(0, 12)) {
      const again = proposal("9999-copy", original.subject, original.body.replaceAll("，", "、 ").replaceAll("\n", ""));
      const pair = pairOf(relate([...samples, again]), original.id, "9999-copy");
      expect(pair?.relation, original.id).toBe("duplicate");
      expect(pair!.score).toBeGreaterThan(0.9);
    }
  });

  it("gives the same verdict on a pair whichever of the two has the first id", () => {
    const [one, other, copy] = ["2026-003", "2026-013", "2026-007"].map((id) =>
      samples.find((sample) => sample.id === id)!,
    );
    for (const [x, y] of [
      [one!, other!],
      [copy!, samples.find(({ id }) => id === "2026-023")!],
      [samples.find(({ id }) => id === "2026-038")!, samples.find(({ id }) => id === "2026-049")!],
    ] as const) {
      const rest = samples.filter(({ id }) => id !== x.id && id !== y.id);
      const verdict = (first: string, second: string) =>
        relate([...rest, { ...x, id: first }, { ...y, id: second }]).pairs.find(
          ({ a, b }) => a.startsWith("9999") && b.startsWith("9999"),
        );
      const [there, back] = [verdict("9999-1", "9999-2"), verdict("9999-2", "9999-1")];
      expect(back?.relation).toBe(there?.relation);
      expect(back?.reading).toBe(there?.reading);
      expect(back?.score).toBeCloseTo(there?.score ?? -1, 3);
    }
  });

  it("takes no harm from texts that are empty or nearly so", () => {
    const poor = ["", "无", "见附件", "同意。"].flatMap((body, i) => [
      proposal(`0000-${i}a`, "", body),
      proposal(`0000-${i}b`, "建议", body),
    ]);
    const ids = new Set(poor.map(({ id }) => id));
    const relations = relate([...samples, ...poor]);
    expect(relations.pairs.filter(({ a, b }) => ids.has(a) || ids.has(b))).toEqual([]);
    expect(relate(poor)).toMatchObject({ pairs: [], groups: [], threads: [] });
    expect(relate([])).toMatchObject({ pairs: [], groups: [], threads: [] });
  });

  it("puts only this session's proposals into groups, and history only into threads", () => {
    const history = new Set(samples.filter((one) => one.history).map(({ id }) => id));
    expect(found.groups.flatMap(({ members }) => members).filter((id) => history.has(id))).toEqual([]);
    for (const { current, earlier } of found.threads) {
      expect(current.length > 0 && earlier.length > 0).toBe(true);
      expect(current.some((id) => history.has(id))).toBe(false);
      expect(earlier.every((id) => history.has(id))).toBe(true);
    }
  });

  it("names for each group a lead out of it, and traces every distinct ask to those who make it", () => {
    for (const group of found.groups) {
      expect(group.members).toContain(group.lead);
      expect(group.leadReason).not.toBe("");
      for (const ask of group.asks) {
        expect(ask.members.length).toBeGreaterThan(0);
        for (const id of ask.members) expect(group.members).toContain(id);
      }
      for (const pair of group.bridges) for (const id of pair) expect(group.members).toContain(id);
    }
  });
});
