/** How an entry of a list is numbered. */
export const markerStyles = [
    "named",
    "chineseParen",
    "digitParen",
    "ordinal",
    "among",
    "is",
    "must",
    "chinese",
    "firstly",
    "digit",
    "digitHalf",
    "circled",
    "roman",
    "latin",
    "bullet",
];
/** 最后, and bullets: whatever number is due. */
export const whateverNext = 0;
const digits = "一二三四五六七八九十";
const units = "一二三四五六七八九";
const chinese = `(?:[${units}]?十[${units}]?|[${units}])`;
const arabic = "[0０]?[1-9１-９][0-9０-９]?";
const space = "[^\\S\\n]?";
/** 统一、唯一、之一、万一、第一、星期一 and longer numbers end in a digit that numbers nothing. */
const noWord = "(?<![统唯万同之第专单逐不周期初十百千零另任其])";
/** 一、二级医院; 二、三线城市: two digits in a row count something. */
const noRange = `(?![${digits}](?!是|要|方面))`;
const hanzi = "[\\u3400-\\u9fff]";
/** Each style's pattern. Where two begin at the same character, the earlier wins. */
const patterns = {
    named: `(?<=(?:建议|提案|措施|对策|举措|意见|路径|任务|方案|着力点|抓手)之?)(?:${chinese}|${arabic})${space}[：:]`,
    chineseParen: `[（(【〔]${space}(?:${chinese}|[－—–-])${space}[)）】〕]|[㈠-㈩]`,
    digitParen: `[（(]${space}${arabic}${space}[)）]|[⑴-⒇]`,
    // 第一步、第一批 and the like count things.
    ordinal: `第(?:${chinese}|[1-9])(?:方面)?(?:[，,、：:。\\s]|是|要(?![求素点]))`,
    among: `其(?:${chinese})(?:[，,：:、]|是)`,
    is: `${noWord}(?:${chinese})(?:个)?(?:方面)?是(?!否)`,
    must: `${noWord}(?:${chinese})[要须](?![求素点件领闻害义])`,
    chinese: `${noWord}(?:${chinese})(?:${space}[、.．]${noRange}|[，,：:。]|[^\\S\\n])`,
    firstly: "(?:首先|其次|再次|再者|最后)[，,、：:]?",
    digit: `(?<![\\d０-９.．％%年第~～—–-])${arabic}(?:${space}[、.．](?![\\d０-９](?!\\d{2}))|[，,：:](?!\\d)|[^\\S\\n](?=${hanzi})(?![年月日个名位家次项]))|[⒈-⒛]`,
    digitHalf: `(?<![\\d（(A-Za-z\\u3400-\\u9fff])${arabic}[)）]`,
    circled: "[①-⑳❶-❿➀-➉]",
    roman: "(?:[Ⅰ-Ⅻ]|(?<![A-Za-z])(?:I{1,3}|IV|VI{0,3}|IX|X)(?=[、.．]))[、.．：:\\s]?",
    latin: "(?<![A-Za-z])[A-Ha-h][、.．)）](?![A-Za-z])",
    bullet: "(?<=(?:^|\\n)[^\\S\\n]*)(?:[●■◆◇★▲•·▪☆◎○※◦]|[-—*](?=\\s))",
};
/** What a number can begin with: asked first, it spares trying every style at every character. */
const firstCharacter = `(?=[${digits}0-9０-９（(【〔第其首再最㈠-㈩⑴-⒇⒈-⒛①-⑳❶-❿➀-➉Ⅰ-ⅫIVXA-Ha-h●■◆◇★▲•·▪☆◎○※◦—*-])`;
const anyMarker = new RegExp(`${firstCharacter}(?:${markerStyles.map((style) => `(?<${style}>${patterns[style]})`).join("|")})`, "gu");
/** “建议一：”, “着力点之一：”: the word before belongs to the number. */
const name = /(?:建议|提案|措施|对策|举措|意见|路径|任务|方案|着力点|抓手)之?$/u;
/** Styles and forms that within a running sentence are more often something else: A）, 最后, 1 个, 一个是. */
const needsBreak = new Set(["roman", "latin", "firstly"]);
const looseNumber = new RegExp(`^(?:${chinese}(?:[，,：:。\\s]|个是)|${arabic}[，,：:\\s])$`, "u");
/** Every number that may open an entry of a list, in order. Which of them do, only their sequence can tell. */
export function findMarkers(text) {
    const found = [];
    for (const match of text.matchAll(anyMarker)) {
        const style = markerStyles.find((name) => match.groups[name] !== undefined);
        const before = style === "named" ? name.exec(text.slice(0, match.index))[0].length : 0;
        const at = match.index - before;
        const place = placeOf(text, at);
        if (place === "inside" && needsBreak.has(style))
            continue;
        if (looseNumber.test(match[0]) && place !== "line" && !sentenceEnd.test(text.slice(0, at).trimEnd().slice(-1)))
            continue;
        const textAt = match.index + match[0].length;
        found.push({ style, n: numberOf(style, match[0]), at, textAt, place });
    }
    return found;
}
const sentenceEnd = /[。；：！？;:!?.）)】”"…]/u;
function placeOf(text, at) {
    let before = at - 1;
    while (before >= 0 && /[^\S\n]/u.test(text[before]))
        before--;
    if (before < 0 || text[before] === "\n")
        return "line";
    return before < at - 1 || sentenceEnd.test(text[before]) ? "sentence" : "inside";
}
const firsts = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: whateverNext };
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
/** First code points of numbers that are one character each. */
const sets = [0x2460, 0x2474, 0x2488, 0x2776, 0x2780, 0x3220, 0x2160].map((first) => ({ first, last: first + 19 }));
function numberOf(style, written) {
    if (style === "bullet")
        return whateverNext;
    if (style === "firstly")
        return firsts[written.slice(0, 2)];
    if (style === "latin")
        return written.toUpperCase().charCodeAt(0) - 64;
    const code = written.charCodeAt(0);
    const set = sets.find(({ first, last }) => code >= first && code <= last);
    if (set !== undefined)
        return code - set.first + 1;
    if (style === "roman")
        return romans.indexOf(/^[IVX]+/u.exec(written)[0]) + 1;
    const plain = /[0-9０-９]+/u.exec(written)?.[0];
    if (plain !== undefined)
        return Number(plain.normalize("NFKC"));
    // （—） is a （一） mistyped.
    return readChinese(new RegExp(`[${digits}]+`, "u").exec(written)?.[0] ?? "一");
}
/** 一 → 1, 十二 → 12, 二十一 → 21. */
function readChinese(written) {
    const ten = written.indexOf("十");
    const value = (digit) => (digit === undefined ? 0 : digits.indexOf(digit) + 1);
    if (ten < 0)
        return value(written[0]);
    return (ten === 0 ? 1 : value(written[0])) * 10 + value(written[ten + 1]);
}
