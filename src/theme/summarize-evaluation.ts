import { byKeys } from "../base/order.ts";
import type { ThemeAssignment } from "./assignment.ts";
import {
  evaluationMethods,
  type Confusion,
  type MethodMeasures,
  type ThemeEvaluation,
  type WrongRow,
} from "./evaluation.ts";
import { measureReliability } from "./reliability.ts";
import type { Theme } from "./taxonomy.ts";
import { measureFiling, type FiledRow, type Measures } from "./theme-measures.ts";

/** How each method filed the rows, row by row. */
export interface Filings {
  /** Null: could not be tested. */
  readonly learned: readonly ThemeAssignment[] | null;
  readonly guided: readonly ThemeAssignment[];
  readonly bayes: readonly FiledRow[];
  readonly centroid: readonly FiledRow[];
  readonly majority: readonly FiledRow[];
}

const thresholds = [0.9, 0.8, 0.7, 0.6, 0.5] as const;
/** Words shown for a wrong row. */
const shownTerms = 4;

/** The figures of an evaluation. `given`: index of each row's theme; at least one row. */
export function summarizeEvaluation(
  given: readonly number[],
  filings: Filings,
  leaves: readonly Theme[],
): Omit<ThemeEvaluation, "folds" | "issues"> {
  const themeOf = new Map(leaves.map(({ id }, theme) => [id, theme]));
  const names = leaves.map(({ name }) => name);
  const toFiled = ({ themes }: ThemeAssignment): FiledRow => ({
    ranked: themes.map(({ theme }) => themeOf.get(theme)!),
    confidence: themes[0]?.score ?? null,
  });
  const filed = {
    ...filings,
    learned: filings.learned?.map(toFiled) ?? null,
    guided: filings.guided.map(toFiled),
  };
  const program = filed.learned ?? filed.guided;
  const measures = measureFiling(given, program, leaves.length);
  const stated = listStated(given, program);
  return {
    program: filed.learned === null ? "guided" : "learned",
    methods: evaluationMethods.flatMap((method): readonly MethodMeasures[] => {
      const own = filed[method];
      return own === null ? [] : [{ method, ...compareMethod(given, own, program, leaves.length) }];
    }),
    themes: names.flatMap((theme, k) => {
      const own = measures.themes[k]!;
      return own.rows + own.filed > 0 ? [{ theme, ...own }] : [];
    }),
    confusion: nameConfusion(measures, names),
    reliability: measureReliability(stated),
    thresholds: thresholds.map((confidence) => {
      const through = stated.filter((row) => row.confidence >= confidence);
      return { confidence, rows: through.length, right: through.filter(({ right }) => right).length };
    }),
    wrong: listWrong(given, filings.learned ?? filings.guided, leaves),
  };
}

function compareMethod(
  given: readonly number[],
  filed: readonly FiledRow[],
  program: readonly FiledRow[],
  themeCount: number,
): Omit<MethodMeasures, "method"> {
  const { rows, right, unfiled, accuracy, interval, top2, macroF1 } = measureFiling(given, filed, themeCount);
  const stated = listStated(given, filed);
  const isRight = (way: readonly FiledRow[], i: number) => way[i]!.ranked[0] === given[i];
  return {
    rows,
    right,
    unfiled,
    accuracy,
    interval,
    top2,
    macroF1,
    expectedError: stated.length === 0 ? null : measureReliability(stated).expectedError,
    onlyThis: given.filter((_, i) => isRight(filed, i) && !isRight(program, i)).length,
    onlyProgram: given.filter((_, i) => !isRight(filed, i) && isRight(program, i)).length,
  };
}

/** Rows that were filed with a stated confidence: 未归类 promises nothing. */
function listStated(given: readonly number[], filed: readonly FiledRow[]) {
  return filed.flatMap(({ ranked, confidence }, i) =>
    confidence === null ? [] : [{ confidence, right: ranked[0] === given[i] }],
  );
}

function nameConfusion({ confusion, themes, unfiled }: Measures, names: readonly string[]): Confusion {
  const rows = [...names.keys()].filter((theme) => themes[theme]!.rows > 0);
  const columns = [...names.keys()].filter((theme) => themes[theme]!.rows + themes[theme]!.filed > 0);
  const last = unfiled > 0 ? [names.length] : [];
  return {
    given: rows.map((theme) => names[theme]!),
    filed: [...columns.map((theme) => names[theme]!), ...last.map(() => null)],
    counts: rows.map((theme) => [...columns, ...last].map((column) => confusion[theme]![column]!)),
  };
}

function listWrong(
  given: readonly number[],
  assignments: readonly ThemeAssignment[],
  leaves: readonly Theme[],
): readonly WrongRow[] {
  const nameOf = new Map(leaves.map(({ id, name }) => [id, name]));
  return assignments
    .flatMap(({ proposal, themes, nearest }, i): readonly WrongRow[] => {
      const own = leaves[given[i]!]!;
      const [first, second = first === undefined ? nearest : null] = themes;
      if (first?.theme === own.id) return [];
      const rank = themes.findIndex(({ theme }) => theme === own.id);
      return [
        {
          id: proposal,
          given: own.name,
          filed: first === undefined ? null : nameOf.get(first.theme)!,
          second: second === null ? null : nameOf.get(second.theme)!,
          confidence: first?.score ?? null,
          rankOfGiven: rank === 1 ? 2 : rank === 2 ? 3 : null,
          terms: (first?.evidence ?? []).slice(0, shownTerms).map(({ term }) => term),
        },
      ];
    })
    .sort(
      byKeys(
        ({ confidence }) => confidence ?? -1,
        ({ id }) => id,
      ),
    );
}
