import { existsSync } from "node:fs";
import { mkdir, readFile, rename as renameFile, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode, WorldFailure } from "./failure.js";
/** What a virus scanner or an indexer holds for a moment is tried again. */
const attempts = 5;
const pauseMs = 100;
/**
 * Carries out all moves or none. `journal` names the file that remembers them meanwhile: while it exists the moves are
 * not final, and {@link undoMoves} takes them back, even in another process after a power cut.
 */
export async function makeMoves(root, moves, journal, rename = renameFile) {
    await writeFile(join(root, `${journal}.tmp`), JSON.stringify(moves), { flush: true });
    await renameFile(join(root, `${journal}.tmp`), join(root, journal));
    for (const move of moves) {
        try {
            await makeMove(root, move, rename);
        }
        catch (error) {
            await undoMoves(root, journal, rename);
            throw toFailure(move, error);
        }
    }
    await rm(join(root, journal));
}
/** Takes back, last first, every move of the journal that had been made; then forgets the journal. */
export async function undoMoves(root, journal, rename = renameFile) {
    const moves = await readJournal(join(root, journal));
    for (const { from, to } of [...moves].reverse()) {
        if (!existsSync(join(root, to)) || existsSync(join(root, from)))
            continue;
        try {
            await makeMove(root, { from: to, to: from }, rename);
        }
        catch (error) {
            const advice = "请关闭正在打开它的程序，再运行一次，程序会先把文件夹恢复到运行前的样子。";
            throw new WorldFailure(`恢复 ${to} 时失败（${errorCode(error) ?? "未知错误"}）。${advice}`, error);
        }
    }
    for (const folder of foldersOf(moves.map(({ to }) => to)))
        await removeIfEmpty(join(root, folder));
    await rm(join(root, journal), { force: true });
}
/** Removes a folder that holds nothing. */
export async function removeIfEmpty(folder) {
    return rmdir(folder).then(() => true, () => false);
}
/** The folders that hold these files, each once, without the root. */
export function foldersOf(files) {
    return [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== ".");
}
async function makeMove(root, { from, to }, rename) {
    await mkdir(dirname(join(root, to)), { recursive: true });
    for (let attempt = 1;; attempt++) {
        try {
            return await rename(join(root, from), join(root, to));
        }
        catch (error) {
            if (attempt === attempts || !isHeld(error))
                throw error;
            await wait(pauseMs);
        }
    }
}
async function readJournal(path) {
    const parsed = JSON.parse(await readFile(path, "utf8"));
    return Array.isArray(parsed) ? parsed.filter(isMove) : [];
}
function isMove(value) {
    return (typeof value === "object" &&
        value !== null &&
        "from" in value &&
        "to" in value &&
        typeof value.from === "string" &&
        typeof value.to === "string");
}
/** What Windows answers when another program holds the file. */
function isHeld(error) {
    return ["EBUSY", "EPERM", "EACCES"].includes(errorCode(error) ?? "");
}
function toFailure({ from, to }, error) {
    const file = from.startsWith(".staging-") ? to : from;
    const reason = isHeld(error)
        ? "它可能正被别的程序（如 Word、WPS）打开。请关闭后重新运行，已算好的结果会沿用"
        : `系统报告 ${errorCode(error) ?? (error instanceof Error ? error.message : String(error))}`;
    return new WorldFailure(`无法替换 ${file}：${reason}。输出文件夹保持原样。`, error);
}
