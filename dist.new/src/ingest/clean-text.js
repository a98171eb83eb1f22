// eslint-disable-next-line no-control-regex
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/**
 * Text of a cell or paragraph, fit to be kept: no control characters but `\n` (a tab becomes a space), no half
 * characters, nothing blank at the ends. Otherwise untouched, since offsets index it.
 */
export function cleanText(text) {
    if (!unwanted.test(text))
        return text.trim();
    return text
        .replace(/\r\n?/g, "\n")
        .replaceAll("\t", " ")
        .replace(controls, "")
        .replace(/\p{Surrogate}/gu, "\ufffd")
        .trim();
}
/** A value that belongs on one line: breaks inside Chinese text close up, elsewhere they become a space. */
export function oneLine(text) {
    return text
        .replace(/\s*\n\s*/g, (gap, at, whole) => {
        const before = whole[at - 1] ?? "";
        const after = whole[at + gap.length] ?? "";
        return /[\u2e80-\uffef]/.test(before) || /[\u2e80-\uffef]/.test(after) ? "" : " ";
    })
        .trim();
}
/** A short value, or null where the cell holds nothing or one of the office's signs for nothing. */
export function valueOrNull(text) {
    const value = oneLine(text ?? "");
    return value === "" || /^(无|暂无|未填|空|[-—–－/\\]+|n\/?a|null|none|#N\/A)$/i.test(value) ? null : value;
}
