/** Width of one character in em: Chinese, kana and full-width forms take 1, narrow Latin letters less than wide ones. */
function em(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026) || (code >= 0x2160 && code <= 0x27bf))
        return 1;
    if (/[iljft.,:;'|!() ]/u.test(character))
        return 0.33;
    if (/[A-Zmw%@&]/u.test(character))
        return 0.72;
    return 0.56;
}
/** Estimated width of one line in px. Errs on the wide side by a few percent, so that fitted text never touches. */
export function measureText(text, size) {
    let width = 0;
    for (const character of text)
        width += em(character);
    return width * size;
}
/** The text cut to a width in px, with … where something was cut. */
export function fitText(text, width, size) {
    if (measureText(text, size) <= width)
        return text;
    const room = width - size;
    let fitted = "";
    let used = 0;
    for (const character of text) {
        used += em(character) * size;
        if (used > room)
            break;
        fitted += character;
    }
    return `${fitted}…`;
}
/** Punctuation that must not begin a line. */
const closing = /^[，。、；：？！）》”’…％%,.;:?!)\]]$/u;
/**
 * The text in lines of at most `width` px; the last of `maxLines` ends in … when text is left over.
 * Breaks between any two characters, but not inside a number or Latin word, nor before closing or after opening punctuation.
 */
export function wrapText(text, width, size, maxLines = Infinity) {
    const pieces = text.match(/[（“‘《〈【(]*(?:[A-Za-z0-9.%+-]+|[^])/gu) ?? [];
    const lines = [];
    let line = "";
    for (const [index, piece] of pieces.entries()) {
        const fits = measureText(line + piece, size) <= width;
        if (fits || line === "" || closing.test(piece)) {
            line += piece;
            continue;
        }
        if (lines.length + 1 >= maxLines)
            return [...lines, fitText(line + pieces.slice(index).join(""), width, size)];
        lines.push(line);
        line = piece;
    }
    if (line !== "")
        lines.push(line);
    return lines;
}
/** {@link wrapText} with lines about equally long, so that no single character is left for the last one. */
export function wrapEvenly(text, width, size, maxLines = Infinity) {
    let lines = wrapText(text, width, size, maxLines);
    for (let narrower = width - size; narrower > width / 2; narrower -= size) {
        const closer = wrapText(text, narrower, size);
        if (closer.length > lines.length || closer.some((line) => measureText(line, size) > width))
            break;
        lines = closer;
    }
    return lines;
}
