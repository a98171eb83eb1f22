import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
/** The oldest time a zip entry can bear. Local time, as zip entries have it: the same bytes in every time zone. */
const entryTime = new Date(1980, 0, 1);
/** A docx or xlsx of its parts, in their order and all of one time: the same parts give the same bytes. */
export function packParts(parts) {
    const entries = {};
    for (const [path, content] of parts)
        entries[path] = typeof content === "string" ? strToU8(content) : content;
    return zipSync(entries, { mtime: entryTime, level: 6 });
}
/** Packs a docx or xlsx anew. `edit` sees each XML part by its path and returns it as it shall be. */
export function rewritePackage(bytes, edit) {
    return packParts(Object.entries(unzipSync(bytes))
        .filter(([path]) => !path.endsWith("/"))
        .map(([path, content]) => [
        path,
        /\.(xml|rels)$/.test(path) ? edit(path, strFromU8(content)) : content,
    ]));
}
