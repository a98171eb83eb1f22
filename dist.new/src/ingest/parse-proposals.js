import { issue } from "../base/issue.js";
import { buildProposals } from "./build-proposals.js";
import { doubtSessions } from "./doubt-sessions.js";
import { assertFieldMap } from "./field-map.js";
import { isListOfRecords, parseContent } from "./parse-content.js";
import { parseLabeledText } from "./parse-labeled-text.js";
import { parseTableRecords } from "./parse-table-records.js";
import { newTally, skip, toFileCount } from "./record.js";
/** Reads proposals out of files of any supported format. One bad row or file becomes an Issue and the rest goes on. */
export async function parseProposals(files, options) {
    const map = options.map ?? {};
    assertFieldMap(map);
    const drafts = [];
    const counts = [];
    const columns = [];
    const issues = [];
    for (const file of files) {
        const tally = newTally();
        const found = await parseRecords(file, map, tally);
        const built = buildProposals(file, found.records, options.history, tally);
        drafts.push(...built.drafts);
        columns.push(...found.columns);
        issues.push(...found.issues, ...built.issues);
        counts.push(toFileCount(file.name, options.history ? "history" : "proposals", tally));
    }
    const proposals = settleSerialIds(drafts);
    return { proposals, counts, columns, issues: [...issues, ...doubtSessions(proposals)] };
}
async function parseRecords(file, map, tally) {
    const { content, issues } = await parseContent(file, map);
    if (content.kind === "nothing") {
        skip(tally, content.rule);
        return { records: [], columns: [], issues };
    }
    const lists = content.kind === "tables" ? content.tables : content.tables.filter((table) => isListOfRecords(table, map));
    if (content.kind === "tables" || lists.length > 0) {
        const found = parseTableRecords(file.name, lists, map, tally);
        return { ...found, issues: [...issues, ...found.issues] };
    }
    const records = parseLabeledText(content.paragraphs).map(({ line, values }) => ({
        place: { file: file.name, paragraph: line },
        placeId: `${file.name}#${line}`,
        row: line,
        values,
        yearOfTitle: null,
        sessionOfTitle: null,
    }));
    if (records.length === 0) {
        skip(tally, "empty-subject");
        const message = `“${file.name}”里找不到案由和正文，没有读入。`;
        return {
            records,
            columns: [],
            issues: [...issues, issue({ rule: "empty-subject", severity: "error", message, file: file.name })],
        };
    }
    return { records, columns: [], issues };
}
/**
 * 序号 counts within a table: where two records of a year share one (a sheet for each category, several files), the
 * whole file's proposals are known by their places instead.
 */
function settleSerialIds(drafts) {
    const uses = new Map();
    for (const { proposal } of drafts)
        uses.set(proposal.id, (uses.get(proposal.id) ?? 0) + 1);
    const unsure = new Set(drafts
        .filter(({ proposal, fromSerial }) => fromSerial && (uses.get(proposal.id) ?? 0) > 1)
        .map(({ proposal }) => proposal.source.file));
    return drafts.map(({ proposal, placeId, fromSerial }) => fromSerial && unsure.has(proposal.source.file) ? { ...proposal, id: placeId, number: null } : proposal);
}
