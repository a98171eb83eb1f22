import { byKeys } from "../base/order.ts";
import type { Proposal } from "../proposal/proposal.ts";
import type { ProposalGroup } from "../relation/pair/similar-pair.ts";
import type { Cluster, ThemeAssignment } from "../theme/assignment.ts";
import type { Taxonomy } from "../theme/taxonomy.ts";
import { countProposals, type Counted } from "./counted.ts";

/** 议题 of one theme as the annual report names them. */
export interface ThemeBranches {
  readonly name: string;
  /** The heading it stands under; equals `name` at the root. */
  readonly heading: string;
  readonly counted: Counted;
  /** Partition of `counted`, largest first. */
  readonly branches: readonly Branch[];
}

export interface Branch {
  readonly label: string;
  readonly counted: Counted;
  readonly representative: Representative;
}

/** `lead`: leads the largest group of the 议题 that is suggested for joint handling · `central`: nearest to all others of the 议题. */
export interface Representative {
  readonly id: string;
  readonly by: "lead" | "central" | "only";
}

/** `credited`: the proposals that may be named, in input order. Themes in the order of the taxonomy, 未归类 last; empty ones are left out. */
export function countBranches(
  credited: readonly Proposal[],
  assignments: readonly ThemeAssignment[],
  clusters: readonly Cluster[],
  groups: readonly ProposalGroup[],
  { themes }: Taxonomy,
): readonly ThemeBranches[] {
  const known = new Set(credited.map(({ id }) => id));
  const best = new Map(assignments.map((assignment) => [assignment.proposal, assignment.themes[0]?.theme ?? null]));
  return [...themes, null].flatMap((theme): ThemeBranches[] => {
    const own = credited.filter(({ id }) => (best.get(id) ?? null) === (theme?.id ?? null));
    if (own.length === 0) return [];
    const name = theme?.name ?? "未归类";
    const key = theme?.id ?? "";
    const branches = clusters
      .filter((cluster) => cluster.theme === (theme?.id ?? null))
      .flatMap((cluster): (Branch & { readonly id: string })[] => {
        const members = cluster.members.filter((id) => known.has(id));
        const inside = new Set(members);
        if (members.length === 0) return [];
        return [
          {
            id: cluster.id,
            label: cluster.label,
            counted: countProposals(
              `branch:${cluster.id}`,
              `议题：${cluster.label}`,
              own.filter(({ id }) => inside.has(id)),
            ),
            representative: chooseRepresentative(members, groups),
          },
        ];
      })
      .sort(
        byKeys(
          ({ counted }) => counted.ids.length,
          ({ id }) => id,
        ),
      );
    return [
      { name, heading: theme?.path[0] ?? name, counted: countProposals(`theme:${key}`, `主题：${name}`, own), branches },
    ];
  });
}

/** `members`: most central first. */
function chooseRepresentative(members: readonly string[], groups: readonly ProposalGroup[]): Representative {
  const [central] = members;
  if (members.length === 1) return { id: central!, by: "only" };
  const [largest] = groups
    .filter((group) => group.verdict !== "kept-apart" && members.includes(group.lead))
    .map((group) => ({ lead: group.lead, size: group.members.filter((id) => members.includes(id)).length }))
    .filter(({ size }) => size > 1)
    .sort(
      byKeys(
        ({ size }) => size,
        ({ lead }) => lead,
      ),
    );
  return largest === undefined ? { id: central!, by: "central" } : { id: largest.lead, by: "lead" };
}
