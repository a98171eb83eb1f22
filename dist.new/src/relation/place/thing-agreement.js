export function compareThings(a, b) {
    if (a.things.length === 0 && b.things.length === 0)
        return { verdict: "none", a: [], b: [], closeness: 0.5 };
    const shared = (one, other) => one.things.filter((thing) => other.things.some((its) => isSame(thing, its)) || other.body.includes(thing.core));
    const [ofA, ofB] = [shared(a, b), shared(b, a)];
    if (ofA.length + ofB.length > 0)
        return { verdict: "agree", a: ofA.map(nameOf), b: ofB.map(nameOf), closeness: 1 };
    const opposed = a.things.some(({ kind }) => kind !== "名称" && b.things.some((other) => other.kind === kind));
    return {
        verdict: opposed ? "conflict" : "missing",
        a: a.things.map(nameOf),
        b: b.things.map(nameOf),
        closeness: 0,
    };
}
function nameOf({ name }) {
    return name;
}
/** Shortest name whose characters may stand apart in a longer one: 陶寺遗址 in 襄汾陶寺文化遗址. */
const shortestPart = 3;
function isSame(a, b) {
    if (a.name === b.name || a.core === b.core)
        return true;
    if (a.kind !== b.kind)
        return false;
    const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
    if (short.length < shortestPart)
        return false;
    let at = 0;
    for (const unit of long)
        if (unit === short[at])
            at++;
    return at === short.length;
}
