import { dot } from "../../vector/vector-space.js";
/** Neighbors whose nearness is averaged. */
const neighbors = 10;
/**
 * How thickly other texts lie around each: its mean cosine with its ten nearest, sought among its candidates. Where all texts of a
 * field resemble each other, resemblance says little; a pair has to stand out from both surroundings (local scaling, as in
 * Conneau et al. 2018, “Word translation without parallel data”, CSLS).
 */
export function addCrowding(profiles, candidates) {
    const nearest = profiles.map(() => new Nearest());
    for (const [a, b] of candidates) {
        const cosine = dot(profiles[a].points.full, profiles[b].points.full);
        nearest[a].add(cosine);
        nearest[b].add(cosine);
    }
    return profiles.map((profile, i) => ({ ...profile, crowding: nearest[i].mean() }));
}
/** The same for a text that comes later: `partners` are its candidates. */
export function addCrowdingOf(profile, partners) {
    const nearest = new Nearest();
    for (const partner of partners)
        nearest.add(dot(profile.points.full, partner.points.full));
    return { ...profile, crowding: nearest.mean() };
}
/** Keeps the largest of what is added. */
class Nearest {
    #largest = [];
    add(value) {
        const kept = this.#largest;
        if (kept.length === neighbors && value <= kept[0])
            return;
        if (kept.length === neighbors)
            kept.shift();
        let at = kept.length;
        while (at > 0 && kept[at - 1] > value)
            at--;
        kept.splice(at, 0, value);
    }
    /** Where there are fewer than ten, the missing count 0: nothing lies there. */
    mean() {
        return this.#largest.reduce((sum, value) => sum + value, 0) / neighbors;
    }
}
