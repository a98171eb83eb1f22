/** A courtesy by which a letter closes: 以上建议妥否，请批示。 */
const courtesy = /^[\s\u3000]*(?:(?:(?:以上|上述|特此|此)?(?:几点|各项)?(?:粗浅|不成熟|不当)?(?:的)?(?:建议|意见|提案|想法|看法|之处)?[，,：:]?(?:仅|特)?(?:妥否|当否|可否|是否(?:妥当|可行|合适)|如有不[当妥](?:之处)?|不[当妥]之处|敬请|恭请|恳请|恳望|[请盼望供])[^。！？\n]{0,24}(?:批示|批评|指正|指示|审议|审查|审阅|考虑|采纳|研究|参考|答复|斟酌|酌[定情]|为盼|支持|重视|借鉴))|(?:妥否|当否|是否妥当|特此(?:提案|建议|提出)|以上(?:就是|为)?(?:我|本人|我们)的?(?:建议|提案|意见)|谢谢[^。\n]{0,6}|感谢[^。\n]{0,10}|此致|敬礼|[为是]盼|专此))[\s\u3000]*[。！？!?]*[\s\u3000]*$/u;
/** Who signed and when; what is attached; whom to call. */
const signature = /^[\s\u3000]*(?:(?:提案[人者]|建议人|提案单位|执笔人?|联系人|联系电话|电话|附件|附表|附)[：:\d][^\n]*|\d{4}年\d{1,2}月(?:\d{1,2}日)?|[二〇○零一]{2,}[〇○零一二三四五六七八九十]*年[一二三四五六七八九十]+月[一二三四五六七八九十]*日?)[\s\u3000]*$/u;
/** In characters; a courtesy is short. */
const longestCourtesy = 50;
/** A letter closes with few lines. */
const mostLines = 5;
/** Where the text proper ends: before its courtesies, its signature and its date. */
export function findClosing(text) {
    let end = trimmed(text, text.length);
    for (let i = 0; i < mostLines; i++) {
        const head = text.slice(Math.max(0, end - longestCourtesy - 1), end);
        const cut = Math.max(...["\n", "。", "！", "？", "；"].map((stop) => head.lastIndexOf(stop, head.length - 2)));
        if (cut < 0 && end > longestCourtesy)
            break;
        const sentence = head.slice(cut + 1);
        if (!courtesy.test(sentence) && !signature.test(sentence))
            break;
        end = trimmed(text, end - sentence.length);
    }
    return end;
}
function trimmed(text, end) {
    while (end > 0 && /\s/u.test(text[end - 1]))
        end--;
    return end;
}
