import { describe, expect, it } from "vitest";
import { requestOf } from "../../../src/topic/clue/clue-phrase.ts";
import { bareSubject, coreOfSubject, coreOfTask, titleOf } from "../../../src/topic/write/topic-core.ts";
import { createSimpleSpace } from "../simple-space.ts";

const space = createSimpleSpace(["改造老旧小区", "推进污水治理"]);

describe("选题标题", () => {
  it.each([
    ["改造雨污合流管网55公里", "加快雨污合流管网改造"],
    ["新建标准化零工驿站15个", "建设标准化零工驿站"],
    ["完成2座煤矿智能化改造", "推进煤矿智能化改造"],
    ["推动光伏玻璃企业绿电消费占比提高到35%", "提高光伏玻璃企业绿电消费占比"],
    ["稳慎推进农村宅基地制度改革试点", "推进农村宅基地制度改革试点"],
    ["培训养老护理员1500名", "加强养老护理员培训"],
  ])("%s → %s", (task, core) => {
    expect(coreOfTask(task, space)).toBe(core);
  });

  it.each([
    "加强教育",
    "深化改革",
    "优化营商环境",
    "推动高质量发展",
    "守牢安全底线",
    "治理率达到52%",
    "弘扬企业家精神",
  ])("%s 太宽泛或不成题", (task) => {
    expect(coreOfTask(task, space)).toBeNull();
  });

  it("案由去掉“关于……的建议”", () => {
    expect(bareSubject("关于加强乡村古戏台抢救性修缮的几点建议")).toBe("加强乡村古戏台抢救性修缮");
    expect(coreOfSubject("关于进一步加强乡村古戏台抢救性修缮，助力文化传承的建议", space)).toBe(
      "加强乡村古戏台抢救性修缮",
    );
  });

  it("群众的抱怨变成请求", () => {
    expect(requestOf("公共充电设施布局不均")).toBe("优化公共充电设施布局");
    expect(requestOf("屋顶光伏租赁合同不规范")).toBe("规范屋顶光伏租赁合同");
    expect(requestOf("天气真好")).toBeNull();
  });

  it("标题八到三十字", () => {
    expect(titleOf("建设标准化零工驿站")).toBe("关于建设标准化零工驿站的建议");
  });
});
