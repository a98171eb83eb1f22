import { measureText } from "../style/measure-text.js";
/** Steps away from the wished place: in place, then rings of twelve. */
const offsets = [
    { x: 0, y: 0 },
    ...[17, 32, 48].flatMap((distance) => Array.from({ length: 12 }, (_, step) => {
        const angle = (step * Math.PI) / 6 - Math.PI / 2;
        return { x: Math.cos(angle) * distance * 1.7, y: Math.sin(angle) * distance };
    })),
];
/** A label moves this many px rather than cover one point. */
const pointCost = 60;
/**
 * Places labels in order, near their wishes and never over each other; where there is a choice they cover few points.
 * A label that finds no room is left out.
 */
export function placeLabels(wishes, points, room) {
    const placed = [];
    for (const wish of wishes) {
        const width = measureText(wish.text, wish.size) + 8 + (wish.before ?? 0);
        const height = wish.size + 5;
        const places = wish.places ?? offsets.map(({ x, y }) => ({ x: wish.x + x, y: wish.y + y }));
        let best = null;
        let least = Infinity;
        for (const { x, y } of places) {
            const label = { wish, width, height, x, y };
            if (!inside(label, room) || !placed.every((other) => apart(label, other)))
                continue;
            const covered = points.filter((point) => covers(label, point)).length;
            const cost = Math.hypot(x - wish.x, y - wish.y) + pointCost * covered;
            if (cost < least - 1e-9) {
                least = cost;
                best = label;
            }
        }
        if (best !== null)
            placed.push(best);
    }
    return placed;
}
function inside({ x, y, width, height }, room) {
    return (x - width / 2 >= room.left &&
        x + width / 2 <= room.right &&
        y - height / 2 >= room.top &&
        y + height / 2 <= room.bottom);
}
function apart(a, b) {
    return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
}
function covers({ x, y, width, height }, point) {
    return Math.abs(point.x - x) < width / 2 + 4 && Math.abs(point.y - y) < height / 2 + 5;
}
