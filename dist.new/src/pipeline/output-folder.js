import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode, WrongUse } from "./failure.js";
import { undoMoves } from "./moves.js";
export const cacheName = ".cache";
export const manifestName = "manifest.json";
/** A run writes into `.staging-<process id>` until everything is there. */
export const stagingPrefix = ".staging-";
export const journalName = "journal.json";
/** Files that systems leave behind by themselves. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);
/**
 * Makes sure that the folder may be written to, and that it stands as the last finished run left it.
 *
 * It may be written to when it is missing, empty, or ours: it holds our manifest, or nothing but a cache and leftovers
 * of runs that died. Their staging folders are removed; a swap that was cut off halfway is taken back.
 */
export async function prepareFolder(folder, isAlive = isRunning) {
    const entries = await listFolder(folder);
    for (const entry of entries.filter((name) => name.startsWith(stagingPrefix))) {
        const pid = Number(entry.slice(stagingPrefix.length));
        if (!Number.isInteger(pid))
            continue;
        if (pid !== process.pid && isAlive(pid)) {
            throw new WrongUse(`另一次运行（进程 ${pid}）正在使用输出文件夹“${folder}”。`, `请等它结束；若确定没有别的运行，请删除其中的 ${entry} 再试。`);
        }
        const journal = `${entry}/${journalName}`;
        if (existsSync(join(folder, journal)))
            await undoMoves(folder, journal);
        await removeFolder(join(folder, entry));
    }
    const foreign = (await listFolder(folder)).filter((name) => name !== cacheName && !litter.has(name));
    if (foreign.length === 0 || (await readManifest(folder)) !== null)
        return;
    const shown = foreign.slice(0, 3).join("、") + (foreign.length > 3 ? ` 等 ${foreign.length} 项` : "");
    throw new WrongUse(`输出文件夹“${folder}”里已有别的内容（${shown}），为免混淆或误删，程序不往里写。`, "请换一个空文件夹，或本程序上次的输出文件夹。");
}
/** The files that the last run wrote, by its manifest; null where there is no manifest of ours. */
export async function readManifest(folder) {
    try {
        const manifest = JSON.parse(await readFile(join(folder, manifestName), "utf8"));
        if (typeof manifest !== "object" || manifest === null)
            return null;
        if (!("program" in manifest) || manifest.program !== "xuanti")
            return null;
        return "outputs" in manifest && Array.isArray(manifest.outputs) ? manifest.outputs.filter(isWrittenFile) : [];
    }
    catch {
        return null;
    }
}
/**
 * Makes the folder and whatever is missing above it; returns the topmost one it made, null where all were there.
 * (`mkdir` with `recursive` never returns where a file system answers ENOENT below an existing folder, as /proc does.)
 */
export async function makeFolder(folder) {
    if (existsSync(folder))
        return null;
    const above = dirname(folder);
    const first = above === folder ? null : await makeFolder(above);
    await mkdir(folder);
    return first ?? folder;
}
/** Windows may hold a file just written: tried again for a second. */
export async function removeFolder(folder) {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
async function listFolder(folder) {
    try {
        return await readdir(folder);
    }
    catch (error) {
        if (errorCode(error) === "ENOENT")
            return [];
        if (errorCode(error) === "ENOTDIR" || (await stat(folder).catch(() => null))?.isFile() === true) {
            throw new WrongUse(`输出位置“${folder}”（或它的上一级）是一个文件，不是文件夹。`, "请给 --out 另一个名字。");
        }
        throw error;
    }
}
function isWrittenFile(value) {
    if (typeof value !== "object" || value === null)
        return false;
    if (!("file" in value && "sha256" in value && "bytes" in value))
        return false;
    // The manifest is a file anybody can edit: nothing outside the folder is ever touched on its word.
    const inside = typeof value.file === "string" && !/(^|\/)\.\.?(\/|$)|^\/|[\\:]/.test(value.file);
    return inside && typeof value.sha256 === "string" && typeof value.bytes === "number";
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return errorCode(error) === "EPERM";
    }
}
