import { dot, meanVector, unit } from "../vector/vector-space.js";
import { choosePartition, minClusterSize } from "./partition.js";
/** A point is as much at home in an earlier group as all but this share of the group's own: else it waits for a new group. */
const strangerShare = 0.1;
/** A group that has grown beyond this many typical sizes is looked at afresh. */
const oversize = 3;
/**
 * Carries on the groups of an earlier session: who was together stays together, newcomers join where they fit, and those that fit
 * nowhere make new groups. `earlier`: by point, its earlier group or null. A group that has outgrown its name is split; the part with
 * most of the old members keeps it.
 */
export function continuePartition(points, earlier, typicalSize) {
    const kept = new Map();
    earlier.forEach((group, i) => {
        if (group !== null)
            kept.set(group, [...(kept.get(group) ?? []), i]);
    });
    const names = [...kept.keys()].sort((a, b) => a - b);
    const centers = names.map((name) => unit(meanVector(kept.get(name).map((i) => points[i]))));
    const own = names.flatMap((name) => nearnessToOthers(kept.get(name).map((i) => points[i])));
    own.sort((a, b) => a - b);
    const threshold = own[Math.floor(own.length * strangerShare)] ?? 0;
    const grown = names.map((name) => [...kept.get(name)]);
    const strangers = [];
    points.forEach((point, at) => {
        if (earlier[at] !== null)
            return;
        const nearness = centers.map((center) => dot(point, center));
        const nearest = nearness.indexOf(Math.max(...nearness));
        if (nearness[nearest] >= threshold)
            grown[nearest].push(at);
        else
            strangers.push({ at, nearest });
    });
    const fresh = groupStrangers(points, strangers, typicalSize).filter((group) => group.length >= minClusterSize(typicalSize) && isTight(group, points, threshold));
    const settled = new Set(fresh.flat());
    for (const { at, nearest } of strangers)
        if (!settled.has(at))
            grown[nearest].push(at);
    const parts = grown.flatMap((group, g) => splitOversize(points, group, earlier, names[g], typicalSize));
    return {
        groups: [...parts.map(({ group }) => group), ...fresh],
        earlier: [...parts.map(({ name }) => name), ...fresh.map(() => null)],
        silhouette: null,
    };
}
/** Cosine of each point with the center of the others: how near a newcomer would lie. Nothing for a point alone. */
function nearnessToOthers(group) {
    if (group.length < 2)
        return [];
    const mean = meanVector(group);
    return group.map((point) => dot(point, unit(mean.map((value, k) => value - point[k] / group.length))));
}
/** Strangers to all are not for that at home with each other: half of a new group must be as near to it as the old members are to theirs. */
function isTight(group, points, threshold) {
    const near = nearnessToOthers(group.map((i) => points[i])).filter((nearness) => nearness >= threshold);
    return near.length * 2 >= group.length;
}
function groupStrangers(points, strangers, typicalSize) {
    if (strangers.length === 0)
        return [];
    const { groups } = choosePartition(strangers.map(({ at }) => points[at]), typicalSize);
    return groups.map((group) => group.map((i) => strangers[i].at));
}
function splitOversize(points, group, earlier, name, typicalSize) {
    if (group.length <= oversize * typicalSize)
        return [{ group: [...group].sort((a, b) => a - b), name }];
    const ordered = [...group].sort((a, b) => a - b);
    const { groups } = choosePartition(ordered.map((i) => points[i]), typicalSize);
    const parts = groups.map((part) => part.map((i) => ordered[i]));
    const old = parts.map((part) => part.filter((i) => earlier[i] === name).length);
    const heir = old.indexOf(Math.max(...old));
    return parts.map((part, p) => ({ group: part, name: p === heir ? name : null }));
}
