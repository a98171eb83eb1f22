/**
 * Would the catalog have foreseen the next session? `npm run backtest-figures`: the shared proposals of 2019 and the national work reports of
 * 2018–2021 against the proposals of 2022.
 *
 * Lists: the catalog and what costs no thought, by the same judge, with and without clues, for several lengths.
 * Judge: how it tells apart the labeled pairs, the subject of one taken for a title; and how often strangers pass.
 * Room: what could be met at all, and by the best sixty titles in hindsight.
 */
import { existsSync, readFileSync } from "node:fs";
import { runBacktest } from "../../pipelines/backtest.js";
import { readBaseVectors, readLexicon } from "../../pipelines/program-data.js";
import { programPath } from "../../pipelines/program-path.js";
import { compareText } from "../../src/base/order.js";
import { seededRandom } from "../../src/base/random.js";
import { formatCount } from "../../reports/backtest/wording.js";
import { parsePolicies, readSources } from "../../src/ingest/index.js";
import { silentReporter } from "../../src/cli/reporter.js";
import { policyTasks } from "../../src/topic/backtest/baselines.js";
import { backtestRules } from "../../src/topic/backtest/backtest.js";
import { buildJudgeSpaces } from "../../src/topic/backtest/judge-spaces.js";
import { createJudge } from "../../src/topic/backtest/judge.js";
import { meetingsOf } from "../../src/topic/backtest/measure.js";
import { readPolicyPoints } from "../../src/topic/policy/policy-point.js";
import { buildCollection } from "./collection.js";
import { readSharedProposals } from "./shared-proposals.js";
const shared = programPath("../shared/datasets");
const policy = [2018, 2019, 2020, 2021].map((year) => `${shared}/policy/national-${year}.txt`);
const clues = `${shared}/messages/messages-4326.csv`;
const proposals = await readSharedProposals();
if (![...policy, clues].every((path) => existsSync(path)))
    throw new Error(`missing in ${shared}: policy or messages`);
const history = proposals.filter(({ year }) => year === 2019);
const later = proposals.filter(({ year }) => year === 2022);
const { archive, vocabulary, lexicon, segmenter } = buildCollection(history, readLexicon().value);
const spaces = buildJudgeSpaces(archive, vocabulary, readBaseVectors().value, segmenter, lexicon.synonyms);
for (const topics of [60, 30, 100])
    await tellLists({ topics, clues: [] });
await tellLists({ topics: 60, clues: [clues] });
tellJudge();
await tellRoom();
async function tellLists(request) {
    const { model } = await runBacktest({
        history: [`${shared}/jiangsu/proposals-2019.csv`],
        policy,
        actual: [`${shared}/jiangsu/proposals-2022.csv`],
        out: null,
        taxonomy: programPath("data/taxonomy/jiangsu.yaml"),
        lexicon: [],
        map: {},
        seed: 1,
        ...request,
    }, {
        signal: new AbortController().signal,
        reporter: silentReporter,
        now: () => performance.now(),
        peakMemoryMB: () => process.resourceUsage().maxRSS / 1024,
        version: "bench",
        environment: { program: "bench", node: process.version },
        platform: process.platform,
    });
    console.log(`\n${request.topics} topics wanted${request.clues.length > 0 ? ", with clues" : ""}:\n`);
    tellTable([
        "list",
        "titles",
        "met",
        "definite",
        "limited",
        "near",
        "topics that hit",
        "headings",
        "narrowness",
        "met by it alone",
    ], model.backtest.methods.map((each) => [
        each.method,
        formatCount(each.topics),
        formatCount(each.met, each.range?.met),
        formatCount(each.definite, each.range?.definite),
        ...[each.limited, each.near, each.hits, each.headings].map((count) => formatCount(count)),
        each.narrowness.toFixed(2),
        each.method === "catalog" ? "" : formatCount(each.onlyThis),
    ]));
}
/** Pairs by two readers, each read in both directions. */
function tellJudge() {
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
    const judge = createJudge(proposals, spaces);
    const placeOf = new Map(proposals.map(({ id }, place) => [id, place]));
    const scoreOf = (title, text) => judge(title.subject)[placeOf.get(text.id)];
    const lines = readFileSync(programPath("data/relation/pairs.tsv"), "utf8").trim().split("\n").slice(1);
    const pairs = lines.flatMap((line) => {
        const [a = "", b = "", relation = "", set = ""] = line.split("\t");
        const [first, second] = [byId.get(a), byId.get(b)];
        return [scoreOf(first, second), scoreOf(second, first)].map((score) => ({ score, relation, set }));
    });
    const random = seededRandom(1);
    const pick = (from) => from[Math.floor(random() * from.length)];
    const strangers = Array.from({ length: 4000 }, () => scoreOf(pick(history), pick(later)));
    const { met, near } = backtestRules;
    const share = (part, whole) => (part / Math.max(1, whole)).toFixed(3);
    const row = (name, rows) => {
        const related = rows.filter(({ relation }) => relation !== "unrelated").map(({ score }) => score);
        const unrelated = rows.filter(({ relation }) => relation === "unrelated").map(({ score }) => score);
        const above = (level) => {
            const right = related.filter((score) => score >= level).length;
            return `${share(right, right + unrelated.filter((score) => score >= level).length)} of ${share(right, related.length)}`;
        };
        return [
            name,
            String(rows.length),
            share(countWins(related, unrelated), related.length * unrelated.length),
            above(met),
            above(near),
        ];
    };
    console.log("\nThe judge on labeled pairs: related or closer against unrelated, the subject of one as the title:\n");
    tellTable(["set", "titles", "ranked rightly", `right of those from ${met} on, of all related`, `from ${near} on`], [
        ...["pairs-dev", "pairs-read-1", "pairs-read-2"].map((set) => row(set, pairs.filter((pair) => pair.set === set))),
        row("all", pairs),
    ]);
    const passed = (level) => share(strangers.filter((score) => score >= level).length, strangers.length);
    console.log(`\nOf 4,000 pairs at random ${passed(met)} reach ${met}, ${passed(near)} reach ${near}.`);
}
/** How often a related pair scores above an unrelated one; a tie counts half. */
function countWins(related, unrelated) {
    return related.reduce((sum, a) => sum + unrelated.reduce((wins, b) => wins + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
}
async function tellRoom() {
    const { papers } = await parsePolicies((await readSources(policy)).files);
    const judge = createJudge(later, spaces);
    const judgeEarlier = createJudge(history, spaces);
    const most = Math.max(backtestRules.leastInHistory, backtestRules.broadestInHistory * history.length);
    const isDefinite = (title) => meetingsOf(judgeEarlier(title), backtestRules.near).length <= most;
    const tasks = policyTasks(readPolicyPoints(papers, spaces.titles).points);
    const subjects = [...new Set(history.map(({ subject }) => subject))].sort(compareText);
    console.log(`\nWhat could be met of ${later.length}:\n`);
    tellTable(["titles", "number", "met by all", "of them definite", "met by these", "met by the best sixty of these"], [
        ["policy tasks", tasks],
        ["subjects of 2019", subjects],
        ["both", [...tasks, ...subjects]],
    ].map(([name, titles]) => {
        const definite = titles.filter(isDefinite);
        const reach = (some) => new Set(some.flatMap((title) => meetingsOf(judge(title), backtestRules.met))).size;
        return [
            name,
            ...[titles.length, reach(titles), definite.length, reach(definite), pickBest(definite, judge)].map(String),
        ];
    }));
}
/** Proposals met by sixty titles, each time the one that adds most. */
function pickBest(titles, judge) {
    const left = titles.map((title) => meetingsOf(judge(title), backtestRules.met));
    const met = new Set();
    for (let picked = 0; picked < 60; picked++) {
        const gains = left.map((found) => found.filter((proposal) => !met.has(proposal)).length);
        const best = gains.indexOf(Math.max(...gains));
        left[best]?.forEach((proposal) => met.add(proposal));
    }
    return met.size;
}
function tellTable(titles, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    console.log([line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n"));
}
