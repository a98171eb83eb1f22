import { existsSync, readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Clue } from "../../src/proposal/clue.ts";
import type { PolicyPaper } from "../../src/proposal/policy-paper.ts";
import type { Outcome, Proposal } from "../../src/proposal/proposal.ts";
import { findAsks } from "../../src/text/ask/ask.ts";
import { findParts } from "../../src/text/ask/part.ts";
import { readPlaceNames, readReach } from "../../pipelines/program-data.ts";
import { parseCivicMatters } from "../../src/topic/clue/parse-civic-matters.ts";
import { suggestTopics, type TopicInput, type TopicResults } from "../../src/topic/suggest-topics.ts";
import { createSimpleSpace } from "./simple-space.ts";

const civicMatters = parseCivicMatters(readFileSync(new URL("../../data/civic/matters.yaml", import.meta.url), "utf8"));
const places = readPlaceNames().value;
const reach = readReach().value;
const samples = new URL("../../data/samples/source/", import.meta.url);
const shared = new URL("../../../shared/datasets/", import.meta.url);

const outcomes: Readonly<Record<string, Outcome>> = { A: "solved", B: "planned", C: "later", D: "reference" };

function proposal(given: Partial<Proposal> & Pick<Proposal, "id" | "subject" | "body">): Proposal {
  return {
    number: null,
    year: 2026,
    session: null,
    occasion: "unknown",
    history: false,
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

interface SourceRow {
  readonly number?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly unit?: string;
  readonly outcome?: string;
}

function readSamples(): Pick<TopicInput, "papers" | "clues"> & { readonly proposals: readonly Proposal[] } {
  const read = (name: string) => readFileSync(new URL(name, samples), "utf8");
  const rows = (name: string, history: boolean) =>
    (parseYaml(read(name)) as readonly SourceRow[]).map((row, i) =>
      proposal({
        id: `${history ? 2025 : 2026}-${name}-${i}`,
        subject: row.subject ?? "",
        body: (row.body ?? "").trim(),
        year: history ? 2025 : 2026,
        history,
        outcome: outcomes[row.outcome?.[0] ?? ""] ?? "unknown",
        units: { lead: row.unit?.replace(/（.*/u, "") ?? null, others: [] },
      }),
    );
  const clues = (parseYaml(read("clues.yaml")) as readonly Record<string, string & number>[]).map((row, i): Clue => ({
    id: String(row["id"]),
    title: String(row["title"]),
    text: String(row["content"]),
    date: String(row["date"]),
    likes: Number(row["likes"]),
    source: { file: "线索.xlsx", row: i + 2 },
  }));
  return {
    proposals: [
      ...rows("session-a.yaml", false),
      ...rows("session-b.yaml", false),
      ...rows("docx.yaml", false),
      ...rows("history.yaml", true),
    ],
    clues,
    papers: [
      readPaper(read("policy-report.txt"), "政府工作报告.txt", 2026),
      readPaper(read("policy-plan.txt"), "规划建议.txt", 2025),
    ],
  };
}

function readPaper(text: string, file: string, year: number): PolicyPaper {
  const paragraphs = text
    .split("\n")
    .map((line, i) => ({ number: i + 1, text: line.trim() }))
    .filter((paragraph) => paragraph.text !== "");
  return { file, title: file.replace(/\.txt$/u, ""), year, paragraphs };
}

const themes: readonly (readonly [string, RegExp])[] = [
  ["livelihood", /养老|托育|医|教育|学|就业|助餐|残疾|殡葬|住宅|小区|供热|停车|公交/u],
  ["ecology", /垃圾|污水|河|湖|生态|环境|固废|废|秸秆|碳/u],
];

function inputOf(given: ReturnType<typeof readSamples>): TopicInput {
  const texts = [
    ...given.proposals.map(({ subject, body }) => `${subject}\n${body}`),
    ...given.clues.map(({ title, text }) => `${title}\n${text}`),
  ];
  return {
    papers: given.papers,
    clues: given.clues,
    proposals: given.proposals.map((entry) => ({ proposal: entry, asks: findAsks(entry.body, findParts(entry.body)) })),
    assignments: [],
    taxonomy: { name: "两类", themes: [] },
    space: createSimpleSpace(texts),
    fileTopic: (title) => [{ theme: themes.find(([, words]) => words.test(title))?.[0] ?? "economy", score: 0.5 }],
    assignTheme: (text) => ({ theme: themes.find(([, words]) => words.test(text))?.[0] ?? "economy", score: 0.5 }),
    units: [{ name: "市住房城乡建设局", terms: ["住宅", "小区", "电梯", "物业"] }],
    civicMatters,
    home: null,
    places,
    reach,
  };
}

/** Every quote must be the characters it claims to be. */
function checkEvidence(results: TopicResults, input: TopicInput): void {
  for (const topic of results.topics) {
    expect(topic.evidence.length, topic.title).toBeGreaterThan(0);
    for (const { kind, ref, source, quote, start, end } of topic.evidence) {
      const text =
        kind === "policy"
          ? input.papers.find(({ file }) => file === ref)?.paragraphs.find(({ number }) => number === source.paragraph)
              ?.text
          : kind === "clue"
            ? input.clues.find(({ id }) => id === ref)?.text
            : input.proposals.map(({ proposal }) => proposal).find(({ id }) => id === ref)?.body;
      expect(text?.slice(start, end), `${topic.title} ${kind} ${ref}`).toBe(quote);
    }
  }
}

function checkTopics(results: TopicResults, input: TopicInput): void {
  const present = new Set(
    input.proposals.filter(({ proposal }) => !proposal.history).map(({ proposal }) => proposal.subject),
  );
  for (const { title, angles, background, score, factors } of results.topics) {
    expect(title).toMatch(/^关于.+的建议$/u);
    expect([...title].length).toBeGreaterThanOrEqual(8);
    expect([...title].length).toBeLessThanOrEqual(30);
    expect(title).not.toMatch(/\d{2,}|[，。；]/u);
    expect(present.has(title)).toBe(false);
    expect(angles.length).toBeGreaterThanOrEqual(1);
    expect(angles.length).toBeLessThanOrEqual(4);
    expect(background.split("。").length - 1, background).toBeGreaterThanOrEqual(2);
    expect(background.split("。").length - 1, background).toBeLessThanOrEqual(4);
    for (const value of [score, ...Object.values<number>(factors as unknown as Record<string, number>)])
      expect(value >= 0 && value <= 1).toBe(true);
  }
  expect(new Set(results.topics.map(({ title }) => title)).size).toBe(results.topics.length);
  expect(new Set(results.topics.map(({ id }) => id)).size).toBe(results.topics.length);
}

describe("选题（样例）", () => {
  const input = inputOf(readSamples());
  const results = suggestTopics(input);

  it("选题成题、不抄本次会议的案由，理由和切口齐全", () => {
    expect(results.topics.length).toBeGreaterThan(15);
    expect(results.topics.length).toBeLessThanOrEqual(60);
    checkTopics(results, input);
  });

  it("每条依据都能回到原文的那几个字", () => checkEvidence(results, input));

  it("线索数对得上：归入事项的加搁置的等于全部", () => {
    const kept = results.clueMatters.reduce((sum, { clues }) => sum + clues.length, 0);
    expect(kept + results.setAside.length).toBe(input.clues.length);
  });

  it("覆盖矩阵不超过六十行，件数与背后的提案一致", () => {
    expect(results.coverage.length).toBeLessThanOrEqual(60);
    for (const { byYear, proposals, status } of results.coverage) {
      const counted = Object.values(byYear).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(proposals.length);
      expect(status === "empty").toBe(proposals.length === 0);
    }
  });

  it("背景说有提案涉及的政策要点，覆盖矩阵里不是空白", () => {
    const rows = new Map(results.coverage.map((row) => [`${row.source.file} ${row.point}`, row]));
    for (const { background, evidence, title } of results.topics) {
      if (!/本次会议(?:仅|已有)/u.test(background)) continue;
      for (const { kind, ref, quote } of evidence) {
        if (kind !== "policy" || !background.includes(quote)) continue;
        expect(rows.get(`${ref} ${quote}`)?.status, `${title} ${quote}`).not.toBe("empty");
      }
    }
  });

  it("输入顺序打乱，结果一字不差", () => {
    const shuffled = {
      ...input,
      papers: [...input.papers].reverse(),
      clues: [...input.clues].reverse(),
      proposals: [...input.proposals].reverse(),
    };
    expect(JSON.stringify(suggestTopics(shuffled).topics)).toBe(JSON.stringify(results.topics));
    expect(JSON.stringify(suggestTopics(shuffled).coverage)).toBe(JSON.stringify(results.coverage));
  });

  it("没有政策文件、没有线索、没有提案时都不出错", () => {
    for (const empty of [{ papers: [] }, { clues: [] }, { proposals: [] }, { papers: [], clues: [], proposals: [] }]) {
      const partial = { ...input, ...empty };
      checkEvidence(suggestTopics(partial), partial);
    }
  });
});

describe.skipIf(!existsSync(shared))("选题（实际数据，缺 ../shared 时跳过）", () => {
  it("千件提案、四千条线索、三份报告：依据全部可回溯，个人信息不外露", () => {
    const csv = (name: string) =>
      parseCsv(readFileSync(new URL(name, shared)), { columns: true, bom: true }) as readonly Record<string, string>[];
    const proposals = ["2019", "2022"].flatMap((year) =>
      csv(`jiangsu/proposals-${year}.csv`).map((row, i) =>
        proposal({
          id: `${year}-${i}`,
          subject: row["reason"]!.trim(),
          body: row["content"]!,
          year: Number(year),
          history: year === "2019",
        }),
      ),
    );
    const clues = csv("messages/messages-4326.csv").map((row, i): Clue => ({
      id: row["留言编号"]!,
      title: row["留言主题"]!.trim(),
      text: row["留言详情"]!.trim(),
      date: null,
      likes: Number(row["点赞数"]),
      source: { file: "messages.csv", row: i + 2 },
    }));
    const papers = ["national-2020", "national-2021", "jiangsu-2026"].map((name) =>
      readPaper(readFileSync(new URL(`policy/${name}.txt`, shared), "utf8"), `${name}.txt`, Number(name.slice(-4))),
    );
    const input = inputOf({ proposals, clues, papers });
    const results = suggestTopics(input);
    // Sixty in the program's own space; this simple one knows no kinship of words.
    expect(results.topics.length).toBeGreaterThan(30);
    checkTopics(results, input);
    checkEvidence(results, input);
    const shown = results.topics.flatMap(({ background, angles }) => [background, ...angles]).join("\n");
    expect(shown).not.toMatch(/1[3-9]\d{9}|\d{17}[\dXx]/u);
  });
});
