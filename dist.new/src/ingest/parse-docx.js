import { cleanText } from "./clean-text.js";
import { lookUpHeader } from "./column-names.js";
import { numberParagraphs } from "./number-paragraphs.js";
import { nothingContinued } from "./table.js";
/** Reads the text of a Word document. Throws what the library throws on a damaged file. */
export async function parseDocx(bytes) {
    const { default: mammoth } = await import("mammoth");
    const paragraphs = [];
    const tables = [];
    await mammoth.convertToHtml({ buffer: Buffer.from(numberParagraphs(bytes)) }, {
        // Unlike extractRawText, the document itself still knows its line breaks and its tables.
        transformDocument: (document) => {
            for (const block of childrenOf(document))
                readBlock(block, paragraphs, tables);
            return { ...(isNode(document) ? document : {}), children: [] };
        },
    });
    return { paragraphs, tables };
}
function readBlock(block, paragraphs, tables) {
    if (typeOf(block) !== "table") {
        paragraphs.push(...cleanText(textOf(block)).split("\n"));
        return;
    }
    const rows = childrenOf(block).map((row) => childrenOf(row).map(cellText));
    for (const cells of rows)
        paragraphs.push(...flattenRow(cells));
    const grid = toGrid(block, rows);
    tables.push({
        sheet: null,
        rows: grid.map((cells, r) => ({ number: r + 1, cells, continued: nothingContinued })),
    });
}
/** Form rows (案由 | 关于… | 界别 | 经济) become lines with labels; other cells stand alone. */
function flattenRow(cells) {
    const lines = [];
    for (let c = 0; c < cells.length; c++) {
        const cell = cells[c] ?? "";
        const next = cells[c + 1] ?? "";
        const isLabel = lookUpHeader(cell) !== null && cell.length <= 20;
        if (isLabel && next !== "" && lookUpHeader(next) === null) {
            lines.push(...`${cell.replace(/\s+/g, "").replace(/[:：]$/, "")}：${next}`.split("\n"));
            c++;
        }
        else if (cell !== "") {
            lines.push(...cell.split("\n"));
        }
    }
    return lines;
}
/** Cells by column: a cell spanning several columns fills the first, one spanning several rows repeats in each. */
function toGrid(table, texts) {
    const grid = texts.map(() => []);
    for (const [r, row] of childrenOf(table).entries()) {
        let column = 0;
        for (const [i, cell] of childrenOf(row).entries()) {
            while (grid[r]?.[column] !== undefined)
                column++;
            const width = spanOf(cell, "colSpan");
            for (let down = 0; down < spanOf(cell, "rowSpan"); down++) {
                const target = grid[r + down];
                if (target === undefined)
                    break;
                for (let across = 0; across < width; across++)
                    target[column + across] = across === 0 ? (texts[r]?.[i] ?? "") : "";
            }
            column += width;
        }
    }
    return grid.map((row) => Array.from(row, (cell) => cell ?? ""));
}
function cellText(cell) {
    const inner = [];
    for (const block of childrenOf(cell))
        readBlock(block, inner, []);
    return inner.join("\n").trim();
}
function textOf(node) {
    switch (typeOf(node)) {
        case "text":
            return isNode(node) && typeof node["value"] === "string" ? node["value"] : "";
        case "tab":
            return "\t";
        case "break":
            return isNode(node) && node["breakType"] === "line" ? "\n" : "";
        default:
            return childrenOf(node).map(textOf).join("");
    }
}
function spanOf(cell, name) {
    const span = isNode(cell) ? cell[name] : 1;
    return typeof span === "number" && span >= 1 ? span : 1;
}
function typeOf(node) {
    return isNode(node) && typeof node["type"] === "string" ? node["type"] : "";
}
function childrenOf(node) {
    const children = isNode(node) ? node["children"] : undefined;
    return Array.isArray(children) ? children : [];
}
function isNode(value) {
    return typeof value === "object" && value !== null;
}
