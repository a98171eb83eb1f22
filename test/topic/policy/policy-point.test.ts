import { describe, expect, it } from "vitest";
import type { PolicyPaper } from "../../../src/proposal/policy-paper.ts";
import { readPolicyPoints } from "../../../src/topic/policy/policy-point.ts";
import { createSimpleSpace } from "../simple-space.ts";

const paragraphs = [
  "各位代表：",
  "现在，我代表市人民政府向大会报告工作，请予审议。",
  "一、过去一年工作回顾",
  "改造老旧小区86个，新建公共停车泊位3200个，加装电梯97部。",
  "我们也清醒看到，托育服务与群众期盼还有差距。",
  "二、今年重点工作",
  "（一）聚力产业转型。推进农村生活污水分类治理，治理率达到52%。加快建设高标准农田，改造核桃低产园8万亩、建设中药材良种繁育基地4个。",
  "坚持以人民为中心，奋力谱写新篇章。",
  "各位代表！",
  "让我们更加紧密地团结起来，加快建设美好家园！",
];
const paper: PolicyPaper = {
  file: "报告.txt",
  title: "2026年政府工作报告",
  year: 2026,
  paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text })),
};
const space = createSimpleSpace(paragraphs);

describe("政策要点", () => {
  const { points, passedOver } = readPolicyPoints([paper], space);

  it("只取今后的任务，不取回顾、困难、口号和结束语", () => {
    expect(points.map((point) => point.text)).toEqual([
      "推进农村生活污水分类治理",
      "加快建设高标准农田",
      "改造核桃低产园8万亩",
      "建设中药材良种繁育基地4个",
    ]);
    // Nine of the ten paragraphs hold no task; the one left holds four and a slogan.
    expect(passedOver.reduce((sum, { passages }) => sum + passages, 0)).toBe(9);
  });

  it("每一条都能在原文找到", () => {
    for (const point of points) {
      const paragraph = paper.paragraphs.find(({ number }) => number === point.paragraph);
      expect(paragraph?.text.slice(point.start, point.end)).toBe(point.text);
    }
  });

  it("有指标的任务更重，多份文件都提的任务更重", () => {
    const weightOf = (text: string, all = points) => all.find((point) => point.text === text)?.weight ?? 0;
    expect(weightOf("推进农村生活污水分类治理")).toBeGreaterThan(weightOf("加快建设高标准农田") - 0.11);
    const twice = readPolicyPoints([paper, { ...paper, file: "规划.txt" }], space).points;
    expect(weightOf("加快建设高标准农田", twice)).toBeGreaterThan(weightOf("加快建设高标准农田"));
  });

  it("把不分段、以两个全角空格隔开的报告照样分开", () => {
    const joined = {
      ...paper,
      paragraphs: [{ number: 1, text: paragraphs.join("\u3000\u3000") }],
    };
    const texts = readPolicyPoints([joined], space).points.map((point) => point.text);
    expect(texts).toEqual(points.map((point) => point.text));
  });
});
