import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../base/hash.js";
import { decodeValue, encodeValue } from "./codec.js";
import { errorCode } from "./failure.js";
import { toKey } from "./plan.js";
/**
 * Keeps one file a stage in a folder:
 *
 *     bytes 0–15   magic and version of this layout
 *     bytes 16–19  length of the head, little-endian
 *     bytes 20–51  SHA-256 of the head
 *     head         JSON: parts of the key, issues, length and SHA-256 of the value
 *     value        as encodeValue writes it
 *
 * The head alone answers {@link Store.recall}; the value is read only when a stage needs it. No index beside the
 * files: nothing can disagree with them after a crash.
 */
export function diskStore(folder) {
    const path = (name) => join(folder, `${name}.bin`);
    return {
        async recall(name) {
            const found = await readStart(path(name));
            return found === null ? null : toRemembered(found.start, found.size, name);
        },
        async load(name, key) {
            return readValue(await readFile(path(name)).catch(() => null), name, key);
        },
        async save(parts, issues, value) {
            await mkdir(folder, { recursive: true });
            const temporary = `${path(parts.name)}.tmp`;
            try {
                await writeFile(temporary, encode(parts, issues, value));
                await rename(temporary, path(parts.name));
            }
            catch (error) {
                // Half a file on a full disk would only make it fuller.
                await rm(temporary, { force: true });
                throw error;
            }
        },
    };
}
/** Keeps results in memory, in the same form as on disk, so that a test meets what a disk would do to a value. */
export function memoryStore(files = new Map()) {
    return {
        recall: (name) => {
            const file = files.get(name);
            return Promise.resolve(file === undefined ? null : toRemembered(file, file.length, name));
        },
        load: (name, key) => Promise.resolve(readValue(files.get(name) ?? null, name, key)),
        save: (parts, issues, value) => {
            files.set(parts.name, encode(parts, issues, value));
            return Promise.resolve();
        },
    };
}
const magic = Buffer.from("xuanti cache 2\n\0", "latin1");
const preambleLength = magic.length + 4 + 32;
function encode(parts, issues, value) {
    const body = encodeValue(value);
    const head = { parts, issues, bytes: body.length, sha256: sha256(body) };
    const headBytes = Buffer.from(JSON.stringify(head));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(headBytes.length);
    return Buffer.concat([magic, length, hash(headBytes), headBytes, body]);
}
/** Null where the file is not ours or is damaged. */
function decodeHead(file) {
    const end = headEnd(file);
    if (end === null || file.length < end)
        return null;
    const headBytes = Buffer.from(file.subarray(preambleLength, end));
    const expected = file.subarray(magic.length + 4, preambleLength);
    // The hash vouches that this program wrote the text: its shape needs no second check.
    return hash(headBytes).equals(expected) ? JSON.parse(headBytes.toString()) : null;
}
function readValue(file, name, key) {
    const head = file === null ? null : decodeHead(file);
    if (file === null || head === null || head.parts.name !== name || toKey(head.parts) !== key)
        return null;
    const body = file.subarray(headEnd(file) ?? 0);
    if (body.length !== head.bytes || sha256(body) !== head.sha256)
        return null;
    return { value: decodeValue(body) };
}
function headEnd(file) {
    if (file.length < preambleLength || !magic.equals(file.subarray(0, magic.length)))
        return null;
    return preambleLength + Buffer.from(file.subarray(magic.length, magic.length + 4)).readUInt32LE();
}
function toRemembered(start, size, name) {
    const head = decodeHead(start);
    const whole = head !== null && head.parts.name === name && (headEnd(start) ?? 0) + head.bytes === size;
    return whole ? { kind: "result", parts: head.parts, issues: head.issues } : { kind: "unreadable", issues: [] };
}
/** The file up to the end of its head, and its size. Null where there is no file; empty where it cannot be read. */
async function readStart(path) {
    let file;
    try {
        file = await open(path);
    }
    catch (error) {
        return errorCode(error) === "ENOENT" ? null : { start: new Uint8Array(), size: 0 };
    }
    try {
        const { size } = await file.stat();
        const preamble = await readBytes(file, preambleLength);
        const end = headEnd(preamble);
        // The length stands in a file anybody may have changed: never allocate more than the file holds.
        return { start: end === null || end > size ? preamble : await readBytes(file, end), size };
    }
    catch {
        return { start: new Uint8Array(), size: 0 };
    }
    finally {
        await file.close();
    }
}
async function readBytes(file, length) {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await file.read(bytes, 0, length, 0);
    return bytes.subarray(0, bytesRead);
}
function hash(bytes) {
    return createHash("sha256").update(bytes).digest();
}
/** Keeps nothing: for work of seconds, whose folder shall hold the report alone, or that has none. */
export const forgetfulStore = {
    recall: () => Promise.resolve(null),
    load: () => Promise.resolve(null),
    save: () => Promise.resolve(),
};
