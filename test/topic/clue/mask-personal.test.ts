import { describe, expect, it } from "vitest";
import { maskPersonal } from "../../../src/topic/clue/mask-personal.ts";

describe("个人信息遮盖", () => {
  it.each([
    ["请打13812345678联系", "13812345678"],
    ["电话：0355-2345678", "0355-2345678"],
    ["身份证号999999196003150000，请核实", "999999196003150000"],
    ["卡号6222020200112233445", "6222020200112233445"],
    ["邮箱zhang.san@example.com", "zhang.san@example.com"],
    ["车牌晋D12345闯红灯", "晋D12345"],
    ["我家住5号楼2单元302室", "5号楼2单元302室"],
    ["姓名：欧阳明，电话13900001111", "欧阳明"],
    ["联系人：王小明", "王小明"],
    ["我叫李建国，今年七十", "李建国"],
    ["二级残疾人: 赵大海联系电话13800000000", "赵大海"],
  ])("%s 不露出 %s", (text, secret) => {
    const masked = maskPersonal(text);
    expect(masked).not.toContain(secret);
    expect(masked).toHaveLength(text.length);
  });

  it("不把热线号码、年份和数量当成个人信息", () => {
    const text = "2025年拨打12345热线反映，小区有1200户、停车位300个，公交12路末班太早。";
    expect(maskPersonal(text)).toBe(text);
  });
});
