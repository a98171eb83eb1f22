import { looseFirst, looseLast, looseVerbs } from "./loose-words.js";
/** Letters: 5g, app, ppp; not the codes that stand for masked names (A3, b12). */
const letters = /^(?:\d?[a-z]{1,6}|[a-z]{2,6}\+?)$/u;
const han = /^[\u3400-\u9fff]+$/u;
const digits = "一二两三四五六七八九十百千万亿几多半";
const measures = "个项条件名人家户处位元亩年月日天次种类批届期所座台辆套份场起例宗笔层级成倍分点公里米吨县市区省镇乡村";
const quantity = new RegExp(`^(?:[第约近每各超逾数前后这那此]?[${digits}]+[${measures}]*|[各每][${measures}])$`, "u");
/** Whether a word may be part of a new one: of content, no number with its unit, no punctuation. */
export function mayBePiece(term, stopWords) {
    return (han.test(term) || letters.test(term)) && !quantity.test(term) && !stopWords.has(term);
}
/**
 * Tells words from grammar by the parts of speech of the pieces. Names of things end in a noun (报销比例, 失能老人); a verb and
 * its object (形成合力), an adverb and its verb (仍然存在), a noun and what is said of it (难度大) are sentences, however often
 * they are repeated. Forms that may be either need more cohesion.
 */
export function createFormJudge(tagOf, { words, shellWords }) {
    const lexicon = new Set(words);
    const classOf = (piece) => (lexicon.has(piece) ? "noun" : classify(piece, tagOf(piece)));
    return (pieces) => {
        const first = pieces[0];
        const last = pieces.at(-1);
        if (shellWords.has(first) || shellWords.has(last))
            return Infinity;
        if (isTornPlace(pieces))
            return tornPlace;
        if (!han.test(first) && !han.test(last))
            return Infinity;
        if (looseFirst.has(first) || looseLast.has(last) || looseVerbs.has(first) || looseVerbs.has(last))
            return Infinity;
        const classes = pieces.map(classOf);
        const from = classes[0];
        const to = classes.at(-1);
        if (classes.includes("grammar") || (to === "verb" && (from === "verb" || from === "adjective")))
            return Infinity;
        const tags = pieces.map(tagOf);
        // 某书记, 省长某某, 浙江地区, 借鉴浙江: a person, a stretch of land, a verb's object.
        if (pieces.some((piece) => title.test(piece)) &&
            tags.some((tag, i) => (tag === null ? classes[i] === "unknown" : tag.startsWith("nr"))))
            return Infinity;
        if (tags[0] === "ns" && stretch.test(last))
            return Infinity;
        if (from === "verb" && tags.at(-1) === "ns")
            return Infinity;
        return Math.max(asFirst[from], asLast[to]);
    };
}
const tornPlace = 8;
const asFirst = {
    noun: 0,
    action: 0,
    modifier: 0,
    unknown: 8,
    verb: 8.5,
    adjective: 9,
    suffix: Infinity,
    grammar: Infinity,
};
const asLast = {
    noun: 0,
    action: 0,
    suffix: 0,
    unknown: 8,
    verb: 10,
    modifier: Infinity,
    adjective: Infinity,
    grammar: Infinity,
};
/** Begins like a sentence or ends like one, whatever the dictionary says: 不合理, 时有发生, 孩子们. */
const sentenceLike = new RegExp(`^[${digits}不无未没很更最较愈且时各每毫有近]|^(?:高度|相对)|[的地得了着过们起]$`, "u");
/** 做优, 迈上, 兜牢: a verb and what came of it, as the segmenter makes them up from single characters. */
const verbAndComplement = /^[\u4e00-\u9fff][上下出到住起好牢紧稳优强实深准满透足活细严快入]$/u;
function classify(piece, tag) {
    if (letters.test(piece))
        return "noun";
    if (sentenceLike.test(piece))
        return "grammar";
    if (tag === null)
        return verbAndComplement.test(piece) ? "grammar" : "unknown";
    if (/^(?:n|j|l|i|an$)/u.test(tag))
        return "noun";
    // A single character that is a verb is never part of a name: 跨区域, 相融合, 惠民生.
    if (/^v/u.test(tag) && piece.length === 1)
        return "grammar";
    if (/^vn/u.test(tag))
        return "action";
    if (/^v/u.test(tag))
        return "verb";
    if (/^(?:a|an)$/u.test(tag))
        return "adjective";
    if (/^[bsf]/u.test(tag))
        return "modifier";
    return tag === "k" ? "suffix" : "grammar";
}
const title = /(?:书记|省长|市长|县长|区长|州长|主席|主任|部长|局长|厅长|处长|同志|代表|先生|女士|教授|院士|老师|医生|总理|委员|干部)$/u;
const stretch = /^(?:地区|区域|一带|境内|全境|全域|全省|全市|各地|各市|各县|省份|城市|周边|片区|等地)$/u;
/** A name of a place that the dictionary does not know falls apart before its suffix: 望·岫·县, 雁·塘湖. */
function isTornPlace(pieces) {
    const name = pieces.join("");
    return /^[^省市区县乡镇村]{2,3}[县镇乡湖河]$/u.test(name) && pieces.some((piece) => piece.length === 1);
}
