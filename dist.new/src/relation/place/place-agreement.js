import { relateAreas, uniteAreas } from "../../text/place/area.js";
export function comparePlaces({ territory: a }, { territory: b }) {
    const { verdict, wider } = judge(a, b);
    return {
        verdict,
        wider,
        a: a.places.map(({ name }) => name),
        b: b.places.map(({ name }) => name),
        closeness: verdict === "agree" ? 1 : verdict === "conflict" ? 0 : 0.5,
    };
}
function judge(a, b) {
    if (a.places.length === 0 || b.places.length === 0) {
        if (a.places.length === b.places.length)
            return { verdict: "agree", wider: null };
        const [named, whole, other] = a.places.length > 0 ? [a, "b", "a"] : [b, "a", "b"];
        const scopes = new Set(named.places.map(({ scope }) => scope));
        if (scopes.has("outside") || scopes.has("crossing"))
            return { verdict: "unknown", wider: null };
        return { verdict: "contains", wider: scopes.has("around") ? other : whole };
    }
    // A river runs through many a place: it tells the territory only where nothing else does.
    const [left, right] = [withoutWaters(a.places), withoutWaters(b.places)];
    if (left.length === 0 || right.length === 0) {
        if (left.length !== right.length)
            return { verdict: "unknown", wider: null };
        const common = a.places.some(({ key }) => b.places.some((other) => other.key === key));
        return { verdict: common ? "agree" : "conflict", wider: null };
    }
    return judgePlaces(left, right);
}
function withoutWaters(places) {
    return places.filter(({ kind }) => kind !== "水");
}
function judgePlaces(a, b) {
    if (a.every(({ exact }) => exact) && b.every(({ exact }) => exact)) {
        const relation = relateAreas(uniteAreas(a.map(({ area }) => area)), uniteAreas(b.map(({ area }) => area)));
        if (relation === "same")
            return { verdict: "agree", wider: null };
        if (relation === "apart")
            return { verdict: "conflict", wider: null };
        if (relation === "crossing")
            return { verdict: "unknown", wider: null };
        return { verdict: "contains", wider: relation === "around" ? "a" : "b" };
    }
    const lies = a.flatMap((one) => b.map((other) => lie(one, other)));
    if (lies.includes("same"))
        return { verdict: "agree", wider: null };
    if (lies.every((one) => one === "apart"))
        return { verdict: "conflict", wider: null };
    for (const [relation, wider] of [
        ["around", "a"],
        ["inside", "b"],
    ]) {
        if (lies.includes(relation))
            return { verdict: "contains", wider };
    }
    return { verdict: "unknown", wider: null };
}
/** How one place lies to another, at least one of which is known only to be somewhere within its area. */
function lie(a, b) {
    if (a.key === b.key)
        return "same";
    // Two counties, two villages: of two names, two places.
    if (a.kind === b.kind && a.kind !== "" && !a.exact && !b.exact)
        return "apart";
    if (a.area === null || b.area === null)
        return "unknown";
    const relation = relateAreas(a.area, b.area);
    if (relation === "apart")
        return "apart";
    if (a.exact && (relation === "around" || relation === "same"))
        return "around";
    if (b.exact && (relation === "inside" || relation === "same"))
        return "inside";
    return "unknown";
}
