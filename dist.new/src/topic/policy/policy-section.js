/** Why a passage of a policy paper yields no tasks, in Chinese, for the record. */
export const passageReasons = {
    opening: "开头与称谓",
    past: "工作回顾与成绩",
    problem: "困难与不足的叙述",
    target: "总体要求与预期目标",
    self: "政府自身建设与党的建设",
    outside: "国防、外交、港澳台等国家事务",
    closing: "结束语与号召",
    heading: "标题",
};
const sectionHeading = /^[一二三四五六七八九十]{1,3}、\s*(?<name>[^。；]{2,48}?)(?=\s|\u3000|$)/u;
const pastHeading = /回顾|成就|成绩|过去|以来的?工作|主要做法|工作情况|(?:20)?\d\d年工作总结/u;
const targetHeading = /总体要求|指导思想|政策取向|主要目标|总体部署|预期目标|基本原则/u;
const selfHeading = /自身建设|政府建设|党的领导|组织保障|提案工作/u;
const openingMark = /^各位(?:代表|委员)[：:]|^现在，我代表|请予审议|^——?\s*20\d\d年|^（20\d\d年.*通过）|新华社/u;
const problemMark = /清醒(?:地)?(?:看到|认识)|在(?:看到|肯定)成绩的同时|问题和不足|困难和挑战/u;
const pastMark = /^(?:过去(?:一年|五年)|一年来|五年来|去年|20\d\d年是|成绩来之不易|成绩的取得|各位代表[，！]?过去|在此，我代表|回顾)/u;
const targetMark = /^(?:主要)?(?:预期)?目标[是：。]|主要(?:预期)?目标是|的总体要求是|指导思想。|^做好(?:今年|政府)|^今年是|^20\d\d年是|“十五五”时期是|“十四五”时期是|^实现(?:上述|“)/u;
const closingMark = /^各位代表[！，]|更加紧密地团结在|^新征程对政府自身|^重任在肩|奋力谱写/u;
const selfMark = /自身建设|党风廉政|依法接受.{0,8}监督|“四个意识”|“两个维护”|廉洁政府|从严治党/u;
const outsideMark = /国防和军队|一国两制|对台工作|“台独”|和平外交|民族区域自治|强军思想|港澳发展/u;
/** Splits each paragraph where typesetters leave two wide spaces, and tells what each stretch is. */
export function splitPassages(paper) {
    const passages = [];
    const structured = paper.paragraphs.some(({ text }) => stretches(text).some((part) => isSectionHeading(part.text)));
    let section = "";
    let state = structured ? "opening" : null;
    let base = state;
    let order = 0;
    for (const { number, text } of paper.paragraphs) {
        for (const part of stretches(text)) {
            const heading = sectionHeading.exec(part.text)?.groups?.["name"];
            if (heading !== undefined && isSectionHeading(part.text)) {
                section = part.text;
                base = headingReason(heading);
                state = base;
                passages.push({ ...part, paragraph: number, reason: "heading", section, order });
                continue;
            }
            // “各位代表！” on its own opens the closing words, up to the next heading.
            if (/^各位(?:代表|委员)！$/u.test(part.text) && base !== "past" && base !== "opening") {
                base = "closing";
                state = base;
            }
            const reason = state ?? passageReason(part.text);
            passages.push({ ...part, paragraph: number, reason, section, order: reason === null ? order++ : order });
        }
    }
    return passages;
}
function headingReason(heading) {
    if (pastHeading.test(heading) && !/今后|下一步|思路|任务/u.test(heading.replace(/.*(?:成就|回顾)/u, "")))
        return "past";
    if (selfHeading.test(heading))
        return "self";
    // A plan's 总体要求和主要目标 holds aims, not tasks; a report's 目标任务 may hold both and is judged passage by passage.
    if (targetHeading.test(heading) && !/任务/u.test(heading))
        return "target";
    return null;
}
function passageReason(text) {
    if (openingMark.test(text))
        return "opening";
    if (pastMark.test(text))
        return "past";
    if (problemMark.test(text))
        return "problem";
    if (closingMark.test(text))
        return "closing";
    if (targetMark.test(text))
        return "target";
    if (outsideMark.test(text))
        return "outside";
    if (selfMark.test(text))
        return "self";
    return null;
}
function isSectionHeading(text) {
    return sectionHeading.test(text) && text.length <= 50 && !/[。；]/u.test(text);
}
/** Pieces between two or more wide spaces; a paragraph without them is one piece. Edges hold no white space. */
function stretches(text) {
    const found = [];
    let from = 0;
    for (const gap of [...text.matchAll(/[\s\u3000]{2,}/gu), { index: text.length, 0: "" }]) {
        let start = from;
        let end = gap.index;
        while (start < end && /[\s\u3000]/u.test(text[start]))
            start++;
        while (end > start && /[\s\u3000]/u.test(text[end - 1]))
            end--;
        if (end > start)
            found.push({ start, end, text: text.slice(start, end) });
        from = gap.index + gap[0].length;
    }
    return found;
}
