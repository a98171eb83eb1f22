import { describeClusters, describeTest } from "./clusters.js";
import { factorNames, methodNames, relationMeanings, relationNames, relationOrder, severityNames, sheetNames, } from "./names.js";
import { describeBasis } from "./notes.js";
/** Method and data together, for those who read both in one place. */
export function describeMethod(model) {
    return [...explainMethod(model), ...describeData(model)];
}
/** 方法说明, in plain words and on one page: where topics come from, how proposals are filed and compared, what it cannot tell. */
export function explainMethod(model) {
    const { totals, results } = model;
    const notes = [
        totals.topics === 0
            ? null
            : {
                heading: "选题从哪里来",
                paragraphs: [
                    `选题来自政策文件提出的任务、群众和单位反映的线索、往届和本次提案中反复出现或尚未解决的事项。同一事项合为一个选题，按${Object.values(factorNames).join("、")}排序，先后不是对选题价值的评定。`,
                ],
            },
        {
            heading: "提案怎样归类",
            paragraphs: [
                "提案原有类别与主题体系一致的，采用原有类别；其余由程序比对文字归入最可能的主题，把握不足的列为未归类。",
            ],
        },
        {
            heading: "同类提案怎样找出",
            paragraphs: [
                `程序逐件比对案由、情况、建议、地点和相同文字，分三类提示：${relationOrder
                    .map((relation) => `${relationNames[relation]}，指${relationMeanings[relation]}`)
                    .join("；")}。`,
            ],
        },
        results.coverage.length === 0
            ? null
            : {
                heading: "覆盖情况怎样统计",
                paragraphs: [
                    "政策任务从政策文件中逐条摘出，按历年涉及的提案件数分为空白、偏少、适度、饱和。“空白”只说明所给资料中没有提案涉及，不等于没有开展工作。",
                ],
            },
        {
            heading: "使用中应注意的问题",
            paragraphs: ["以上由程序比对文字得出，是提示，不作结论，可能有遗漏和误判，正式使用前应由工作人员核对原文。"],
        },
    ];
    return notes.filter((note) => note !== null);
}
/** 数据说明: what was counted, how it reconciles, how far it was tested. */
export function describeData(model) {
    const { totals, results } = model;
    const read = results.intake.reduce((sum, file) => sum + file.read, 0);
    const kept = results.intake.reduce((sum, file) => sum + file.kept, 0);
    const tested = describeTest(model);
    const clusters = describeClusters(model);
    const notes = [
        {
            heading: "统计范围",
            paragraphs: [
                `共读取${results.intake.length}个文件、${read}条记录（一件提案、一条线索、一份政策文件各计一条），${kept === read ? "全部采用。" : `采用${kept}条，未采用${read - kept}条。`}${describeIssues(model)}`,
                `采用的记录为${describeBasis(model)}。往届提案只用于归类参考、跨年比对和选题依据，不计入本次会议提案件数。`,
            ],
        },
        {
            heading: "归类",
            paragraphs: [
                `本次会议提案${totals.session}件：${countMethods(model)
                    .filter(({ count }) => count > 0)
                    .map(({ name, count }) => `${name}${count}件`)
                    .join("，")}。所用主题体系为《${results.taxonomy.name}》。`,
                ...(tested === null ? [] : [tested]),
            ],
        },
        clusters.length === 0 ? null : { heading: "议题的划分", paragraphs: clusters },
        {
            heading: "并案与同类提示",
            paragraphs: [
                `本次提示疑似重复${totals.duplicateGroups}组、建议并案${totals.jointGroups}组；两两相近的提案${results.pairs.length}对，见电子表格“${sheetNames.pairs}”。`,
            ],
        },
        {
            heading: "复核",
            paragraphs: [
                `同样的输入和设置，结果完全一致。程序版本${model.context.version}，随机种子${model.context.seed}；各输入文件的校验值见电子表格“${sheetNames.notes}”。`,
            ],
        },
    ];
    return notes.filter((note) => note !== null);
}
/** How many places of the input need a look, by severity. */
function describeIssues({ results }) {
    const counts = ["error", "warning", "note"]
        .map((severity) => ({
        name: severityNames[severity],
        count: results.issues.filter((issue) => issue.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => `${name}${count}处`);
    return counts.length === 0 ? "" : `读取中发现的问题为${counts.join("、")}，逐处见电子表格“${sheetNames.notes}”。`;
}
/** How this session's proposals came by their themes; the counts add up to the session. */
export function countMethods(model) {
    const history = new Map(model.results.proposals.map((proposal) => [proposal.id, proposal.history]));
    const best = model.results.assignments
        .filter(({ proposal }) => history.get(proposal) === false)
        .map(({ themes }) => themes[0]?.method ?? null);
    return [
        ...["given", "learned", "guided"].map((method) => ({
            name: methodNames[method],
            count: best.filter((each) => each === method).length,
        })),
        { name: "未归类", count: model.totals.session - best.filter((method) => method !== null).length },
    ];
}
