import { describe, expect, it } from "vitest";
import { readReach } from "../../../pipelines/program-data.ts";
import type { Home } from "../../../src/text/place/home.ts";
import { parseReach } from "../../../src/topic/candidate/parse-reach.ts";
import { findDecider } from "../../../src/topic/candidate/reach.ts";
import { siftPoints } from "../../../src/topic/candidate/sift-points.ts";
import type { PolicyPoint } from "../../../src/topic/policy/policy-point.ts";

const reach = readReach().value;

function home(level: Home["level"]): Home {
  return { level, kind: "", area: [], names: new Set() };
}

describe("事权不在本级的任务", () => {
  it.each([
    ["扩大出口信用保险覆盖面", ["nation", "nation", "nation"]],
    ["鼓励发行双创金融债券", ["nation", "nation", "nation"]],
    ["清理电价附加收费", ["nation", "nation", "nation"]],
    ["健全知识产权侵权惩罚性赔偿制度", ["nation", "nation", "nation"]],
    ["提高稻谷最低收购价", ["nation", "nation", "nation"]],
    ["合理调整最低工资标准", [null, "province", "province"]],
    ["优化住房公积金提取和贷款政策", [null, null, "city"]],
    ["推进老旧小区改造", [null, null, null]],
    ["精简享受税费优惠政策的办理流程和手续", [null, null, null]],
    ["落实小微企业普惠性减税政策", [null, null, null]],
    ["争取专项债券额度", [null, null, null]],
    ["规范路边双边停车", [null, null, null]],
  ])("%s：省、市、县分别由谁定", (task, deciders) => {
    const levels = ["province", "city", "county"] as const;
    expect(levels.map((level) => findDecider(task, home(level), reach)?.level ?? null)).toEqual(deciders);
  });

  it("全国政协什么都可以提；看不出哪一级的，当作不是全国", () => {
    expect(findDecider("扩大出口信用保险覆盖面", home("nation"), reach)).toBeNull();
    expect(findDecider("扩大出口信用保险覆盖面", null, reach)).toEqual({ level: "nation", words: "出口信用保险" });
    expect(findDecider("合理调整最低工资标准", null, reach)).toBeNull();
  });
});

function point(text: string, given: Partial<PolicyPoint> = {}): PolicyPoint {
  return {
    id: text,
    text,
    task: { manner: "", verb: "", object: text, objectStart: 0 },
    paper: "国家.txt",
    title: "国家",
    year: 2026,
    paragraph: 1,
    start: 0,
    end: text.length,
    sentence: text,
    theme: null,
    weight: 0.5,
    concrete: true,
    papers: ["国家.txt"],
    ...given,
  };
}

describe("政策要点过筛", () => {
  const points = [
    point("扩大出口信用保险覆盖面"),
    point("推进老旧小区改造"),
    point("合理调整最低工资标准"),
    point("今年完成危房改造", { year: 2024 }),
    point("深化财税体制改革", { concrete: false }),
  ];
  const context = {
    home: home("city"),
    reach,
    localPapers: new Set<string>(),
    newestYear: 2026,
    isAskedFor: () => false,
  };

  it("拿掉的按原因记数，一条也不会不声不响地少", () => {
    const { points: kept, leftOut } = siftPoints(points, context);
    expect(kept.map(({ text }) => text)).toEqual(["推进老旧小区改造", "深化财税体制改革"]);
    expect(leftOut).toEqual([
      { reason: "nation", points: 1 },
      { reason: "province", points: 1 },
      { reason: "over", points: 1 },
    ]);
  });

  it("本级文件自己定的任务、提案已经提过的事，都留下；过了期的不留", () => {
    const local = siftPoints(points, { ...context, localPapers: new Set(["国家.txt"]) });
    const taken = siftPoints(points, { ...context, isAskedFor: () => true });
    for (const { points: kept } of [local, taken]) expect(kept).toHaveLength(4);
  });

  it("词表写错了指得出来", () => {
    expect(() => parseReach("nation: [税]")).toThrow("nation");
    expect(() => parseReach("nation: {税: 减税}\nprovince: {税: [地税]}\ncity: {税: [地税]}\nended: {}")).toThrow(
      "不是词语的列表",
    );
  });
});
