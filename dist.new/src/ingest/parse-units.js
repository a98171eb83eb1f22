/** Words that say what the units after them do: lead or assist. 分办 units answer side by side; the first is listed as leading. */
const roles = /(主办|独办|承办|牵头|分办|办理|会办|协办|配合|参与|会同)(?:单位|部门)?\s*[:：]/g;
const assisting = new Set(["会办", "协办", "配合", "参与", "会同"]);
/** 承办单位 in one cell (市农业农村局（会办：市商务局）; 主办：甲；会办：乙、丙; 甲、乙), with a column of assisting units where there is one. */
export function parseUnits(text, assistingText = null) {
    const leading = [];
    const others = [];
    const read = (source, assist) => {
        let at = 0;
        let list = assist ? others : leading;
        for (const match of source.matchAll(roles)) {
            list.push(...splitUnits(source.slice(at, match.index)));
            list = assist || assisting.has(match[1] ?? "") ? others : leading;
            at = match.index + match[0].length;
        }
        list.push(...splitUnits(source.slice(at)));
    };
    read(text ?? "", false);
    read(assistingText ?? "", true);
    const units = [...new Set([...leading, ...others])];
    return { lead: leading[0] ?? null, others: units.filter((unit) => unit !== leading[0]) };
}
/** Cuts at separators outside brackets: 市文旅局（市文物局）、市财政局 are two. Brackets left open or empty by a role word go. */
function splitUnits(text) {
    const units = [];
    let depth = 0;
    let unit = "";
    const balanced = balanceBrackets(text);
    for (const char of balanced) {
        if (char === "（" || char === "(")
            depth++;
        if (char === "）" || char === ")")
            depth--;
        if (depth === 0 && /[、，,;；/|\s。]/.test(char)) {
            units.push(unit);
            unit = "";
        }
        else {
            unit += char;
        }
    }
    units.push(unit);
    return units.map((name) => name.replace(/^[:：]|[（(]\s*[）)]$/g, "").trim()).filter((name) => name !== "");
}
function balanceBrackets(text) {
    const open = text.match(/[（(]/g)?.length ?? 0;
    const close = text.match(/[）)]/g)?.length ?? 0;
    if (open > close)
        return text.replace(/[（(]([^（(）)]*)$/, "、$1");
    return open < close ? text.replace(/^([^（(）)]*)[）)]/, "$1、") : text;
}
