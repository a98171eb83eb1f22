import { sha256 } from "../base/hash.js";
/** A SourceFile of content already in memory; a string is taken as UTF-8. */
export function sourceFile(name, content, path = name) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return { name, path, bytes, sha256: sha256(bytes) };
}
/** The name without folders and without its ending: `a/2026年提案.xlsx` → `2026年提案`. */
export function stemOf(name) {
    const base = name.slice(name.lastIndexOf("/") + 1);
    const dot = base.lastIndexOf(".");
    return dot > 0 ? base.slice(0, dot) : base;
}
/** The ending in lower case without the dot, `""` where there is none. */
export function endingOf(name) {
    const base = name.slice(name.lastIndexOf("/") + 1);
    const dot = base.lastIndexOf(".");
    return dot > 0 ? base.slice(dot + 1).toLowerCase() : "";
}
