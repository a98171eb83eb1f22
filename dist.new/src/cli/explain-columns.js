import { renderColumns } from "./columns-summary.js";
import { runCommand } from "./run-command.js";
import { parseMap, requireExisting } from "./run-options.js";
/** `xuanti run … --explain-columns`: says what every column is taken for, and stops there. Returns the exit code. */
export async function commandExplainColumns(paths, flags, io, loadPipeline) {
    return runCommand(io, flags, "已中断。", async () => {
        const { history = [], clues = [] } = flags;
        [...paths, ...history, ...clues].forEach(requireExisting);
        const map = parseMap(flags.map ?? []);
        const explain = await loadPipeline();
        const outcome = await explain({ paths, history, clues, map });
        const { tables, documents, issues } = outcome;
        io.stdout.write(flags.json === true ? `${JSON.stringify({ tables, documents, issues })}\n` : renderColumns(outcome));
    });
}
