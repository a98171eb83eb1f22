import { methodNames } from "./names.js";
export const changeNames = {
    new: "新出现",
    gone: "消退",
};
/** Bounds after Hennig (2007): from .75 a cluster stands by itself, below .5 it is one way of cutting among others. */
export function describeStability(stability) {
    if (stability === null)
        return "—";
    return stability >= 0.75 ? "稳" : stability >= 0.5 ? "较稳" : "不稳";
}
export const clusterHint = "同一主题中文字相近的提案归为一个议题，名称取自提案原文，代表提案是其中与各件最相近的一件。“稳”指随机去掉五分之一提案重做时这一议题大体不变，“不稳”的划分只是几种可能之一，宜对照阅读。";
/** How many 议题 are new and how many are gone; null where numbers do not allow to say. */
export function describeChange({ results }) {
    const count = (change) => results.clusters.filter((cluster) => cluster.change === change).length;
    const [fresh, gone] = [count("new"), count("gone")];
    return fresh + gone === 0
        ? null
        : `与往届相比，本次新出现的议题${fresh}个（往届没有、本次有三件以上），消退的${gone}个（往届有三件以上、本次没有）。`;
}
/** How themes were cut into 议题, for the method page. */
export function describeClusters(model) {
    const { clusters, clusterings } = model.results;
    if (clusters.length === 0)
        return [];
    const measured = clusters.filter(({ stability }) => stability !== null);
    const share = (test) => measured.filter(test).length;
    const few = model.results.proposals.length < 30;
    const single = clusterings.filter((clustering) => clustering.clusters === 1).length;
    return [
        `全部提案（含往届）分为${clusters.length}个议题。每个主题内先逐步合并最相近的提案，再逐件调整；分成几个，取各议题之间最分明的一种（轮廓系数最大）。${single > 0 ? `其中${single}个主题提案太少，不再细分。` : ""}${few ? "提案不足三十件，议题多为一两件，只作参考。" : ""}`,
        ...(measured.length > 0
            ? [
                `为看划分是否靠得住，随机去掉五分之一提案重做五次：${share(({ stability }) => stability >= 0.75)}个议题稳，${share(({ stability }) => stability >= 0.5 && stability < 0.75)}个较稳，${share(({ stability }) => stability < 0.5)}个不稳。`,
            ]
            : []),
        ...(describeChange(model) === null ? [] : [describeChange(model)]),
    ];
}
/** What a check against labels found, for the method page; null where too few proposals have one. */
export function describeTest({ results }) {
    const { tested } = results;
    if (tested === null)
        return null;
    const top = tested.reliability.bins.at(-1);
    const said = top === undefined
        ? ""
        : `程序说有${Math.round(top.from * 100)}%以上把握的${top.count}件，实际一致的占${Math.round(top.right * 100)}%。`;
    return `对原有类别的${tested.rows}件，程序在看不到各件自己类别的情况下另行归类（${methodNames[tested.method]}），与原类别一致的占${Math.round(tested.accuracy * 100)}%。${said}原类别只标一类而提案常涉及几类，不一致的不都是程序归错。`;
}
