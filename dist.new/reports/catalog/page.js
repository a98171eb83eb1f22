/** What only catalog.html says: explanations that stand beside a number while it is looked at. */
/** How each factor of a topic comes about. */
export const factorMeanings = {
    policy: "政策文件把这件事写得多重：看写在什么位置、有无强调和量化指标、是否几份文件都写到，取最重的一处。",
    demand: "线索反映这件事有多集中：条数和附议人数越多越高，没有线索的为 0。",
    gap: "本次会议提案涉及得越少越高：没有人写的为 1，已有提案涉及或内容接近的，件数越多越低。",
    recurrence: "往届提过而没有解决的程度：答复为以后解决的最高，其次留作参考、列入计划；几个年份都有人提的再加分。",
    novelty: "是不是新事：往届没有人提过的高，提过的越多越低；只在一份政策文件中出现的再加分。",
};
export const scoreMeaning = "综合分为五个方面的加权之和，政策权重和覆盖缺口占得最多。只用于排序，不是对选题价值的评定。";
/** Said of every number below the small sample that stands beside another year's. */
export const fewNote = "件数少，不作趋势判断";
export const unnamed = "未注明";
