import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveName } from "../../pipelines/check-archive.ts";
import type { CheckRequest } from "../../pipelines/check-request.ts";
import { parseProfileSource, readProfile } from "../../pipelines/read-profile.ts";
import { loadChecker, readArchive, runCheck } from "../../pipelines/check.ts";
import { programPath } from "../../pipelines/program-path.ts";
import { renderCheckRecord, renderCheckSummary } from "../../src/cli/check-summary.ts";
import { displayWidth } from "../../src/cli/display-width.ts";
import { sourceFile } from "../../src/ingest/index.ts";
import { readPlanted } from "../planted/read-planted.ts";
import { proposal } from "../relation/archive.ts";
import { readRecords, runInto, temporaryFolder, testEffects } from "./run-into.ts";

const sample = (name: string) => programPath(`data/samples/${name}`);

describe("xuanti check", () => {
  const out = temporaryFolder();
  beforeAll(() =>
    runInto(out.path, {
      paths: [sample("本次会议提案.xlsx"), sample("单件提案")],
      history: [sample("上次会议提案.csv")],
    }),
  );
  afterAll(() => out.remove());

  const check = (request: Partial<CheckRequest>) =>
    runCheck({ paths: [], texts: [], archive: out.path, map: {}, profile: null, ...request }, testEffects());
  const checkText = async (text: string) => (await check({ texts: [sourceFile("标准输入", text)] })).checked[0]!;

  const elevators = [
    "关于支持老旧小区加装电梯的建议",
    "老旧小区没有电梯，老人上下楼不便。加装电梯牵涉资金筹集、邻里协商和审批，进展缓慢。低层住户担心采光和噪声，常有反对；审批要跑多个部门，手续繁杂；每部电梯需要几十万元，一些家庭拿不出。",
    "建议：一是一窗受理、联合审查。二是提高财政补助，允许提取公积金。三是由街道社区牵头协商，补偿低层住户。四是统一管线迁改。",
  ].join("\n");

  it("finds those that ask for the same, closest first, with wording and asks to show for it", async () => {
    const { similar, themes } = await checkText(elevators);
    expect(themes[0]?.name).toBe("城市建设");
    const { pair, proposal } = similar[0]!;
    expect(pair.relation).toBe("joint");
    // The closest is of last session, and answered: it is told as such, and the ones to join are this session's.
    expect(proposal.history).toBe(true);
    expect(pair.reading).toBe("raised-before");
    const toJoin = similar.filter((one) => one.pair.reading === "join");
    expect(toJoin.length).toBeGreaterThan(0);
    expect(toJoin.every((one) => !one.proposal.history)).toBe(true);
    expect(proposal.subject).toMatch(/加装电梯/u);
    expect(pair.evidence.asks.length).toBeGreaterThanOrEqual(2);
    expect(pair.evidence.signals[0]!.contribution).toBeGreaterThan(0);
    const scores = similar.map((one) => one.pair.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("calls every proposal of the archive a copy of itself, and quotes it character for character", async () => {
    const { checked } = await check({ paths: [sample("本次会议提案.xlsx")] });
    expect(checked.length).toBe(60);
    for (const { proposal: own, similar } of checked) {
      const self = similar.find((one) => one.proposal.id === own.id);
      expect(self?.pair.reading, own.subject).toBe("resubmitted");
      expect(self!.pair.score).toBeGreaterThan(0.9);
      for (const { aStart, bStart, length } of self!.pair.evidence.passages)
        expect(own.body.slice(bStart, bStart + length)).toBe(self!.proposal.body.slice(aStart, aStart + length));
    }
  });

  it("judges as the run itself judged: related or closer there, related or closer here", async () => {
    const pairs = readRecords(out.path, "pairs").filter(({ relation }) => relation !== "related");
    const { checked } = await check({ paths: [sample("本次会议提案.xlsx")] });
    const similarOf = new Map(checked.map(({ proposal, similar }) => [proposal.id, similar]));
    for (const { a, b, score } of pairs) {
      const found = similarOf.get(String(a))?.find(({ proposal }) => proposal.id === b);
      if (!similarOf.has(String(a))) continue;
      expect(found, `${String(a)} ${String(b)}`).toBeDefined();
      // The copy itself is one more neighbor, so that all others stand out a little less.
      expect(Math.abs(found!.pair.score - Number(score))).toBeLessThan(0.2);
    }
  });

  it("finds nothing like a text on another matter, and says so", async () => {
    const { similar } = await checkText(
      "关于规范无人机在机场净空区飞行管理的建议\n近期发现多起无人机闯入净空区。\n建议：一是实名登记。二是设置电子围栏。三是建立联合值守。",
    );
    expect(similar.filter(({ pair }) => pair.relation !== "related")).toEqual([]);
    const summary = renderCheckSummary(
      {
        checked: [{ ...(await checkText(elevators)), similar: [] }],
        archived: 110,
        intake: [],
        profile: "全国",
        issues: [],
        ruleNames: {},
      },
      80,
    );
    expect(summary).toMatch(/没有相近的/u);
  });

  it("examines by the profile asked for, with the words and the rule each flag rests on", async () => {
    const rules = async (text: string, profile: string | null) => {
      const { checked } = await check({ texts: [sourceFile("标准输入", text)], profile });
      return checked[0]!.flags.map(({ rule }) => rule);
    };
    const long = `关于排水的提案\n${"道路积水严重，市民出行不便。".repeat(120)}\n建议：一是疏通管网。二是增设泵站。`;
    expect(await rules("关于加强管理的建议\n道路积水严重，市民出行不便。", null)).toContain("no-asks");
    // The national rules set no length; those of a committee do.
    expect(await rules(long, null)).toEqual([]);
    expect(await rules(long, "湖北")).toEqual(["body-long", "title-form"]);
    expect(await rules(elevators, null)).toEqual([]);
    const outcome = await check({ texts: [sourceFile("标准输入", long)], profile: "湖北" });
    for (const { field, start, end, quote, basis, suggestion } of outcome.checked[0]!.flags) {
      const { subject, body } = outcome.checked[0]!.proposal;
      expect((field === "subject" ? subject : body).slice(start, end)).toBe(quote);
      expect(basis).toMatch(/2025-11-28/u);
      expect(suggestion.length).toBeGreaterThan(0);
    }
    expect(renderCheckSummary(outcome, 100)).toMatch(/审查提示（湖北省政协提案要求（2025））/u);
  });

  it("tells the same in the terminal, never wider than it is, and in JSON with every quote in place", async () => {
    const outcome = await check({ texts: [sourceFile("标准输入", elevators)] });
    for (const columns of [60, 100]) {
      const text = renderCheckSummary(outcome, columns);
      expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(columns);
      expect(text).toMatch(/建议并案：.*加装电梯/u);
    }
    const record = JSON.parse(renderCheckRecord(outcome)) as {
      readonly checked: readonly {
        readonly similar: readonly {
          readonly evidence: { readonly asks: readonly { readonly ownText: string; readonly otherText: string }[] };
        }[];
      }[];
    };
    for (const { evidence } of record.checked[0]!.similar)
      for (const { ownText, otherText } of evidence.asks)
        expect(Math.min(ownText.length, otherText.length)).toBeGreaterThan(3);
  });

  it("lets no code out of a hostile text into the terminal", async () => {
    const outcome = await check({
      texts: [sourceFile("标准输入", `关于\u001b[31m红色\u0007的建议\n${elevators.slice(16)}`)],
    });
    // eslint-disable-next-line no-control-regex
    expect(renderCheckSummary(outcome, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/u);
  });

  it("answers one proposal in less than a tenth of a second once the archive is loaded", async () => {
    const checker = await loadChecker(
      readArchive(out.path),
      parseProfileSource(readProfile(null).profile.value, () => {}),
    );
    const texts = readPlanted(programPath("test/planted/set-a.yaml")).pairs.slice(0, 20);
    checker([proposal("warm", texts[0]!.a.subject, texts[0]!.a.body)]);
    const times = texts.map(({ a }, i) => {
      const start = performance.now();
      checker([proposal(`new-${i}`, a.subject, a.body)]);
      return performance.now() - start;
    });
    expect(times.sort((x, y) => x - y)[10]).toBeLessThan(100);
  });

  it.each([
    ["no run", (folder: string) => folder, /不是 xuanti run 的输出文件夹/u],
    [
      "a run of an older program",
      (folder: string) => {
        writeFileSync(join(folder, "manifest.json"), "{}");
        return folder;
      },
      /旧版本程序/u,
    ],
    [
      "a damaged archive",
      (folder: string) => {
        writeFileSync(join(folder, archiveName), readFileSync(join(out.path, archiveName)).subarray(0, 5000));
        return folder;
      },
      /文件损坏/u,
    ],
    [
      "half an archive",
      (folder: string) => {
        const whole = readFileSync(join(out.path, archiveName));
        writeFileSync(join(folder, archiveName), whole.subarray(0, Math.floor(whole.length * 0.6)));
        return folder;
      },
      /文件损坏/u,
    ],
  ])("explains a folder that holds %s", async (_name, prepare, message) => {
    const folder = temporaryFolder();
    const texts = [sourceFile("标准输入", elevators)];
    await expect(check({ archive: prepare(folder.path), texts })).rejects.toThrow(message);
    folder.remove();
  });

  it("explains a text that holds no proposal", async () => {
    await expect(check({ texts: [sourceFile("标准输入", "   \n")] })).rejects.toThrow(/要查的任何一件提案/u);
  });
});
