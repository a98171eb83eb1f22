import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareText } from "../base/order.js";
import { programPath } from "../../pipelines/program-path.js";
/** Folders whose code shapes results; `client` is what the page of the catalog carries with it. */
const codeFolders = ["src", "pipelines", "reports", "client"];
export function readProgramIdentity() {
    // The program's folder, or `dist` in it.
    const codeRoot = fileURLToPath(new URL("../..", import.meta.url));
    const version = readVersion();
    const hash = createHash("sha256");
    for (const file of codeFolders.flatMap((folder) => listCode(codeRoot, folder))) {
        hash
            .update(file)
            .update("\0")
            .update(readFileSync(join(codeRoot, file)))
            .update("\0");
    }
    return { version, program: `${version}+${hash.digest("hex").slice(0, 16)}` };
}
function listCode(root, folder) {
    if (!existsSync(join(root, folder)))
        return [];
    return readdirSync(join(root, folder), { withFileTypes: true })
        .sort((a, b) => compareText(a.name, b.name))
        .flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return listCode(root, path);
        return /\.(js|ts|tsx|css)$/.test(entry.name) ? [path] : [];
    });
}
function readVersion() {
    const parsed = JSON.parse(readFileSync(programPath("package.json"), "utf8"));
    const known = typeof parsed === "object" && parsed !== null && "version" in parsed ? parsed.version : null;
    if (typeof known !== "string")
        throw new Error("package.json: no version");
    return known;
}
