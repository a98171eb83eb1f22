import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backtestRules } from "../../../src/topic/backtest/backtest.ts";
import { countLimited, measureTopics, type MeasuredTopic } from "../../../src/topic/backtest/measure.ts";

const history = 400;
const proposals = 100;

/** A topic that meets the proposals named, and was near so many of history. */
function topic(met: readonly number[], earlier = 1, near: readonly number[] = []): MeasuredTopic {
  const scores = new Float32Array(proposals);
  for (const at of near) scores[at] = backtestRules.near;
  for (const at of met) scores[at] = 0.9;
  return { scores, earlier, narrowness: 2 };
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const measure = (topics: readonly MeasuredTopic[]) => measureTopics(topics, history, proposals, backtestRules);

describe("the figures of a backtest", () => {
  it("count a proposal once, however many titles meet it", () => {
    const figures = measure([topic([1, 2]), topic([2, 3]), topic([]), topic([], 1, [3, 4])]);
    expect(figures).toMatchObject({ topics: 4, met: 3, coverage: 0.03, hits: 2, hitRate: 0.5, near: 4 });
    expect(figures).toMatchObject({ meanMet: 2, medianMet: 2, broad: 0, headings: 0, narrowness: 2 });
  });

  it("do not let one heading beat three definite titles", () => {
    const heading = measure([topic(upTo(20), 25)]);
    const definite = measure([topic([1, 2]), topic([3]), topic([4, 5])]);
    expect(heading.met).toBeGreaterThan(definite.met);
    expect(heading).toMatchObject({ definite: 0, limited: 5, headings: 1, broad: 1 });
    expect(definite).toMatchObject({ definite: 5, limited: 5, headings: 0, broad: 0 });
  });

  it("allow a matter that a few wrote on before", () => {
    expect(measure([topic([1], 4)]).headings).toBe(0);
    expect(measure([topic([1], 5)]).headings).toBe(1);
    // Of ten proposals, three are no field yet.
    expect(measureTopics([topic([1], 3)], 10, proposals, backtestRules).headings).toBe(0);
  });

  it("are zeros where there is nothing", () => {
    const empty = measureTopics([], 0, 0, backtestRules);
    expect(Object.values(empty).every((value) => value === 0)).toBe(true);
  });

  it("give each topic its share of proposals in the best possible way", () => {
    // First come, first served would give proposals 0 and 1 to the first topic and leave 2 and 3 to nobody.
    expect(
      countLimited(
        [
          [0, 1, 2, 3],
          [0, 1],
        ],
        2,
      ),
    ).toBe(4);
    const meetings = fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(meetings, fc.integer({ min: 1, max: 3 }), (found, limit) => {
        expect(countLimited(found, limit)).toBe(mostByTrying(found, limit));
      }),
      { numRuns: 200 },
    );
  });
});

/** Every way to give proposals away, tried. */
function mostByTrying(meetings: readonly (readonly number[])[], limit: number): number {
  const all = [...new Set(meetings.flat())];
  const left = meetings.map(() => limit);
  const best = (at: number): number => {
    if (at === all.length) return 0;
    let most = best(at + 1);
    meetings.forEach((found, topic) => {
      if (left[topic] === 0 || !found.includes(all[at]!)) return;
      left[topic]!--;
      most = Math.max(most, 1 + best(at + 1));
      left[topic]!++;
    });
    return most;
  };
  return best(0);
}
