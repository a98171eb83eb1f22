import { describe, expect, test } from "vitest";
import { readUnits } from "../../../pipelines/program-data.ts";
import type { HandlingUnits } from "../../../src/proposal/proposal.ts";
import type { Home } from "../../../src/text/place/home.ts";
import type { RankedCandidate } from "../../../src/topic/candidate/rank.ts";
import { findMatches, indexProposals, type ProposalIndex } from "../../../src/topic/match/proposal-index.ts";
import { parseUnits } from "../../../src/topic/write/parse-units.ts";
import { findUnits } from "../../../src/topic/write/units.ts";
import { createSimpleSpace } from "../simple-space.ts";

const space = createSimpleSpace(["推行秸秆离田", "机关企事业单位停车位错时开放", "停车位", "事业单位改革", "加装电梯"]);
const city: Home = { level: "city", kind: "市", area: [], names: new Set() };
const province: Home = { level: "province", kind: "省", area: [], names: new Set() };

function candidate(core: string, given: Partial<RankedCandidate> = {}): RankedCandidate {
  return {
    id: core,
    origin: "policy",
    core,
    vector: space.embed(core),
    words: new Set(),
    points: [],
    matters: [],
    roots: [],
    civic: null,
    clues: [],
    takers: [],
    neighbors: [],
    near: [],
    fit: { level: 1, nearest: [], earlier: 0 },
    atHome: false,
    factors: { policy: 0, demand: 0, gap: 0, recurrence: 0, novelty: 0 },
    score: 0,
    merit: 0,
    ...given,
  };
}

function handled(subject: string, units: HandlingUnits): ProposalIndex {
  const proposal = {
    id: "2025-1",
    number: null,
    subject,
    body: "",
    year: 2025,
    session: null,
    occasion: "unknown",
    history: true,
    proposers: [],
    sector: null,
    form: "unknown",
    category: null,
    units,
    filing: "unknown",
    outcome: "unknown",
    date: null,
    source: { file: "历年.csv", row: 2 },
  } as const;
  return indexProposals([{ proposal, asks: [] }], space);
}

const table = readUnits().value;
const none = indexProposals([], space);
const unitsOf = (core: string, home: Home | null = city) => findUnits(candidate(core), none, space, table, home);

describe("承办单位", () => {
  test.each([
    ["推动机关企事业单位停车位错时开放", /^(?!市委编办|市人力)/u],
    ["探索长期护理保险试点", /^市医疗保障局$/u],
    ["推进国家文化公园建设", /^市文化和旅游局$/u],
    ["提升城区集中供热保障水平", /^市城市管理局$/u],
    ["开展安全生产专项整治", /^市应急管理局$/u],
  ])("半个词不作数，长的词先认：%s", (core, unit) => expect(unitsOf(core)[0]).toMatch(unit));

  test("什么都对不上就不写", () => expect(unitsOf("加快某某建设")).toEqual([]));

  test("省里的目录写省里的单位", () => expect(unitsOf("探索长期护理保险试点", province)).toEqual(["省医疗保障局"]));

  test("历年办过这件事的单位照原来的名称排在前面，区县政府不带进全市的选题", () => {
    const index = handled("关于破解东浦区住宅加装电梯难题的建议", {
      lead: "市住建局",
      others: ["东浦区人民政府", "市财政局"],
    });
    const core = "破解住宅加装电梯难题";
    const near = findMatches(core, index, space, 0.3);
    const found = findUnits(candidate(core, { near }), index, space, table, city);
    expect(found).toEqual(["市住建局", "市财政局"]);
  });

  test("民生事项自带的单位也按本级称呼", () => {
    const civic = {
      title: "完善公交线网",
      pattern: /公交/u,
      except: null,
      units: ["市交通运输局"],
      angles: [],
      parts: [],
    };
    const found = findUnits(candidate("完善公交线网", { civic }), none, space, table, province);
    expect(found).toEqual(["省交通运输厅"]);
  });

  test("表里写错的地方指得出来", () => {
    expect(() => parseUnits("- name: 市教育局")).toThrow("第 1 项");
    expect(() => parseUnits("- {name: 市教育局, terms: [学校], provnice: 省教育厅}")).toThrow("provnice");
  });
});
