export const backtestTitle = "选题回测：当时的目录能否预见后来的提案";
export const methodNames = {
    catalog: "选题目录（题目）",
    angles: "选题目录（题目加切口）",
    centers: "对照：上届议题代表案由",
    labels: "对照：上届议题名称",
    policy: "对照：政策任务原文",
    random: "对照：随机抽取往年案由",
};
export const methodMeanings = {
    catalog: "程序用当时的资料拟出的选题，只看题目，与各对照同样对待",
    angles: "同上，题目或任一切口写到即算；文字多出几倍，不与对照比较",
    centers: "把往年提案归成议题，件数多的在前，各取最居中的一件的案由",
    labels: "同上，取程序给议题起的名称；名称短，多是一个领域",
    policy: "政策文件中的任务，按分量从高到低，不加选择",
    random: "从往年案由中随机抽取同样多条，抽多次取平均，括号内是最低和最高",
};
/** Measures as they head a column, and what each means. */
export const measureNames = {
    topics: "条数",
    met: "预见",
    definite: "不计宽题",
    limited: "限额",
    near: "相近",
    hits: "应验",
    meanMet: "平均",
    medianMet: "中位",
    broad: "铺开",
    headings: "宽题",
    narrowness: "信息量",
};
export const backtestSheets = {
    results: "结果",
    topics: "选题与后来的提案",
    unforeseen: "未被预见的提案",
    notes: "说明",
};
/** Fewer later proposals than this make every figure a matter of chance. */
export const fewProposals = 30;
