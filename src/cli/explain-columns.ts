import type { ExplainColumns } from "../../pipelines/columns-request.ts";
import { renderColumns } from "./columns-summary.ts";
import type { Io } from "./io.ts";
import { runCommand, type VoiceFlags } from "./run-command.ts";
import { parseMap, requireExisting } from "./run-options.ts";
import type { RunOptionTexts } from "./run-options.ts";

/** `xuanti run … --explain-columns`: says what every column is taken for, and stops there. Returns the exit code. */
export async function commandExplainColumns(
  paths: readonly string[],
  flags: RunOptionTexts & VoiceFlags,
  io: Io,
  loadPipeline: () => Promise<ExplainColumns>,
): Promise<number> {
  return runCommand(io, flags, "已中断。", async () => {
    const { history = [], clues = [] } = flags;
    [...paths, ...history, ...clues].forEach(requireExisting);
    const map = parseMap(flags.map ?? []);
    const explain = await loadPipeline();
    const outcome = await explain({ paths, history, clues, map });
    const { tables, documents, issues } = outcome;
    io.stdout.write(
      flags.json === true ? `${JSON.stringify({ tables, documents, issues })}\n` : renderColumns(outcome),
    );
  });
}
