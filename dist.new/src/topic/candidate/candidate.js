import { byKeys } from "../../base/order.js";
import { civicMatterOf } from "../clue/civic-matter.js";
import { toMatter } from "../clue/clue-matter.js";
import { bareClueTitle, phraseOfMatter, requestOf, usesCommonWords } from "../clue/clue-phrase.js";
import { matterVector, specificWords } from "../match/concreteness.js";
import { clusterByLeaders } from "../match/leader-cluster.js";
import { coreOfTask } from "../write/topic-core.js";
/** From which cosine two cores are the same matter in other words. */
const sameCore = 0.8;
/** A matter of clues needs so many voices to be a topic of its own, in a large pile this share of all. */
const enoughClues = { least: 3, share: 0.006 };
/** Or so many likes, in a large pile this share of all; one message alone that many liked is then not enough. */
const enoughLikes = { least: 25, share: 0.015, ofClues: 0.001 };
/** A task that the newest paper, or the one a year before, still names leads a topic; older ones only support it. */
const currentYears = 1;
function isCurrent({ year }, newest) {
    return year === null || year >= newest - currentYears;
}
/** The newest wording leads: it is what the year's work is about. */
export function candidatesFromPolicy(points, space) {
    const newest = Math.max(...points.map(({ year }) => year ?? -Infinity));
    const drafts = points
        .filter((point) => point.concrete)
        .flatMap((point) => {
        const core = coreOfTask(point.text, space);
        return core === null ? [] : [draft(point.id, core, space, { point })];
    })
        .sort(byKeys((entry) => entry.point.year ?? Infinity, (entry) => entry.point.weight, (entry) => entry.id));
    const options = { threshold: sameCore, probes: 6, maxPostings: 200 };
    const current = clusterByLeaders(drafts, options).filter(([first]) => isCurrent(first.point, newest));
    return current.map((group) => ({
        ...seed(group[0]),
        origin: "policy",
        points: group.map(({ point }) => point),
        matters: [],
        roots: [],
        civic: null,
    }));
}
/**
 * Topics people ask for: common civic matters gathered over all groups, and large groups named by their own words. A civic matter's clues come
 * from many groups, for a group is as near as its wording; the title is the same.
 */
export function candidatesFromClues(reading, space, isCommon, civicMatters) {
    const byCivic = new Map();
    const rest = [];
    for (const matter of reading.matters) {
        const unnamed = [];
        for (const clue of matter.clues) {
            const civic = civicMatterOf(clue, bareClueTitle(clue.title), civicMatters);
            if (civic === null)
                unnamed.push(clue);
            else
                byCivic.set(civic, [...(byCivic.get(civic) ?? []), clue]);
        }
        if (unnamed.length > 0)
            rest.push({ ...matter, clues: unnamed, likes: unnamed.reduce((sum, clue) => sum + clue.likes, 0) });
    }
    const isLarge = createSizeTest(reading.matters);
    const named = rest.flatMap((matter) => {
        const core = isLarge(matter) ? coreOfMatter(matter, space, isCommon) : null;
        return core === null ? [] : [{ matter, core, civic: null }];
    });
    const common = [...byCivic].map(([civic, clues]) => ({
        civic,
        core: civic.title,
        matter: toMatter(clues.map((clue) => ({ clue, vector: reading.vectors.get(clue.id) })), reading.newest),
    }));
    return [...common.filter(({ matter }) => isLarge(matter)), ...named].flatMap(({ core, matter, civic }) => {
        const entry = draft(matter.id, core, space, {});
        return entry.words.size === 0
            ? []
            : [{ ...seed(entry), origin: "clue", points: [], matters: [matter], roots: [], civic }];
    });
}
function createSizeTest(matters) {
    const total = (sizeOf) => matters.reduce((sum, matter) => sum + sizeOf(matter), 0);
    const all = total((matter) => matter.clues.length);
    const clues = Math.max(enoughClues.least, enoughClues.share * all);
    const likes = Math.max(enoughLikes.least, enoughLikes.share * total((matter) => matter.likes));
    return (matter) => matter.clues.length >= clues || (matter.likes >= likes && matter.clues.length >= enoughLikes.ofClues * all);
}
/** What the matter is called by its clues together; else the title of one that states the problem in words all use, as units and members do. */
function coreOfMatter(matter, space, isCommon) {
    const phrase = phraseOfMatter(matter, space);
    const common = phrase === null ? null : requestOf(phrase);
    if (common !== null)
        return usesCommonWords(common, space, isCommon) ? common : null;
    if (matter.clues.length > smallMatter)
        return null;
    for (const { title, text } of matter.clues) {
        if (!official.test(text))
            continue;
        const bare = bareClueTitle(title);
        const core = requestOf(bare) ?? coreOfTask(bare, space);
        if (core !== null && usesCommonWords(core, space, isCommon) && specificWords(core, space).length >= 2)
            return core;
    }
    return null;
}
/** How units and members begin what they hand in; a citizen's title names his own street. */
const official = /^(?:反映|走访|调研|据了解|经调研|[^，。]{2,10}(?:部门|单位|委员)(?:反映|提出|建议))/u;
/** Up to so many clues one title may speak for all. */
const smallMatter = 8;
function draft(id, core, space, rest) {
    const words = new Set(specificWords(core, space));
    const terms = [...words].sort(byKeys((term) => space.weight(term), (term) => term));
    return { ...rest, id, core, vector: matterVector(core, space), terms, words };
}
function seed({ id, core, vector, words }) {
    return { id, core, vector, words };
}
