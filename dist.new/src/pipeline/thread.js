var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { Worker } from "node:worker_threads";
/**
 * Runs a module's `run` in a thread of its own and gives back what it returned, or throws what it threw.
 * An aborted signal ends the thread at once. From TypeScript sources (tests), where threads cannot load them, it runs right here.
 */
export async function runInThread(module, input, signal) {
    signal.throwIfAborted();
    if (module.pathname.endsWith(".ts")) {
        const { run } = (await import(__rewriteRelativeImportExtension(module.href)));
        return run(input);
    }
    const worker = new Worker(new URL("./thread-entry.js", import.meta.url), {
        workerData: { module: module.href, input },
    });
    try {
        return await new Promise((resolve, reject) => {
            signal.addEventListener("abort", () => reject(toError(signal.reason)), { once: true });
            worker.once("message", (answer) => {
                if ("value" in answer)
                    resolve(answer.value);
                else
                    reject(toError(answer.error));
            });
            worker.once("error", reject);
            worker.once("exit", (code) => reject(new Error(`thread ended with code ${code} before it answered`)));
        });
    }
    finally {
        await worker.terminate();
    }
}
/** What was thrown, as it came where it is an Error already. */
function toError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
