import { describe, expect, it } from "vitest";
import { issue } from "../../src/base/issue.ts";
import { protectIntake } from "../../src/personal/protect-intake.ts";
import type { Clue } from "../../src/proposal/clue.ts";
import type { Proposal, Proposer } from "../../src/proposal/proposal.ts";

function proposal(id: string, given: Partial<Proposal> = {}): Proposal {
  return {
    id,
    number: null,
    year: 2026,
    session: null,
    occasion: "unknown",
    history: false,
    subject: "关于增设公交站的建议",
    body: "",
    proposers: [],
    sector: null,
    form: "unknown",
    category: null,
    units: { lead: null, others: [] },
    filing: "unknown",
    outcome: "unknown",
    date: null,
    source: { file: "提案.xlsx", row: 2 },
    ...given,
  };
}

const clue = (given: Partial<Clue>): Clue => ({
  id: "1",
  title: "",
  text: "",
  date: null,
  likes: 0,
  source: { file: "线索.txt", paragraph: 4 },
  ...given,
});

const member = (name: string, count = 1): Proposer => ({ kind: "member", name, count });
const mask = { personal: "mask", proposers: "keep" } as const;
const drop = { personal: "mask", proposers: "drop" } as const;
const read = { proposals: [], clues: [], issues: [] };

describe("遮盖（默认）", () => {
  it("案由、正文、提案者栏、承办单位里都不留号码", () => {
    const { proposals, issues } = protectIntake(
      {
        ...read,
        proposals: [
          proposal("1", {
            subject: "关于13812345678乱发信息的提案",
            body: "联系人电话0355-2345678。",
            proposers: [member("李明13812345678")],
            sector: "经济界13812345678",
            category: "城建13812345678",
            units: { lead: "市民政局0355-2345678", others: ["市财政局13812345678"] },
          }),
        ],
      },
      mask,
    );
    const [kept] = proposals;
    expect(JSON.stringify(kept)).not.toMatch(/\d{5}/u);
    expect(issues[0]?.message).toContain("手机号 5 处、固定电话 2 处");
    expect(kept?.body).toBe("联系人电话＊＊＊＊＊＊＊＊＊＊＊＊。");
    expect(kept?.proposers[0]?.name).toBe("李明");
  });

  it("提案里的官员和普通词语照旧，来信里的姓名遮住", () => {
    const text = "王局长说，联系人：李小明，住清水街12号。";
    const { proposals, clues } = protectIntake(
      { ...read, proposals: [proposal("1", { body: text })], clues: [clue({ title: "来信", text })] },
      mask,
    );
    expect(proposals[0]?.body).toBe(text);
    expect(clues[0]?.text).toBe("＊局长说，联系人：＊＊＊，住清水街＊＊＊。");
  });

  it("标题取自正文而从号码中间截断的，也不露出半截", () => {
    const text = "请拨打13812345678联系本人";
    const { clues } = protectIntake({ ...read, clues: [clue({ title: "请拨打13812345…", text })] }, mask);
    expect(clues[0]?.title).toBe("请拨打＊＊＊＊＊＊＊＊…");
  });

  it("每个文件一条提示：哪些行、哪几种、几处，不写内容", () => {
    const { issues } = protectIntake(
      {
        ...read,
        proposals: [
          proposal("1", { body: "电话13812345678、13912345678。" }),
          proposal("2", { body: "无", source: { file: "提案.xlsx", row: 3 } }),
          proposal("3", { body: "住3栋1201室。", source: { file: "提案.xlsx", row: 5 } }),
        ],
        clues: [clue({ title: "来信", text: "我叫李建国，今年七十" })],
      },
      mask,
    );
    expect(issues.map(({ rule, file, row, message }) => [rule, file, row, message])).toEqual([
      [
        "personal-data",
        "提案.xlsx",
        2,
        "“提案.xlsx”第 2、5 行含有手机号 2 处、住址门牌 1 处，已遮盖（--personal keep 可保留）。",
      ],
      ["personal-data", "线索.txt", 4, "“线索.txt”第 4 段含有姓名 1 处，已遮盖（--personal keep 可保留）。"],
    ]);
  });

  it("其他提示引用单元格时也不露出，截断了的也不", () => {
    const found = protectIntake(
      {
        ...read,
        issues: [
          issue({ rule: "bad-date", severity: "warning", message: "日期“13812345678”读不懂", actual: "13812345678" }),
          issue({ rule: "bad-date", severity: "warning", message: "日期“张三1101051949…”读不懂", actual: "a@b.cn" }),
        ],
      },
      mask,
    ).issues;
    expect(JSON.stringify(found)).not.toMatch(/\d{5}|a@b/u);
  });
});

describe("保留（--personal keep）", () => {
  it("一字不改，并提醒只供内部使用", () => {
    const given = { ...read, proposals: [proposal("1", { body: "电话13812345678" })] };
    const { proposals, issues } = protectIntake(given, { personal: "keep", proposers: "keep" });
    expect(proposals).toEqual(given.proposals);
    expect(issues[0]?.message).toBe(
      "“提案.xlsx”第 2 行含有手机号 1 处，按要求保留（--personal keep），结果只供内部使用，请勿外传。",
    );
  });
});

describe("去掉委员姓名（--proposers drop）", () => {
  const named = {
    ...read,
    proposals: [
      proposal("2026-002", { proposers: [member("高峰"), member("李建国", 3)] }),
      proposal("2026-001", {
        proposers: [member("李建国"), { kind: "collective", name: "市工商联", body: "federation" }],
        body: "委员李建国调研发现，早晚高峰拥堵。提案人：李建国",
      }),
      proposal("2025-009", {
        history: true,
        proposers: [member("高峰")],
        body: "早晚高峰拥堵，需求高峰期在冬季，李建国也曾提出。提案人：高峰",
      }),
    ],
    issues: [issue({ rule: "unknown-form", severity: "warning", message: "提案形式“李建国等”不在已知的说法之内" })],
  };
  const { proposals, issues } = protectIntake(named, drop);

  it("同一人历年同一编号，单位留名，联名人数不变", () => {
    expect(proposals.map(({ proposers }) => proposers)).toEqual([
      [member("委员1"), member("委员2", 3)],
      [member("委员2"), { kind: "collective", name: "市工商联", body: "federation" }],
      [member("委员1")],
    ]);
  });

  it("输入顺序不改变编号", () => {
    const turned = protectIntake({ ...named, proposals: [...named.proposals].reverse() }, drop);
    expect([...turned.proposals].reverse()).toEqual(proposals);
  });

  it("正文里委员的姓名也遮住，早晚高峰照旧", () => {
    expect(proposals[1]?.body).toBe("委员＊＊＊调研发现，早晚高峰拥堵。提案人：＊＊＊");
    expect(proposals[2]?.body).toBe("早晚高峰拥堵，需求高峰期在冬季，＊＊＊也曾提出。提案人：＊＊");
  });

  it("提示里不留姓名，并说明正文里的其他人名未必找全", () => {
    expect(JSON.stringify(issues)).not.toMatch(/李建国|高峰/u);
    expect(issues.at(-1)?.message).toMatch(/2 名委员.*无法保证找全/u);
  });
});
