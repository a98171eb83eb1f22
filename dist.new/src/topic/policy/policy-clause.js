import { parseTask } from "./task-phrase.js";
/** 6–40 characters: shorter names nothing, longer is several matters at once. */
const minLength = 6;
const maxLength = 40;
const figure = /\d/u;
const emphasis = /重点|着力|务必|必须|加快|大力|率先|攻坚|专项|优先|坚决|民生实事|切实|全面/u;
/** Done, not to be done; or told about, not asked for. */
const perfect = /了(?!解)|已经?(?!婚)|均为|取得|荣获|入选|完成率?达|居全[国省]|同比|较上年|比上年|累计|成功[举组获]|圆满|位居|首[次个批].*(?:建成|投用|获)/u;
const slogan = /习近平|党中央|党的|中国特色|中国梦|新时代|初心|使命|伟大|奋力|谱写|新篇章|旗帜|从严治党|党风|政治|主题教育|两个维护|两个确立|四个意识|中央八项|新发展理念|总基调|发展格局|为主题|为主线|为根本|为中心|获得感|幸福感|新台阶|新局面|新突破|新贡献|新气象|担当|作为中心|群众路线|官僚|形式主义|四风|廉政|腐败|国防|军队|军民|双拥|外交|台湾|台胞|港澳|香港|澳门|民族区域|民族团结|宗教|侨务|一国两制|人大|政协|提案|巡视|审计监督|党史|宏观政策|货币政策|财政政策|赤字率|国债|核电|自贸协定|多边|双边|邦|国民经济|“六稳”|“六保”|六稳|六保|过紧日子|正确政绩观|全面落实.{0,4}任务|战略性|向好|大水漫灌|保持.{0,8}稳定|合理区间|预期|个人所得税|增值税|起征点|关税|汇率|货币|利率|准备金|专项费用扣除|中央本级|存款保险|注册制/u;
const copula = /的.{0,8}(?:是|就是)|能够|可以|有利于|不得不|都是|就是/u;
const dangling = /^(?:的|和|与|及|等|到|为|了|得|着|成|向|将|以|于|是|至|率|量|费|度(?!假)|者|性|中的|上的|下的)|(?:的|和|与|及|、|把|将|对|在|从|向|为|以)$/u;
/** Reads the tasks of a passage: sentences, then clauses that begin with a task's verb, then long enumerations. */
export function findTasks(passage) {
    const tasks = [];
    for (const sentence of passage.text.matchAll(/[^。！？；]+/gu)) {
        const clauses = splitClauses(sentence[0], sentence.index);
        clauses.forEach((clause, i) => {
            const trimmed = trimNumber(clause);
            const next = clauses[i + 1];
            const followedByTarget = next !== undefined && figure.test(next.text) && parseTask(next.text) === null;
            for (const piece of splitEnumeration(trimmed)) {
                const task = parseTask(piece.text);
                if (task === null || !isTask(piece.text, task))
                    continue;
                tasks.push({
                    start: passage.start + piece.start,
                    end: passage.start + piece.start + piece.text.length,
                    text: piece.text,
                    task,
                    sentence: sentence[0],
                    quantified: figure.test(piece.text) || followedByTarget,
                    emphasized: emphasis.test(piece.text),
                });
            }
        });
    }
    return tasks;
}
/** Commas divide clauses, except inside quotation marks and brackets. */
function splitClauses(sentence, offset) {
    const pieces = [];
    let depth = 0;
    let from = 0;
    for (let i = 0; i <= sentence.length; i++) {
        const sign = sentence[i];
        if (sign === "“" || sign === "（" || sign === "《")
            depth++;
        else if (sign === "”" || sign === "）" || sign === "》")
            depth = Math.max(0, depth - 1);
        if (i < sentence.length && !(depth === 0 && (sign === "，" || sign === "," || sign === "：" || sign === ":")))
            continue;
        if (i > from)
            pieces.push({ start: offset + from, text: sentence.slice(from, i) });
        from = i + 1;
    }
    return pieces;
}
/** Drops white space and the numbers of lists: （一）, 3., 一是, ——. */
function trimNumber(piece) {
    const mark = /^[\s\u3000]*(?:[（(][一二三四五六七八九十]+[)）]|\d+[.．、]|[一二三四五六七八九十]+[是、]|第[一二三四五六七八九十][，、]|——)?[\s\u3000]*/u.exec(piece.text)?.[0].length ?? 0;
    return { start: piece.start + mark, text: piece.text.slice(mark).trimEnd() };
}
function isTask(text, task) {
    if (text.length < minLength || text.length > maxLength)
        return false;
    if (perfect.test(text) || slogan.test(text) || copula.test(text))
        return false;
    if (dangling.test(task.object) || task.object.length < 3)
        return false;
    return balanced(text);
}
function balanced(text) {
    const count = (sign) => text.split(sign).length;
    return count("“") === count("”") && count("（") === count("）") && count("《") === count("》");
}
/**
 * Breaks “实施A工程、B工程，” where each member can stand alone: it begins with a verb of its own, or is long and ends like its
 * neighbors. Other enumerations (矿山、化工、燃气等重点领域) stay whole: their members share a head that stands only once.
 */
function splitEnumeration(piece) {
    const whole = [piece];
    if (!piece.text.includes("、"))
        return whole;
    const members = splitAtPauses(piece);
    if (members.length < 2)
        return whole;
    const rest = members.slice(1);
    if (rest.every((member) => parseTask(member.text) !== null && member.text.length >= minLength))
        return members;
    // The first member alone is a task where it is complete: a figure closes it, or it ends as the others do.
    const first = members[0];
    const complete = rest.every((member) => member.text.length >= 5 && (figure.test(first.text) || member.text.slice(-2) === first.text.slice(-2)));
    if (piece.text.length > maxLength && first.text.length >= minLength && complete)
        return [first];
    return whole;
}
function splitAtPauses(piece) {
    const members = [];
    let depth = 0;
    let from = 0;
    for (let i = 0; i <= piece.text.length; i++) {
        const sign = piece.text[i];
        if (sign === "“" || sign === "（")
            depth++;
        else if (sign === "”" || sign === "）")
            depth = Math.max(0, depth - 1);
        if (i < piece.text.length && !(depth === 0 && sign === "、"))
            continue;
        if (i > from)
            members.push({ start: piece.start + from, text: piece.text.slice(from, i) });
        from = i + 1;
    }
    return members;
}
