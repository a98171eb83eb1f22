import { yearOfName } from "./parse-date.js";
/** Characters up to which a line may be a title, and a title set in several lines. */
const longest = { line: 60, title: 90 };
/** Where a title and whoever reports are looked for: the first paragraphs, each up to so many characters. */
const opening = { paragraphs: 8, characters: 600 };
/** Words that end the name of a paper: 关于……的意见, ……规划（摘要）. */
const kindOfPaper = /(?:报告|规划|纲要|意见|方案|决定|决议|通知|要点|计划|建议|办法|措施|条例|讲话|公报|批复|复函|函|清单|实事|草案|分解表)(?:[（(][^（）()]*[）)])?[》”]?$/u;
/** 某政发〔2026〕3号. */
const paperNumber = /[〔[【（(](20\d\d)[〕\]】）)]\s*第?\d+号/u;
/** ……文件, ……令, 附件1, 内部资料: what stands above a title. */
const aboveTitle = /(?:文件|令)$|^第\d+号$|^附件\s*\d*[:：]?$|^(?:目\s*录|内部资料|机密|秘密|签发人).*$/u;
/** 国务院总理 某某, 某市人民政府, 2026年1月12日: who writes and when, not what. */
const byline = /^(?:国务院总理|代?(?:省长|市长|州长|盟长|县长|区长|旗长)|主席|主任)|(?:人民政府|委员会|办公室|办公厅|国务院|党组|局|厅)$|^\S{2,4}年\S{1,3}月(?:\S{1,3}日)?$/u;
const sectionHeading = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|第[一二三四五六七八九十]+[章节条])/u;
/** ——2026年1月20日在某市第九届人民代表大会第五次会议上, （2025年12月18日……通过）. */
const dated = /^[—–―－-]*[（(]?\s*[12][\d〇零○一二三四五六七八九]{3}年.{0,60}(?:(?:大会|会议)上?|通过|印发|发布|批准)[）)]?$/u;
/** 我代表某省人民政府向大会报告工作. */
const reporter = /我(?:谨)?代表(?:第[^，。]{1,4}届)?([^，。；：]{2,30}?)，?向(?:大会|[^，。；：]{2,30}会议?)，?[作做]?[^，。；：]{0,8}(?:报告[^，。；：]{0,10}工作|工作报告)/u;
/**
 * What a policy paper is called, and its year. The name it bears; for a report without one, or one that is only called
 * 政府工作报告, whose report it is (2026年某省人民政府工作报告); the file's name where neither is sure.
 */
export function nameOfPaper(paragraphs, stem) {
    const texts = paragraphs.slice(0, opening.paragraphs).map(({ text }) => text.slice(0, opening.characters));
    const stretches = texts.flatMap(splitStretches);
    const borne = titleIn(stretches);
    const own = borne === null || /^政府工作报告$/u.test(borne) ? (placedReport(stem) ?? reportOf(texts) ?? borne) : borne;
    const year = yearOf(stretches, borne ?? "", stem) ?? yearOfSections(paragraphs) ?? yearSigned(paragraphs);
    const title = year !== null && own !== null && /工作报告$/u.test(own) && !/\d{4}/u.test(own) ? `${year}年${own}` : own;
    return { title: title ?? stem, year };
}
/**
 * Pieces between line ends or wide spaces, and on either side of a dated line; without an agency's mark. A title set wide
 * (政 府 工 作 报 告) is one.
 */
function splitStretches(text) {
    return text
        .replace(/[０-９]/gu, (digit) => digit.normalize("NFKC"))
        .replace(/新华社\S{1,12}?\d+月\d+日电\s*|(?<=报告|规划|纲要)[（(]?全文[）)]?(?=\s|$)/gu, "")
        .replace(/(?<!\S)[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff]){3,}(?!\S)/gu, (title) => title.replace(/\s+/gu, ""))
        .replace(/\s*([—–―－]{1,2}\s*\d{4}年[^。；，]{6,50}?(?:会议|大会)上?)/gu, "\n$1\n")
        .split(/\s{2,}|\n/u)
        .map((stretch) => stretch.trim())
        .filter((stretch) => stretch !== "");
}
/** The first short line that is a title, before the text greets (各位代表：), goes on, or comes to its first section. */
function titleIn(stretches) {
    for (const [i, text] of stretches.entries()) {
        if (isApart(text) || /^[（(].*[）)]$/u.test(text))
            continue;
        if (isText(text))
            return null;
        const whole = withNextLines(text, stretches.slice(i + 1, i + 4));
        if (kindOfPaper.test(whole))
            return whole;
        // 关于…… that never comes to its end is half a title, 来源：…… none.
        if (!byline.test(whole) && !/\s|关于|[：:]/u.test(whole) && whole.length >= 4)
            return whole;
    }
    return null;
}
/** A title set in up to four lines: only the last ends as names of papers do. */
function withNextLines(text, next) {
    let whole = text;
    for (const line of ["", ...next]) {
        if (isText(line) || isApart(line) || /^[（(—]/u.test(line))
            break;
        whole += line;
        if (kindOfPaper.test(whole) && whole.length <= longest.title)
            return whole;
    }
    return text;
}
/** Stands near a title and is no part of it. */
function isApart(line) {
    return aboveTitle.test(line) || paperNumber.test(line) || dated.test(line);
}
function isText(line) {
    return line.length > longest.line || /[：:。；，、！]$/u.test(line) || sectionHeading.test(line);
}
/** A file named after its place (江苏省政府工作报告) says more than the report itself (我代表省人民政府). */
function placedReport(stem) {
    const placed = /^[\d年]*[\u4e00-\u9fff]{2,}(?:省|市|自治区|自治州|盟|县|区|旗)[\d年]*(?:人民)?政府工作报告$/u.test(stem);
    return placed ? stem : null;
}
function reportOf(texts) {
    const who = reporter.exec(texts.join("").replace(/\s+/gu, "").replaceAll(",", "，"))?.[1];
    if (who === undefined)
        return null;
    return who === "国务院" ? "国务院政府工作报告" : `${who}工作报告`;
}
/** The year in which it was delivered or passed, or of its number; else the latest in its name or the file's. */
function yearOf(stretches, title, stem) {
    const day = stretches.find((text) => dated.test(text)) ?? "";
    const number = stretches.map((text) => paperNumber.exec(text)?.[1]).find((year) => year !== undefined) ?? "";
    return ([day, number, withoutTargets(title), withoutTargets(stem)].map(yearOfName).find((year) => year !== null) ?? null);
}
/** Without the years a plan looks ahead to: 2021—2025年 → 2021年, 2035年远景目标. */
function withoutTargets(name) {
    return name.replace(/((?:19|20)\d\d)年?\s*[-—–~～至到]+\s*20\d\d/gu, "$1").replace(/到?20\d\d年?(?=远景|目标)/gu, "");
}
/** The latest year its sections speak of: 三、2026年重点工作; one that looks back (一、2025年工作回顾) tells the year before. */
function yearOfSections(paragraphs) {
    const years = paragraphs
        .flatMap(({ text }) => splitStretches(text))
        .filter((text) => /^[一二三四五六七八]、/u.test(text) && text.length <= longest.line)
        .flatMap((heading) => [...heading.matchAll(/(?<![到至\d])((?:19|20)\d\d)\s*年([^年]{0,24})/gu)])
        .flatMap(([, year, about = ""]) => {
        if (/回顾|总结|成就|成绩/u.test(about))
            return [Number(year) + 1];
        return /工作|任务|部署|安排/u.test(about) ? [Number(year)] : [];
    });
    return years.length === 0 ? null : Math.max(...years);
}
/** 2025年12月18日 under the text. */
function yearSigned(paragraphs) {
    const days = paragraphs
        .slice(-6)
        .flatMap(({ text }) => (/^\S{4}年\S{1,3}月\S{1,3}日$/u.test(text) ? [yearOfName(text)] : []));
    return days.at(-1) ?? null;
}
