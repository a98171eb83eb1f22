/** Headings under which the three columns of a split body are joined, and what a cell may already begin with. */
const parts = [
    ["situation", "调研情况", /^(调研|背景|基本)?(情况|现状|背景)[^\n]{0,6}[:：]/],
    ["analysis", "问题分析", /^(存在|主要)?的?(主要)?(问题|原因)[^\n]{0,6}[:：]/],
    ["advice", "具体建议", /^(具体|对策|意见|工作)?和?(建议|对策|措施)[^\n]{0,6}[:：]/],
];
/**
 * 正文 of a record: its own column, else the columns of its parts, each on a line under its heading
 * (调研情况：…问题分析：…具体建议：…). Parts that a body column does not contain are added to it.
 */
export function bodyOf(values) {
    const body = values.get("body") ?? "";
    const pieces = body === "" ? [] : [body];
    for (const [kind, heading, begun] of parts) {
        const part = values.get(kind) ?? "";
        if (part === "" || (body !== "" && body.includes(part)))
            continue;
        pieces.push(begun.test(part) ? part : `${heading}：${part}`);
    }
    return pieces.join("\n");
}
