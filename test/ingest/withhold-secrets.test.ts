import { describe, expect, it } from "vitest";
import { parseClues, parsePolicies, parseProposals, sourceFile } from "../../src/ingest/index.ts";
import { carriesMarking } from "../../src/ingest/secrecy.ts";

const file = (name: string, text: string) => sourceFile(name, new TextEncoder().encode(text));

describe("a marking of secrecy", () => {
  it.each([
    "机密★1年",
    "绝 密".replace(" ", "") + "★长期",
    "秘密 ★ 6个月\n关于码头的建议",
    "密级：秘密",
    "密　级：机密",
    "【机密】关于码头的建议",
    "关于码头的建议（秘密）",
    "机密\n关于码头的建议",
    "绝密　关于码头的建议",
    "保密期限：10年",
  ])("is seen in “%s”", (text) => {
    expect(carriesMarking(text)).toBe(true);
  });

  it.each([
    "关于加强中小学保密教育的建议",
    "国家秘密分为绝密、机密、秘密三级，公务员应当熟悉。",
    "要求在文件首页标注“机密★1年”等字样。",
    "加强企业商业秘密保护，完善涉密人员管理制度。",
    "该县的秘密武器是小杂粮。",
    "要保守党和国家秘密，防止失泄密。",
  ])("is not seen in “%s”, which only speaks about it", (text) => {
    expect(carriesMarking(text)).toBe(false);
  });
});

describe("what is marked", () => {
  const table =
    "提案号,案由,正文,密级\n1,关于甲的建议,甲的情况。,\n2,关于乙的建议,机密★1年　乙的情况。,\n3,关于丙的建议,丙的情况。,秘密\n4,关于丁的建议,丁的情况。,公开\n";

  it("goes row by row out of a table, counted, and told by file and row alone", async () => {
    const { proposals, counts, issues } = await parseProposals([file("提案.csv", table)], { history: false });
    expect(proposals.map(({ subject }) => subject)).toEqual(["关于甲的建议", "关于丁的建议"]);
    expect(counts[0]).toMatchObject({ read: 4, kept: 2, skipped: { "secret-matter": 2 } });
    const told = issues.filter(({ rule }) => rule === "secret-matter");
    expect(told.map(({ row }) => row)).toEqual([3, 4]);
    expect(JSON.stringify(issues)).not.toMatch(/乙|丙/u);
  });

  it("takes the whole table with it where the mark stands above the header", async () => {
    const { proposals, counts } = await parseProposals([file("提案.csv", `机密★1年,,,\n${table}`)], { history: false });
    expect(proposals).toEqual([]);
    expect(counts[0]!.skipped["secret-matter"]).toBe(4);
  });

  it("takes a whole document, paper or list of clues with it", async () => {
    const text = "秘密★5年\n关于甲的建议\n甲的情况如此。\n建议：一是改正。\n";
    const [proposals, clues, policies] = [
      await parseProposals([file("提案.txt", text)], { history: false }),
      await parseClues([file("线索.txt", text)]),
      await parsePolicies([file("文件.txt", text)]),
    ];
    expect([proposals.proposals, clues.clues, policies.papers]).toEqual([[], [], []]);
    for (const { counts, issues } of [proposals, clues, policies]) {
      expect(counts[0]).toMatchObject({ kept: 0, skipped: { "secret-matter": 1 } });
      expect(JSON.stringify(issues)).not.toMatch(/甲/u);
    }
  });

  it("is looked for by the committee's own words too", async () => {
    const own = "案由,正文\n关于甲的建议,仅限本会传阅。\n关于乙的建议,乙的情况。\n";
    const secrecy = (text: string) => text.includes("仅限本会传阅");
    const { proposals } = await parseProposals([file("提案.csv", own)], { history: false, secrecy });
    expect(proposals.map(({ subject }) => subject)).toEqual(["关于乙的建议"]);
  });
});
