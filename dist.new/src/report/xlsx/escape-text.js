import { printable } from "../safe-text.js";
/** Excel holds 32,767 characters a cell. */
const maxCellLength = 32_000;
/** Text that a spreadsheet would take for a formula once somebody edits the cell. */
const formulaLike = /^\s*[=+\-@|%＝＋－＠]/;
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** Text as the content of an element, cut to what a cell holds. */
export function escapeText(text) {
    const clean = escapeCodes(printable(text).trim());
    const kept = clean.length <= maxCellLength ? clean : `${cut(clean)}…（过长，已截断）`;
    return { xml: kept.replace(/[&<>]/g, (character) => entities[character] ?? ""), formulaLike: formulaLike.test(kept) };
}
/** A spreadsheet reads `_x000D_` in a text as the character of that code; `_x005F_` stands for the underscore itself. */
function escapeCodes(text) {
    return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
/** Cuts at {@link maxCellLength}, never between the halves of a character. */
function cut(text) {
    return text.slice(0, maxCellLength).replace(/[\ud800-\udbff]$/, "");
}
