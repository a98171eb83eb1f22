import { describe, expect, it } from "vitest";
import { readActions, readLexicon } from "../../../pipelines/program-data.ts";
import { parseActions } from "../../../src/text/ask/actions.ts";
import { createAskGrammar } from "../../../src/text/ask/ask-grammar.ts";
import { findMatters, type AskMatter } from "../../../src/text/ask/ask-matter.ts";
import { combineForces, negateForce } from "../../../src/text/ask/force.ts";
import { segmentText, TermCollector } from "../../../src/text/segment.ts";
import { createJiebaSegmenter } from "../../../src/text/segmenter-jieba.ts";

const lexicon = readLexicon().value;
const actions = readActions().value;
const segmenter = createJiebaSegmenter(lexicon.words);

interface Read {
  readonly action: string;
  readonly object: string | null;
  readonly force: AskMatter["force"];
}

function read(ask: string): readonly Read[] {
  const collector = new TermCollector(lexicon.synonyms);
  const words = segmentText(ask, segmenter, collector);
  const grammar = createAskGrammar(collector.terms, actions, lexicon.stopWords);
  return findMatters(ask, words, { start: 0, end: ask.length }, grammar).map(({ action, object, force }) => ({
    action: ask.slice(action.start, action.end),
    object: object === null ? null : ask.slice(object.start, object.end),
    force,
  }));
}

describe("findMatters", () => {
  it.each([
    ["加大普惠托育供给。", "加大", "普惠托育供给"],
    ["建议市教育局扩大普惠托位供给，减轻家庭负担。", "扩大", "普惠托位供给"],
    ["由市财政局设立专项资金，按年拨付。", "设立", "专项资金"],
    ["进一步健全和完善养老服务体系。", "健全和完善", "养老服务体系"],
    ["尽快取消网约车限行措施。", "取消", "网约车限行措施"],
    ["将托育用房纳入新建小区规划条件。", "纳入", "托育用房"],
    ["把市区两级补助提高到每部18万元。", "提高", "市区两级补助"],
    ["对困难家庭给予租金补贴。", "给予租金补贴", "困难家庭"],
    ["加强保护传承。", "加强", "保护传承"],
    ["在社区设立便民服务点。", "设立", "便民服务点"],
    ["为提高办事效率，建立联合审批窗口。", "建立", "联合审批窗口"],
    ["通过引进社会资本，盘活闲置校舍。", "盘活", "闲置校舍"],
    ["按照《政府制定价格行为规则》的要求，落实收费公示制度。", "落实", "收费公示制度"],
    ["培训机构应当公开收费标准。", "公开", "收费标准"],
    ["目前部分园所条件较差，要改善办园条件。", "改善", "办园条件"],
    ["不断完善心理健康服务体系。", "不断完善", "心理健康服务体系"],
    ["鼓励公办幼儿园开设托班。", "鼓励", "公办幼儿园开设托班"],
    ["课程安排要分层。", "分层", "课程安排"],
  ])("reads %s", (ask, action, object) => {
    expect(read(ask)[0]).toMatchObject({ action, object });
  });

  it("ends the object where the title runs on into its text", () => {
    expect(read("加强保育队伍建设一是提高待遇。")[0]?.object).toBe("保育队伍建设");
    expect(read("完善托育服务体系各级政府要高度重视托育工作。")[0]?.object).toBe("托育服务体系");
    expect(read("打造旅游品牌 政府部门应当加大宣传。")[0]?.object).toBe("旅游品牌");
  });

  it.each([
    ["扩大烟花爆竹销售范围。", "more"],
    ["压减审批环节。", "less"],
    ["允许商户外摆经营。", "allow"],
    ["严禁占用消防通道。", "forbid"],
    ["放宽落户条件。", "release"],
    ["停止扩大禁养区域。", "forbid"],
    ["加快取消收费站。", "forbid"],
    ["取消限购。", "forbid"],
    ["不宜扩大办学规模。", "less"],
    ["不再核发零售许可。", "forbid"],
    ["不得撤并农村教学点。", "allow"],
    ["慎重推进教学点撤并。", "forbid"],
    ["减轻学生负担。", "relieve"],
    ["完善管理制度。", null],
    ["责任主体不明确，要完善制度。", null],
  ])("tells what %s does: %s", (ask, force) => {
    expect(read(ask)[0]?.force).toBe(force);
  });

  it("finds nothing where nothing is asked", () => {
    expect(read("全市现有三家托育机构。")).toEqual([]);
    expect(read("")).toEqual([]);
  });

  it("gives offsets of the original, within the ask, whatever stands in it", () => {
    for (const ask of [
      "加强 ＡＥＤ 设备《配置》（含校园）管理。",
      "一、",
      "，。；",
      "将。",
      "对给予。",
      "加强",
      "不。",
      "建立、完善、健全。",
    ]) {
      const collector = new TermCollector(lexicon.synonyms);
      const words = segmentText(ask, segmenter, collector);
      const grammar = createAskGrammar(collector.terms, actions, lexicon.stopWords);
      for (const { action, object } of findMatters(ask, words, { start: 0, end: ask.length }, grammar)) {
        for (const span of object === null ? [action] : [action, object]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(ask.length);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }
    }
  });
});

describe("forces", () => {
  it("takes two verbs together", () => {
    expect(combineForces("forbid", "more")).toBe("forbid");
    expect(combineForces("forbid", "forbid")).toBe("allow");
    expect(combineForces("release", "forbid")).toBe("allow");
    expect(combineForces("allow", "forbid")).toBe("forbid");
    expect(combineForces("more", "forbid")).toBe("forbid");
    expect(combineForces("promote", "less")).toBe("less");
    expect(combineForces(null, "allow")).toBe("allow");
  });

  it("turns back when denied twice", () => {
    for (const force of ["more", "less", "forbid"] as const)
      expect(negateForce(negateForce(force))).toBe(force === "forbid" ? "forbid" : force);
  });
});

describe("parseActions", () => {
  it("reads categories, stars and comments", () => {
    const parsed = parseActions("# 注释\n许 = 允许 新建*\n\n否 = 不");
    expect(parsed.get("允许")).toEqual({ kind: "allow", alsoNoun: false });
    expect(parsed.get("新建")).toEqual({ kind: "allow", alsoNoun: true });
    expect(parsed.get("不")?.kind).toBe("not");
  });

  it("does not pass over a category it does not know", () => {
    expect(() => parseActions("许许 = 允许")).toThrow("许许");
  });

  it("sorts every shipped word once", () => {
    const text = [...actions.keys()];
    expect(new Set(text).size).toBe(text.length);
    expect(actions.get("扩大")?.kind).toBe("more");
  });
});
