export const methodNames = {
    learned: "本程序（学习类别后）",
    guided: "本程序（不看类别）",
    bayes: "对照：朴素贝叶斯",
    centroid: "对照：词频最近中心",
    majority: "对照：全归最大一类",
};
export const methodMeanings = {
    learned: "运行时有已归类的提案可学，程序就这样归类",
    guided: "没有已归类的提案时，只凭主题体系里的名称、说明和主题词归类",
    bayes: "按各类用词的多少推算（常用的简单方法）",
    centroid: "归到用词（TF-IDF）与之最接近的一类（常用的简单方法）",
    majority: "不看内容，一律归到件数最多的一类",
};
export const originNames = {
    file: "用 --taxonomy 指定的主题体系",
    shipped: "程序自带的主题体系（过半类别与之相符）",
    categories: "直接用提案原有类别的名称（没有指定主题体系，自带的也不相符）",
};
/** Measures as they head a column, and what each means. */
export const measureNames = {
    accuracy: "准确率",
    interval: "95% 区间",
    top2: "前二命中",
    macroF1: "各类平均 F1",
    expectedError: "把握误差",
};
export const measureMeanings = {
    accuracy: "归入的类别与原类别相同的件数所占比例",
    interval: "换一批同样多的提案，准确率多半落在这个范围；两个方法的范围重叠较多时，高低可能只是偶然",
    top2: "原类别是程序给出的第一或第二候选的比例",
    macroF1: "每类的查全与查准合成 F1，各类不论大小平均；小类归不好，这个数就低",
    expectedError: "程序说的把握与实际判对的比例平均相差多少，越小越可信",
};
/** Titles of the sheets of evaluation.xlsx, in their order. */
export const evaluationSheets = {
    summary: "总表",
    themes: "各类",
    confusion: "混淆",
    wrong: "判错的提案",
    reliability: "可信度",
};
export const evaluationTitle = "主题归类准确程度检验";
/** Where a proposal stands that is filed nowhere. */
export const unfiledName = "未归类";
/** Fewer rows than this make a theme's own figures a matter of chance. */
export const fewRows = 10;
