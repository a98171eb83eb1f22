import type { RunResults } from "./catalog-model.ts";
import { renderNewWordList } from "./new-word-list.ts";

/** A file of the `data` folder: its name and its lines, one JSON record each. */
export interface DataFile {
  readonly name: string;
  readonly content: string;
}

/** The results as JSON Lines, field by field as CONTRACT promises; scores are rounded to four digits. */
export function renderDataFiles(results: RunResults): readonly DataFile[] {
  return [
    jsonl("proposals", proposalRecords(results)),
    jsonl("pairs", results.pairs),
    jsonl("groups", results.groups),
    jsonl("topics", results.topics),
    jsonl("coverage", results.coverage),
    jsonl("clusters", results.clusters),
    jsonl("ended-clusters", results.endedClusters),
    jsonl("threads", results.threads),
    jsonl("new-words", results.newWords.words),
    { name: "new-words.txt", content: renderNewWordList(results.newWords.words) },
    jsonl("issues", results.issues),
  ];
}

function proposalRecords(results: RunResults): readonly object[] {
  const themes = new Map(results.taxonomy.themes.map((theme) => [theme.id, theme]));
  const assignments = new Map(results.assignments.map((assignment) => [assignment.proposal, assignment]));
  const structure = new Map(results.structure.map((entry) => [entry.id, entry]));
  const clusterOf = new Map(results.clusters.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const groupOf = new Map(results.groups.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const flagsOf = new Map<string, object[]>();
  for (const { proposal, ...flag } of results.flags) flagsOf.set(proposal, [...(flagsOf.get(proposal) ?? []), flag]);
  return results.proposals.map(({ id, subject, year, history, source }) => {
    const assignment = assignments.get(id);
    const withNames = (entries: NonNullable<typeof assignment>["themes"]) =>
      entries.map(({ theme, score, method, evidence }) => ({
        id: theme,
        name: themes.get(theme)?.name ?? theme,
        path: themes.get(theme)?.path ?? [theme],
        score,
        method,
        evidence,
      }));
    return {
      id,
      subject,
      year,
      history,
      source,
      themes: withNames(assignment?.themes ?? []),
      nearest: assignment?.nearest ? withNames([assignment.nearest])[0] : null,
      cluster: clusterOf.get(id) ?? null,
      group: groupOf.get(id) ?? null,
      asks: (structure.get(id)?.asks ?? []).map(({ text, start, end }) => ({ text, start, end })),
      flags: flagsOf.get(id) ?? [],
    };
  });
}

function jsonl(name: string, records: readonly object[]): DataFile {
  return {
    name: `${name}.jsonl`,
    content: records.map((record) => `${JSON.stringify(record, roundNumbers)}\n`).join(""),
  };
}

function roundNumbers(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Math.round(value * 1e4) / 1e4 : value;
}
