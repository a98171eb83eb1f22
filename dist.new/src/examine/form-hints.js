/** Characters of a body, white space not counted. Several committees refuse more than 1,500 (湖北 2025、铜陵 2020、荆州 2022). */
const longestBody = 1500;
/** Shorter bodies hardly have room for situation, analysis and asks. */
const shortestBody = 150;
/** Characters of a subject. 铜陵 allows 20; beyond 40 it is no title any more. */
const longestSubject = 40;
/** More asks than this are mostly more than one matter. 铜陵 allows 3. */
const mostAsks = 6;
const threeParts = "全国政协提案工作条例：提案须有情况、有分析、有具体的建议";
const oneMatter = "全国政协提案工作条例：一事一案";
const titleForm = "各地通行写法：案由写作“关于……的建议（提案）”，与内容相符";
const localLength = "多地规定正文不超过1500字，以本会规定为准";
/** In the order of the text: subject, body, parts, asks. */
export function findFormHints({ subject, body, parts, asks }) {
    const length = body.replace(/\s/gu, "").length;
    const has = (kind) => parts.some((part) => part.kind === kind);
    const hints = [
        !/建议|提案|意见/u.test(subject) && {
            rule: "subject-form",
            message: "案由没有写明是建议或提案。",
            basis: titleForm,
        },
        subject.length > longestSubject && {
            rule: "subject-long",
            message: `案由有 ${subject.length} 字，偏长。`,
            basis: titleForm,
        },
        length === 0 && { rule: "empty-body", message: "没有正文。", basis: threeParts },
        length > 0 &&
            length < shortestBody && {
            rule: "body-short",
            message: `正文只有 ${length} 字，恐难说清情况、分析和建议。`,
            basis: threeParts,
        },
        length > longestBody && { rule: "body-long", message: `正文有 ${length} 字，偏长。`, basis: localLength },
        length > 0 &&
            !has("situation") &&
            !has("analysis") && {
            rule: "no-situation",
            message: "没有找到情况和分析部分。",
            basis: threeParts,
        },
        length > 0 && !has("recommendation") && { rule: "no-asks", message: "没有找到建议部分。", basis: threeParts },
        has("recommendation") &&
            asks.length === 0 && { rule: "empty-asks", message: "建议部分没有具体建议。", basis: threeParts },
        asks.length > mostAsks && {
            rule: "many-asks",
            message: `共有 ${asks.length} 条建议，请看是否都是一件事。`,
            basis: oneMatter,
        },
    ];
    return hints.filter((hint) => hint !== false);
}
