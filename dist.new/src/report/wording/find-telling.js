/**
 * Of two texts that are compared: words put in place of others, and, where they differ at length, numbers, places and opposite demands
 * (扩大、缩小) that the other text does not have.
 */
export function findTelling(left, right, { common, differences }) {
    const told = differences.filter(({ formal }) => !formal);
    const [ownLeft, ownRight] = [writtenOf(left, told, "left"), writtenOf(right, told, "right")];
    const side = (text, other, which, otherOwn) => told.flatMap((difference) => {
        const stretch = difference[which];
        if (isReplaced(difference, common))
            return trimToWords(text, withSuffix(text, stretch));
        return findWords(text.slice(stretch.start, stretch.end), other, otherOwn).map(({ start, end }) => ({
            start: start + stretch.start,
            end: end + stretch.start,
        }));
    });
    return { left: side(left, right, "left", ownRight), right: side(right, left, "right", ownLeft) };
}
/** Characters of common wording around a replaced one, both sides together, for each of its own: where less is shared the whole is put differently. */
const leastAround = 2;
const longestReplaced = 8;
/** A few words for others, amid common wording. */
function isReplaced({ left, right }, common) {
    const lengths = [left.end - left.start, right.end - right.start];
    const longer = Math.max(...lengths);
    if (Math.min(...lengths) === 0 || longer > longestReplaced)
        return false;
    const before = common.filter((run) => run.left.end <= left.start && run.right.end <= right.start).at(-1);
    const after = common.find((run) => run.left.start >= left.end && run.right.start >= right.end);
    const around = [before, after].reduce((sum, run) => sum + (run === undefined ? 0 : run.left.end - run.left.start), 0);
    return around >= leastAround * longer;
}
/** 栖云 of 栖云县 with its 县, though the other is a 县 too. */
function withSuffix(text, { start, end }) {
    return {
        start,
        end: /[省市县区镇乡村]/.test(text.charAt(end)) && /\p{Script=Han}$/u.test(text.slice(start, end)) ? end + 1 : end,
    };
}
function trimToWords(text, { start, end }) {
    const own = text.slice(start, end);
    const from = own.search(/[\p{L}\p{N}]/u);
    const behind = /[^\p{L}\p{N}]*$/u.exec(own)?.[0].length ?? 0;
    return from < 0 ? [] : [{ start: start + from, end: end - behind }];
}
/** Numbers with their unit, and what looks like a name of a county, district or town. */
const numbers = /(?:[0-9０-９]+(?:[.．][0-9０-９]+|,[0-9]{3}(?![0-9]))*|[〇零一二两三四五六七八九十百千半]+(?=[万亿年月日个家所处座件条项次人户亩吨元米岁天倍成级]))(?:[%％]|[万亿]?[万亿年月日个家所处座件条项次人户亩吨元米岁天倍成级]?)/gu;
const alone = /^一[年月日个家所处座件条项次人户级]$/u;
const places = /(?<=^|[，,。；;、：:\s在由以从到和与及的])(?![在由以从到和与及的对向把])\p{Script=Han}{2,3}(?:(?<![乡城集市小])镇(?![村级域])|(?<![全各本我该每外邻两分部市])县(?![城区级域乡])|(?<![县小社园片景校地辖城郊山林牧库老街厂住放行专示试])区(?![域县级位]))/gu;
/** One asks for what the other wants undone. */
const opposites = [
    ["扩大", "缩小"],
    ["增加", "减少"],
    ["增设", "撤销"],
    ["提高", "降低"],
    ["延长", "缩短"],
    ["放宽", "收紧"],
    ["放开", "限制"],
    ["允许", "禁止"],
    ["准许", "禁止"],
    ["开放", "关闭"],
    ["保留", "取消"],
    ["保留", "拆除"],
    ["恢复", "停止"],
    ["继续", "暂停"],
    ["加快", "暂缓"],
    ["集中", "分散"],
    ["扩大", "不变"],
];
function findWords(own, other, otherOwn) {
    const found = [];
    const add = (start, length) => {
        if (found.every((known) => start + length <= known.start || known.end <= start))
            found.push({ start, end: start + length });
    };
    for (const pattern of [places, numbers]) {
        for (const { 0: written, index } of own.matchAll(pattern)) {
            if (!other.includes(written) && !alone.test(written))
                add(index, written.length);
        }
    }
    for (const pair of opposites) {
        for (const [word, opposite] of [pair, [pair[1], pair[0]]]) {
            if (!otherOwn.includes(opposite))
                continue;
            for (let at = own.indexOf(word); at >= 0; at = own.indexOf(word, at + 1))
                add(at, word.length);
        }
    }
    return found.sort((a, b) => a.start - b.start);
}
function writtenOf(text, differences, side) {
    return differences.map((difference) => text.slice(difference[side].start, difference[side].end)).join("\n");
}
