import { backtestSheets, backtestTitle, describeData, describeMeasures, describeReading, formatCount, measureNames, methodMeanings, methodNames, } from "../../../reports/backtest/wording.js";
import { severityNames } from "../../../reports/catalog/names.js";
import { namePlace } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
import { writeWorkbook } from "../xlsx/write-workbook.js";
/** backtest.xlsx: four sheets over one backtest. The same backtest gives the same bytes. */
export function renderBacktestWorkbook(model) {
    return writeWorkbook([planResults(model), planTopics(model), planUnforeseen(model), planNotes(model)]);
}
const number = (title, width = 10) => ({ title, width, align: "center" });
const share = (title) => ({ ...number(title), format: "0.0%" });
const score = (title, width) => ({ ...number(title, width), format: "0.00" });
function tint(width, tone, ...texts) {
    return Array.from({ length: width }, (_, column) => ({ text: texts[column] ?? null, tone }));
}
function planResults(model) {
    const { methods } = model.backtest;
    const columns = [
        { title: "题目清单", width: 26 },
        { title: "说明", width: 70 },
        number(measureNames.topics),
        number(measureNames.met, 14),
        share("预见率"),
        number(measureNames.definite, 14),
        number(measureNames.limited),
        number(measureNames.near),
        number(measureNames.hits),
        share("应验率"),
        score("应验题平均件数", 16),
        score("应验题中位件数", 16),
        number(measureNames.broad),
        number(measureNames.headings),
        score(measureNames.narrowness),
        number("只有它预见", 13),
        number("只有目录预见", 14),
    ];
    const tidy = (value) => Math.round(value * 10) / 10;
    return {
        name: backtestSheets.results,
        filter: false,
        frozenColumns: 1,
        emptyNote: "",
        columns,
        rows: [
            ...methods.map((each) => [
                methodNames[each.method],
                methodMeanings[each.method],
                tidy(each.topics),
                each.range === null ? each.met : formatCount(each.met, each.range.met),
                each.coverage,
                each.range === null ? each.definite : formatCount(each.definite, each.range.definite),
                tidy(each.limited),
                tidy(each.near),
                tidy(each.hits),
                each.hitRate,
                each.meanMet,
                each.medianMet,
                tidy(each.broad),
                tidy(each.headings),
                each.narrowness,
                each.method === "catalog" ? null : tidy(each.onlyThis),
                each.method === "catalog" ? null : tidy(each.onlyCatalog),
            ]),
            tint(columns.length, "heading", backtestTitle),
            ...describeData(model).map((text) => [null, text]),
            tint(columns.length, "heading", "怎么看"),
            ...describeReading(model).map((text) => [null, text]),
        ],
    };
}
function planTopics({ backtest, proposals, themeNames }) {
    return {
        name: backtestSheets.topics,
        frozenColumns: 2,
        emptyNote: "没有拟出选题",
        columns: [
            number("序号", 7),
            { title: "选题", width: 44 },
            { title: "主题", width: 18 },
            number("写到的件数", 12),
            { title: "提案编号", width: 16 },
            { title: "案由", width: 56 },
            score("相符程度"),
            { title: "出处", width: 34 },
        ],
        rows: backtest.topics.flatMap(({ title, theme, met }, place) => {
            const topic = [place + 1, title, theme === null ? "未归类" : oneLine(themeNames.get(theme) ?? theme), met.length];
            if (met.length === 0)
                return [topic];
            return met.map(({ proposal, score }) => {
                const { subject, source } = proposals.get(proposal);
                return [...topic, proposal, oneLine(subject), score, `${oneLine(source.file)} ${namePlace(source)}`];
            });
        }),
    };
}
function planUnforeseen({ backtest, proposals }) {
    return {
        name: backtestSheets.unforeseen,
        frozenColumns: 2,
        emptyNote: "后来的提案全部预见",
        columns: [
            { title: "提案编号", width: 16 },
            { title: "案由", width: 56 },
            { title: "最相近的选题", width: 44 },
            score("相近程度"),
            { title: "写到它的其他清单", width: 50 },
            { title: "出处", width: 34 },
        ],
        rows: backtest.unforeseen.map(({ proposal, nearest, metBy }) => {
            const { subject, source } = proposals.get(proposal);
            return [
                proposal,
                oneLine(subject),
                nearest?.title ?? "没有相近的",
                nearest?.score ?? null,
                metBy.map((method) => methodNames[method]).join("；"),
                `${oneLine(source.file)} ${namePlace(source)}`,
            ];
        }),
    };
}
function planNotes(model) {
    const { backtest, issues, context } = model;
    const meanings = describeMeasures(backtest.rules);
    return {
        name: backtestSheets.notes,
        filter: false,
        emptyNote: "",
        columns: [
            { title: "项目", width: 26 },
            { title: "内容", width: 110 },
        ],
        rows: [
            tint(2, "heading", "各项数字的意思"),
            ...Object.keys(measureNames).map((key) => [
                measureNames[key],
                meanings[key],
            ]),
            ["只有它预见", "这份清单写到而选题目录的题目没有写到的件数"],
            ["只有目录预见", "选题目录的题目写到而这份清单没有写到的件数"],
            [
                "相符程度",
                "0 到 1：题目的词有多少在案由里、案由的词有多少在题目里、题目的词有多少在全文里，题目与案由、与全文的意思有多近，五项平均",
            ],
            tint(2, "heading", "各题目清单"),
            ...backtest.methods.map(({ method }) => [methodNames[method], methodMeanings[method]]),
            tint(2, "heading", "需要留意"),
            ...(issues.length === 0
                ? [[null, "没有"]]
                : issues.map(({ severity, message }) => [severityNames[severity], message])),
            tint(2, "heading", "输入文件与程序"),
            ...context.inputs.map(({ file, sha256 }) => [oneLine(file), `SHA-256 ${sha256}`]),
            ["程序版本", context.version],
            ["随机种子", String(context.seed)],
        ],
    };
}
