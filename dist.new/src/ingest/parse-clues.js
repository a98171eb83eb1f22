import { buildClue } from "./build-clue.js";
import { oneLine, valueOrNull } from "./clean-text.js";
import { ClueDoubts } from "./clue-doubts.js";
import { clueItems } from "./clue-items.js";
import { ClueRegister } from "./clue-register.js";
import { assertFieldMap } from "./field-map.js";
import { isListOfRecords, parseContent } from "./parse-content.js";
import { parseTableRecords } from "./parse-table-records.js";
import { newTally, skip, toFileCount } from "./record.js";
/** Reads 线索 out of tables (a row each) and documents (a paragraph each, or a numbered item each). */
export async function parseClues(files, options = {}) {
    const map = options.map ?? {};
    assertFieldMap(map);
    const register = new ClueRegister();
    const clues = [];
    const counts = [];
    const columns = [];
    const issues = [];
    for (const file of files) {
        const tally = newTally();
        const { content, issues: opening } = await parseContent(file, map);
        issues.push(...opening);
        let records = [];
        if (content.kind === "nothing") {
            skip(tally, content.rule);
        }
        else {
            const lists = content.kind === "tables" ? content.tables : content.tables.filter((table) => isListOfRecords(table, map));
            if (content.kind === "tables" || lists.length > 0) {
                const found = parseTableRecords(file.name, lists, map, tally);
                columns.push(...found.columns);
                issues.push(...found.issues);
                records = found.records;
            }
            else {
                records = clueItems(file.name, content.paragraphs, tally);
            }
        }
        const doubts = new ClueDoubts();
        for (const record of records) {
            const clue = buildClue(record, doubts);
            if (clue === null) {
                skip(tally, "empty-subject");
                continue;
            }
            const writer = record.values.get("writer") ?? record.values.get("proposers") ?? "";
            const accepted = register.accept(clue, oneLine(writer));
            if (accepted === null) {
                skip(tally, "repeated-row");
                doubts.add("repeated-row", record.row, "");
                continue;
            }
            if (accepted.issue !== null)
                issues.push(accepted.issue);
            if (valueOrNull(record.values.get("date")) === null)
                doubts.add("clue-without-date", record.row, "");
            clues.push(accepted.clue);
            tally.kept++;
        }
        issues.push(...doubts.toIssues(file.name, tally.kept, records[0]?.place.paragraph === undefined ? "行" : "段"));
        counts.push(toFileCount(file.name, "clues", tally));
    }
    return { clues, counts, columns, issues };
}
