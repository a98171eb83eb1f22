import { describe, expect, it } from "vitest";
import { parseProfileSource, readProfile } from "../../pipelines/read-profile.ts";
import { ruleNames } from "../../reports/catalog/rule-names.ts";
import { parseProfile, type ProfileText } from "../../src/examine/parse-profile.ts";
import { ruleSettings } from "../../src/examine/profile.ts";

const national: ProfileText = {
  file: "national.yaml",
  text: `
name: 全国
documents:
  base: { title: 提案工作条例, date: 2011-02-28, seen: 转载 }
rules:
  no-asks: { document: base, article: 第十项 }
  promotion: { document: base, article: 第八项 }
`,
};
const context = {
  words: new Map([["promotion", { phrases: ["本公司产品"], beside: [], unless: ["禁止"] }]]),
  find: (name: string) => (name === "全国" ? national : null),
};
const parse = (text: string) => parseProfile({ text, file: "望川.yaml" }, context);

describe("a rule profile", () => {
  it("takes over what it builds on, adds and leaves out, and says what each rule rests on", () => {
    const { profile, issues } = parse(`
name: 望川市政协审查规则
extends: 全国
level: 地级
documents:
  own: { title: 望川市政协提案办法, date: 2025-03-01, seen: 原文 }
rules:
  body-long: { document: own, article: 第六条, most: 1200 }
  promotion: { document: own, words: [我厂生产的] }
  no-asks: off
`);
    expect(issues).toEqual([]);
    expect(profile.level).toBe("city");
    expect(profile.rules.map(({ rule, basis }) => [rule, basis])).toEqual([
      ["body-long", "《望川市政协提案办法》（2025-03-01）第六条"],
      ["promotion", "《望川市政协提案办法》（2025-03-01），条款未查明"],
    ]);
    expect(profile.rules[0]!.settings.most).toBe(1200);
    expect(profile.rules[1]!.settings.words).toEqual({
      phrases: ["本公司产品", "我厂生产的"],
      beside: [],
      unless: ["禁止"],
    });
  });

  it("says of a document seen at second hand that the original must be checked", () => {
    const { profile } = parse("extends: 全国");
    expect(profile.rules[0]!.basis).toBe("《提案工作条例》（2011-02-28；据转载，引用前请核对原文）第十项");
  });

  it.each([
    ["  body-lang: { document: own }", /没有“body-lang”这条规则.*body-long/u],
    ["  body-long: { document: own }", /most 应是一个正整数/u],
    ["  body-long: { document: own, most: 一千五 }", /most 应是一个正整数/u],
    ["  title-form: { document: own }", /forms 应列出/u],
    ["  many-asks: 3", /应写明依据/u],
    ["  repeated: { document: other }", /“other”不在 documents 里/u],
    ["  missing-part: { document: own, parts: [结论] }", /没有“结论”这一部分/u],
    ["  no-asks: { document: own, most: 3 }", /没有“most”这一项/u],
    ["  academic: { document: own, words: 论文 }", /words 应是一个列表/u],
  ])("tells the line of “%s”, and keeps the rest", (line, message) => {
    const { profile, issues } = parse(
      `documents:\n  own: { title: 望川市政协提案办法, seen: 原文 }\nrules:\n  several-matters: { document: own }\n${line}\n`,
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule: "profile-form", row: 5, file: "望川.yaml" });
    expect(issues[0]!.message).toMatch(message);
    expect(profile.rules.map(({ rule }) => rule)).toContain("several-matters");
  });

  it("refuses what cannot be used at all, with the line or the name", () => {
    expect(() => parse("rules: {")).toThrow(/第 \d 行不合 YAML/u);
    expect(() => parse("extends: 某省\nrules: {}")).toThrow(/“某省”，没有这个规则文件/u);
    expect(() => parse("documents: {}\nrules: {}")).toThrow(/没有一条可用的规则/u);
    expect(() => parse("[1, 2]")).toThrow(/至少要有 rules/u);
  });
});

describe("the profiles that ship", () => {
  it.each(["全国", "湖北", "铜陵", "上海", "national", "hubei.yaml"])("%s is read without a complaint", (name) => {
    const profile = parseProfileSource(readProfile(name).profile.value, ({ message }) => {
      throw new Error(message);
    });
    for (const { rule, basis } of profile.rules) {
      expect(ruleNames).toHaveProperty([rule]);
      expect(basis).toMatch(/^《.+》/u);
    }
  });

  it("have words for every rule that takes some", () => {
    const { rules } = parseProfileSource(readProfile(null).profile.value, () => undefined);
    for (const [rule, settings] of Object.entries(ruleSettings))
      if ((settings as readonly string[]).includes("words"))
        expect(rules.find((each) => each.rule === rule)?.settings.words.phrases.length, rule).toBeGreaterThan(0);
  });

  it("are found by name, and an unknown name is told with those there are", () => {
    expect(() => readProfile("某市")).toThrow(/没有“某市”这个审查规则/u);
  });
});
