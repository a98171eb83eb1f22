import { byKeys } from "../../base/order.js";
import { bareClueTitle } from "../clue/clue-phrase.js";
/** What each of the three nearest proposals adds to the probability of its own theme. */
const vote = 0.15;
const voters = 3;
/** Files a topic as a proposal would be, by its title and what it was read from; the nearest proposals have a say. */
export function createTopicFiler(input, index) {
    const assigned = new Map(input.assignments.map(({ proposal, themes }) => [proposal, themes[0]?.theme]));
    return ({ core, points, clues, roots, fit }) => {
        const sources = [
            ...points.slice(0, 2).map(({ text }) => text),
            ...clues.slice(0, 3).map(({ title }) => bareClueTitle(title)),
            ...roots.slice(0, 3).map(({ proposal }) => proposal.subject),
        ];
        const chances = new Map(input.fileTopic(core, sources.join("。")).map(({ theme, score }) => [theme, score]));
        for (const owner of fit.nearest.slice(0, voters)) {
            const theme = assigned.get(index.proposals[owner].proposal.id);
            if (theme !== undefined)
                chances.set(theme, (chances.get(theme) ?? 0) + vote);
        }
        const byChance = byKeys(([, chance]) => chance, ([theme]) => theme);
        return [...chances].sort(byChance)[0]?.[0] ?? null;
    };
}
