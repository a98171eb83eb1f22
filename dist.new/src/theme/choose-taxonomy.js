import { byKeys } from "../base/order.js";
import { normalizeName, readCategories } from "./read-categories.js";
/** The program's own taxonomy serves where it knows at least this share of the labeled rows. */
const minKnownShare = 0.5;
/**
 * The taxonomy by which labels are read: the user's where there is one; else the shipped one if it knows enough of the
 * labels; else the labels' own names, without a word of explanation. Categories are as written, one a row, null for none.
 */
export function chooseTaxonomy(categories, own, shipped) {
    if (own !== null)
        return { taxonomy: own, origin: "file" };
    const labeled = categories.flatMap((category) => (category === null ? [] : [{ category }]));
    const leaves = shipped.themes.filter((theme) => theme.leaf);
    const known = readCategories(labeled, leaves, shipped.name).given.filter((theme) => theme !== null).length;
    if (known > 0 && known >= minKnownShare * labeled.length)
        return { taxonomy: shipped, origin: "shipped" };
    return { taxonomy: nameThemes(labeled.map(({ category }) => category)), origin: "categories" };
}
/** A taxonomy of bare names, the most frequent first. Of several ways to write one name, the most frequent is kept. */
function nameThemes(categories) {
    const written = new Map();
    for (const category of categories)
        written.set(category, (written.get(category) ?? 0) + 1);
    const ways = [...written].sort(byKeys(([, count]) => count, ([name]) => name));
    const themes = new Map();
    for (const [name, count] of ways) {
        const known = themes.get(normalizeName(name));
        if (known === undefined)
            themes.set(normalizeName(name), { name, count });
        else
            known.count += count;
    }
    const ordered = [...themes.values()].sort(byKeys(({ count }) => count, ({ name }) => name));
    return {
        name: "提案原有类别",
        themes: ordered.map(({ name }) => ({
            id: name,
            name,
            description: "",
            terms: [],
            path: [name],
            parent: null,
            leaf: true,
        })),
    };
}
