import { issue } from "../base/issue.js";
import { listRows, shorten } from "./record.js";
/** What is doubtful in the clues of one file, by rule: one issue for each rule, not for each row. */
export class ClueDoubts {
    found = new Map();
    add(rule, row, value) {
        const found = this.found.get(rule) ?? [];
        this.found.set(rule, found);
        found.push({ row, value });
    }
    /** `kept`: clues of the file that are counted. */
    toIssues(file, kept, unit) {
        return [...this.found].map(([rule, found]) => {
            const { severity, say, expected } = rules[rule];
            const values = found.map(({ value }) => value).filter((value) => value !== "");
            const [example] = values;
            const rows = found.map(({ row }) => row);
            return issue({
                rule,
                severity,
                message: say(listRows(rows, unit), rows.length, shorten(example ?? ""), `“${file}”的 ${kept} 条线索`),
                file,
                row: rows[0] ?? null,
                actual: example ?? `${rows.length} 条`,
                expected,
            });
        });
    }
}
const rules = {
    "empty-subject": {
        severity: "error",
        say: (rows) => `${rows}的标题和内容都是空的，没有计入。`,
        expected: "标题或内容",
    },
    "repeated-row": {
        severity: "note",
        say: (rows, count) => `${rows}重复了前面的线索（编号和文字都相同，或同一人写的相同文字），这 ${count} 条没有再计。`,
        expected: "一条线索一行",
    },
    "clue-without-date": {
        severity: "note",
        say: (_rows, count, _example, all) => `${all}中有 ${count} 条没有日期，看不出先后：计算群众关注程度时，新近一项按居中计。`,
        expected: "2026-01-12、2026年1月12日 等",
    },
    "bad-date": {
        severity: "warning",
        say: (rows, _count, example) => `${rows}的日期读不懂，按没有日期处理，例如“${example}”。`,
        expected: "2026-01-12、2026年1月12日 等",
    },
    "bad-likes": {
        severity: "warning",
        say: (rows, _count, example) => `${rows}的点赞数读不懂，按 0 处理，例如“${example}”。`,
        expected: "12、1,234、1.2万 等",
    },
    "clue-long": {
        severity: "note",
        say: (rows, _count, example) => `${rows}的内容很长（${example}），也许几条线索或整篇文件在同一格里，仍按一条计。请核对。`,
        expected: "一条线索一格",
    },
};
