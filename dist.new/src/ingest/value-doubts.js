import { issue } from "../base/issue.js";
import { listRows, shorten } from "./record.js";
/** Distinct values shown one by one before the rest is summed up. */
const shownValues = 10;
/** Values that could not be read, gathered over a file: one issue for each distinct value, not for each row. */
export class ValueDoubts {
    rows = new Map();
    file;
    unit;
    constructor(file, unit) {
        this.file = file;
        this.unit = unit;
    }
    add(rule, value, row) {
        const byValue = this.rows.get(rule) ?? new Map();
        this.rows.set(rule, byValue);
        const rows = byValue.get(value) ?? [];
        byValue.set(value, rows);
        rows.push(row);
    }
    toIssues() {
        return [...this.rows].flatMap(([rule, byValue]) => {
            const values = [...byValue];
            const shown = values.slice(0, shownValues).map(([value, rows]) => this.toIssue(rule, value, rows));
            const rest = values.slice(shownValues).flatMap(([, rows]) => rows);
            return rest.length === 0 ? shown : [...shown, this.summary(rule, values.length - shownValues, rest)];
        });
    }
    toIssue(rule, value, rows) {
        const quoted = `${listRows(rows, this.unit)}的${doubtNames[rule].what}“${shorten(value)}”`;
        const message = rule === "unknown-year"
            ? `“${this.file}”有 ${rows.length} 件看不出年份（没有年份列，提案号、日期、标题和文件名里也没有），按年份未知处理。可在文件名里写上年份，或用 --map year=表头 指定。`
            : `${quoted}${doubtNames[rule].done}。`;
        return issue({
            rule,
            severity: rule === "unknown-year" ? "note" : "warning",
            message,
            file: this.file,
            row: rows[0] ?? null,
            actual: value === "" ? null : value,
            expected: doubtNames[rule].expected,
        });
    }
    summary(rule, count, rows) {
        return issue({
            rule,
            severity: "warning",
            message: `另有 ${count} 种${doubtNames[rule].what}的写法${doubtNames[rule].done}（${listRows(rows, this.unit)}）。这一列也许不是${doubtNames[rule].what}，请核对。`,
            file: this.file,
            row: rows[0] ?? null,
            expected: doubtNames[rule].expected,
        });
    }
}
const doubtNames = {
    "bad-date": { what: "日期", done: "读不懂，按没有日期处理", expected: "2026-01-12、2026年1月12日 等" },
    "bad-year": { what: "年份", done: "读不懂，改从提案号、日期或文件名推断", expected: "2026、2026年 等" },
    "unknown-year": { what: "年份", done: "", expected: "年份" },
    "unknown-status": {
        what: "立案情况",
        done: "不在已知的说法之内，按未注明处理",
        expected: "立案、并案、转为意见和建议、不予立案、撤案、待定",
    },
    "unknown-outcome": {
        what: "办理结果",
        done: "不在已知的说法之内，按未注明处理",
        expected: "A、B、C、D，或已解决、列入计划、以后解决、留作参考",
    },
    "contradicting-outcome": {
        what: "办理结果",
        done: "前后矛盾，按其中较不利的一种处理",
        expected: "A、B、C、D 中的一种",
    },
    "outcome-without-filing": {
        what: "立案情况和办理结果",
        done: "互相矛盾，不当作已解决，办理结果按未注明处理",
        expected: "未立案的提案没有办理结果",
    },
    "unknown-form": {
        what: "提案形式",
        done: "不在已知的说法之内，改由提案者推断",
        expected: "个人、联名、集体",
    },
};
