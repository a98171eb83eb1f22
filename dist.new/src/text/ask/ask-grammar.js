import { actionForces } from "./force.js";
/** What a word can be in an ask; a word may be several. */
export const wordTrait = {
    /** A verb of the list that does something to its object. */
    act: 1,
    /** What follows is to be done, or not to be done, by somebody else (支持, 禁止). */
    cause: 8,
    /** What is to be done stands behind (给予). */
    light: 16,
    not: 32,
    /** Behind another verb, or behind a noun, it is a noun itself (加强保护, 人才培养). */
    alsoNoun: 64,
    /** Names something: all but words of grammar. */
    names: 128,
    /** 应、要、由: with them a verb may follow its subject. */
    obliging: 256,
    /** 将、把: the object stands before its verb. */
    fronting: 512,
    /** 对、向、给: whom or what it concerns stands before the verb. */
    topical: 1024,
    /** 通过、以: by what means; the measure stands behind. */
    means: 2048,
    /** Begins another predicate: 并, 积极, 一是, 2018. */
    breaks: 4096,
    /** Tells how something came out, and is no object: 到位. */
    complement: 8192,
    /** 为、是、的: a verb before it is none. */
    binds: 16384,
    /** 目前、由于: tells in what circumstances. */
    tells: 32768,
    /** Heads with which names of measures end: 体系, 能力. */
    closes: 65536,
    /** 积极、进一步: before a verb they begin another predicate. */
    urges: 131072,
    /** 是: what stands before it was a subject. */
    states: 262144,
    /** 为了: tells to what end. */
    ends: 524288,
    /** 的、被: what looks like a verb behind it is part of a name. */
    nominal: 1048576,
    /** 优化、引导: behind the head of a name (平台优化……) they open another predicate, though they are also nouns. */
    reopens: 4194304,
    /** 不、未: says that something is not so, rather than that it shall not be. */
    denies: 2097152,
};
const setOf = (words) => new Set(words.split(" "));
const obliging = setOf("应 应当 应该 要 须 必须 需 需要 可 可以 由 能 还应 更应 也应 而应 均应 都应 仍应 还要 更要 也要 又要 还需 仍需 更需 一要 二要 三要 四要 由省 由市 由县 由省政府");
const fronting = setOf("将 把");
const topical = setOf("对 对于 向 给");
const means = setOf("通过 依托 借助 利用 充分利用 为 为了 针对 围绕 结合 按照 根据 依据 基于 立足 参照 借鉴 学习 适应 抢抓 坚持 对标 响应 贯彻 贯彻落实 深入贯彻 对照 以 在 从 自");
const urges = setOf("进一步 积极 大力 切实 着力 尽快 深入 逐步 全面 持续 不断 加快 严格");
const tells = setOf("已 已经 曾 曾经 目前 当前 近年来 近年 近几年 据 截至 如果 若 虽然 因为 鉴于 随着 由于 去年 过去 长期以来 如 例如 比如");
const breaks = setOf("并 并且 以及 从而 进而 以便 来 同时 首先 其次 一方面 另一方面 一是 二是 三是 四是 五是 六是 一要 二要 三要 四要 且 使 让 为了 为进一步 随着 由于 基于 依托 借助 通过 根据 按照 据 目前 当前 近年来 为此 因此 以 从");
const closes = setOf("体系 机制 制度 体制 能力 水平 力度 建设 服务 管理 工作 作用 环境 平台 网络 模式 融合 发展 政策 标准 规划 资源 氛围 结构 格局 质量 效能 效率 监管 保障 投入 支持 队伍 培养 培训 教育 宣传 改革 创新 衔接 布局 设施 责任 意识 素质 供给 办法 条例 规范 高质量发展 深度融合 协同 协调 统筹 治理 防控 保护 引导 指导 监督 职责 范围 区域 规定 措施 时间 时段");
/** 服务体系, 保障机制. */
const closing = /..(?:体系|机制|制度|能力|水平|平台|网络|环境|队伍|政策|标准)$/u;
/** Their object is what somebody does: 禁止企业设置门槛. */
const clausal = setOf("禁止 严禁 允许 准许 不得 不准");
const complement = setOf("到位 好 到 成 出 起 起来 下去 完 掉 住 牢 实 深 透");
const binds = setOf("为 是 的 地 得 后 前 时 之 所 了 与否 成为 即 之前 之后 以前 以后 以来 被");
/** 做优, 念好, 迈上: a verb and what came of it. */
const verbAndComplement = /^[\u4e00-\u9fff][好牢足准紧透]$/u;
/** A number begins a figure, a year, an entry of a list. */
const figure = /^\d{4}|^[一二三四五六七八九十][是要]$/u;
/** `functionWords`: stop words; those that are of the list, or name something there (工作), count as what they are there. */
export function createAskGrammar(terms, actions, functionWords) {
    const found = terms.map((term) => actions.get(term) ?? wholePhrase(term, actions, functionWords));
    return {
        traits: Uint32Array.from(terms, (term, i) => traitsOf(term, found[i], functionWords.has(term))),
        forces: found.map((word) => actionForces.find((force) => force === word?.kind) ?? null),
    };
}
function traitsOf(term, found, isFunctionWord) {
    const { act, cause, light, not, alsoNoun, names, complement } = wordTrait;
    let traits = 0;
    if (found === undefined) {
        traits |= isFunctionWord ? 0 : names;
        if (traits === names && verbAndComplement.test(term))
            traits |= act | alsoNoun;
    }
    else if (found.kind === "light")
        traits |= light;
    else if (found.kind === "not")
        traits |= not;
    else if (found.kind === "manner" || found.kind === "noun") {
        if (found.kind === "noun" || found.alsoNoun)
            traits |= names;
    }
    else
        traits |= act | names | (found.alsoNoun ? alsoNoun : 0) | (found.kind === "cause" ? cause : 0);
    traits |= traitsOfWord.get(term) ?? 0;
    if (figure.test(term))
        traits |= wordTrait.breaks;
    if (closing.test(term))
        traits |= wordTrait.closes;
    return traits & complement ? traits & ~(names | act) : traits;
}
/** 不断完善, 切实加强: the segmenter keeps such phrases whole. They do what their verb does. */
function wholePhrase(term, actions, functionWords) {
    if (term.length !== 4)
        return undefined;
    const [adverb, verb] = [term.slice(0, 2), actions.get(term.slice(2))];
    const first = actions.get(adverb);
    if (verb === undefined || (first !== undefined && first.kind !== "manner"))
        return undefined;
    // 科学研究 is none.
    const isAdverb = functionWords.has(adverb) || (first !== undefined && !verb.alsoNoun);
    if (!isAdverb && !urges.has(adverb) && adverb !== "严厉")
        return undefined;
    return { ...verb, alsoNoun: false };
}
const sets = [
    [wordTrait.obliging, obliging],
    [wordTrait.fronting, fronting],
    [wordTrait.topical, topical],
    [wordTrait.means, means],
    [wordTrait.breaks, breaks],
    [wordTrait.complement, complement],
    [wordTrait.binds, binds],
    [wordTrait.tells, tells],
    [wordTrait.closes, closes],
    [wordTrait.cause, clausal],
    [wordTrait.urges, urges],
    [wordTrait.states, setOf("是 不是 既是 就是 也是 均 都")],
    [wordTrait.ends, setOf("为 为了 为进一步")],
    [
        wordTrait.reopens,
        setOf("优化 健全 规范 引导 支持 提升 增强 落实 实施 推广 整合 明确 加强 推动 完善 建立 强化 促进 推进 提高"),
    ],
    [wordTrait.nominal, setOf("的 被 之 所")],
    [wordTrait.denies, setOf("不 未 非 别 莫 不能 不可 无须 无需 毋须 仍 仍然 依旧 依然")],
];
/** All of the lists above, word by word. */
const traitsOfWord = sets.reduce((all, [trait, words]) => {
    for (const word of words)
        all.set(word, (all.get(word) ?? 0) | trait);
    return all;
}, new Map());
