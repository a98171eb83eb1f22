const han = /[\u3400-\u9fff\uf900-\ufaff]/;
/**
 * Folds full-width letters, digits and signs to their plain forms and drops white space that stands between two Chinese
 * characters, where it is a scar of typesetting (“苏 北地区”, a line broken by a PDF) and would split a word.
 * Other white space stays, as one character each.
 */
export function normalizeText(original) {
    const units = [];
    const offsets = [];
    for (let i = 0; i < original.length; i++) {
        const unit = original[i] ?? "";
        if (isSpace(unit)) {
            let end = i;
            while (end < original.length && isSpace(original[end] ?? ""))
                end++;
            const between = han.test(units.at(-1) ?? "") && han.test(original[end] ?? "");
            if (!between) {
                units.push(" ");
                offsets.push(i);
            }
            i = end - 1;
            continue;
        }
        units.push(foldWidth(unit));
        offsets.push(i);
    }
    offsets.push(original.length);
    return { text: units.join(""), offsets: Uint32Array.from(offsets) };
}
function isSpace(unit) {
    return unit === "\u3000" || unit === "\u00a0" || unit === "\ufeff" || unit === "\u200b" || /\s/.test(unit);
}
/** Full-width ASCII (U+FF01–U+FF5E) to ASCII, except the punctuation that Chinese text owns （），：；？！. */
function foldWidth(unit) {
    const code = unit.charCodeAt(0);
    if (code < 0xff01 || code > 0xff5e)
        return unit;
    const plain = String.fromCharCode(code - 0xfee0);
    return /[0-9A-Za-z%+\-./]/.test(plain) ? plain : unit;
}
