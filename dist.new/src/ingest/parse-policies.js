import { parseContent } from "./parse-content.js";
import { nameOfPaper } from "./name-of-paper.js";
import { newTally, skip, toFileCount } from "./record.js";
import { stemOf } from "./source-file.js";
import { isBlankRow } from "./table.js";
/** Reads 政策文件: documents and texts paragraph by paragraph, tables (任务分解表) row by row. */
export async function parsePolicies(files) {
    const papers = [];
    const counts = [];
    const issues = [];
    for (const file of files) {
        const tally = newTally();
        const { content, issues: opening } = await parseContent(file);
        issues.push(...opening);
        const paragraphs = content.kind === "nothing"
            ? []
            : content.kind === "paragraphs"
                ? numberLines(content.paragraphs)
                : content.tables.flatMap(({ rows }) => rows
                    .filter((row) => !isBlankRow(row))
                    .map(({ number, cells }) => ({ number, text: cells.filter((cell) => cell !== "").join("　") })));
        if (content.kind === "nothing") {
            skip(tally, content.rule);
        }
        else {
            papers.push({ file: file.name, ...nameOfPaper(paragraphs, stemOf(file.name)), paragraphs });
            tally.kept++;
        }
        counts.push(toFileCount(file.name, "policy", tally));
    }
    return { papers, counts, issues };
}
function numberLines(lines) {
    return lines.flatMap((text, i) => (text === "" ? [] : [{ number: i + 1, text }]));
}
