import { bodyOf } from "./body-of.js";
import { oneLine, valueOrNull } from "./clean-text.js";
import { parseDay } from "./parse-date.js";
/** Characters of a text that stand for it where it has no title. */
const titleLength = 40;
/** Characters above which a text is a paper, or several clues, pasted into one cell. */
const longText = 10_000;
/** Turns one record into a clue; null where it says nothing. Adds what it could not read to `doubts`. */
export function buildClue({ place, placeId, row, values }, doubts) {
    const body = worded(bodyOf(values));
    const given = worded(oneLine(values.get("subject") ?? ""));
    if (body === "" && given === "") {
        doubts.add("empty-subject", row, "");
        return null;
    }
    const dateText = valueOrNull(values.get("date"));
    const date = dateText === null ? null : parseDay(dateText);
    if (dateText !== null && date === null)
        doubts.add("bad-date", row, dateText);
    const likesText = valueOrNull(values.get("likes"));
    const likes = likesText === null ? 0 : parseCount(likesText);
    if (likesText !== null && likes === null)
        doubts.add("bad-likes", row, likesText);
    if (body.length > longText)
        doubts.add("clue-long", row, `${body.length} 字`);
    const own = valueOrNull(values.get("id")) ?? valueOrNull(values.get("number"));
    return {
        id: own?.replace(/\s+/g, "") ?? placeId,
        title: given === "" ? titleOf(body) : given,
        text: body === "" ? given : body,
        date,
        likes: likes ?? 0,
        source: place,
    };
}
/** Signs without a single letter or character say nothing. */
function worded(text) {
    return /\p{L}/u.test(text) ? text : "";
}
/** 1,234 · 12次 · 约120 · 999+ · 1.2万 · 3k; null for anything else, and for less than nothing. */
function parseCount(text) {
    const match = /^约?(\d[\d,]*(?:\.\d+)?)\s*([万w千k])?\s*(?:多|余)?(?:次|个|人|票|赞)?\+?$/iu.exec(text.normalize("NFKC"));
    if (match === null)
        return null;
    const unit = match[2]?.toLowerCase();
    const times = unit === "万" || unit === "w" ? 10_000 : unit === "千" || unit === "k" ? 1000 : 1;
    return Math.round(Number((match[1] ?? "").replaceAll(",", "")) * times);
}
function titleOf(text) {
    const sentence = (/[^\n。！？!?；;]+/.exec(text)?.[0] ?? text).trim();
    return sentence.length > titleLength ? `${sentence.slice(0, titleLength)}…` : sentence;
}
