import { isConcrete } from "../match/concreteness.js";
import { overlap } from "../match/overlap.js";
import { parseTask } from "../policy/task-phrase.js";
/** 关于 + core + 的建议 must have 8–30 characters; a core under 6 names nothing. */
const minCore = 6;
const maxCore = 25;
const unit = "(?:个百分点|平方公里|平方米|立方米|公里|千瓦时|千瓦|微克|毫克|万元|亿元|人次|公顷|小时|分钟|工作日|个|家|处|座|条|亩|户|名|人|套|台|吨|米|部|所|件|项|张|场|册|栋|次|种|辆|支|轮|批|期|页|%|％|具|份|组|天|岁|元|只|头|斤|届|类|大|对|片|支|艘|架|宗|门|本|间|床|张|年(?=建成|产))";
const figure = new RegExp(`(?:总长|新增|累计|年产|年均|日均|不少于|不低于|超过?|达到?|约|近|共)?\\d[\\d.,，—–\\-~至]*(?:万|亿|千|百|余|多|几)*${unit}(?:左右|以上|以内|以下)?的?`, "gu");
const quantifier = /一大批|一批|若干个?|一系列|多个|一个|一支|更多|首[个批家]|新一轮|全部|第[一二三四五六七八九十百]+[届次轮批]/gu;
/** Names and codes in which a figure may stand. */
const allowedFigures = /12345|12315|5G|6G|5A|4A|“[^”]*[+＋][^”]*”|[A-Z]\d+/gu;
const places = /(?:在)?(?:我省|我市|全省|全市|全区|省内|市内)(?:范围)?内?的?/gu;
/** A verb whose aim was a figure, once the figure is gone: 占比提高到. What stands before it becomes the aim: 提高…占比. */
const emptied = /^(?<what>.*?(?:占比|比例|比重|率|水平|标准|覆盖面|能力|规模|床位|数))(?:提高|提升|达|增长|增加|扩大|增)(?:到|至)?$/u;
const dangling = /(?:提高|提升|达|达到|降|降至|降到|增长|压缩|缩短|控制|稳定|扩大|突破|超过|增|下降)(?:到|至|在)?$/u;
const rejectedVerbs = /^(?:严守|守牢|守好|筑牢|兜牢|弘扬|践行|争取|参与|发挥|运用|服务|组织|补助|提供|支撑|执行|动员|唱响|打响|擦亮|彰显|叫响|力争|激发|释放|增强|营造|转变|放大|谋划|充分|倡导|繁荣|落实|用好|管好|压实|狠抓|推介|实现|深挖|稳住|夯实|丰富|激活|记录|试行|承接|融入)$/u;
/** The verb that goes naturally before the object in a title, where a report's own would sound odd. */
function naturalVerb(verb, object) {
    if (rejectedVerbs.test(verb))
        return null;
    const verbal = /(?:建设|改造|修复|治理|整治|保护|利用|开发|培训|核算|评估|鉴定|排查|改革|试点|转型|升级|搬迁|迁建|普查|监管|监测|攻关|修缮|加固|衔接|覆盖|对接|互认|结算|体系|机制)$/u.test(object);
    if (/^(?:完成|启动|抓好|抓实|推开)$/u.test(verb))
        return verbal ? "推进" : null;
    if (/^(?:新建|建成|建好|新改建|改扩建|新改扩建|修建|筹建|开工建设|新建改扩建|改建|扩建|新建和改造)$/u.test(verb))
        return verbal ? "推进" : "建设";
    if (verb === "新增")
        return /(?:企业|主体|集群|基地)$/u.test(object) ? "培育" : "增加";
    if (/^(?:加大)$/u.test(verb))
        return /(?:力度|投入|支持|供给|帮扶)$/u.test(object) ? verb : null;
    if (/^(?:加快|统筹)$/u.test(verb))
        return verbal || /(?:发展|步伐|建设|化|进程|研制|布局|推进)$/u.test(object) ? verb : null;
    if (/^(?:补齐)$/u.test(verb))
        return /短板|弱项/u.test(object) ? verb : null;
    if (/^(?:做好|办好|搞好|建好)$/u.test(verb))
        return /工作$|服务$|衔接$|保障$|教育$|扶持$/u.test(object) ? verb : null;
    if (/^(?:改造|更新|修缮|更新改造|改造提升|新建改造|改造新建|更换)$/u.test(verb))
        return verb;
    return verb;
}
/** 改造老旧管网 reads better as 加快老旧管网改造; so do its kin. */
function turnAround(verb, object) {
    if (/^(?:改造|更新|修缮|更新改造|新建改造)$/u.test(verb) && object.length <= 16)
        return `加快${object}${verb}`;
    if (/^(?:培训|培养|救助|管护|维修养护)$/u.test(verb) && object.length <= 12 && !/、|和|与/u.test(object))
        return `加强${object}${verb}`;
    return `${verb}${object}`;
}
/** A core from a task of a report, a subject or an ask. */
export function coreOfTask(text, space) {
    const plain = removeFigures(text.replace(places, ""));
    if (plain === null)
        return null;
    const task = parseTask(plain);
    if (task === null)
        return null;
    const raised = emptied.exec(task.object)?.groups?.["what"];
    const object = tidyObject(raised ?? task.object);
    if (object === null || !isConcrete(object, space))
        return null;
    const verb = raised === undefined ? naturalVerb(task.verb, object) : "提高";
    if (verb === null)
        return null;
    const manner = /加快/u.test(task.manner) && verb !== "加快" && !/^加/u.test(verb) ? "加快" : "";
    for (const core of [manner + turnAround(verb, object), turnAround(verb, object), ...shortened(verb, object)]) {
        if (isWellFormed(core))
            return core;
    }
    return null;
}
function removeFigures(text) {
    const plain = text
        .replace(/[（(][^）)]*[)）]/gu, "")
        .replace(figure, "")
        .replace(quantifier, "")
        .replace(/\s+/gu, "")
        .replace(/、(?=、|$)/gu, "");
    return /\d/u.test(plain.replace(allowedFigures, "")) ? null : plain;
}
function tidyObject(object) {
    let tidy = object
        .replace(/[。，；：、\s]+$/u, "")
        .replace(/^(?:的|了|好(?!房|小区|社区|城|物业|学|医|老师|作品|地方|品))/u, "");
    if (dangling.test(tidy))
        return null;
    tidy = tidy
        .replace(/(?:等)?(?:工作|任务|事项)$/u, "")
        .replace(/等$/u, "")
        .replace(/(?:、|和|与|及)$/u, "");
    if (/^[的地得和与及等、]|[的地得把将在从为以]$/u.test(tidy))
        return null;
    if (/[，。；：？！]|全面(?:执行|实行|覆盖)|往.{1,12}走|没|坏了|怎么|不了|量大|较大|今年|年底|年内|不高|不强|不够|严重|薄弱|存在|缺乏|应将|应当?(?![急用对届])|目前|(?:方面|时间上|时|后|里|开|来|使)$|吗$|呢$|自己|的.{0,8}是|使得|从而|以便|确保|力争|不得|不再|应当|必须|如何|我们|大家|他们|领导|总书记/u.test(tidy))
        return null;
    if (/(?:更加|越来越|有所|进一步|基本)(?!公共|养老|医疗|医保|农田|生活|民生|殡葬)/u.test(tidy))
        return null;
    // A catchword alone (推行“换位跑一次”) tells an outsider nothing.
    if (/^“[^”]*”$/u.test(tidy))
        return null;
    return tidy.length < 3 ? null : tidy;
}
/** Long enumerations: the first member, or the first two, with what all share. */
function shortened(verb, object) {
    const list = /^(?<first>[^、和]+)、(?<second>[^、和]+)(?:、[^等]+)?等(?<head>.{2,10})$/u.exec(object)?.groups;
    if (list !== undefined) {
        const { first = "", second = "", head = "" } = list;
        return [`${verb}${first}、${second}等${head}`, `${verb}${first}等${head}`];
    }
    const members = object.split(/、|以及/u);
    const first = members[0] ?? "";
    if (members.length >= 2 && first.length >= 6 && first.slice(-2) === object.slice(-2))
        return [`${verb}${first}`];
    return [];
}
const balancedPairs = [
    ["“", "”"],
    ["《", "》"],
    ["（", "）"],
];
export function isWellFormed(core) {
    if (core.length < minCore || core.length > maxCore)
        return false;
    if (balancedPairs.some(([open, close]) => core.split(open).length !== core.split(close).length))
        return false;
    if (/(推进|推动|加强|完善|加快|提升|促进|建设|发展|改造|治理|提高)(?:.{0,2})\1/u.test(core))
        return false;
    return !/、、|^.{2}、|乱违法|新突破|新台阶|新局面|新篇章|获得感|高地$|大局/u.test(core);
}
export function titleOf(core) {
    return `关于${core}的建议`;
}
const subjectShell = /^(?:建议|提案)?关于|(?:的)?(?:几点|若干|一些|有关|相关|工作)?(?:思考(?:和|与))?(?:对策)?(?:建议|提案|意见|思考|看法|提议|对策|之提案)$/gu;
/** 案由 without 关于……的建议. */
export function bareSubject(subject) {
    return subject.trim().replace(subjectShell, "").replace(/的$/u, "").trim();
}
/** A core from a proposal's subject: its first clause that asks for something definite. */
export function coreOfSubject(subject, space) {
    for (const clause of bareSubject(subject).split(/[，,；;：:。\s\u3000]|——|—/u)) {
        const core = coreOfTask(clause.replace(/^(?:尽快|切实|进一步|大力|着力|积极|实质性)+/u, ""), space);
        if (core !== null)
            return core;
    }
    return null;
}
/** Share of the shorter text's pairs of neighboring characters that stand in the longer. 1 for a copy. */
export function bigramOverlap(a, b) {
    return overlap(bigramsOf(a), bigramsOf(b));
}
/** Every pair of neighboring characters. */
export function bigramsOf(text) {
    const pairs = new Set();
    for (let i = 0; i + 1 < text.length; i++)
        pairs.add(text.slice(i, i + 2));
    return pairs;
}
