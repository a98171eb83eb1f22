import { buildGuidedModel, positiveDescription } from "./guided.js";
/** The words by which a theme is known: its own, and for a bare name its heading's too. */
export function themeWordsOf(theme, taxonomy, wordsOf) {
    const heading = taxonomy.themes.find(({ id }) => id === theme.parent);
    return {
        name: wordsOf(theme.name),
        description: wordsOf(positiveDescription(theme)),
        terms: wordsOf((theme.terms.length > 0 ? theme.terms : [theme.name, heading?.name ?? ""]).join("，")),
    };
}
/** The themes that proposals can be filed under, and what their words teach. Indexes into one are indexes into the other. */
export function modelLeaves(taxonomy, space, wordsOf) {
    const leaves = taxonomy.themes.filter((theme) => theme.leaf);
    const words = leaves.map((theme) => themeWordsOf(theme, taxonomy, wordsOf));
    return { leaves, model: buildGuidedModel(space, words) };
}
