import { describe, expect, it } from "vitest";
import { findPersonal, type Writing } from "../../src/personal/find-personal.ts";
import { isBankCard } from "../../src/personal/bank-card.ts";
import { isIdentityCard } from "../../src/personal/identity-card.ts";
import { mask } from "../../src/personal/mask.ts";
import type { PersonalKind } from "../../src/personal/span.ts";

const found = (text: string, writing: Writing) =>
  findPersonal(text, writing).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe("个人信息：提案和群众来信里都要遮盖", () => {
  const cases: readonly (readonly [string, PersonalKind, string])[] = [
    ["请打13812345678联系", "mobile", "13812345678"],
    ["手机：138-1234-5678。", "mobile", "138-1234-5678"],
    ["可联系138 1234 5678。", "mobile", "138 1234 5678"],
    ["可联系+86 13812345678。", "mobile", "+86 13812345678"],
    ["手机１３８１２３４５６７８", "mobile", "１３８１２３４５６７８"],
    ["手机号138****5678", "mobile", "138****5678"],
    ["电话：0355-2345678", "landline", "0355-2345678"],
    ["（0355）2345678转801", "landline", "（0355）2345678转801"],
    ["办公室电话010 62345678", "landline", "010 62345678"],
    ["联系电话：2345678", "landline", "2345678"],
    ["身份证号999999196003150000，请核实", "identity-card", "999999196003150000"],
    ["居民11010519491231002X反映", "identity-card", "11010519491231002X"],
    ["旧证号110105491231002", "identity-card", "110105491231002"],
    ["证件号码：140402********0012", "identity-card", "140402********0012"],
    ["汇入6222020200112233446即可", "bank-card", "6222020200112233446"],
    ["汇入4539 1488 0343 6467即可", "bank-card", "4539 1488 0343 6467"],
    ["卡号6222020200112233445", "bank-card", "6222020200112233445"],
    ["邮箱zhang.san@example.com。", "email", "zhang.san@example.com"],
    ["微信号：zhangsan_88", "account", "zhangsan_88"],
    ["QQ：123456789", "account", "123456789"],
    ["车牌晋D12345闯红灯", "license-plate", "晋D12345"],
    ["新能源车晋DD12345停放", "license-plate", "晋DD12345"],
    ["住5号楼2单元302室", "dwelling", "5号楼2单元302室"],
    ["滨河小区3栋1201漏水", "dwelling", "3栋1201"],
    ["二单元402户反映", "dwelling", "二单元402户"],
    ["家庭住址：长河市清水街12号", "dwelling", "12号"],
  ];
  it.each(cases)("%s", (text, kind, data) => {
    for (const writing of ["official", "message"] as const) expect(found(text, writing)).toEqual([[kind, data]]);
  });

  it("几个座机号连写时一个不漏", () => {
    expect(mask("电话：2345678、3456789。", "official")).toBe("电话：＊＊＊＊＊＊＊、＊＊＊＊＊＊＊。");
  });
});

describe("姓名、门牌、案号：只在群众来信里遮盖", () => {
  const cases: readonly (readonly [string, PersonalKind, string])[] = [
    ["姓名：欧阳明", "name", "欧阳明"],
    ["联系人：王小明", "name", "王小明"],
    ["我叫李建国，今年七十", "name", "李建国"],
    ["我叫喻和平，今年七十", "name", "喻和平"],
    ["负责人曾小云（在场）", "name", "曾小云"],
    ["昨天，陈小姐来电", "name", "陈"],
    ["二级残疾人: 赵大海联系电话不通", "name", "赵大海"],
    ["尊敬的张书记：您好", "name", "张"],
    ["尊敬的王明副主任您好", "name", "王明"],
    ["投诉人周小燕，请核实", "name", "周小燕"],
    ["门前清水街12号积水", "dwelling", "12号"],
    ["（2019）晋0403民初123号判决", "case-number", "（2019）晋0403民初123号"],
  ];
  it.each(cases)("%s", (text, kind, data) => {
    expect(found(text, "message")).toEqual([[kind, data]]);
    expect(found(text, "official")).toEqual([]);
  });
});

describe("不是个人信息的，一字不动", () => {
  it.each([
    "提案号2024-0123、〔2026〕12号、第20240123号、20260012",
    "投资15000000000元，补助13800000000元，发电13800000000千瓦时",
    "建筑面积13812345.678平方米，占比0.13812345678",
    "拨打110、12345、12315、95588、96111、10086或400-123-4567、800-810-1234热线",
    "执行GB18918—2002、GB/T 34034-2017、HJ 2000-2010标准，参照新GB18918",
    "《民法典》第1079条、第二百八十六条；国发〔2016〕155号、苏政办发2016155号",
    "2013-2019年、20210101—20251231、2022年1月18日16:12:23",
    "统一社会信用代码91140400MA0K12345X，订单号13812345678，受理号：13912345678",
    "2025年拨打热线反映，小区有1200户、停车位300个，公交12路末班太早",
    "新建住宅12栋360户、5号楼2022年建成、3栋105㎡户型、建一座5000观众席的体育馆",
    "30个实验室、1200室内场馆、以社区单元为基础、5单元作业设计",
    "微信公众号、微信WeChat、QQ群、微信10000人关注、R&D经费485亿",
    "江苏R&D、G207国道、S60高速、京A股、地铁5号线",
    "样本数100000000000000000，流水号1234567890123456",
  ])("%s", (text) => {
    expect(mask(text, "official")).toBe(text);
  });

  it.each([
    "业主权益受损，居民安全没有保障，村民通行不便，群众利益受损。",
    "请负责人转移资产前说明，受害人经济损失很大，业主要求公开。",
    "通过电话预约，任何电话都打不通，班主任和居委会书记都知道。",
    "其余8位老师，高度重视，凭身份证领取。",
  ])("来信里的普通词语：%s", (text) => {
    expect(mask(text, "message")).toBe(text);
  });
});

describe("校验码", () => {
  it.each([
    ["11010519491231002X", true],
    ["110105194912310021", false],
    ["11010519491331002X", false],
    ["99010519491231002X", false],
    ["110105491231002", true],
    ["110105491331002", false],
  ])("身份证 %s：%s", (text, valid) => expect(isIdentityCard(text)).toBe(valid));

  it.each([
    ["4539148803436467", true],
    ["4539148803436468", false],
    ["6222020200112233446", true],
    ["453914880343646", false],
    ["1234567812345670", false],
  ])("银行卡 %s：%s", (text, valid) => expect(isBankCard(text)).toBe(valid));
});
