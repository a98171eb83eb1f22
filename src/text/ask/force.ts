/** What an ask does to its object, where it does more or less of it. */
export const actionForces = ["allow", "release", "forbid", "more", "less", "promote", "relieve"] as const;
/**
 * allow: it shall be (允许、恢复、设立) · release: bonds on it are loosened (放宽) · forbid: it shall not be (禁止、撤销、停止) ·
 * more, less: in number, range, time · promote: go on with it (推进、加强) · relieve: less of an evil (减轻、避免).
 */
export type ActionForce = (typeof actionForces)[number];

/** Two verbs in a row, or a verb and what its object says (扩大 + 禁放): 停止扩大 forbids, 放开禁令 and 取消限行 allow, 加快撤并 forbids. */
export function combineForces(outer: ActionForce | null, inner: ActionForce | null): ActionForce | null {
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
export function negateForce(force: ActionForce | null): ActionForce | null {
  if (force === "forbid") return "allow";
  if (force === "more") return "less";
  if (force === "less") return "more";
  return force === "relieve" ? null : "forbid";
}
