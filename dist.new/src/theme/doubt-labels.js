import { issue } from "../base/issue.js";
import { byKeys } from "../base/order.js";
import { minLabeledRows } from "./learned.js";
/** Names listed in a message before it says 等. */
export const shownNames = 8;
/** Why the labels of a run teach nothing though there are enough of them. `given`: index of the given theme, or null. */
export function explainUnlearned(given, themes) {
    const labels = given.filter((theme) => theme !== null);
    const [only, ...others] = new Set(labels);
    if (only === undefined || others.length > 0 || labels.length < minLabeledRows)
        return [];
    return [
        issue({
            rule: "one-category",
            severity: "note",
            message: `有类别的 ${labels.length} 件提案都属于“${themes[only]}”，从中学不到怎样区分；其余提案依据主题用词归类`,
            actual: themes[only],
        }),
    ];
}
/** Equal texts with different labels: what they teach contradicts itself. `themes`: names by index. */
export function doubtContradictions(rows, themes) {
    const texts = new Map();
    for (const row of [...rows].sort(byKeys(({ id }) => id)))
        texts.set(row.text, [...(texts.get(row.text) ?? []), row]);
    return [...texts.values()].flatMap((group) => {
        const given = [...new Set(group.map(({ theme }) => theme))];
        if (given.length < 2)
            return [];
        const ids = group.map(({ id }) => id);
        return [
            issue({
                rule: "contradicting-categories",
                severity: "warning",
                message: `${ids.slice(0, shownNames).join("、")}${ids.length > shownNames ? ` 等 ${ids.length} 件` : ""}文字相同，类别却不同（${listNames(given.map((theme) => themes[theme]))}），不可能都判对，请核对。`,
                actual: ids.join(" "),
            }),
        ];
    });
}
/** “教育”“文化”等 12 类. */
export function listNames(names) {
    const shown = names
        .slice(0, shownNames)
        .map((name) => `“${name}”`)
        .join("");
    return names.length > shownNames ? `${shown}等 ${names.length} 类` : shown;
}
