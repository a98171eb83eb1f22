import { describe, expect, it } from "vitest";
import { parseOccasion, parseSession, parseSessionCell } from "../../src/ingest/parse-session.ts";
import { parseProposals } from "../../src/ingest/parse-proposals.ts";
import { sessionName } from "../../src/proposal/terms.ts";
import { csv } from "./inputs.ts";

describe("parseSession(text) reads 届次 in its usual writings", () => {
  it.each([
    ["十四届二次会议", 14, 2],
    ["十四届二次", 14, 2],
    ["第十四届第二次", 14, 2],
    ["14届2次", 14, 2],
    ["１４届２次会议", 14, 2],
    ["十四届二次全会", 14, 2],
    ["政协云州市第十四届委员会第二次会议", 14, 2],
    ["第十届云州市政协第一次会议提案", 10, 1],
    ["十四届二次〔2024〕第12号", 14, 2],
    ["二十一届十次", 21, 10],
    ["市政协 十四届 二次 会议", 14, 2],
  ])("%s", (text, term, meeting) => {
    expect(parseSession(text)).toEqual({ term, meeting });
  });

  it.each(["十四届", "2024年第0123号", "第20240123号", "第二次会议", "往届遗留一次", ""])("%j tells none", (text) => {
    expect(parseSession(text)).toBeNull();
  });

  it("takes 14-2 for a session in a column of sessions only", () => {
    expect(parseSessionCell("14-2")).toEqual({ term: 14, meeting: 2 });
    expect(parseSession("14-2")).toBeNull();
  });

  it("is said again as it is written", () => {
    expect([1, 10, 14, 20, 21].map((term) => sessionName({ term, meeting: 2 }))).toEqual([
      "一届二次",
      "十届二次",
      "十四届二次",
      "二十届二次",
      "二十一届二次",
    ]);
  });
});

describe("parseOccasion(text)", () => {
  it.each([
    ["大会提案", "plenary"],
    ["会议期间", "plenary"],
    ["平时提案", "between"],
    ["闭会期间", "between"],
    ["平〔2024〕3号", "between"],
    ["平安建设", "unknown"],
    ["会计", "unknown"],
    ["委员提案", "unknown"],
  ])("%s: %s", (text, occasion) => {
    expect(parseOccasion(text)).toBe(occasion);
  });
});

describe("届次 and 大会、平时 of proposals", () => {
  const read = (text: string, history = false) => parseProposals([csv("甲.csv", text)], { history });

  it("come from a column, the number or the title above the table", async () => {
    const { proposals } = await read(
      "云州市政协十四届二次会议提案目录,,\n提案号,案由,提案类别\n1,关于甲的建议,平时提案\n",
    );
    expect(proposals[0]).toMatchObject({ session: { term: 14, meeting: 2 }, occasion: "between" });
    const numbered = await read("提案号,案由\n十三届五次〔2022〕第7号,关于甲的建议\n");
    expect(numbered.proposals[0]).toMatchObject({ session: { term: 13, meeting: 5 }, year: 2022, id: "2022-7" });
  });

  it("warns where this session's file holds two, for every number would mix them", async () => {
    const text = "届次,案由\n十四届一次,关于甲的建议\n十四届二次,关于乙的建议\n十四届二次,关于丙的建议\n";
    const found = (await read(text)).issues.find(({ rule }) => rule === "several-sessions");
    expect(found?.message).toContain("十四届二次 2 件、十四届一次 1 件");
    expect(found?.message).toContain("--history");
    expect((await read(text, true)).issues.map(({ rule }) => rule)).not.toContain("several-sessions");
  });
});
