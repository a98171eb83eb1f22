import { byKeys } from "../base/order.js";
import { assignThemes, createAssigner } from "./assign-themes.js";
import { buildClassifiables, classifiableOf } from "./classifiable.js";
import { readCategories } from "./read-categories.js";
import { modelLeaves } from "./theme-words-of.js";
/** 归类: every proposal under its best theme. `archive`: the same proposals, segmented. */
export function fileProposals(sources, archive, space, taxonomy, wordsOf, shellWords) {
    const ordered = [...sources].sort(byKeys(({ id }) => id));
    const { leaves, model } = modelLeaves(taxonomy, space, wordsOf);
    const { given, issues } = readCategories(ordered, leaves, taxonomy.name);
    const { items, common } = buildClassifiables(archive, space, given, shellWords);
    const ids = leaves.map(({ id }) => id);
    const { assignments, learned, tested } = assignThemes(items, ids, model, space);
    const groups = [...ids, null].map((theme) => ({
        theme,
        members: [...assignments.keys()].filter((i) => (assignments[i].themes[0]?.theme ?? null) === theme),
    }));
    return { ordered, leaves, given, items, assignments, groups, filer: { common, learned }, tested, issues };
}
/** Files proposals that come after the others, as those were filed; nothing is learned from them. */
export function createFiler({ common, learned }, taxonomy, space, wordsOf, isShell) {
    const { leaves, model } = modelLeaves(taxonomy, space, wordsOf);
    const assign = createAssigner(leaves.map(({ id }) => id), model, learned, space);
    return (proposal) => assign(classifiableOf(proposal, common, space, isShell));
}
