import { describe, expect, it } from "vitest";
import { programPath } from "../../pipelines/program-path.ts";
import { measurePlanted, type PlantedResult } from "./measure-planted.ts";
import { readPlanted } from "./read-planted.ts";

/** Set A was looked at while the signals were chosen; set B was written by someone else and kept aside. */
const sets = ["set-a", "set-b"].map((name): readonly [string, PlantedResult] => [
  name,
  measurePlanted(readPlanted(programPath(`test/planted/${name}.yaml`))),
]);

describe.each(sets)("planted pairs, %s", (_name, result) => {
  const right = (kind: string) => {
    const { right, pairs } = result.kinds.get(kind)!;
    return right / pairs;
  };

  it.each(["exact-copy", "format-only", "reordered-asks", "number-swapped"])(
    "%s: every copy is found, whatever was done to its layout",
    (kind) => expect(right(kind)).toBe(1),
  );

  it("light-rewrite: at least nineteen of twenty are found", () =>
    expect(right("light-rewrite")).toBeGreaterThanOrEqual(0.95));

  it("boilerplate: texts that share nothing but the preamble everybody quotes are not related", () => {
    expect(result.boilerplate.pairs).toBeGreaterThanOrEqual(66);
    expect(result.boilerplate.flagged / result.boilerplate.pairs).toBeLessThanOrEqual(0.01);
  });

  it("same-subject-other-matter: an equal title alone joins nothing", () =>
    expect(right("same-subject-other-matter")).toBe(1));

  it.each(["follow-up", "merged-halves"])("%s: as an examiner would read it", (kind) =>
    expect(right(kind)).toBeGreaterThanOrEqual(0.75),
  );

  it("calls no two texts of different pairs 重复 or 建议并案", () => expect(result.strangers).toEqual([]));
});
