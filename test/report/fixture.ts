import type { IntakeCount, ReportContext, RunResults } from "../../src/report/catalog-model.ts";
import type { NewWord, NewWords } from "../../src/text/word/new-word.ts";
import type { Ask, Part } from "../../src/text/segmented.ts";
import type { Clue } from "../../src/proposal/clue.ts";
import type { PolicyPaper } from "../../src/proposal/policy-paper.ts";
import type { Filing, Outcome, Proposal, Proposer } from "../../src/proposal/proposal.ts";
import type { PairEvidence, ProposalGroup, Relation, SimilarPair } from "../../src/relation/pair/similar-pair.ts";
import type { ScoredTheme, ThemeAssignment } from "../../src/theme/assignment.ts";
import type { Taxonomy, Theme } from "../../src/theme/taxonomy.ts";
import type { CoverageRow, CoverageStatus, Evidence, TopicSuggestion } from "../../src/topic/suggestion.ts";
import { issue } from "../../src/base/issue.ts";
import { compareText } from "../../src/base/order.ts";
import { seededRandom } from "../../src/base/random.ts";
import { sampleFlags, sampleProfile } from "./flag-fixture.ts";
import { matters, type Matter } from "./fixture-matters.ts";

const sessionYear = 2026;
const sessionFile = "澜川市政协2026年提案.xlsx";
const historyFile = "往届提案/2024—2025年提案.csv";
const clueFile = "线索征集.xlsx";
const reportFile = "政策文件/2026年澜川市政府工作报告.docx";
const planFile = "政策文件/澜川市“十五五”规划纲要（节选）.txt";

/** The id of the proposal whose texts attack every output: markup, a formula, control characters, half a surrogate pair. */
export const hostileId = "2026-0040";
export const hostileSubject = `=HYPERLINK("http://example.invalid","点我")<script>alert(1)</script>`;
/** A vertical tab, a NUL and a lone surrogate stand in it: none of them may be written to XML. */
export const hostileBody = `+1\u0000调研情况：页面<img src=x onerror=alert(2)>显示\u000b异常 & 乱码\ud800。\n具体建议：\n一、@SUM(A1:A9)改为文本显示]]>。\n`;

/** A small, complete, invented result set: 41 proposals of this session, 15 earlier ones. The same value at every call. */
export function sampleResults(): RunResults {
  const proposals = [...sessionProposals(), ...historyProposals()];
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const papers = samplePapers();
  const clues = sampleClues();
  const structure = proposals.map((proposal) => ({ id: proposal.id, ...readStructure(proposal.body) }));
  const assignments = assignThemes(proposals);
  const random = seededRandom(7);
  return {
    proposals,
    clues,
    papers,
    taxonomy: sampleTaxonomy(),
    structure,
    assignments,
    clusters: matters.map((matter, index) => ({
      id: `c${String(index + 1).padStart(2, "0")}`,
      theme: matter.theme,
      label: matter.label,
      terms: matter.words,
      members: idsOf(matter),
      ...countMembers(idsOf(matter), byId),
      change: index === 0 ? "new" : index === 1 ? "gone" : null,
      stability: index === 2 ? null : round(0.4 + (0.6 * (index % 5)) / 4),
    })),
    clusterings: themeIds.map((theme, index) => ({
      theme,
      proposals: assignments.filter(({ themes }) => themes[0]?.theme === theme).length,
      clusters: matters.filter((matter) => matter.theme === theme).length,
      silhouette: index === 0 ? null : 0.42,
      stability: index === 0 ? null : 0.71,
    })),
    endedClusters: [],
    tested: {
      method: "learned",
      rows: 60,
      accuracy: 0.75,
      reliability: {
        bins: [
          { from: 0.4, to: 0.6, count: 20, confidence: 0.52, right: 0.55 },
          { from: 0.8, to: 1, count: 40, confidence: 0.91, right: 0.85 },
        ],
        count: 60,
        expectedError: 0.05,
      },
    },
    positions: proposals.map((proposal, index) => {
      const best = assignments[index]?.themes[0]?.theme;
      const theme = themeIds.findIndex((id) => id === best);
      const angle = (2 * Math.PI * theme) / themeIds.length;
      const spread = theme < 0 ? 0 : 0.32;
      return {
        id: proposal.id,
        x: round(0.5 + spread * Math.cos(angle) + 0.2 * (random() - 0.5)),
        y: round(0.5 + spread * Math.sin(angle) + 0.2 * (random() - 0.5)),
      };
    }),
    themeWords: themeIds.map((theme) => ({
      theme,
      words: matters
        .filter((matter) => matter.theme === theme)
        .flatMap((matter, rank) =>
          matter.words.map((term, place) => ({
            term,
            count: 9 - place - rank,
            weight: round(0.9 - 0.11 * place - 0.04 * rank),
          })),
        )
        .sort((a, b) => b.weight - a.weight || compareText(a.term, b.term)),
    })),
    pairs: samplePairs(byId),
    groups: sampleGroups(),
    threads: [
      {
        id: "t1",
        title: "关于缓解中心城区停车难的建议",
        current: ["2026-0015", "2026-0016"],
        earlier: ["2025-0108", "2024-0131"],
        relation: "related",
        kind: "follow-up",
      },
      {
        id: "t2",
        title: "关于提升社区老年助餐服务可持续能力的建议",
        current: ["2026-0025"],
        earlier: ["2025-0113"],
        relation: "joint",
        kind: "again",
      },
      {
        id: "t3",
        title: "关于推动非遗技艺进校园的建议",
        current: ["2026-0035"],
        earlier: ["2024-0118"],
        relation: "duplicate",
        kind: "recycled",
      },
    ],
    profile: sampleProfile,
    flags: sampleFlags(sessionProposals(), historyProposals()),
    topics: sampleTopics(proposals, papers, clues),
    coverage: sampleCoverage(papers),
    newWords: sampleNewWords(proposals),
    issues: [
      issue({
        rule: "blank-row",
        severity: "error",
        message: "第 43 行是空行，没有计入。",
        file: sessionFile,
        row: 43,
      }),
      issue({
        rule: "repeated-row",
        severity: "error",
        message: "第 44 行提案号与第 12 行相同且内容一致，只保留前一件。",
        file: sessionFile,
        row: 44,
        actual: "2026-0011",
      }),
      issue({
        rule: "control-characters",
        severity: "warning",
        message: "第 41 行含有无法显示的控制字符，输出时已去除。",
        file: sessionFile,
        row: 41,
      }),
      issue({
        rule: "empty-body",
        severity: "warning",
        message: "第 42 行只有案由没有正文，仅按案由归类。",
        file: sessionFile,
        row: 42,
      }),
      issue({
        rule: "unknown-category",
        severity: "warning",
        message: "第 9 行类别“经济类”不在所用主题体系中，已改为自动归类。",
        file: sessionFile,
        row: 9,
        actual: "经济类",
        expected: "主题体系中的名称",
      }),
      issue({
        rule: "empty-subject",
        severity: "error",
        message: "第 10 行线索的标题和内容都是空的，没有计入。",
        file: clueFile,
        row: 10,
        actual: "=1+1",
      }),
      issue({
        rule: "outcome-unread",
        severity: "note",
        message: "2 行办理结果写作“见答复函”，按未注明处理。",
        file: historyFile,
      }),
    ],
    intake: sampleIntake(),
  };
}

export function sampleContext(): ReportContext {
  return {
    version: "0.1.0",
    seed: 20260101,
    inputs: [
      { file: sessionFile, role: "proposals", sha256: "1".repeat(64) },
      { file: historyFile, role: "history", sha256: "2".repeat(64) },
      { file: reportFile, role: "policy", sha256: "3".repeat(64) },
      { file: planFile, role: "policy", sha256: "4".repeat(64) },
      { file: clueFile, role: "clues", sha256: "5".repeat(64) },
    ],
  };
}

const themeIds = ["industry", "business", "city", "ecology", "elderly", "culture"] as const;

function sampleTaxonomy(): Taxonomy {
  const heading = (id: string, name: string): Theme => ({
    id,
    name,
    description: "",
    terms: [],
    path: [name],
    parent: null,
    leaf: false,
  });
  const leaf = (id: string, name: string, above: Theme | null): Theme => ({
    id,
    name,
    description: "",
    terms: matters.filter((matter) => matter.theme === id).flatMap((matter) => matter.words.slice(0, 2)),
    path: above === null ? [name] : [...above.path, name],
    parent: above?.id ?? null,
    leaf: true,
  });
  const economy = heading("economy", "经济高质量发展");
  const land = heading("land", "城乡建设与生态环境");
  const people = heading("people", "民生保障与社会治理");
  return {
    name: "澜川市政协提案选题分类",
    themes: [
      economy,
      leaf("industry", "产业转型升级", economy),
      leaf("business", "营商环境与民营经济", economy),
      land,
      leaf("city", "城市更新与治理", land),
      leaf("ecology", "生态环境保护", land),
      people,
      leaf("elderly", "“一老一小”与卫生健康", people),
      leaf("culture", "文化和旅游", null),
    ],
  };
}

const members = [
  "周砚秋",
  "林知遥",
  "赵恩泽",
  "许望舒",
  "韩立夏",
  "陶景行",
  "宋清和",
  "唐一诺",
  "乔安然",
  "顾北辰",
] as const;
const bodiesOfProposers = [
  { name: "市工商联", body: "federation" },
  { name: "民建澜川市委员会", body: "party" },
  { name: "农工党澜川市委员会", body: "party" },
  { name: "市政协社会和法制委员会", body: "committee" },
] as const;
const sectors = [
  "经济界",
  "科学技术界",
  "教育界",
  "医药卫生界",
  "农业和农村界",
  "工商联",
  "社会福利和社会保障界",
] as const;

function proposersOf(index: number): readonly Proposer[] {
  if (index % 5 === 3) return [{ kind: "collective", ...bodiesOfProposers[index % bodiesOfProposers.length]! }];
  const name = members[index % members.length] ?? "";
  return [{ kind: "member", name, count: index % 4 === 1 ? 3 + (index % 3) : 1 }];
}

function bodyOf(matter: Matter, asks: readonly number[]): string {
  const lines = asks.map((ask, place) => `${"一二三四"[place] ?? ""}、${matter.asks[ask] ?? ""}。`);
  return `调研情况：${matter.situation}\n问题分析：${matter.analysis}\n具体建议：\n${lines.join("\n")}\n`;
}

function sessionProposals(): Proposal[] {
  const written = matters.flatMap((matter, m) =>
    matter.subjects.map((subject, side): Proposal => {
      const index = 2 * m + side;
      const number = String(index + 1).padStart(4, "0");
      const proposers = proposersOf(index);
      const first = proposers[0];
      const copied = matter.key === "charging";
      return {
        id: `${sessionYear}-${number}`,
        number,
        year: sessionYear,
        session: null,
        occasion: "unknown",
        history: false,
        subject,
        body: bodyOf(matter, copied ? [0, 1, 2, 3].slice(0, 4 - side) : side === 0 ? [0, 1, 2] : [1, 3]),
        proposers,
        sector: first?.kind === "collective" ? null : (sectors[index % sectors.length] ?? null),
        form:
          first?.kind === "collective"
            ? "collective"
            : first?.kind === "member" && first.count > 1
              ? "joint"
              : "individual",
        category:
          index % 6 === 0 ? (sampleTaxonomy().themes.find(({ id }) => id === matter.theme)?.name ?? null) : null,
        units: index % 3 === 0 ? { lead: matter.units[0], others: [matter.units[1]] } : { lead: null, others: [] },
        filing: "pending",
        outcome: "unknown",
        date: `2026-01-${String(5 + (index % 20)).padStart(2, "0")}`,
        source: { file: sessionFile, sheet: "提案", row: index + 2 },
      };
    }),
  );
  const bare = (number: string, subject: string, body: string, proposer: string, row: number): Proposal => ({
    id: `${sessionYear}-${number}`,
    number,
    year: sessionYear,
    session: null,
    occasion: "unknown",
    history: false,
    subject,
    body,
    proposers: proposer === "" ? [] : [{ kind: "member", name: proposer, count: 1 }],
    sector: null,
    form: proposer === "" ? "unknown" : "individual",
    category: null,
    units: { lead: null, others: [] },
    filing: "unknown",
    outcome: "unknown",
    date: null,
    source: { file: sessionFile, sheet: "提案", row },
  });
  return [
    ...written,
    bare(
      "0039",
      "关于统一各部门网络问政答复口径的建议",
      "网络问政中同一问题各部门答复不一。\n建议明确牵头部门，统一答复。\n",
      "韩立夏",
      40,
    ),
    bare(hostileNumber, hostileSubject, hostileBody, "@SUM(1+1)", 41),
    bare("0041", "关于增设云岭县客运站至高铁站公交线路的建议", "", "", 42),
  ];
}

const hostileNumber = hostileId.slice(5);

/** Places in `matters` of the history's proposals: two years, the later one more. */
const historyPlan: readonly {
  readonly year: number;
  readonly matter: number;
  readonly filing: Filing;
  readonly outcome: Outcome;
}[] = [
  ...[1, 3, 5, 6, 7, 10, 12, 13, 16].map((matter, place) => ({
    year: 2025,
    matter,
    filing: place === 4 ? ("joined" as const) : ("filed" as const),
    outcome:
      (["solved", "planned", "later", "planned", "later", "planned", "solved", "planned", "unknown"] as const)[place] ??
      "unknown",
  })),
  ...[0, 4, 7, 9, 14, 17].map((matter, place) => ({
    year: 2024,
    matter,
    filing: place === 3 ? ("suggestion" as const) : ("filed" as const),
    outcome: (["planned", "solved", "planned", "reference", "later", "unknown"] as const)[place] ?? "unknown",
  })),
];

function historyProposals(): Proposal[] {
  return historyPlan.map(({ year, matter: m, filing, outcome }, index): Proposal => {
    const matter = matters[m];
    if (matter === undefined) throw new Error(`no matter ${m}`);
    const number = String(101 + m + (year === 2024 ? 23 : 0) - (m === 17 ? 23 : 0)).padStart(4, "0");
    const proposers = proposersOf(index + 2);
    return {
      id: `${year}-${number}`,
      number,
      year,
      session: null,
      occasion: "unknown",
      history: true,
      subject: matter.earlier,
      body: bodyOf(matter, m === 17 ? [0, 1, 2] : [0, 2]),
      proposers,
      sector: null,
      form: proposers[0]?.kind === "collective" ? "collective" : "individual",
      category: null,
      units: { lead: matter.units[0], others: [] },
      filing,
      outcome,
      date: null,
      source: { file: historyFile, row: index + 2 },
    };
  });
}

function historyIdsOf(matter: Matter): string[] {
  return historyProposals()
    .filter((proposal) => proposal.subject === matter.earlier)
    .map(({ id }) => id);
}

function idsOf(matter: Matter): string[] {
  const m = matters.indexOf(matter);
  return [2 * m + 1, 2 * m + 2].map((number) => `${sessionYear}-${String(number).padStart(4, "0")}`);
}

function readStructure(body: string): { parts: Part[]; asks: Ask[] } {
  const analysis = body.indexOf("问题分析：");
  const recommendation = body.indexOf("具体建议：");
  if (analysis < 0 || recommendation < 0) return { parts: [], asks: [] };
  const asks = [...body.slice(recommendation).matchAll(/[一二三四]、(.+)。\n/g)].map((match): Ask => {
    const text = match[1] ?? "";
    const start = recommendation + match.index + 2;
    return { start, end: start + text.length, text };
  });
  return {
    parts: [
      { kind: "situation", start: 0, end: analysis },
      { kind: "analysis", start: analysis, end: recommendation },
      { kind: "recommendation", start: recommendation, end: body.length },
    ],
    asks,
  };
}

function assignThemes(proposals: readonly Proposal[]): ThemeAssignment[] {
  const random = seededRandom(3);
  return proposals.map((proposal): ThemeAssignment => {
    const best = round(0.55 + 0.4 * random());
    const matter = matters.find(({ subjects, earlier }) => [...subjects, earlier].includes(proposal.subject));
    if (matter === undefined) {
      const nearest: ScoredTheme = {
        theme: "city",
        score: 0.21,
        method: "guided",
        evidence: [{ term: "公交", contribution: 0.4 }],
      };
      return { proposal: proposal.id, themes: [], nearest: proposal.id === hostileId ? null : nearest };
    }
    const evidence = matter.words.slice(0, 3).map((term, place) => ({ term, contribution: round(0.5 - 0.15 * place) }));
    const given = proposal.category !== null;
    const first: ScoredTheme = {
      theme: matter.theme,
      score: given ? 1 : best,
      method: given ? "given" : matter.theme === "culture" ? "guided" : "learned",
      evidence: given ? [] : evidence,
    };
    const second = themeIds[(themeIds.findIndex((id) => id === matter.theme) + 1) % themeIds.length] ?? "city";
    const others: ScoredTheme[] = [{ theme: second, score: round((1 - best) * 0.7), method: "learned", evidence: [] }];
    return { proposal: proposal.id, themes: given ? [first] : [first, ...others], nearest: null };
  });
}

function sampleGroups(): ProposalGroup[] {
  const asksOf = (key: string, members: readonly string[], both: readonly number[]): ProposalGroup["asks"] =>
    (matters.find((matter) => matter.key === key)?.asks ?? []).map((text, place) => ({
      text,
      members: both.includes(place) ? members : [members[place % members.length] ?? ""],
      others: both.includes(place) ? members.slice(1).map((member) => ({ member, text: `另有提法：${text}` })) : [],
    }));
  return [
    {
      id: "g1",
      members: ["2026-0017", "2026-0018"],
      lead: "2026-0017",
      leadReason: "提交在先，建议更完整（4 条）",
      relation: "duplicate",
      bridges: [],
      asks: asksOf("charging", ["2026-0017", "2026-0018"], [0, 1, 2]),
      verdict: "open",
    },
    {
      id: "g2",
      members: ["2026-0015", "2026-0016", "2026-0041"],
      lead: "2026-0015",
      leadReason: "与组内其他提案最接近，建议覆盖面最宽",
      relation: "joint",
      bridges: [["2026-0016", "2026-0041"]],
      asks: asksOf("parking", ["2026-0015", "2026-0016"], [1]),
      verdict: "open",
    },
    {
      id: "g3",
      members: ["2026-0025", "2026-0026"],
      lead: "2026-0025",
      leadReason: "集体提案优先",
      relation: "joint",
      bridges: [],
      asks: asksOf("meals", ["2026-0025", "2026-0026"], [1]),
      verdict: "joined",
    },
  ];
}

function samplePairs(byId: ReadonlyMap<string, Proposal>): SimilarPair[] {
  const pair = (a: string, b: string, relation: Relation, score: number, relatedScore: number): SimilarPair => ({
    a: compareText(a, b) < 0 ? a : b,
    b: compareText(a, b) < 0 ? b : a,
    relation,
    reading: relation === "duplicate" ? "resubmitted" : relation === "joint" ? "join" : "confer",
    score,
    relatedScore,
    evidence: pairEvidence(
      byId.get(compareText(a, b) < 0 ? a : b)?.body ?? "",
      byId.get(compareText(a, b) < 0 ? b : a)?.body ?? "",
      relation,
    ),
  });
  return [
    pair("2026-0017", "2026-0018", "duplicate", 0.98, 0.99),
    pair("2026-0035", "2024-0118", "duplicate", 0.94, 0.98),
    pair("2026-0015", "2026-0016", "joint", 0.81, 0.95),
    pair("2026-0025", "2026-0026", "joint", 0.77, 0.93),
    pair("2026-0025", "2025-0113", "joint", 0.69, 0.9),
    pair("2026-0015", "2026-0041", "joint", 0.58, 0.74),
    ...(
      [
        ["2026-0001", "2026-0002", 0.31, 0.82],
        ["2026-0003", "2026-0004", 0.35, 0.85],
        ["2026-0007", "2026-0008", 0.42, 0.88],
        ["2026-0013", "2026-0014", 0.38, 0.84],
        ["2026-0015", "2025-0108", 0.33, 0.8],
        ["2026-0016", "2024-0131", 0.24, 0.71],
        ["2026-0019", "2026-0020", 0.36, 0.83],
        ["2026-0027", "2026-0028", 0.29, 0.76],
        ["2026-0016", hostileId, 0.12, 0.55],
      ] as const
    ).map(([a, b, score, relatedScore]) => pair(a, b, "related", score, relatedScore)),
  ];
}

function pairEvidence(a: string, b: string, relation: Relation): PairEvidence {
  const shared = a.split("\n").filter((line) => line.length > 20 && b.includes(line));
  const asksA = readStructure(a).asks;
  const asksB = readStructure(b).asks;
  const near = relation === "related" ? -1 : 1;
  return {
    signals: [
      { name: "ask-assignment", value: relation === "related" ? 0.41 : 0.86, contribution: round(1.9 * near) },
      { name: "subject-content", value: 0.62, contribution: 0.8 },
      { name: "shared-passages", value: shared.length / 5, contribution: round(0.3 * shared.length) },
      {
        name: "place-conflict",
        value: relation === "related" ? 1 : 0,
        contribution: relation === "related" ? -0.7 : 0,
      },
    ],
    passages: shared
      .map((line) => ({ aStart: a.indexOf(line), bStart: b.indexOf(line), length: line.length }))
      .sort((left, right) => right.length - left.length || left.aStart - right.aStart),
    asks: asksA.flatMap((ask, place) => {
      const other = asksB.findIndex(({ text }) => text === ask.text);
      return other < 0 ? [] : [{ a: place, b: other, similarity: 1 }];
    }),
  };
}

function samplePapers(): PolicyPaper[] {
  const paper = (file: string, title: string, texts: readonly string[]): PolicyPaper => ({
    file,
    title,
    year: 2026,
    paragraphs: texts.map((text, place) => ({ number: 2 * place + 1, text })),
  });
  return [
    paper(reportFile, "2026年澜川市政府工作报告", [
      "各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。",
      "因地制宜发展新质生产力。培育低空经济、先进陶瓷等新兴产业，建成低空应用试点场景十个以上。",
      "实施中小企业数字化赋能专项行动，全年完成改造三百家。",
      "持续优化营商环境。惠企政策免申即享比例提高到六成，涉企检查频次下降三成。",
      "推进城市更新。改造老旧小区一百二十个，加装电梯三百部，新增公共停车位五千个。",
      "打好碧水保卫战，完成澜河沿线入河排污口整治，国考断面水质稳定达标。",
      "办好“一老一小”实事，新建改造社区老年助餐点四十个，新增普惠托位两千个。",
      "推动文旅深度融合，打造澜川古城夜间文化和旅游消费集聚区。",
    ]),
    paper(planFile, "澜川市“十五五”规划纲要（节选）", [
      "健全政府性融资担保体系，扩大首贷户、信用贷覆盖面。",
      "建立流域上下游横向生态补偿机制，推进美丽河湖建设。",
      "推动紧密型县域医共体建设，健全山区巡回医疗制度。",
      "完善农村生活污水和垃圾治理长效机制。",
      "布局氢能制备、储运和加注一体化示范。",
    ]),
  ];
}

function sampleClues(): Clue[] {
  const clues: readonly (readonly [string, string, number])[] = [
    ["医院周边停车太难", "市第二医院早上七点以后就没有停车位，陪老人看病要绕三圈，希望在旁边空地建一个停车楼。", 46],
    ["老楼想装电梯一楼不同意", "我们单元十户有九户同意装电梯，一楼住户不同意，社区调解了三次没有结果。", 88],
    ["社区食堂关门了", "小区的老年食堂开了半年就关门了，说是亏本，老人们又没地方吃饭。", 63],
    ["申请补贴材料重复交", "企业申请稳岗补贴，同样的营业执照复印件交了四个部门，两个月还没有结果。", 21],
    ["孩子两岁没人带", "双职工家庭孩子两岁没人带，附近托育一个月要三千八，希望幼儿园能开托班。", 57],
    ["河边有股臭味", "下雨之后澜河西岸排水口流出黑水，味道很大，希望查一查是哪里排的。", 19],
    ["晚上从古城回不来", "周末晚上九点以后从古城没有公交回市区，打车排队一个小时。", 34],
    ["贷款要房产抵押", "开小吃店想贷十万周转，银行要房产抵押，我们是租的房子。", 12],
  ];
  return clues.map(([title, text, likes], index) => ({
    id: `${clueFile}#${index + 2}`,
    title,
    text,
    date: `2025-11-${String(3 + 2 * index).padStart(2, "0")}`,
    likes,
    source: { file: clueFile, sheet: "线索", row: index + 2 },
  }));
}

interface TopicPlan {
  readonly key: string;
  readonly title: string;
  readonly background: string;
  readonly angles: readonly string[];
  /** Words that a policy paragraph, and a clue, must hold to be its evidence; empty for none. */
  readonly policy: string;
  readonly clue: string;
  readonly factors: TopicSuggestion["factors"];
}

const topicPlans: readonly TopicPlan[] = [
  {
    key: "low-altitude",
    title: "关于有序开放低空经济应用场景的建议",
    background:
      "政府工作报告提出建成低空应用试点场景十个以上。往年提案已有关注，但起降点布局、空域申请等环节尚未破题。",
    angles: ["山区冷链与药品无人机配送", "公共起降点的规划与共用", "空域申请一窗受理"],
    policy: "低空应用试点",
    clue: "",
    factors: { policy: 0.9, demand: 0.1, gap: 0.6, recurrence: 0.3, novelty: 0.8 },
  },
  {
    key: "digital",
    title: "关于降低中小企业数字化改造门槛的建议",
    background: "今年计划完成改造三百家。提案反映企业“不知怎么改、没有钱改、改了没人用”。",
    angles: ["免费诊断与改造产品目录", "服务商评价和退出"],
    policy: "数字化赋能",
    clue: "",
    factors: { policy: 0.8, demand: 0.1, gap: 0.5, recurrence: 0.2, novelty: 0.4 },
  },
  {
    key: "policy-reach",
    title: "关于扩大惠企政策免申即享范围的建议",
    background: "免申即享比例年内要提高到六成。线索反映申报材料重复提交、兑现周期偏长。",
    angles: ["兑现时限公开与逾期提醒", "部门之间证照材料互认", "小微企业政策画像推送"],
    policy: "免申即享",
    clue: "稳岗补贴",
    factors: { policy: 0.8, demand: 0.3, gap: 0.4, recurrence: 0.4, novelty: 0.3 },
  },
  {
    key: "guarantee",
    title: "关于提高小微企业首贷可得性的建议",
    background: "规划纲要提出扩大首贷户、信用贷覆盖面。多年提案关注融资担保，个体经营者抵押物不足的问题仍在。",
    angles: ["首贷户风险补偿", "用订单和用电数据授信"],
    policy: "融资担保",
    clue: "抵押",
    factors: { policy: 0.6, demand: 0.2, gap: 0.5, recurrence: 0.7, novelty: 0.2 },
  },
  {
    key: "elevator",
    title: "关于老旧小区加装电梯业主协商与后续管养的建议",
    background:
      "今年计划加装电梯三百部。线索集中反映低层住户意见难以统一，往年提案办理结果为列入计划，后续管养尚少有提案涉及。",
    angles: ["低层住户补偿指导标准", "管线迁改费用分担", "加装之后由谁维修保养"],
    policy: "加装电梯",
    clue: "一楼住户",
    factors: { policy: 0.8, demand: 0.9, gap: 0.3, recurrence: 0.6, novelty: 0.3 },
  },
  {
    key: "parking",
    title: "关于盘活存量停车资源的建议",
    background: "今年新增公共停车位五千个。停车难连续三年有提案提出，两次答复为列入计划或以后解决，医院周边矛盾突出。",
    angles: ["医院、学校周边高峰时段供给", "机关停车位夜间共享"],
    policy: "公共停车位",
    clue: "第二医院",
    factors: { policy: 0.6, demand: 0.7, gap: 0.2, recurrence: 0.9, novelty: 0.1 },
  },
  {
    key: "river",
    title: "关于建立澜河上下游生态补偿机制的建议",
    background: "规划纲要提出建立流域上下游横向生态补偿机制。群众反映汛期仍有黑水入河。",
    angles: ["断面水质核算办法", "入河排污口溯源", "县区监测数据共享"],
    policy: "横向生态补偿",
    clue: "黑水",
    factors: { policy: 0.7, demand: 0.3, gap: 0.5, recurrence: 0.4, novelty: 0.5 },
  },
  {
    key: "meals",
    title: "关于增强社区老年助餐点可持续运营能力的建议",
    background: "今年新建改造社区老年助餐点四十个。提案与线索都反映部分点位客流不足、停业，补贴重建设轻运营。",
    angles: ["按就餐人次补贴运营", "中央厨房统一配餐", "高龄失能老人送餐上门"],
    policy: "老年助餐点",
    clue: "食堂",
    factors: { policy: 0.8, demand: 0.8, gap: 0.4, recurrence: 0.5, novelty: 0.3 },
  },
  {
    key: "childcare",
    title: "关于利用幼儿园富余学位开设托班的建议",
    background: "今年新增普惠托位两千个。幼儿园生源下降与托位不足并存。",
    angles: ["托班生均补助标准", "普惠托育收费上限"],
    policy: "普惠托位",
    clue: "托班",
    factors: { policy: 0.8, demand: 0.6, gap: 0.5, recurrence: 0.4, novelty: 0.4 },
  },
  {
    key: "night",
    title: "关于延长澜川古城夜间公共服务的建议",
    background: "政府工作报告提出打造古城夜间文化和旅游消费集聚区。公开线索中有1条反映夜间返程不便。",
    angles: ["周末夜间公交", "小型驻场演艺"],
    policy: "夜间文化",
    clue: "古城",
    factors: { policy: 0.7, demand: 0.4, gap: 0.4, recurrence: 0.3, novelty: 0.5 },
  },
];

function sampleTopics(
  proposals: readonly Proposal[],
  papers: readonly PolicyPaper[],
  clues: readonly Clue[],
): TopicSuggestion[] {
  return topicPlans.map((plan, index): TopicSuggestion => {
    const matter = matters.find(({ key }) => key === plan.key);
    if (matter === undefined) throw new Error(`no matter ${plan.key}`);
    const { policy, demand, gap, recurrence, novelty } = plan.factors;
    return {
      id: `topic-${String(index + 1).padStart(2, "0")}`,
      theme: matter.theme,
      title: plan.title,
      background: plan.background,
      angles: plan.angles,
      angleEvidence: plan.angles.map(() => [0]),
      written: [],
      clues: clues.filter(({ text }) => plan.clue !== "" && text.includes(plan.clue)).map(({ id }) => id),
      units: matter.units,
      score: round(0.3 * policy + 0.25 * demand + 0.2 * gap + 0.15 * recurrence + 0.1 * novelty),
      factors: plan.factors,
      evidence: [
        ...papers.flatMap((paper) =>
          paper.paragraphs
            .filter(({ text }) => text.includes(plan.policy))
            .map(({ number, text }) =>
              quoteFrom(text, plan.policy, {
                kind: "policy",
                ref: paper.file,
                source: { file: paper.file, paragraph: number },
              }),
            ),
        ),
        ...clues
          .filter(({ text }) => plan.clue !== "" && text.includes(plan.clue))
          .map((clue) => quoteFrom(clue.text, plan.clue, { kind: "clue", ref: clue.id, source: clue.source })),
        ...[...idsOf(matter), ...historyIdsOf(matter)].flatMap((id) => {
          const proposal = proposals.find((candidate) => candidate.id === id);
          return proposal === undefined
            ? []
            : [
                quoteFrom(proposal.body, matter.asks[1].slice(0, 4), {
                  kind: "proposal",
                  ref: id,
                  source: proposal.source,
                }),
              ];
        }),
        ...(plan.key === "night"
          ? [
              quoteFrom(hostileBody, "<img", {
                kind: "proposal",
                ref: hostileId,
                source: { file: sessionFile, sheet: "提案", row: 41 },
              }),
            ]
          : []),
      ],
    };
  });
}

/** The sentence of `text` that holds `word`, or its first one. */
function quoteFrom(text: string, word: string, about: Pick<Evidence, "kind" | "ref" | "source">): Evidence {
  const at = Math.max(text.indexOf(word), 0);
  const start = Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at)) + 1;
  const stop = text.indexOf("。", at);
  const end = stop < 0 ? text.length : stop + 1;
  return { ...about, quote: text.slice(start, end), start, end };
}

function sampleCoverage(papers: readonly PolicyPaper[]): CoverageRow[] {
  // The point, its theme, its status, and the places in `matters` of what takes it up.
  const rows: readonly (readonly [string, string | null, CoverageStatus, readonly number[]])[] = [
    ["培育低空经济、先进陶瓷等新兴产业", "industry", "covered", [0, 1]],
    ["实施中小企业数字化赋能专项行动", "industry", "thin", [2]],
    ["惠企政策免申即享比例提高到六成，涉企检查频次下降三成", "business", "covered", [3, 4]],
    ["改造老旧小区一百二十个，加装电梯三百部，新增公共停车位五千个", "city", "saturated", [6, 7, 8]],
    ["完成澜河沿线入河排污口整治", "ecology", "thin", [9]],
    ["新建改造社区老年助餐点四十个，新增普惠托位两千个", "elderly", "covered", [12, 13]],
    ["打造澜川古城夜间文化和旅游消费集聚区", "culture", "thin", [16]],
    ["健全政府性融资担保体系", "business", "thin", [5]],
    ["推动紧密型县域医共体建设，健全山区巡回医疗制度", "elderly", "thin", [14]],
    ["布局氢能制备、储运和加注一体化示范", null, "empty", []],
  ];
  return rows.map(([point, theme, status, indexes]): CoverageRow => {
    const paper = papers.find(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(point)));
    const paragraph = paper?.paragraphs.find(({ text }) => text.includes(point));
    if (paper === undefined || paragraph === undefined) throw new Error(`no paragraph holds ${point}`);
    const proposals = indexes.flatMap((index) => {
      const matter = matters[index];
      return matter === undefined ? [] : [...idsOf(matter), ...historyIdsOf(matter)];
    });
    const byYear = Object.fromEntries(
      ["2024", "2025", "2026"].map((year) => [year, proposals.filter((id) => id.startsWith(year)).length]),
    );
    return { point, theme, source: { file: paper.file, paragraph: paragraph.number }, byYear, status, proposals };
  });
}

function sampleIntake(): IntakeCount[] {
  return [
    { file: sessionFile, role: "proposals", read: 43, kept: 41, skipped: { "blank-row": 1, "repeated-row": 1 } },
    { file: historyFile, role: "history", read: 15, kept: 15, skipped: {} },
    { file: reportFile, role: "policy", read: 1, kept: 1, skipped: {} },
    { file: planFile, role: "policy", read: 1, kept: 1, skipped: {} },
    { file: clueFile, role: "clues", read: 9, kept: 8, skipped: { "empty-subject": 1 } },
  ];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Two words with examples, one of them amid the hostile text. */
function sampleNewWords(proposals: readonly Proposal[]): NewWords {
  const find = (word: string, pieces: readonly string[], id: string, field: "subject" | "body"): NewWord => {
    const text = proposals.find((proposal) => proposal.id === id)?.[field] ?? "";
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`${word} is not in ${id}`);
    return {
      word,
      count: 7,
      documents: 5,
      cohesion: 9.25,
      leftEntropy: 2.5,
      rightEntropy: 2.125,
      score: 40.5,
      pieces,
      places: [{ proposal: id, field, start, end: start + word.length }],
    };
  };
  return {
    words: [find("停车", ["停", "车"], "2026-0015", "subject"), find("改为文本", ["改为", "文本"], hostileId, "body")],
    textLength: 25_000,
    tooLittle: false,
  };
}

function countMembers(ids: readonly string[], byId: ReadonlyMap<string, { readonly history: boolean }>) {
  const earlier = ids.filter((id) => byId.get(id)?.history === true).length;
  return { current: ids.length - earlier, earlier };
}
