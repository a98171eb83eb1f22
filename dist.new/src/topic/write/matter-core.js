import { parseTask } from "../policy/task-phrase.js";
import { isWellFormed } from "./topic-core.js";
/** What one naturally does with a thing, told by how its name ends; `$` stands for the name. The first that fits; several where one may be taken. */
const ways = [
    [/(?:服务体系|体系|机制|制度)$/u, ["健全$", "完善$"]],
    [/服务$/u, ["提升$质量", "优化$供给", "完善$体系"]],
    [
        /(?:防控|防治|保护|治理|修复|改造|建设|分类|转化|融合|管理|监管|利用|开发|振兴|升级|转型|签约|回收|处理|处置|传承|示范|认证|认定)$/u,
        ["推进$", "加强$"],
    ],
    [/(?:援助|救助|帮扶|培养|培训|保障|维护)$/u, ["加强$工作", "健全$机制"]],
    [/(?:养老|托育|照护|教育|体育|旅游|物流|电商)$/u, ["发展$", "促进$发展"]],
    [/(?:药|业|产业|经济|农业|金融)$/u, ["促进$发展", "推动$高质量发展"]],
    [/(?:带|区|园|公园|枢纽|基地|中心|平台|联体|社区|乡村|班列|品牌|港|线|网)$/u, ["推进$建设", "加快$建设"]],
    [/(?:污染|浪费|扰民|隐患|拥堵|事故)$/u, ["加强$治理", "减少$"]],
    [/(?:难|问题)$/u, ["破解$"]],
];
/** Names that any place has one of: 经济区、开发区. */
const anyPlace = /^[\u4e00-\u9fff]{0,2}区$/u;
/** Titles for a matter that has only a name: 推进医养融合, 提升养老服务质量. Empty where nothing natural is known for it. */
export function coreOfMatter(name) {
    if (anyPlace.test(name))
        return [];
    const found = ways.find(([ending]) => ending.test(name));
    return (found?.[1] ?? []).map((way) => way.replace("$", name)).filter(isWellFormed);
}
/** A subject's matter taken up again: 加快雨污管网改造 becomes 持续推进雨污管网改造. Empty where its wording does not turn. */
export function followUp(core) {
    const task = parseTask(core);
    if (task === null)
        return [];
    const verb = /^(?:加快|推动|推进|开展|启动|实施)$/u.test(task.verb) ? "推进" : task.verb;
    return /^(?:推进|完善|优化|提升|加强|健全|扩大|规范|改善|促进|支持)$/u.test(verb)
        ? [`持续${verb}${task.object}`].filter(isWellFormed)
        : [];
}
