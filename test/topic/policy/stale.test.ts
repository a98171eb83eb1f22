import { describe, expect, it } from "vitest";
import { isStale } from "../../../src/topic/policy/stale.ts";

const ended = [{ lastYear: 2020, campaigns: /扫黑除恶专项斗争/u }];

function stale(text: string, paperYear: number | null, newestYear: number, sentence = text): boolean {
  return isStale({ text, sentence, year: paperYear }, newestYear, ended);
}

describe("过期的任务不再作选题", () => {
  it.each([
    ["已知结束的专项行动", "推进扫黑除恶专项斗争", 2019, 2022],
    ["三年行动，旧文件里提的", "深入开展污水处理提质增效三年行动", 2019, 2022],
    ["当年启动、已满年限的三年行动", "启动人居环境整治三年行动", 2018, 2021],
    ["五年规划已经收官", "完成“十三五”规划目标任务", 2020, 2022],
    ["上一轮普法规划", "落实“七五”普法规划", 2019, 2022],
    ["写明年份的", "完成2020年度节能目标", 2020, 2022],
    ["文件当年的任务，文件已不是最新的", "今年完成老旧小区改造", 2020, 2021],
    ["起止年份都写明的", "实施2018—2020年行动方案", 2018, 2022],
  ])("%s", (_case, text, paper, newest) => expect(stale(text, paper, newest)).toBe(true));

  it.each([
    ["专项行动还没到年份", "推进扫黑除恶专项斗争", 2019, 2020],
    ["三年行动，去年的文件", "深入开展污水处理提质增效三年行动", 2021, 2022],
    ["当年启动、未满年限", "启动人居环境整治提升五年行动", 2021, 2025],
    ["五年规划还在期内", "落实“十四五”规划", 2021, 2025],
    ["年份在今后", "制定2030年前碳排放达峰行动方案", 2021, 2022],
    ["最新文件的当年任务", "今年完成老旧小区改造", 2022, 2022],
    ["没有年份的常年任务", "加强面向小农户的社会化服务", 2018, 2022],
    ["不知年份的文件", "开展安全生产三年行动", null, 2022],
  ])("仍然有效：%s", (_case, text, paper, newest) => expect(stale(text, paper, newest)).toBe(false));

  it("同一句前面的“到……年”也算任务的年份", () => {
    const sentence = "到2020年，森林覆盖率达到20%，完成国土绿化任务";
    expect(stale("完成国土绿化任务", 2018, 2022, sentence)).toBe(true);
    expect(stale("完成国土绿化任务", 2018, 2022, sentence.replace("2020", "2035"))).toBe(false);
  });
});
