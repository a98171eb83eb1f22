var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { parentPort, workerData } from "node:worker_threads";
/** The far end of `runInThread`: runs the module it is told to, answers once. */
const { module, input } = workerData;
async function answer() {
    try {
        const { run } = (await import(__rewriteRelativeImportExtension(module)));
        return { value: await run(input) };
    }
    catch (error) {
        return { error };
    }
}
parentPort?.postMessage(await answer());
