import { existsSync } from "node:fs";
import { mkdir, readFile, rename as renameFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import { sha256 } from "../base/hash.js";
import { byKeys } from "../base/order.js";
import { foldersOf, makeMoves, removeIfEmpty } from "./moves.js";
import { cacheName, journalName, makeFolder, manifestName, prepareFolder, readManifest, removeFolder, stagingPrefix, } from "./output-folder.js";
/**
 * Lets `fill` write a result and puts it into the folder whole, or not at all: files are written to a staging folder
 * inside (so that renaming suffices), then renamed into place, and renamed back if one of them cannot be.
 *
 * `fill` writes `manifest.json` last, with `outputs` set to {@link Output.written}: by it the next run knows which files
 * are its own to replace or remove. A file that is not listed, or not as listed, belongs to the user and is kept.
 */
export async function withOutput(folder, signal, fill, rename = renameFile) {
    await prepareFolder(folder);
    const firstMade = await makeFolder(folder);
    const staging = `${stagingPrefix}${process.pid}`;
    const written = new Map();
    try {
        await mkdir(join(folder, staging));
        const value = await fill({
            cacheFolder: join(folder, cacheName),
            async write(file, content) {
                signal.throwIfAborted();
                const path = join(folder, staging, "new", file);
                await mkdir(dirname(path), { recursive: true });
                await writeFile(path, content);
                written.set(file, { file, sha256: sha256(content), bytes: Buffer.byteLength(content) });
            },
            written: () => [...written.values()].filter(({ file }) => file !== manifestName).sort(byKeys(({ file }) => file)),
        });
        signal.throwIfAborted();
        const { moves, kept, retired } = await planSwap(folder, staging, [...written.keys()]);
        await makeMoves(folder, moves, `${staging}/${journalName}`, rename);
        for (const emptied of foldersOf(retired))
            await removeIfEmpty(join(folder, emptied));
        return { value, kept };
    }
    finally {
        // While a journal is left, the folder is not whole: the next run needs what is in there.
        if (!existsSync(join(folder, staging, journalName)))
            await removeFolder(join(folder, staging));
        if (firstMade !== null)
            await removeEmptyUpTo(folder, firstMade);
    }
}
/** The old manifest goes first and the new one comes last: a folder with a manifest is whole. */
async function planSwap(folder, staging, files) {
    const last = new Map((await readManifest(folder))?.map((file) => [file.file, file]));
    const incoming = [...files]
        .sort(byKeys((file) => (file === manifestName ? 0 : -1), (file) => file))
        .reverse();
    const standing = [...new Set([manifestName, ...last.keys(), ...files])].filter((file) => existsSync(join(folder, file)));
    const kept = [];
    const retired = [];
    for (const file of standing) {
        if (file === manifestName || (await isUnchanged(join(folder, file), last.get(file))))
            retired.push(file);
        else if (files.includes(file))
            kept.push({ from: file, to: findFreeName(folder, file) });
    }
    return {
        moves: [
            ...retired.map((file) => ({ from: file, to: `${staging}/old/${file}` })),
            ...kept,
            ...incoming.map((file) => ({ from: `${staging}/new/${file}`, to: file })),
        ],
        kept,
        retired,
    };
}
async function isUnchanged(path, listed) {
    if (listed === undefined || (await stat(path)).size !== listed.bytes)
        return false;
    return sha256(await readFile(path)) === listed.sha256;
}
/** `catalog.docx` → `catalog（保留的改动）.docx`, with a number where that is taken. */
function findFreeName(folder, file) {
    const { dir, name, ext } = parse(file);
    for (let number = 1;; number++) {
        const candidate = `${dir === "" ? "" : `${dir}/`}${name}（保留的改动${number === 1 ? "" : number}）${ext}`;
        if (!existsSync(join(folder, candidate)))
            return candidate;
    }
}
/** Takes away the folders a failed first run made, as far as they are empty. */
async function removeEmptyUpTo(folder, first) {
    for (let current = folder; await removeIfEmpty(current); current = dirname(current)) {
        if (current === first || dirname(current) === current)
            return;
    }
}
