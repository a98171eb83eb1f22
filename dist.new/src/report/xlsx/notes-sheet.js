import { describeCatalog, describeMethod, describeNewWords, describeSkipped, groupsNote, roleNames, roundingNote, severityNames, sheetMeanings, sheetNames, } from "../../../reports/catalog/wording.js";
import { oneLine } from "../safe-text.js";
import { listMissingCharts } from "../chart/index.js";
/** 数据说明: what the workbook holds, what was counted and read, what to check in the input. */
export function planNotesSheet(model) {
    const { context, results } = model;
    const tint = (tone, ...texts) => [0, 1, 2, 3, 4].map((column) => ({ text: texts[column] ?? null, tone }));
    /** The label stands before the first paragraph only. */
    const section = (label, texts) => texts.map((text, index) => [index === 0 ? label : null, text]);
    const sheets = Object.keys(sheetNames);
    const undrawn = listMissingCharts(model);
    const rows = [
        tint("heading", model.title),
        ...section("说明", describeCatalog(model)),
        tint("heading", "各工作表"),
        ...sheets.map((key) => [
            { text: sheetNames[key], link: { sheet: sheetNames[key], row: 1 } },
            sheetMeanings[key],
        ]),
        tint("heading", "数据与方法"),
        ...describeMethod(model).flatMap((note) => section(note.heading, note.paragraphs)),
        ["占比", roundingNote],
        ["并案提示", groupsNote],
        ["新词", describeNewWords(results.newWords)],
        tint("heading", "读取情况（读取数＝采用数＋未采用数）"),
        tint("subheading", "用途", "文件", "读取", "采用", "未采用及原因"),
        ...results.intake.map((file) => [
            roleNames[file.role],
            oneLine(file.file),
            file.read,
            file.kept,
            describeSkipped(file),
        ]),
        tint("heading", "数据问题"),
        ...(results.issues.length === 0
            ? [["无", "读取过程中没有发现需要核对的问题"]]
            : [
                tint("subheading", "性质", "问题", "行（段）", "原值", "文件"),
                ...results.issues.map((issue) => [
                    severityNames[issue.severity],
                    issue.message,
                    issue.row,
                    issue.actual,
                    issue.file,
                ]),
            ]),
        ...(undrawn.length === 0
            ? []
            : [tint("heading", "没有画的图"), ...undrawn.map(({ title, reason }) => [title, reason])]),
        tint("heading", "输入文件与程序"),
        tint("subheading", "用途", "文件和校验值（SHA-256）"),
        ...context.inputs.map((input) => [
            roleNames[input.role] ?? input.role,
            `${oneLine(input.file)}\n${input.sha256}`,
        ]),
        ["程序版本", context.version],
        ["随机种子", String(context.seed)],
    ];
    return {
        name: sheetNames.notes,
        filter: false,
        grid: false,
        emptyNote: "",
        columns: [
            { title: "项目", width: 20 },
            { title: "内容", width: 84 },
            { title: "", width: 9, align: "center" },
            { title: "", width: 14, align: "center" },
            { title: "", width: 40 },
        ],
        rows,
    };
}
