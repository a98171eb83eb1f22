import { describe, expect, it } from "vitest";
import { readPair } from "../../../src/relation/pair/reading.ts";
import { signalNames } from "../../../src/relation/pair/signals.ts";

const definitions: Readonly<Record<string, number>> = { samePlace: 1, ownMatter: 1, stance: 1 };
const row = (given: Readonly<Record<string, number>>) =>
  Float64Array.from(signalNames, ([name]) => given[name] ?? definitions[name] ?? 0);
const sameProblem = { meaning: 0.7, subjectMeaning: 0.8, situation: 0.7 };
const otherProblem = { meaning: 0.3, subjectMeaning: 0.2, situation: 0.3 };

describe("readPair", () => {
  it("reads a pair in the four ways of an examiner, and says 对照参考 where none fits", () => {
    expect(readPair("duplicate", row({}), false)).toBe("resubmitted");
    expect(readPair("joint", row({}), false)).toBe("join");
    expect(readPair("related", row({ ...sameProblem, asks: 0.1 }), false)).toBe("confer");
    expect(readPair("related", row({ ...otherProblem, asks: 0.6 }), false)).toBe("same-unit");
    expect(readPair("related", row({ ...otherProblem, asks: 0.1 }), false)).toBe("reference");
  });

  it("never advises to join a case with one of an earlier session, which has been answered", () => {
    expect(readPair("joint", row({}), true)).toBe("raised-before");
    expect(readPair("duplicate", row({}), true)).toBe("resubmitted");
    expect(readPair("related", row({ ...sameProblem, asks: 0.1 }), true)).toBe("confer");
  });

  it("reads opposite stances as a matter to confer on, and a template for another county as one for the same unit", () => {
    expect(readPair("related", row({ ...otherProblem, stance: 0 }), false)).toBe("confer");
    expect(readPair("related", row({ ...sameProblem, asks: 0.9, ownMatter: 0 }), false)).toBe("same-unit");
    expect(readPair("related", row({ ...sameProblem, asks: 0.1, samePlace: 0 }), false)).toBe("reference");
  });
});
