import { join } from "node:path";
import type { RunCatalog } from "../../pipelines/run-request.ts";
import { explainFailure } from "./explain-failure.ts";
import { interruptedCode, watchInterrupts } from "./interrupt.ts";
import type { Io } from "./io.ts";
import { renderIssueDigest } from "./issue-digest.ts";
import { readProgramIdentity } from "./program-identity.ts";
import { createReporter, silentReporter } from "./reporter.ts";
import { parseRunOptions } from "./run-options.ts";
import type { RunOptionTexts } from "./run-options.ts";
import { renderJsonSummary, renderSummary } from "./summary.ts";

export interface RunFlags extends RunOptionTexts {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `xuanti run`: returns the exit code. The pipeline is loaded only after the options have proved sound. */
export async function commandRun(
  paths: readonly string[],
  flags: RunFlags,
  io: Io,
  loadPipeline: () => Promise<RunCatalog>,
): Promise<number> {
  const quiet = flags.quiet === true;
  const { signal, stop } = watchInterrupts(io.signals, io.stderr, io.exit);
  try {
    const request = parseRunOptions(paths, flags);
    const runCatalog = await loadPipeline();
    const { version, program } = readProgramIdentity();
    const outcome = await runCatalog(request, {
      signal,
      reporter: quiet ? silentReporter : createReporter(io.stderr, io.now),
      now: io.now,
      peakMemoryMB: io.peakMemoryMB,
      version,
      environment: { program, node: process.version },
      platform: `${process.platform} ${process.arch}`,
    });
    const fullList = join(request.out, "data", "issues.jsonl");
    if (!quiet) io.stderr.write(renderIssueDigest(outcome.issues, outcome.ruleNames, fullList));
    io.stdout.write(flags.json === true ? renderJsonSummary(outcome, request) : renderSummary(outcome, request));
    return 0;
  } catch (error) {
    if (signal.aborted) {
      io.stderr.write("已中断：输出文件夹保持运行前的样子，已算好的步骤下次沿用。\n");
      return interruptedCode;
    }
    const { exitCode, text } = explainFailure(error);
    io.stderr.write(text);
    return exitCode;
  } finally {
    stop();
  }
}
