import { byKeys } from "../../base/order.js";
import { backgroundLevel } from "./background-level.js";
import { isGeneric } from "../match/concreteness.js";
import { clusterByLeaders } from "../match/leader-cluster.js";
import { placeWords } from "./place-word.js";
import { findPersonalMatter } from "./personal-matter.js";
import { dot, meanVector } from "../match/text-space.js";
/**
 * Two clues speak of one matter where they are nearer than nearly all pairs; a clue has a few partners, so in a small pile their share is
 * larger. Never below `floor`, where words in common are accidents, nor above `ceiling`, where the complaint is plainly the same.
 */
const partners = 3;
const floor = 0.25;
const ceiling = 0.6;
const demandWeights = { size: 0.5, likes: 0.3, recency: 0.2 };
/** Days after which a clue counts half as recent. */
const halfLife = 180;
/** Groups clues by what they complain of, places and estates left out of the comparison. */
export function groupClues(clues, space) {
    const setAside = [];
    const items = [];
    for (const clue of [...clues].sort(byKeys((clue) => clue.id))) {
        const personal = findPersonalMatter(clue);
        if (personal !== null)
            setAside.push(personal);
        else
            items.push({ id: clue.id, clue, ...describe(clue, space) });
    }
    const vectors = items.map((item) => item.vector);
    const threshold = Math.min(ceiling, Math.max(floor, backgroundLevel(vectors, 1 - partners / Math.max(1, items.length) - 0.002)));
    const groups = clusterByLeaders(items.sort(byKeys((item) => item.clue.likes, (item) => item.id)), { threshold, probes: 5, maxPostings: 120 });
    const newest = Math.max(...items.map((item) => dayOf(item.clue) ?? -Infinity));
    const matters = groups.map((group) => toMatter(group, newest));
    return {
        matters: matters.sort(byKeys((matter) => matter.demand, (matter) => matter.id)),
        setAside,
        vectors: new Map(items.map((item) => [item.id, item.vector])),
        newest,
    };
}
/** What a clue says, without where: its title twice (the matter in brief) and the beginning of its text. */
function describe(clue, space) {
    const titleTerms = matterTerms(clue.title, space);
    const textTerms = matterTerms(clue.text.slice(0, 120), space);
    const vector = space.embed([...titleTerms, ...titleTerms, ...textTerms].join("，"));
    const terms = [...new Set([...titleTerms, ...textTerms])].sort(byKeys((term) => space.weight(term), (term) => term));
    // Probes from the title first: it names the matter; the text may wander.
    return { vector, terms: [...new Set([...titleTerms, ...terms])] };
}
/** Specific words of a text that are not the name of a place. */
export function matterTerms(text, space) {
    const words = space.words(text);
    const places = placeWords(text);
    return words
        .filter(({ term, start, end }) => !isGeneric(term) && !places.some((place) => start < place.end && end > place.start))
        .map(({ term }) => term);
}
/** Clues made one matter: the most central first, demand measured. */
export function toMatter(group, newest) {
    const center = meanVector(group.map((item) => item.vector));
    const central = [...group].sort(byKeys((item) => dot(item.vector, center), (item) => item.clue.id));
    const first = central[0].clue;
    const rest = central
        .slice(1)
        .map((item) => item.clue)
        .sort(byKeys((clue) => clue.likes, (clue) => clue.id));
    const likes = group.reduce((sum, { clue }) => sum + clue.likes, 0);
    const recency = Math.max(...group.map(({ clue }) => recencyOf(clue, newest)));
    const demand = demandWeights.size * saturate(group.length - 1, 5) +
        demandWeights.likes * saturate(likes, 60) +
        demandWeights.recency * recency;
    return { id: first.id, clues: [first, ...rest], center, likes, demand };
}
/** 0 at 0, ½ at `half`, towards 1. */
function saturate(value, half) {
    return value / (value + half);
}
/** 1 for the newest clue, ½ at {@link halfLife} days before it; ½ where a clue has no date. */
function recencyOf(clue, newest) {
    const day = dayOf(clue);
    return day === null ? 0.5 : Math.pow(0.5, (newest - day) / halfLife);
}
function dayOf(clue) {
    const time = clue.date === null ? NaN : Date.parse(clue.date);
    return Number.isNaN(time) ? null : time / 86_400_000;
}
