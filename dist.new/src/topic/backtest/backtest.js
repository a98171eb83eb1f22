import { readPolicyPoints } from "../policy/policy-point.js";
import { centralSubjects, drawSubjects, policyTasks, rankClusters } from "./baselines.js";
import { bestOf, createJudge, judgeLevels, narrownessOf, } from "./judge.js";
import { mean, measureTopics, meetingsOf } from "./measure.js";
import { backtestMethods, } from "./result.js";
export const backtestRules = {
    ...judgeLevels,
    perTopic: 5,
    broadShare: 0.02,
    broadestInHistory: 0.01,
    leastInHistory: 3,
};
/** Draws of random subjects, so that their mean is known to a proposal or two. */
const draws = 20;
/** Would the catalog have met the proposals that came after? Beside it the same number of titles that cost no thought. */
export function* backtestTopics(input) {
    const { topics, later, spaces, history } = input;
    const judge = createJudge(later, spaces);
    const judgeEarlier = createJudge(history, spaces);
    const lists = listsOf(input);
    const total = backtestMethods.reduce((sum, method) => sum + lists[method].length, 0);
    const measured = [];
    for (const method of backtestMethods) {
        for (const topics of lists[method]) {
            measured.push(measureList(method, topics, judge, judgeEarlier, input));
            yield { done: measured.length, total };
        }
    }
    const catalog = measured[0];
    return {
        proposals: later.length,
        methods: backtestMethods.map((method) => summarize(method, measured.filter((list) => list.method === method), catalog)),
        draws,
        rules: backtestRules,
        topics: topics.map(({ id, title, theme }, t) => ({
            topic: id,
            title,
            theme,
            met: meetingsOf(catalog.scores[t], backtestRules.met)
                .map((proposal) => ({ proposal: later[proposal].id, score: catalog.scores[t][proposal] }))
                .sort((a, b) => b.score - a.score),
        })),
        unforeseen: findUnforeseen(input, catalog, measured),
    };
}
/** Every method's titles, as many as the catalog has; of random subjects one list a draw. */
function listsOf(input) {
    const { topics, papers, history, seed, spaces } = input;
    const count = topics.length;
    const bare = (titles) => titles.slice(0, count).map((title) => ({ title, angles: [] }));
    const clusters = rankClusters(input.clusters, history);
    return {
        catalog: [bare(topics.map(({ title }) => title))],
        angles: [topics],
        centers: [bare(centralSubjects(clusters, history))],
        labels: [bare(clusters.map(({ label }) => label))],
        // Read anew: what the catalog passes over is no matter to a list that cost no thought.
        policy: [bare(policyTasks(readPolicyPoints(papers, spaces.titles).points))],
        random: Array.from({ length: draws }, (_, draw) => bare(drawSubjects(history, count, seed + draw))),
    };
}
function measureList(method, list, judge, judgeEarlier, { history, later, spaces }) {
    const scores = list.map(({ title, angles }) => bestOf([title, ...angles].map(judge)));
    const topics = list.map(({ title }, t) => ({
        scores: scores[t],
        earlier: meetingsOf(judgeEarlier(title), backtestRules.near).length,
        narrowness: narrownessOf(title, spaces.titles),
    }));
    return {
        method,
        scores,
        met: new Set(scores.flatMap((score) => meetingsOf(score, backtestRules.met))),
        figures: measureTopics(topics, history.length, later.length, backtestRules),
    };
}
/** Means over the draws; the range where there are several. */
function summarize(method, lists, catalog) {
    const of = (pick) => lists.map(({ figures }) => pick(figures));
    const range = (values) => [Math.min(...values), Math.max(...values)];
    const names = Object.keys(catalog.figures);
    const figures = Object.fromEntries(names.map((name) => [name, mean(of((each) => each[name]))]));
    return {
        ...figures,
        method,
        range: lists.length > 1 ? { met: range(of(({ met }) => met)), definite: range(of(({ definite }) => definite)) } : null,
        onlyThis: mean(lists.map(({ met }) => countOutside(met, catalog.met))),
        onlyCatalog: mean(lists.map(({ met }) => countOutside(catalog.met, met))),
    };
}
function countOutside(inner, other) {
    return [...inner].filter((proposal) => !other.has(proposal)).length;
}
function findUnforeseen({ topics, later }, catalog, measured) {
    // Twenty draws together say nothing about one list.
    const single = measured.filter(({ method }) => method !== "random");
    return later.flatMap(({ id }, proposal) => {
        if (catalog.met.has(proposal))
            return [];
        const near = topics
            .map(({ id, title }, t) => ({ topic: id, title, score: catalog.scores[t][proposal] }))
            .filter(({ score }) => score >= backtestRules.near);
        return [
            {
                proposal: id,
                nearest: near.length === 0 ? null : near.reduce((best, each) => (each.score > best.score ? each : best)),
                metBy: single.filter(({ met }) => met.has(proposal)).map(({ method }) => method),
            },
        ];
    });
}
