import { parentPort } from "node:worker_threads";
import { parseProposals, readSources } from "../../../src/ingest/index.ts";
import type { Outcome } from "./read-in-worker.ts";

parentPort?.on("message", (folder: string) => {
  void read(folder).then((outcome) => {
    parentPort?.postMessage(outcome);
  });
});

async function read(folder: string): Promise<Outcome> {
  try {
    const { files, issues } = await readSources([folder]);
    const intake = await parseProposals(files, { history: false });
    const told = [...issues, ...intake.issues];
    const wrong = intake.counts.flatMap(({ file, read, kept, skipped }) => {
      const own = intake.proposals.filter(({ source }) => source.file === file).length;
      const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
      if (own !== kept || read !== kept + left)
        return [`${file}: ${read} read, ${kept} kept, ${own} given, ${left} left out`];
      return own === 0 && !told.some((issue) => issue.file === file) ? [`${file}: neither a proposal nor a word`] : [];
    });
    if (intake.proposals.length === 0 && told.length === 0) wrong.push("neither a proposal nor a word");
    return { thrown: null, proposals: intake.proposals.length, issues: told.length, wrong };
  } catch (error) {
    return {
      thrown: error instanceof Error ? (error.stack ?? error.message) : String(error),
      proposals: 0,
      issues: 0,
      wrong: [],
    };
  }
}
