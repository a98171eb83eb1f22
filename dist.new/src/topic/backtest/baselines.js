import { byKeys } from "../../base/order.js";
import { seededRandom } from "../../base/random.js";
/** History's 议题, those with the most proposals of its last session first. */
export function rankClusters(clusters, history) {
    const last = Math.max(...history.map(({ year }) => year ?? -Infinity));
    const recent = new Set(history.filter(({ year }) => (year ?? -Infinity) === last).map(({ id }) => id));
    return [...clusters].sort(byKeys(({ members }) => members.filter((id) => recent.has(id)).length, ({ members }) => members.length, ({ id }) => id));
}
/** The subject of each 议题's most central proposal. */
export function centralSubjects(clusters, history) {
    const subjects = new Map(history.map(({ id, subject }) => [id, subject]));
    return clusters.flatMap(({ members }) => subjects.get(members[0] ?? "") ?? []);
}
/** The tasks as the papers word them, weightiest first, none twice. */
export function policyTasks(points) {
    const ordered = [...points].sort(byKeys(({ weight }) => weight, ({ id }) => id));
    return [...new Set(ordered.map(({ text }) => text))];
}
/** Subjects of history as they come out of a hat. */
export function drawSubjects(history, count, seed) {
    const random = seededRandom(seed);
    const pool = [...history].sort(byKeys(({ id }) => id)).map(({ subject }) => subject);
    for (let i = 0; i < Math.min(count, pool.length); i++) {
        const at = i + Math.floor(random() * (pool.length - i));
        [pool[i], pool[at]] = [pool[at], pool[i]];
    }
    return pool.slice(0, count);
}
