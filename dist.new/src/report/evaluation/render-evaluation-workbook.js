import { describeData, describeRank, describeReading, describeTest, evaluationSheets, evaluationTitle, measureMeanings, measureNames, methodMeanings, methodNames, programName, unfiledName, } from "../../../reports/evaluation/wording.js";
import { severityNames } from "../../../reports/catalog/names.js";
import { namePlace } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
import { writeWorkbook } from "../xlsx/write-workbook.js";
import { listConfusions } from "./list-confusions.js";
/** evaluation.xlsx: five sheets over one evaluation. The same evaluation gives the same bytes. */
export function renderEvaluationWorkbook(model) {
    return writeWorkbook([
        planSummary(model),
        planThemes(model),
        planConfusion(model),
        planWrong(model),
        planReliability(model),
    ]);
}
function planSummary(model) {
    const { evaluation, doubts, issues, context } = model;
    const width = 9;
    const tint = (tone, ...texts) => Array.from({ length: width }, (_, column) => ({ text: texts[column] ?? null, tone }));
    const notes = (texts) => texts.map((text) => [null, text]);
    return {
        name: evaluationSheets.summary,
        filter: false,
        emptyNote: "",
        columns: [
            { title: "方法", width: 24 },
            { title: "说明", width: 70 },
            { title: "判对件数", width: 10, align: "center" },
            { title: measureNames.accuracy, width: 10, align: "center", format: "0.0%" },
            { title: `${measureNames.interval} 下限`, width: 10, align: "center", format: "0.0%" },
            { title: `${measureNames.interval} 上限`, width: 10, align: "center", format: "0.0%" },
            { title: measureNames.top2, width: 10, align: "center", format: "0.0%" },
            { title: measureNames.macroF1, width: 10, align: "center", format: "0.0%" },
            { title: measureNames.expectedError, width: 10, align: "center", format: "0.0%" },
        ],
        rows: [
            ...evaluation.methods.map((each) => [
                methodNames[each.method],
                methodMeanings[each.method],
                each.right,
                each.accuracy,
                each.interval.low,
                each.interval.high,
                each.top2,
                each.macroF1,
                each.expectedError,
            ]),
            tint("heading", evaluationTitle),
            ...notes(describeData(model)),
            ...notes([describeTest(model)]),
            tint("heading", "怎么看"),
            ...notes(describeReading(model)),
            tint("heading", "各项数字的意思"),
            ...Object.keys(measureNames).map((key) => [
                measureNames[key],
                measureMeanings[key],
            ]),
            tint("heading", "需要留意"),
            ...([...doubts, ...issues].length === 0
                ? notes(["没有"])
                : [...doubts, ...issues].map(({ severity, message }) => [severityNames[severity], message])),
            tint("heading", "输入文件与程序"),
            ...context.inputs.map(({ file, sha256 }) => [oneLine(file), `SHA-256 ${sha256}`]),
            ["程序版本", context.version],
            ["随机种子", String(context.seed)],
        ],
    };
}
function planThemes(model) {
    const { themes, methods } = model.evaluation;
    const total = (count) => themes.reduce((sum, theme) => sum + count(theme), 0);
    return {
        name: evaluationSheets.themes,
        frozenColumns: 1,
        emptyNote: "没有类别",
        columns: [
            { title: "类别", width: 30 },
            { title: "原有件数", width: 11, align: "center" },
            { title: "归入件数", width: 11, align: "center" },
            { title: "判对件数", width: 11, align: "center" },
            { title: "查全（判对／原有）", width: 13, align: "center", format: "0.0%" },
            { title: "查准（判对／归入）", width: 13, align: "center", format: "0.0%" },
            { title: "F1", width: 9, align: "center", format: "0.0%" },
        ],
        rows: [...themes]
            .sort((a, b) => b.rows - a.rows)
            .map(({ theme, rows, filed, right, recall, precision, f1 }) => [
            theme,
            rows,
            filed,
            right,
            recall,
            precision,
            f1,
        ]),
        total: [
            `合计（${programName(model)}）`,
            total(({ rows }) => rows),
            total(({ filed }) => filed),
            total(({ right }) => right),
            methods[0].accuracy,
            null,
            methods[0].macroF1,
        ],
    };
}
function planConfusion({ evaluation }) {
    const { given, filed, counts } = evaluation.confusion;
    const confused = listConfusions(evaluation.confusion);
    const width = filed.length + 2;
    const heading = (...texts) => Array.from({ length: width }, (_, column) => ({ text: texts[column] ?? null, tone: "heading" }));
    return {
        name: evaluationSheets.confusion,
        frozenColumns: 1,
        filter: false,
        emptyNote: "没有类别",
        columns: [
            { title: "原类别＼归入", width: 24 },
            ...filed.map((theme) => ({ title: theme ?? unfiledName, width: 12, align: "center" })),
            { title: "合计", width: 9, align: "center" },
        ],
        rows: [
            ...given.map((theme, row) => {
                const own = counts[row];
                const total = own.reduce((sum, count) => sum + count, 0);
                return [
                    theme,
                    ...own.map((count, column) => {
                        if (count === 0)
                            return null;
                        if (filed[column] === theme)
                            return { text: count, tone: "covered" };
                        // At least a tenth of the theme went this way.
                        return count >= 2 && count / total >= 0.1 ? { text: count, tone: "empty" } : count;
                    }),
                    total,
                ];
            }),
            heading("最常见的混淆（原类别、归入、件数、占原类别）"),
            ...confused
                .slice(0, 50)
                .map((each) => [
                each.given,
                each.filed ?? unfiledName,
                each.count,
                `${(each.share * 100).toFixed(1)}%`,
            ]),
        ],
    };
}
function planWrong({ evaluation, proposals }) {
    return {
        name: evaluationSheets.wrong,
        frozenColumns: 2,
        emptyNote: "没有判错的提案",
        columns: [
            { title: "序号", width: 7, align: "center" },
            { title: "编号", width: 16 },
            { title: "案由", width: 52 },
            { title: "原类别", width: 20 },
            { title: "归入", width: 20 },
            { title: "第二候选", width: 20 },
            { title: "把握", width: 8, align: "center", format: "0.0%" },
            { title: "原类别排第几", width: 13, align: "center" },
            { title: "归入的依据词", width: 28 },
            { title: "出处", width: 34 },
        ],
        rows: evaluation.wrong.map((row, place) => {
            const { subject, source } = proposals.get(row.id);
            return [
                place + 1,
                row.id,
                oneLine(subject),
                row.given,
                row.filed ?? unfiledName,
                row.second,
                row.confidence,
                describeRank(row),
                row.terms.join("、"),
                `${oneLine(source.file)} ${namePlace(source)}`,
            ];
        }),
    };
}
function planReliability({ evaluation }) {
    const { reliability, thresholds, methods } = evaluation;
    const { rows } = methods[0];
    const heading = (text) => Array.from({ length: 5 }, (_, column) => ({ text: column === 0 ? text : null, tone: "heading" }));
    return {
        name: evaluationSheets.reliability,
        filter: false,
        emptyNote: "没有可比的把握",
        columns: [
            { title: "程序说的把握", width: 22 },
            { title: "件数", width: 10, align: "center" },
            { title: "平均把握", width: 12, align: "center", format: "0.0%" },
            { title: "实际判对", width: 12, align: "center", format: "0.0%" },
            { title: "相差", width: 12, align: "center", format: "0.0%" },
        ],
        rows: [
            ...reliability.bins.map((bin) => [
                `${Math.round(bin.from * 100)}%—${Math.round(bin.to * 100)}%`,
                bin.count,
                bin.confidence,
                bin.right,
                bin.right - bin.confidence,
            ]),
            ["平均相差（把握误差）", reliability.count, null, null, reliability.expectedError],
            heading("只放行把握不低于某一档的，能放行多少、判对多少"),
            ...thresholds.map((each) => [
                `${Math.round(each.confidence * 100)}% 以上`,
                each.rows,
                `占 ${((each.rows / rows) * 100).toFixed(1)}%`,
                each.rows === 0 ? null : each.right / each.rows,
            ]),
        ],
    };
}
