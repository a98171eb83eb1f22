import { processIo } from "./io.ts";
import { main } from "./program.ts";

process.exitCode = await main(process.argv.slice(2), processIo(), {
  catalog: async () => (await import("../../pipelines/catalog.ts")).runCatalog,
  columns: async () => (await import("../../pipelines/columns.ts")).explainColumns,
  check: async () => (await import("../../pipelines/check.ts")).runCheck,
  evaluation: async () => (await import("../../pipelines/evaluate.ts")).runEvaluation,
  backtest: async () => (await import("../../pipelines/backtest.ts")).runBacktest,
  words: async () => (await import("../../pipelines/words.ts")).runWords,
});
