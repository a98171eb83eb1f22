import { join } from "node:path";
import type { RunCatalog } from "../../pipelines/run-request.ts";
import { renderColumnsDigest } from "./columns-summary.ts";
import type { Io } from "./io.ts";
import { renderIssueDigest } from "./issue-digest.ts";
import { runCommand, type VoiceFlags } from "./run-command.ts";
import { parseRunOptions } from "./run-options.ts";
import type { RunOptionTexts } from "./run-options.ts";
import { renderJsonSummary, renderSummary } from "./summary.ts";

export interface RunFlags extends RunOptionTexts, VoiceFlags {
  /** Say what every column is taken for, and stop there. */
  readonly explainColumns?: boolean;
}

/** `xuanti run`: returns the exit code. The pipeline is loaded only after the options have proved sound. */
export async function commandRun(
  paths: readonly string[],
  flags: RunFlags,
  io: Io,
  loadPipeline: () => Promise<RunCatalog>,
): Promise<number> {
  return runCommand(io, flags, "已中断：输出文件夹保持运行前的样子，已算好的步骤下次沿用。", async (effects) => {
    const request = parseRunOptions(paths, flags);
    const runCatalog = await loadPipeline();
    const outcome = await runCatalog(request, effects);
    const fullList = join(request.out, "data", "issues.jsonl");
    if (flags.quiet !== true) io.stderr.write(renderColumnsDigest(outcome.columns));
    if (flags.quiet !== true) io.stderr.write(renderIssueDigest(outcome.issues, outcome.ruleNames, fullList));
    io.stdout.write(flags.json === true ? renderJsonSummary(outcome, request) : renderSummary(outcome, request));
  });
}
