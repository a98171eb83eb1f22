import { byKeys } from "../base/order.js";
import { evaluationMethods, } from "./evaluation.js";
import { measureReliability } from "./reliability.js";
import { measureFiling } from "./theme-measures.js";
const thresholds = [0.9, 0.8, 0.7, 0.6, 0.5];
/** Words shown for a wrong row. */
const shownTerms = 4;
/** The figures of an evaluation. `given`: index of each row's theme; at least one row. */
export function summarizeEvaluation(given, filings, leaves) {
    const themeOf = new Map(leaves.map(({ id }, theme) => [id, theme]));
    const names = leaves.map(({ name }) => name);
    const toFiled = ({ themes }) => ({
        ranked: themes.map(({ theme }) => themeOf.get(theme)),
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
        methods: evaluationMethods.flatMap((method) => {
            const own = filed[method];
            return own === null ? [] : [{ method, ...compareMethod(given, own, program, leaves.length) }];
        }),
        themes: names.flatMap((theme, k) => {
            const own = measures.themes[k];
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
function compareMethod(given, filed, program, themeCount) {
    const { rows, right, unfiled, accuracy, interval, top2, macroF1 } = measureFiling(given, filed, themeCount);
    const stated = listStated(given, filed);
    const isRight = (way, i) => way[i].ranked[0] === given[i];
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
function listStated(given, filed) {
    return filed.flatMap(({ ranked, confidence }, i) => confidence === null ? [] : [{ confidence, right: ranked[0] === given[i] }]);
}
function nameConfusion({ confusion, themes, unfiled }, names) {
    const rows = [...names.keys()].filter((theme) => themes[theme].rows > 0);
    const columns = [...names.keys()].filter((theme) => themes[theme].rows + themes[theme].filed > 0);
    const last = unfiled > 0 ? [names.length] : [];
    return {
        given: rows.map((theme) => names[theme]),
        filed: [...columns.map((theme) => names[theme]), ...last.map(() => null)],
        counts: rows.map((theme) => [...columns, ...last].map((column) => confusion[theme][column])),
    };
}
function listWrong(given, assignments, leaves) {
    const nameOf = new Map(leaves.map(({ id, name }) => [id, name]));
    return assignments
        .flatMap(({ proposal, themes, nearest }, i) => {
        const own = leaves[given[i]];
        const [first, second = first === undefined ? nearest : null] = themes;
        if (first?.theme === own.id)
            return [];
        const rank = themes.findIndex(({ theme }) => theme === own.id);
        return [
            {
                id: proposal,
                given: own.name,
                filed: first === undefined ? null : nameOf.get(first.theme),
                second: second === null ? null : nameOf.get(second.theme),
                confidence: first?.score ?? null,
                rankOfGiven: rank === 1 ? 2 : rank === 2 ? 3 : null,
                terms: (first?.evidence ?? []).slice(0, shownTerms).map(({ term }) => term),
            },
        ];
    })
        .sort(byKeys(({ confidence }) => confidence ?? -1, ({ id }) => id));
}
