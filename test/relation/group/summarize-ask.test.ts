import { describe, expect, it } from "vitest";
import { summarizeAsk } from "../../../src/relation/group/summarize-ask.ts";

describe("summarizeAsk", () => {
  it("tells what a heading means by the sentence that asks, not by the background before it", () => {
    expect(summarizeAsk("完善绿色金融。当前企业融资难，利率偏高。建立绿色产业创投基金，为企业提供多元融资渠道。")).toBe(
      "完善绿色金融：建立绿色产业创投基金，为企业提供多元融资渠道",
    );
  });

  it("tells the steps that an ask numbers, and how many there are", () => {
    expect(
      summarizeAsk(
        "规范停车收费。一是统一收费标准，公示价格。二是安装地磁设备。三是清理私占车位。四是开放单位车位。五是设举报电话。",
      ),
    ).toBe("规范停车收费：统一收费标准，公示价格；安装地磁设备；清理私占车位；开放单位车位等5项");
  });

  it("keeps an ask of one sentence as it is, and a heading alone where nothing else asks", () => {
    expect(summarizeAsk("由市教育局牵头，三年内为农村学校配齐校医。")).toBe("由市教育局牵头，三年内为农村学校配齐校医");
    expect(summarizeAsk("发挥主体作用。目前企业负担较重，缺乏人才。")).toBe("发挥主体作用");
  });

  it("marks where it is cut, and takes empty texts", () => {
    const long = `支持${"建设产地冷链设施、".repeat(30)}建成网络。`;
    expect(summarizeAsk(long)).toMatch(/…$/u);
    expect(summarizeAsk(long).length).toBeLessThanOrEqual(110);
    expect(summarizeAsk("")).toBe("");
  });
});
