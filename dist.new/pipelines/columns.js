import { parseClues, parseProposals, readSources } from "../src/ingest/index.js";
import { ruleNames } from "../reports/catalog/rule-names.js";
import { refuseUnusedMap } from "./refuse-unused-map.js";
/** What every column of every table is taken for, by the same reading as a run's. */
export const explainColumns = async ({ paths, history, clues, map }) => {
    const names = [];
    const read = async (from) => {
        const found = await readSources(from, names);
        names.push(...found.files.map(({ name }) => name));
        return found;
    };
    const sources = [await read(paths), await read(history), await read(clues)];
    const parsed = [
        await parseProposals(sources[0].files, { history: false, map }),
        await parseProposals(sources[1].files, { history: true, map }),
        await parseClues(sources[2].files, { map }),
    ];
    const tables = parsed.flatMap(({ columns }) => columns);
    refuseUnusedMap(map, tables);
    const issues = [...sources, ...parsed].flatMap((part) => part.issues);
    const withTables = new Set(tables.map(({ file }) => file));
    const failed = new Set(issues.flatMap(({ severity, file }) => (severity === "error" && file !== null ? [file] : [])));
    return {
        tables,
        documents: names.filter((name) => !withTables.has(name) && !failed.has(name)),
        issues,
        ruleNames,
    };
};
