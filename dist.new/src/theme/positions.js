import { projectOnAxes } from "../vector/principal-axes.js";
import { meanVector } from "../vector/vector-space.js";
/**
 * Where each text lies on the map, in [0, 1]².
 *
 * Every group (a theme) gets a disk whose area is its share of texts; like themes lie near each other (principal axes of their
 * means, then pushed apart until no two disks overlap); inside a disk, like texts lie near each other (the group's own principal axes,
 * spread evenly by rank so that no corner is crowded). `groups[i]` is the group of point i.
 */
export function placePoints(points, groups) {
    const inUse = [...new Set(groups)].sort((a, b) => a - b);
    const members = inUse.map((group) => [...points.keys()].filter((i) => groups[i] === group));
    const means = members.map((list) => meanVector(list.map((i) => points[i])));
    const radii = members.map((list) => 0.52 * Math.sqrt(list.length / Math.max(1, points.length)));
    const centers = separate(projectToPlane(means), radii);
    const positions = points.map(() => ({ x: 0.5, y: 0.5 }));
    members.forEach((list, group) => {
        const inner = spreadInDisk(projectToPlane(list.map((i) => points[i])));
        const radius = radii[group] * 0.92;
        list.forEach((i, at) => {
            positions[i] = { x: centers[group].x + inner[at].x * radius, y: centers[group].y + inner[at].y * radius };
        });
    });
    return fitToSquare(positions);
}
function projectToPlane(points) {
    if (points.length < 3)
        return points.map((_, i) => ({ x: i, y: 0 }));
    return projectOnAxes(points, 2, 24).map((coordinates) => ({ x: coordinates[0] ?? 0, y: coordinates[1] ?? 0 }));
}
/** Evenly filled unit disk: angle from the projection, radius by rank of the distance from the middle. */
function spreadInDisk(projected) {
    const middle = { x: average(projected.map((p) => p.x)), y: average(projected.map((p) => p.y)) };
    const polar = projected.map((p, i) => ({
        i,
        angle: Math.atan2(p.y - middle.y, p.x - middle.x),
        distance: Math.hypot(p.x - middle.x, p.y - middle.y),
    }));
    const ranked = [...polar].sort((a, b) => a.distance - b.distance || a.i - b.i);
    const placed = projected.map(() => ({ x: 0, y: 0 }));
    ranked.forEach(({ i, angle }, rank) => {
        const radius = Math.sqrt((rank + 0.5) / ranked.length);
        placed[i] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
    return placed;
}
function average(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
/** Pushes disks apart until none overlap. */
function separate(projected, radii) {
    // One scale for both axes: else themes that differ on the main axis alone would be torn apart on the other.
    const span = Math.max(...projected.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]), 1e-9);
    const centers = projected.map(({ x, y }) => ({ x: x / span / 2, y: y / span / 2 }));
    for (let round = 0; round < 400; round++) {
        let moved = false;
        for (let i = 0; i < centers.length; i++) {
            for (let j = i + 1; j < centers.length; j++) {
                const a = centers[i];
                const b = centers[j];
                const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1e-6;
                const overlap = radii[i] + radii[j] + 0.015 - distance;
                if (overlap <= 0)
                    continue;
                moved = true;
                const push = overlap / 2 / distance;
                const dx = (b.x - a.x || 1e-6) * push;
                const dy = (b.y - a.y) * push;
                a.x -= dx;
                a.y -= dy;
                b.x += dx;
                b.y += dy;
            }
        }
        // A gentle pull to the middle keeps the map compact.
        for (const center of centers) {
            center.x *= 0.995;
            center.y *= 0.995;
        }
        if (!moved)
            break;
    }
    return centers;
}
function fitToSquare(positions) {
    const xs = positions.map((p) => p.x);
    const ys = positions.map((p) => p.y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const span = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
    const round = (value) => Math.round(value * 1e4) / 1e4;
    return positions.map((p) => ({ x: round((p.x - left) / span), y: round((p.y - top) / span) }));
}
