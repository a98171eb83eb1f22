import { describe, expect, it } from "vitest";
import { parseCivicMatters } from "../../../src/topic/clue/parse-civic-matters.ts";

const angle = "{ text: 加密早晚高峰班次, pattern: 高峰 }";

function entry(changed: Readonly<Record<string, string>>): string {
  const fields = {
    title: "优化公交线网和班次服务",
    pattern: "公交|末班车",
    units: "[市交通运输局]",
    angles: `[${angle}]`,
    ...changed,
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== "");
  return lines.map(([name, value], i) => `${i === 0 ? "- " : "  "}${name}: ${value}`).join("\n");
}

describe("parseCivicMatters", () => {
  it("一项写全的事项照样读出", () => {
    const [matter] = parseCivicMatters(entry({ except: "校车" }));
    expect(matter).toMatchObject({ title: "优化公交线网和班次服务", units: ["市交通运输局"] });
    expect(matter?.pattern.test("7路公交改线")).toBe(true);
    expect(matter?.except?.test("校车")).toBe(true);
    expect(matter?.angles[0]?.text).toBe("加密早晚高峰班次");
    expect(parseCivicMatters(entry({}))[0]?.except).toBeNull();
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["没有题目", { title: "" }, /第 1 项的 title缺失/u],
    ["题目太短", { title: "优化公交" }, /第 1 项的 title应为 6—25 字，现为 4 字：优化公交/u],
    ["没有表达式", { pattern: "" }, /第 1 项（优化公交线网和班次服务）的 pattern缺失/u],
    ["表达式写错", { pattern: "公交（|(末班" }, /pattern不是正则表达式：公交（\|\(末班/u],
    ["没有单位", { units: "" }, /缺少 units/u],
    ["没有切口", { angles: "[]" }, /缺少 angles/u],
    ["切口太短", { angles: "[{ text: 加密班次, pattern: 班次 }]" }, /第 1 个切口的 text应为 7—22 字，现为 4 字/u],
    ["两件事只写了一件", { parts: "[{ title: 优化公交线网布局, pattern: 线网 }]" }, /parts 应是两项以上的列表/u],
    [
      "其中一件没有表达式",
      { parts: "[{ title: 优化公交线网布局, pattern: 线网 }, { title: 改进公交班次服务 }]" },
      /第 2 个 parts的 pattern缺失/u,
    ],
    ["切口没有表达式", { angles: `[${angle}, { text: 延长末班车运营时间 }]` }, /第 2 个切口的 pattern缺失/u],
  ])("%s：说明是哪一项", (_, changed, message) => {
    expect(() => parseCivicMatters(entry(changed))).toThrow(message);
  });

  it("不是列表就说不是列表", () => {
    expect(() => parseCivicMatters("title: 优化公交线网")).toThrow("民生事项表应是一个列表");
  });
});
