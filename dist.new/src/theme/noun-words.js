/** Verbs, adverbs, prepositions, conjunctions, numerals, pronouns, words of place and time open no noun phrase. */
const notOpening = /^(?:v$|d|p|c|m|r|f|t|u|q|y|vd|vg|vi|z|b$)/u;
/** Nouns of all kinds, verbal nouns, abbreviations, idioms, foreign words, names. Words of the lexicon have no tag and are nouns. */
const nounLike = /^(?:n|vn|j|l|i|eng|an)/u;
/** A word in more than this share of all texts tells none of them apart. */
const maxShare = 0.35;
const minDocuments = 30;
/** Heads under which anything can stand. Not in the shell of subjects: there they may tell something (人才计划). */
const emptyHeads = new Set("程度 影响 计划 调查 背景 形势 方面 情况 现状 因素 环节 过程 方式 行为 现象 能力 优势 动力 作用 效果 成果 内容 部门 职能部门 有关部门 单位 人员 人群 群众 人民群众 群体 主体 机构 服务体系 体系 条件 基础 任务 目标 要求 标准 原则 特色 特点 社会 政府 国家 地区 生活 活动 事件 产品 社会主义 时代 新时代 战略 理念 问题 措施 对策 质量 水平 关系 手段 关键 重点 难点 局面 地位 一体化 一体化发展 转型发展 队伍建设 综合施策 提档升级 人才培养 人才培育 专项治理 综合治理 创新能力 专项资金".split(" "));
/** Verbs that the dictionary takes for nouns: what follows is their object (利用焦化余热). */
const actions = new Set("利用 培育 盘活 布局 关心 关注 净化 开展 组建 创建 支持 发挥 依托 围绕 讲好 打通 抓住".split(" "));
/** `tagOf`: parts of speech; a word without a tag is from the lexicon or unknown, and taken for a noun. */
export function classifyWords(vocabulary, shellWords, tagOf) {
    const term = (word) => vocabulary.terms[word] ?? "";
    const isShell = (word) => shellWords.has(term(word));
    // In a handful of texts, what most of them have in common is their matter.
    const most = vocabulary.documentCount < minDocuments ? Infinity : maxShare * vocabulary.documentCount;
    const says = (word) => (vocabulary.weight[word] ?? 0) > 0 && !isShell(word);
    const tells = (word) => says(word) && (vocabulary.documentFrequency[word] ?? 0) <= most;
    const isNoun = (word) => says(word) && !actions.has(term(word)) && nounLike.test(tagOf(term(word)) ?? "n");
    return {
        says,
        tells,
        isNoun,
        opens: (word) => tells(word) && !actions.has(term(word)) && !notOpening.test(tagOf(term(word)) ?? ""),
        isVerb: (word) => /^(?:v$|v[^n])/u.test(tagOf(term(word)) ?? (isShell(word) ? "v" : "n")),
        isEmptyHead: (word) => emptyHeads.has(term(word)),
        isPlace: (word) => /^ns/u.test(tagOf(term(word)) ?? ""),
        roundsOff: (word) => isShell(word) && nounLike.test(tagOf(term(word)) ?? ""),
        // Qualities too (低级别古戏台); verbs, prepositions and the like stand in front of a whole phrase.
        isFragment: (word) => [...term(word)].length === 1 && !isShell(word) && /^(?:n|a|b|f|$)/u.test(tagOf(term(word)) ?? ""),
    };
}
