import { describe, expect, it } from "vitest";
import { findPersonalMatter } from "../../../src/topic/clue/personal-matter.ts";

const read = (title: string, text = "") => findPersonalMatter({ id: "X1", title, text });

describe("不宜作选题的线索", () => {
  it.each([
    ["不服法院二审判决请求过问", "", "司法程序"],
    ["老板拖欠工钱", "找过很多部门，最后法院强制执行了，公司没有钱。", "司法程序"],
    ["某公司涉嫌诈骗", "", "具体个人或案件"],
    ["举报村主任贪污补助款", "", "具体个人或案件"],
    ["楼上卫生间漏水把吊顶泡了", "", "一户一人"],
    ["退休工龄少算三年请求重新认定", "请把我的档案找出来，给我补发。", "个案诉求"],
    ["讨要工钱", "包工头欠我工钱一万三，写了欠条。", "个案诉求"],
  ])("%s：搁置", (title, text, reason) => {
    expect(read(title, text)?.reason).toContain(reason);
  });

  it.each([
    ["小区物业不作为", "物业让我们去法院起诉，业主们没有办法。"],
    ["信号灯不符合标准", "该组信号灯不符合国家强制执行标准。"],
    ["法定节假日空调噪声扰民", "单位的中央空调整夜不停，法官们下班了也开着。"],
    ["工地拖欠农民工工资", "项目拖欠我们二十多个农民工的工资，找了几个部门都没有结果。"],
    ["屋顶防水改造工程没做好", "整栋楼都漏，我家也漏水，社区说在修。"],
    ["警官学院训练强度太大", "新生体能训练有些过度。"],
  ])("%s：大家的事，不搁置", (title, text) => {
    expect(read(title, text)).toBeNull();
  });

  it("指出是哪几个字", () => {
    const text = "开发商拖着不办，业主起诉到法院已经两年。";
    const found = read("房产证问题", text)!;
    expect(text.slice(found.start, found.end)).toBe("业主起诉到");
    expect(found.inTitle).toBe(false);
  });
});
