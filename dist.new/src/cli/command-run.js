import { join } from "node:path";
import { renderColumnsDigest } from "./columns-summary.js";
import { renderIssueDigest } from "./issue-digest.js";
import { runCommand } from "./run-command.js";
import { parseRunOptions } from "./run-options.js";
import { renderJsonSummary, renderSummary } from "./summary.js";
/** `xuanti run`: returns the exit code. The pipeline is loaded only after the options have proved sound. */
export async function commandRun(paths, flags, io, loadPipeline) {
    return runCommand(io, flags, "已中断：输出文件夹保持运行前的样子，已算好的步骤下次沿用。", async (effects) => {
        const request = parseRunOptions(paths, flags);
        const runCatalog = await loadPipeline();
        const outcome = await runCatalog(request, effects);
        const fullList = join(request.out, "data", "issues.jsonl");
        if (flags.quiet !== true)
            io.stderr.write(renderColumnsDigest(outcome.columns));
        if (flags.quiet !== true)
            io.stderr.write(renderIssueDigest(outcome.issues, outcome.ruleNames, fullList));
        io.stdout.write(flags.json === true ? renderJsonSummary(outcome, request) : renderSummary(outcome, request));
    });
}
