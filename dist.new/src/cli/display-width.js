/** Code points that take two columns in a terminal (East Asian Width W and F, Unicode 15, joined into blocks). */
const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f900, 0x1f9ff],
    [0x20000, 0x3fffd],
];
/** Columns a text takes in a terminal. Ambiguous characters (…, “ ”) count as two, as Chinese Windows draws them. */
export function displayWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += characterWidth(character);
    return columns;
}
/** The longest beginning of a text that fits into so many columns. */
export function truncateToWidth(text, columns) {
    let used = 0;
    let kept = "";
    for (const character of text) {
        used += characterWidth(character);
        if (used > columns)
            return kept;
        kept += character;
    }
    return kept;
}
/**
 * Breaks a text into lines of at most so many columns: between any two Chinese characters or at spaces, never inside a
 * Latin word, never before 、，。 or after （“《.
 */
export function wrapText(text, columns) {
    return text
        .split("\n")
        .map((paragraph) => wrapParagraph(paragraph, columns).join("\n"))
        .join("\n");
}
const unit = /\s+|[（“‘《『「【]*(?:[\x21-\x7e]+|[^\s\x21-\x7e])[，。；：、！？）”’》』」】…]*/gu;
function wrapParagraph(paragraph, columns) {
    const lines = [];
    let line = "";
    for (const [piece] of paragraph.matchAll(unit)) {
        if (displayWidth(line + piece.trimEnd()) <= columns) {
            line += piece;
        }
        else {
            lines.push(line.trimEnd());
            line = piece.trimStart();
        }
    }
    return [...lines, line.trimEnd()];
}
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return code < 0x20 || code === 0x7f ? 0 : 1;
    if (/\p{Mark}/u.test(character))
        return 0;
    if (code >= 0x2010 && code <= 0x2027)
        return 2;
    return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
