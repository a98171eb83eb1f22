import { readFile, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { issue } from "../base/issue.js";
import { compareText } from "../base/order.js";
import { sourceFile } from "./source-file.js";
/** Bytes above which a file is left out: no text of the trade comes near, and reading it would fill an office PC. */
const maxBytes = 512 * 1024 * 1024;
/** Left behind by systems and by open office programs; never meant as input. */
const ignoredNames = /^(\.|~\$|\.~|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i;
/**
 * Reads every file named, and every file below every folder named, in the order given (inside a folder: by name).
 *
 * A path that does not exist is wrong use and throws. A file that cannot be read becomes an Issue. A file reached
 * twice is read once. `taken` holds display names already given out to files of other roles, so that a name means
 * one file in the whole run.
 */
export async function readSources(paths, taken = []) {
    const issues = [];
    const found = [];
    const seen = new Map();
    for (const given of paths)
        await findFiles(given, found, seen, issues);
    const names = nameFiles(found, new Set(taken));
    const files = [];
    for (const [i, { location }] of found.entries()) {
        const name = names[i] ?? location;
        try {
            const { size } = await stat(location);
            if (size > maxBytes) {
                issues.push(issue({
                    rule: "file-too-large",
                    severity: "error",
                    message: `“${name}”有 ${Math.round(size / 1024 / 1024)} MB，超过 ${maxBytes / 1024 / 1024} MB 的上限，没有读入。请拆分后再提供。`,
                    file: name,
                }));
                continue;
            }
            files.push(sourceFile(name, await readFile(location), location));
        }
        catch (error) {
            issues.push(unreadable(name, error));
        }
    }
    return { files, issues };
}
async function findFiles(given, found, seen, issues) {
    const root = path.resolve(given);
    let isFolder;
    try {
        isFolder = (await stat(root)).isDirectory();
    }
    catch (error) {
        if (isMissing(error))
            throw new Error(`找不到文件或文件夹：${given}`, { cause: error });
        issues.push(unreadable(given, error));
        return;
    }
    const before = found.length;
    let repeated = 0;
    const visit = async (location, depth) => {
        try {
            const real = await realpath(location);
            const folder = (await stat(real)).isDirectory();
            if (seen.has(real)) {
                if (!folder) {
                    repeated++;
                    issues.push(issue({
                        rule: "repeated-path",
                        severity: "note",
                        message: `“${path.basename(location)}”给了不止一次，只读一次。`,
                        file: path.basename(location),
                    }));
                }
                return;
            }
            seen.set(real, location);
            if (!folder) {
                found.push({ location, parts: depth });
                return;
            }
            const names = (await readdir(location)).filter((name) => !ignoredNames.test(name)).sort(compareText);
            for (const name of names)
                await visit(path.join(location, name), depth + 1);
        }
        catch (error) {
            issues.push(unreadable(path.basename(location), error));
        }
    };
    await visit(root, isFolder ? 0 : 1);
    if (isFolder && found.length === before && repeated === 0) {
        issues.push(issue({ rule: "empty-folder", severity: "warning", message: `文件夹“${given}”里没有可读的文件。`, file: given }));
    }
}
/** Display names: as short as the user would say them, longer by a folder where two would be the same. */
function nameFiles(found, taken) {
    const split = found.map(({ location }) => location.split(path.sep).filter((part) => part !== ""));
    const lengths = found.map(({ parts }) => parts);
    const nameAt = (i) => (split[i] ?? []).slice(-Math.max(1, lengths[i] ?? 1)).join("/");
    for (;;) {
        const uses = new Map();
        for (let i = 0; i < found.length; i++)
            uses.set(nameAt(i), (uses.get(nameAt(i)) ?? 0) + 1);
        const clashing = found
            .map((_, i) => i)
            .filter((i) => taken.has(nameAt(i)) || (uses.get(nameAt(i)) ?? 0) > 1)
            .filter((i) => (lengths[i] ?? 0) < (split[i] ?? []).length);
        if (clashing.length === 0)
            return found.map((_, i) => nameAt(i));
        for (const i of clashing)
            lengths[i] = (lengths[i] ?? 1) + 1;
    }
}
function unreadable(name, error) {
    const reason = isRecord(error) && typeof error["code"] === "string" ? error["code"] : String(error);
    return issue({
        rule: "unreadable-file",
        severity: "error",
        message: `“${name}”读不出来（${reason}），没有读入。请检查文件权限，或是否正被别的程序占用。`,
        file: name,
        actual: reason,
    });
}
function isMissing(error) {
    return isRecord(error) && (error["code"] === "ENOENT" || error["code"] === "ENOTDIR");
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
