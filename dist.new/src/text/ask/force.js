/** What an ask does to its object, where it does more or less of it. */
export const actionForces = ["allow", "release", "forbid", "more", "less", "promote", "relieve"];
/** Two verbs in a row, or a verb and what its object says (扩大 + 禁放): 停止扩大 forbids, 放开禁令 and 取消限行 allow, 加快撤并 forbids. */
export function combineForces(outer, inner) {
    const isBond = inner === "forbid" || inner === "less" || inner === "relieve";
    switch (outer) {
        case null:
            return inner;
        case "release":
            return "allow";
        case "forbid":
            return isBond ? "allow" : "forbid";
        case "less":
            return inner === "forbid" ? "allow" : "less";
        case "relieve":
            return null;
        case "allow":
            return isBond ? inner : "allow";
        case "more":
        case "promote":
            return inner === null || inner === "promote" ? outer : inner;
    }
}
/** 不宜扩大, 不再核发, 慎重撤并. */
export function negateForce(force) {
    if (force === "forbid")
        return "allow";
    if (force === "more")
        return "less";
    if (force === "less")
        return "more";
    return force === "relieve" ? null : "forbid";
}
