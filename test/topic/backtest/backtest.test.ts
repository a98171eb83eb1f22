import { describe, expect, it } from "vitest";
import { complete } from "../../../src/base/progress.ts";
import type { PolicyPaper } from "../../../src/proposal/policy-paper.ts";
import type { Proposal } from "../../../src/proposal/proposal.ts";
import type { Cluster } from "../../../src/theme/assignment.ts";
import { centralSubjects, drawSubjects, policyTasks, rankClusters } from "../../../src/topic/backtest/baselines.ts";
import { backtestTopics, type BacktestInput } from "../../../src/topic/backtest/backtest.ts";
import type { BacktestMethod } from "../../../src/topic/backtest/result.ts";
import type { PolicyPoint } from "../../../src/topic/policy/policy-point.ts";
import type { TopicSuggestion } from "../../../src/topic/suggestion.ts";
import { createSimpleSpace } from "../simple-space.ts";

function proposal(id: string, subject: string, year: number): Proposal {
  return {
    id,
    number: null,
    year,
    session: null,
    occasion: "unknown",
    history: true,
    subject,
    body: `${subject}，群众反映较多。`,
    proposers: [],
    sector: null,
    form: "unknown",
    category: null,
    units: { lead: null, others: [] },
    filing: "unknown",
    outcome: "unknown",
    date: null,
    source: { file: "往年.csv" },
  };
}

const history = [
  proposal("1", "关于推进农村生活污水治理的建议", 2019),
  proposal("2", "关于规范共享单车停放的建议", 2019),
  proposal("3", "关于加装小区充电桩的建议", 2020),
  proposal("4", "关于新建小区充电桩配建标准的建议", 2020),
  proposal("5", "关于中小学午餐配送的建议", 2020),
];
const later = [
  proposal("a", "关于加快老旧小区加装电梯的建议", 2021),
  proposal("b", "关于农村生活污水治理管护的建议", 2021),
  proposal("c", "关于加装小区充电桩的提案", 2021),
  proposal("d", "关于低空飞行管理的建议", 2021),
];

function cluster(id: string, label: string, members: readonly string[]): Cluster {
  const counts = { current: 0, earlier: members.length, change: null, stability: null };
  return { id, theme: null, label, terms: [], members, ...counts };
}
const clusters = [
  cluster("t/1", "农村生活污水", ["1", "2"]),
  cluster("t/2", "小区充电桩", ["3", "4"]),
  cluster("t/3", "午餐配送", ["5"]),
];

function point(id: string, text: string, weight: number): PolicyPoint {
  const task = { manner: "", verb: "推进", object: text } as PolicyPoint["task"];
  const place = { paper: "报告.txt", title: "《报告》", year: 2020, paragraph: 1, start: 0, end: text.length };
  return { id, text, task, ...place, sentence: text, theme: null, weight, concrete: true, papers: ["报告.txt"] };
}
const points = [point("p1", "推进工业互联网", 0.5), point("p2", "加装电梯", 0.9), point("p3", "推进工业互联网", 0.7)];

function topic(id: string, title: string, angles: readonly string[] = []): TopicSuggestion {
  return {
    id,
    theme: "t",
    title,
    background: "",
    angles,
    angleEvidence: [],
    written: [],
    clues: [],
    units: [],
    score: 0.5,
    factors: { policy: 0, demand: 0, gap: 0, recurrence: 0, novelty: 0 },
    evidence: [],
  };
}
const topics = [topic("x", "关于老旧小区加装电梯的建议"), topic("y", "关于发展工业互联网的建议", ["加强低空飞行管理"])];

const paper: PolicyPaper = {
  file: "报告.txt",
  title: "《报告》",
  year: 2020,
  paragraphs: [
    { number: 1, text: "2020年重点工作安排" },
    { number: 2, text: "推进老旧小区加装电梯。加快工业互联网建设。" },
  ],
};

const texts = [...history, ...later].map(({ subject }) => subject);
const space = createSimpleSpace([...texts, "工业互联网"]);
const input: BacktestInput = {
  topics,
  papers: [paper],
  clusters,
  history,
  later,
  spaces: { titles: space, texts: space },
  seed: 1,
};
const tested = complete(backtestTopics(input));
const of = (method: BacktestMethod) => tested.methods.find((each) => each.method === method)!;

describe("backtestTopics", () => {
  it("tells for each topic which proposals took it up, and names all the others as unforeseen", () => {
    expect(tested.topics.map(({ topic, met }) => [topic, met.map(({ proposal }) => proposal)])).toEqual([
      ["x", ["a"]],
      ["y", []],
    ]);
    expect(tested.unforeseen.map(({ proposal }) => proposal)).toEqual(["b", "c", "d"]);
    expect(of("catalog")).toMatchObject({ topics: 2, met: 1, hits: 1, onlyThis: 0, onlyCatalog: 0, range: null });
  });

  it("counts the angles in a row of their own: a title is all that the others have", () => {
    expect(of("angles").met).toBe(2);
    expect(tested.unforeseen.find(({ proposal }) => proposal === "d")!.metBy).toEqual(["angles"]);
  });

  it("gives every list as many titles as the catalog has", () => {
    for (const { topics } of tested.methods) expect(topics).toBe(2);
  });

  it("says what a list meets that the catalog misses, and the other way round", () => {
    expect(of("centers")).toMatchObject({ met: 1, onlyThis: 1, onlyCatalog: 1 });
    expect(tested.unforeseen.find(({ proposal }) => proposal === "c")!.metBy).toContain("centers");
    expect(of("policy")).toMatchObject({ met: 1, onlyThis: 0, onlyCatalog: 0 });
  });

  it("draws random subjects many times and tells the range", () => {
    const { met, range } = of("random");
    expect(range!.met[0]).toBeLessThanOrEqual(met);
    expect(range!.met[1]).toBeGreaterThanOrEqual(met);
    expect(complete(backtestTopics(input))).toEqual(tested);
  });

  it("has nothing to say of an empty catalog, and says it", () => {
    const none = complete(backtestTopics({ ...input, topics: [] }));
    expect(none.methods.every(({ topics, met }) => topics === 0 && met === 0)).toBe(true);
    expect(none.unforeseen).toHaveLength(4);
  });
});

describe("the lists that cost no thought", () => {
  it("take 议题 of the last session first", () => {
    expect(rankClusters(clusters, history).map(({ id }) => id)).toEqual(["t/2", "t/3", "t/1"]);
    expect(centralSubjects(rankClusters(clusters, history), history)[0]).toBe("关于加装小区充电桩的建议");
  });

  it("take the policy's tasks by weight, none twice", () => {
    expect(policyTasks(points)).toEqual(["加装电梯", "推进工业互联网"]);
  });

  it("draw each subject once, alike for alike seeds, whatever the order of the rows", () => {
    const drawn = drawSubjects(history, 3, 7);
    expect(new Set(drawn).size).toBe(3);
    expect(drawSubjects([...history].reverse(), 3, 7)).toEqual(drawn);
    expect(drawSubjects(history, 99, 7)).toHaveLength(5);
    expect(drawSubjects([], 3, 7)).toEqual([]);
  });
});
