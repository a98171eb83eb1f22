import { byKeys } from "../base/order.ts";
import { countSession } from "../statistics/count-session.ts";
import type { Theme } from "../theme/taxonomy.ts";
import type { CatalogModel, ReportContext, RunResults, ThemeRow } from "./catalog-model.ts";

/** Arranges the results of a run for reading. Counts everything once, so that every renderer prints the same numbers. */
export function buildCatalogModel(results: RunResults, context: ReportContext): CatalogModel {
  const session = results.proposals.filter(({ history }) => !history);
  const year = findSessionYear(session);
  const years = [...new Set(results.proposals.flatMap((proposal) => proposal.year ?? []))].sort((a, b) => a - b);
  const themeRows = buildThemeRows(results, years);
  return {
    title: `${year === null ? "" : `${year}年`}提案参考选题目录`,
    year,
    context,
    results,
    totals: {
      session: session.length,
      history: results.proposals.length - session.length,
      clues: results.clues.length,
      papers: results.papers.length,
      topics: results.topics.length,
      jointGroups: results.groups.filter(({ relation }) => relation === "joint").length,
      duplicateGroups: results.groups.filter(({ relation }) => relation === "duplicate").length,
      unassigned: themeRows.find(({ theme }) => theme === null)?.count ?? 0,
      flagged: new Set(results.flags.map(({ proposal }) => proposal)).size,
      withheld: results.intake.reduce((sum, { skipped }) => sum + (skipped[secretRule] ?? 0), 0),
    },
    statistics: countSession({ ...results, withheld: countWithheld(results) }),
    themeRows,
    years,
    flagRows: results.profile.rules
      .filter(({ rule }) => rule !== secretRule)
      .map((rule) => ({
        ...rule,
        proposals: [
          ...new Set(results.flags.filter((flag) => flag.rule === rule.rule).map(({ proposal }) => proposal)),
        ],
      })),
  };
}

/** This session's proposals that no list may hold: what is left of them is how many they are. */
function countWithheld({ intake }: RunResults): number {
  return intake
    .filter(({ role }) => role === "proposals")
    .reduce((sum, { skipped }) => sum + (skipped[secretRule] ?? 0), 0);
}

/** Under which intake counts what is marked as secret. */
const secretRule = "secret-matter";

/** The year most of them bear; of two equally frequent the later. */
function findSessionYear(session: RunResults["proposals"]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of session) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(
    byKeys(
      ([, count]) => count,
      ([year]) => year,
    ),
  );
  return best?.[0] ?? null;
}

/** Leaves of the taxonomy, any other theme that something is filed under all the same, and 未归类: nothing is without a row. */
function buildThemeRows(results: RunResults, years: readonly number[]): ThemeRow[] {
  const best = new Map(results.assignments.map(({ proposal, themes }) => [proposal, themes[0]?.theme ?? null]));
  const used = new Set<string | null>([
    ...best.values(),
    ...results.clusters.map(({ theme }) => theme),
    ...results.topics.map(({ theme }) => theme),
  ]);
  const known = new Set(results.taxonomy.themes.map(({ id }) => id));
  for (const theme of used) if (theme !== null && !known.has(theme)) throw new Error(`not in the taxonomy: ${theme}`);

  const session = results.proposals.filter(({ history }) => !history).length;
  const buildRow = (theme: Theme | null): ThemeRow => {
    const id = theme?.id ?? null;
    const filed = results.proposals.filter((proposal) => (best.get(proposal.id) ?? null) === id);
    const count = filed.filter(({ history }) => !history).length;
    const name = theme?.name ?? "未归类";
    return {
      theme: id,
      name,
      heading: theme?.path[0] ?? name,
      count,
      share: session === 0 ? 0 : count / session,
      byYear: Object.fromEntries(
        years.map((year) => [year, filed.filter((proposal) => proposal.year === year).length]),
      ),
      clusters: results.clusters
        .filter((cluster) => cluster.theme === id)
        .sort(
          byKeys(
            ({ members }) => members.length,
            (cluster) => cluster.id,
          ),
        )
        .map((cluster) => cluster.id),
      topics: results.topics.filter((topic) => topic.theme === id).map((topic) => topic.id),
    };
  };
  return [...results.taxonomy.themes.filter(({ id, leaf }) => leaf || used.has(id)).map(buildRow), buildRow(null)];
}
