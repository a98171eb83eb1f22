import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { sha256 } from "../src/base/hash.js";
import { WrongUse } from "../src/pipeline/failure.js";
import { source } from "../src/pipeline/stage.js";
const clustersFile = "data/clusters.jsonl";
/** Not written by runs before it was known. */
const endedFile = "data/ended-clusters.jsonl";
/** `folder`: what an earlier `xuanti run` wrote, or null for none. Throws WrongUse where it is no such folder. */
export function readPrevious(folder) {
    if (folder === null)
        return { previous: source([], []), inputs: [] };
    if (!existsSync(join(folder, clustersFile))) {
        throw new WrongUse(`“${folder}”不是上次运行的输出文件夹：其中没有 ${clustersFile}。`, "请给出上次 --out 的文件夹。");
    }
    const files = [clustersFile, endedFile]
        .filter((name) => existsSync(join(folder, name)))
        .map((name) => {
        const text = readFileSync(join(folder, name), "utf8");
        return { name: `${basename(resolve(folder))}/${name}`, text, hash: sha256(text) };
    });
    return {
        previous: source(files.map(({ name, hash }) => ({ name, hash })), files.flatMap(({ name, text }) => parseClusters(text, name))),
        inputs: files.map(({ name, text, hash }) => ({
            file: name,
            role: "previous",
            sha256: hash,
            bytes: Buffer.byteLength(text),
        })),
    };
}
function parseClusters(text, name) {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line, i) => {
        const cluster = parseLine(line);
        if (cluster === null)
            throw new WrongUse(`${name} 第 ${i + 1} 行不是议题记录，文件可能损坏或被改动过。`);
        return cluster;
    });
}
function parseLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null;
    }
    if (typeof value !== "object" || value === null)
        return null;
    const { id, theme, label, members } = value;
    const isText = (part) => typeof part === "string";
    if (!isText(id) || !(theme === null || isText(theme)) || !isText(label))
        return null;
    return Array.isArray(members) && members.every(isText) ? { id, theme, label, members } : null;
}
