import { issue } from "../base/issue.js";
import { byKeys } from "../base/order.js";
import { doubtContradictions, listNames, shownNames } from "./doubt-labels.js";
import { minLabeledRows } from "./learned.js";
/** More categories than this share of the rows: no committee sorts so finely. */
const mostCategoriesPerRow = 1 / 3;
/** What in the labels themselves limits what an evaluation can say; each told once. `themes`: names by index. */
export function findLabelDoubts(rows, themes) {
    const ordered = [...rows].sort(byKeys(({ id }) => id));
    const texts = new Map();
    for (const row of ordered)
        texts.set(row.text, [...(texts.get(row.text) ?? []), row]);
    const textsOf = new Map();
    for (const theme of [...texts.values()].flatMap((group) => [...new Set(group.map(({ theme }) => theme))])) {
        textsOf.set(theme, (textsOf.get(theme) ?? 0) + 1);
    }
    const named = (chosen) => listNames(chosen.map((theme) => themes[theme]));
    const single = [...textsOf].filter(([, count]) => count < 2).map(([theme]) => theme);
    const empty = [...themes.keys()].filter((theme) => !textsOf.has(theme));
    return [
        ...doubtContradictions(rows, themes),
        ...(single.length > 0
            ? [
                issue({
                    rule: "single-row-category",
                    severity: "warning",
                    message: `${named(single)}只有 1 件（或文字全部相同）：检验它时没有同类可学，这${single.length > 1 ? "些类" : "一类"}的结果不能说明问题。`,
                }),
            ]
            : []),
        ...(empty.length > 0
            ? [
                issue({
                    rule: "theme-without-rows",
                    severity: "note",
                    message: `主题体系中的${named(empty)}没有已标注的提案，归得准不准无从检验。`,
                }),
            ]
            : []),
    ];
}
/** Labels that the taxonomy does not know, told in one sentence; none for an empty list. `categories`: as written, one a row. */
export function doubtUnknownCategories(categories, taxonomyName) {
    if (categories.length === 0)
        return [];
    const counts = new Map();
    for (const category of categories)
        counts.set(category, (counts.get(category) ?? 0) + 1);
    const names = [...counts].sort(byKeys(([, count]) => count, ([name]) => name));
    const shown = names.slice(0, shownNames).map(([name, count]) => `“${name}”${count} 件`);
    const more = names.length > shownNames ? `等 ${names.length} 种` : "";
    return [
        issue({
            rule: "unknown-category",
            severity: "warning",
            message: `${categories.length} 件的类别不是主题体系“${taxonomyName}”中可归入的主题，没有参加检验：${shown.join("、")}${more}。`,
            actual: names.map(([name]) => name).join("、"),
        }),
    ];
}
/** Where categories were taken for themes as they stand: whether they can be categories at all. */
export function doubtManyCategories(rows, categories) {
    if (categories <= 3 || categories <= mostCategoriesPerRow * rows)
        return [];
    return [
        issue({
            rule: "many-categories",
            severity: "warning",
            message: `${rows} 件提案有 ${categories} 种类别，每类平均不到 3 件。请核对“类别”列是否认对，可用 --map category=表头 指定。`,
        }),
    ];
}
/** Why what the program learns could not be tested. `given`: the label of each row. */
export function explainUntestedLearning(given, folds) {
    const rows = given.length;
    const told = new Set(given).size < 2
        ? "有类别的提案都属于同一类，程序无从学习怎样区分"
        : rows < minLabeledRows
            ? `有类别的提案只有 ${rows} 件，不足 ${minLabeledRows} 件，程序这时不从中学习`
            : `有类别的提案 ${rows} 件，运行时程序会从中学习；但留出一份检验后，余下的不足 ${minLabeledRows} 件或只剩一类，学得怎样检验不了（约需 ${Math.ceil((minLabeledRows * folds) / (folds - 1))} 件）`;
    return issue({
        rule: "learning-not-tested",
        severity: "warning",
        message: `${told}。以下是只按主题用词归类的结果。`,
        actual: String(rows),
    });
}
