import { issue } from "../src/base/issue.js";
import { drive } from "../src/pipeline/drive.js";
import { source, stage } from "../src/pipeline/stage.js";
import { textKey } from "../src/theme/folds.js";
import { backtestTopics } from "../src/topic/backtest/backtest.js";
import { buildJudgeSpaces } from "../src/topic/backtest/judge-spaces.js";
import { catalogStages } from "./catalog-stages.js";
import { skippedIn } from "./evaluation-stages.js";
import { nothingReadable } from "./nothing-readable.js";
/**
 * The catalog as a run would have made it before the session, and how it compares with the session. The stages that make topics have no way to what
 * came after.
 */
export function backtestStages({ later, ...known }, options) {
    const { lexicon, baseVectors } = known;
    const none = source([], []);
    const { intake, text, vocabulary, taxonomy, themes, topics } = catalogStages({ ...known, session: none, previous: source([], []) }, options);
    // Before words are learned: where there is nothing to test with, the user need not wait to hear it.
    const ground = stage({
        name: "ground",
        label: "核对资料",
        version: 1,
        cache: false,
        inputs: { intake, later },
        run: ({ intake, later }, _options, work) => {
            const skipped = (role) => skippedIn(intake.counts.filter((count) => count.role === role));
            if (intake.proposals.length === 0) {
                throw nothingReadable("历年提案（--history）", skipped("history"), "表格至少要有“案由”一列");
            }
            if (intake.papers.length === 0)
                throw nothingReadable("政策文件（--policy）", skipped("policy"));
            const seen = new Set(intake.proposals.map(textKey));
            const fresh = later.filter((proposal) => !seen.has(textKey(proposal)));
            const repeated = later.length - fresh.length;
            if (repeated > 0) {
                const message = `后来的提案中有 ${repeated} 件与历年提案文字相同，选题时已经看过，不参加比对`;
                work.report(issue({ rule: "seen-before", severity: "warning", message }));
            }
            if (fresh.length === 0) {
                throw nothingReadable("可以比对的后来的提案（--actual）", [`${later.length} 件都与历年提案文字相同。`]);
            }
            return { later: fresh, repeated };
        },
    });
    const backtest = stage({
        name: "backtest",
        label: "比对",
        version: 1,
        inputs: { intake, text, vocabulary, themes, topics, ground, baseVectors, lexicon },
        options: { seed: options.seed },
        fingerprint: options.segmenter.fingerprint,
        run: ({ intake, text, vocabulary, themes, topics, ground, baseVectors, lexicon }, { seed }, work) => {
            const tested = backtestTopics({
                topics: topics.topics,
                papers: intake.papers,
                clusters: themes.clusters,
                history: intake.proposals,
                later: ground.later,
                spaces: buildJudgeSpaces(text, vocabulary, baseVectors, options.segmenter, lexicon.synonyms),
                seed,
            });
            return drive(tested, work);
        },
    });
    return { ground, intake, taxonomy, topics, backtest };
}
