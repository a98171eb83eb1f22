import { chapterTitles, describeData, describeSkipped, roleNames } from "../../../reports/catalog/wording.js";
import { oneLine } from "../safe-text.js";
/** Files listed one by one; the workbook lists them all. */
const maxFiles = 8;
/** 附录: what was counted and how it reconciles. */
export function planDataAppendix(model) {
    const { intake } = model.results;
    return [
        { kind: "appendix", text: chapterTitles.data },
        ...describeData(model).flatMap(({ heading, paragraphs }, place) => [
            { kind: "chapter", text: heading },
            ...paragraphs.map((text) => ({ kind: "text", text })),
            ...(place === 0 && intake.length > 0
                ? [
                    {
                        kind: "table",
                        caption: "资料读取情况（读取数＝采用数＋未采用数）",
                        columns: [
                            { title: "用途", width: 28 },
                            { title: "文件", width: 66 },
                            { title: "读取", width: 14, align: "center" },
                            { title: "采用", width: 14, align: "center" },
                            { title: "未采用", width: 34 },
                        ],
                        rows: listIntake(intake),
                    },
                ]
                : []),
        ]),
    ];
}
/** One row a file; where the files are many, one row for all of one use. */
function listIntake(intake) {
    const rows = intake.length <= maxFiles
        ? intake.map((file) => ({ files: [file], count: file }))
        : [...new Set(intake.map(({ role }) => role))].map((role) => {
            const files = intake.filter((file) => file.role === role);
            return { files, count: addUp(files) };
        });
    return rows.map(({ files, count }) => [
        roleNames[count.role],
        files.length === 1 ? oneLine(count.file) : `共${files.length}个文件`,
        String(count.read),
        String(count.kept),
        describeSkipped(count),
    ]);
}
function addUp(files) {
    return files.reduce((sum, file) => ({
        ...sum,
        read: sum.read + file.read,
        kept: sum.kept + file.kept,
        skipped: Object.entries(file.skipped).reduce((all, [rule, count]) => ({ ...all, [rule]: (all[rule] ?? 0) + count }), sum.skipped),
    }));
}
