import { leanToAsking } from "./asking.js";
import { findNumberedLists } from "./numbered-list.js";
import { splitSentences } from "./sentence.js";
const what = "(?:建议|意见|想法|希望|考虑|对策|措施|要求|具体的|呼吁)";
const count = "(?:以下|如下|下列|这样几|几[点条个件项]|[两三四五六七八九][点条个件项])";
/** Words that announce asks: “为此，提出如下建议：”, “我有这样几个想法：”, “为此建议：”, “建议如下。”. */
const announcement = new RegExp("(?:(?:为此|对此|鉴于此|有鉴于此|因此|综上|现|特|在此)[，,]?)?(?:我们|本人|我|特|现)?(?:提出|提|有)?" +
    `(?:${count}[^。；！？\\n，]{0,10}${what}[^。；！？\\n，]{0,6}(?:[：:。，,]|\\n|$)|的?${what}[^。；！？\\n，]{0,4}${count}[^。；！？\\n，]{0,4}[：:。])` +
    "|(?:为此|对此|因此|鉴于此|基于此)[，,]?(?:我们|本人|我|特|现|强烈)*建议[：:]?|(?:我们|本人|我)?(?:建议|请考虑|要求|希望)(?:如下)?[：:]|建议如下|(?:希望|建议|请)[^。；！？\\n，]{0,20}(?:以下|几件事|几条)[^。；！？\\n，]{0,6}[：:]|提出[^。；！？\\n]{0,24}(?:建议|意见|对策)[：:]", "u");
/** In the same measure as the lean of a sentence. */
const announced = 7;
/** In the first fifth of a text it is mostly others who ask. */
const early = 0.2;
const tooEarly = 2;
/** The asks that follow, taken together, must lean so much. */
const leastLean = 1;
const outright = 0.8;
/**
 * Where a text without headings turns from telling to asking; null where it asks for nothing. The place from which on sentences lean most to
 * asking, announcements counted in: before it a stray “应当” does not matter, after it explanations do not.
 */
export function findTurn(body) {
    const sentences = splitSentences(body);
    let best = leastLean;
    let turn = null;
    let lean = 0;
    for (let i = sentences.length - 1; i >= 0; i--) {
        const { start, end } = sentences[i];
        const sentence = body.slice(start, end);
        const own = leanToAsking(sentence);
        lean += own;
        const found = announcement.exec(sentence);
        const score = lean + (found === null ? 0 : announced - own) - (start < early * body.length ? tooEarly : 0);
        if (score <= best || (own <= 0 && found === null))
            continue;
        best = score;
        turn = {
            at: start + (found?.index ?? sentence.length - sentence.trimStart().length),
            isAnnounced: found !== null,
        };
    }
    if (turn?.isAnnounced === true)
        return turn.at;
    const at = turn?.at ?? lastOutright(body, sentences);
    return at === null ? null : backToIntroduction(body, backToFirst(body, at));
}
/** A single sentence that asks outright, where the rest leans the other way: not in the first third, where others' wishes are told. */
function lastOutright(body, sentences) {
    const found = sentences.filter(({ start, end }) => start > body.length / 3 && leanToAsking(body.slice(start, end)) >= outright);
    return found.at(-1)?.start ?? null;
}
/** A part of asks begins with the first of its list, not amid it. */
function backToFirst(body, turn) {
    const torn = findNumberedLists(body).filter(({ items }) => items[0].at < turn && turn < items.at(-1).end);
    const asks = ({ start, end }) => {
        const head = body.slice(start, Math.min(end, start + headLength));
        return splitSentences(head).some((span) => leanToAsking(head.slice(span.start, span.end)) > 0);
    };
    const list = torn.find(({ items }) => 2 * items.filter(asks).length > items.length);
    return list === undefined ? turn : list.items[0].at;
}
/** Characters by which an entry of a list shows whether it asks. */
const headLength = 60;
/** “要从以下几方面着手：一是……”. */
function backToIntroduction(body, turn) {
    const introduction = /(?<=^|[。；！？\n])[^。；！？\n]*[：:][\s\u3000]*$/u.exec(body.slice(Math.max(0, turn - 150), turn));
    return introduction === null ? turn : turn - introduction[0].trimStart().length;
}
