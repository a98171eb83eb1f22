import { parseClues, parseProposals, readSources } from "../src/ingest/index.ts";
import { ruleNames } from "../reports/catalog/rule-names.ts";
import type { ExplainColumns } from "./columns-request.ts";
import { refuseUnusedMap } from "./refuse-unused-map.ts";

/** What every column of every table is taken for, by the same reading as a run's. */
export const explainColumns: ExplainColumns = async ({ paths, history, clues, map }) => {
  const names: string[] = [];
  const read = async (from: readonly string[]) => {
    const found = await readSources(from, names);
    names.push(...found.files.map(({ name }) => name));
    return found;
  };
  const sources = [await read(paths), await read(history), await read(clues)] as const;
  const parsed = [
    await parseProposals(sources[0].files, { history: false, map }),
    await parseProposals(sources[1].files, { history: true, map }),
    await parseClues(sources[2].files, { map }),
  ] as const;
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
