import { processIo } from "./io.js";
import { main } from "./program.js";
process.exitCode = await main(process.argv.slice(2), processIo(), {
    catalog: async () => (await import("../../pipelines/catalog.js")).runCatalog,
    columns: async () => (await import("../../pipelines/columns.js")).explainColumns,
    check: async () => (await import("../../pipelines/check.js")).runCheck,
    evaluation: async () => (await import("../../pipelines/evaluate.js")).runEvaluation,
    backtest: async () => (await import("../../pipelines/backtest.js")).runBacktest,
    words: async () => (await import("../../pipelines/words.js")).runWords,
});
