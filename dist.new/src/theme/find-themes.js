import { lookUpTags } from "../text/word/parts-of-speech.js";
import { projectOnAxes } from "../vector/principal-axes.js";
import { unit } from "../vector/vector-space.js";
import { doubtContradictions, explainUnlearned } from "./doubt-labels.js";
import { fileProposals } from "./file-proposals.js";
import { findClusters } from "./find-clusters.js";
import { textKey } from "./folds.js";
import { classifyWords } from "./noun-words.js";
import { placePoints } from "./positions.js";
import { countThemeWords } from "./theme-words.js";
/** Axes on which the map is drawn, of some 250 dimensions: more blur it. */
const mapAxes = 32;
/** 归类: themes for every proposal, 议题 within each theme with their labels, a map, and the words of each theme. */
export function findThemes(sources, archive, space, taxonomy, wordsOf, shellWords, options) {
    const filing = fileProposals(sources, archive, space, taxonomy, wordsOf, shellWords);
    const { ordered, leaves, given, items, assignments, groups, filer, tested, issues } = filing;
    const names = leaves.map(({ name }) => name);
    const classes = classifyWords(space.vocabulary, shellWords, lookUpTags(archive.terms));
    const { earlier, seed } = options;
    const { clusters, clusterings, ended, issues: clusterIssues, } = findClusters({
        groups,
        items,
        sources: ordered,
        archive,
        space,
        classes,
        earlier,
        seed,
    });
    const texts = items.map(({ views: [full] }) => full);
    const mapped = projectOnAxes(texts.map(({ point }) => point), mapAxes, 5).map(unit);
    const placed = placePoints(mapped, groupIndexes(groups, ordered.length));
    return {
        assignments,
        clusters,
        clusterings,
        endedClusters: ended,
        positions: ordered.map(({ id }, i) => ({ id, ...placed[i] })),
        themeWords: countThemeWords(groups, texts.map(({ words }) => words), ordered, space.vocabulary, classes),
        tested,
        filer,
        issues: [
            ...issues,
            ...explainUnlearned(given, names),
            ...doubtContradictions(ordered.flatMap((source, i) => {
                const theme = given[i];
                return theme === null ? [] : [{ id: source.id, theme, text: textKey(source) }];
            }), names),
            ...clusterIssues,
        ],
    };
}
function groupIndexes(groups, count) {
    const indexes = new Array(count).fill(0);
    groups.forEach(({ members }, group) => members.forEach((i) => (indexes[i] = group)));
    return indexes;
}
