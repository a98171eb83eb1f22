/** Chinese characters and the signs set among them: where they stand, no space belongs. */
const wide = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’—…·]";
/**
 * Text of a line as it would have been typed: spaces that only came from setting characters apart are taken out, radicals
 * that fonts put in the place of characters are the characters again. A gap that was meant (总理 李某某) is one wide space.
 */
export function tidyText(text) {
    return text
        .replace(/[\u2f00-\u2fd5\u2e9f\u2ef3]/gu, (radical) => radical.normalize("NFKC"))
        .replace(/[\u2e80-\u2eff]/gu, (radical) => charOfRadical.get(radical) ?? radical)
        .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]|\p{Co}/gu, "")
        .replace(/[^\S\n\u3000]+/gu, " ")
        .replace(/ ?\u3000[ \u3000]*/gu, "\u3000")
        .replace(spacesByWide, "")
        .replace(setApart, (run) => run.replaceAll("\u3000", ""))
        .trim();
}
/** Two lines of one paragraph. Words of Latin letters keep their space, a hyphen at the end joins; Chinese closes up, and so do digits. */
export function joinText(before, after) {
    if (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(after))
        return before.slice(0, -1) + after;
    const apart = /[A-Za-z,.;:!?)]$/.test(before) && /^[A-Za-z(]/.test(after);
    return apart ? `${before} ${after}` : before + after;
}
const spacesByWide = new RegExp(`(?<=${wide}) +| +(?=${wide})`, "gu");
/** Four characters or more, each alone between wide spaces: a title set wide (政 府 工 作 报 告). */
const setApart = /(?<![^\u3000])[\u3400-\u9fff](?:\u3000[\u3400-\u9fff]){3,}(?![^\u3000])/gu;
/** Radicals of the supplement that stand for whole characters, which normalization leaves alone; each before its character. */
const charOfRadical = new Map([
    ..."⺁厂⺎兀⺠民⺩王⺫目⺬示⺮竹⺴网⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙".matchAll(/(.)(.)/gu),
].map(([, radical = "", char = ""]) => [radical, char]));
