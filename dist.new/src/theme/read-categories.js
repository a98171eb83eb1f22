import { byKeys } from "../base/order.js";
import { issue } from "../base/issue.js";
/** A given category wins when it names a theme; what names none is told once a category, not once a row. */
export function readCategories(sources, leaves, taxonomyName) {
    const byName = new Map(leaves.map((theme, i) => [normalizeName(theme.name), i]));
    const unknown = new Map();
    const given = sources.map(({ category }) => {
        if (category === null)
            return null;
        const found = byName.get(normalizeName(category));
        if (found === undefined)
            unknown.set(category, (unknown.get(category) ?? 0) + 1);
        return found ?? null;
    });
    const issues = [...unknown]
        .sort(byKeys(([, count]) => count, ([name]) => name))
        .map(([name, count]) => issue({
        rule: "unknown-category",
        severity: "note",
        message: `类别“${name}”（${count} 件）不在主题体系“${taxonomyName}”中，这些提案按内容归类`,
        actual: name,
        expected: leaves.map((leaf) => leaf.name).join("、"),
    }));
    return { given, issues };
}
/** Spaces and a closing 类 do not make another name. */
export function normalizeName(name) {
    return name.replace(/[\s\u3000]+/gu, "").replace(/类$/u, "");
}
