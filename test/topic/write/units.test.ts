import { describe, expect, test } from "vitest";
import { indexProposals } from "../../../src/topic/match/proposal-index.ts";
import type { RankedCandidate } from "../../../src/topic/candidate/rank.ts";
import { findUnits } from "../../../src/topic/write/units.ts";
import { createSimpleSpace } from "../simple-space.ts";

const space = createSimpleSpace(["推行秸秆离田", "机关企事业单位停车位错时开放", "停车位", "事业单位改革"]);

function candidate(core: string, words: readonly string[]): RankedCandidate {
  return {
    id: core,
    origin: "policy",
    core,
    vector: space.embed(words.join("，")),
    words: new Set(words),
    points: [],
    matters: [],
    roots: [],
    clues: [],
    takers: [],
    neighbors: [],
    near: [],
    fit: { level: 1, nearest: [], earlier: 0 },
    factors: { policy: 0, demand: 0, gap: 0, recurrence: 0, novelty: 0 },
    score: 0,
    merit: 0,
  };
}

const table = [
  { name: "市委编办", terms: ["机构编制", "事业单位"] },
  { name: "市城市管理局", terms: ["停车位", "市容"] },
  { name: "市生态环境局", terms: ["秸秆禁烧", "秸秆焚烧"] },
];

describe("承办单位", () => {
  const index = indexProposals([], space);

  test("半个词不作数：机关企事业单位停车不是编办的事", () => {
    const found = findUnits(candidate("推动机关企事业单位停车位错时开放", ["停车位"]), index, space, table);
    expect(found).toEqual(["市城市管理局"]);
  });

  test("历年没有办过的，按单位职责给", () => {
    const found = findUnits(candidate("推进秸秆离田和综合利用", ["秸秆", "离田"]), index, space, table);
    expect(found).toEqual(["市生态环境局"]);
  });

  test("什么都对不上就不写", () => {
    expect(findUnits(candidate("培训研学导师", ["研学", "导师"]), index, space, table)).toEqual([]);
  });
});
