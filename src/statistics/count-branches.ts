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
  readonly counted: Counted;
  /** Null where the label of the 议题 does not fit those of its proposals that are counted: it was made for all years. */
  readonly label: string | null;
  /** Id of the proposal that stands for it. */
  readonly representative: string;
}

/** A label stands where this share of the proposals has it in their text. */
const leastShare = 0.5;

/** `credited`: the proposals that may be named, in input order. Themes in the order of the taxonomy, 未归类 last; empty ones are left out. */
export function countBranches(
  credited: readonly Proposal[],
  assignments: readonly ThemeAssignment[],
  clusters: readonly Cluster[],
  groups: readonly ProposalGroup[],
  { themes }: Taxonomy,
): readonly ThemeBranches[] {
  const byId = new Map(credited.map((proposal) => [proposal.id, proposal]));
  const best = new Map(assignments.map((assignment) => [assignment.proposal, assignment.themes[0]?.theme ?? null]));
  return [...themes, null].flatMap((theme): ThemeBranches[] => {
    const own = credited.filter(({ id }) => (best.get(id) ?? null) === (theme?.id ?? null));
    if (own.length === 0) return [];
    const name = theme?.name ?? "未归类";
    const key = theme?.id ?? "";
    const branches = clusters
      .filter((cluster) => cluster.theme === (theme?.id ?? null))
      .flatMap((cluster): (Branch & { readonly id: string })[] => {
        const members = cluster.members.filter((id) => byId.has(id));
        const inside = new Set(members);
        if (members.length === 0) return [];
        const counted = countProposals(
          `branch:${cluster.id}`,
          `议题：${cluster.label}`,
          own.filter(({ id }) => inside.has(id)),
        );
        return [{ id: cluster.id, counted, ...standFor(cluster, members, byId, groups) }];
      })
      .sort(
        byKeys(
          ({ counted }) => counted.ids.length,
          ({ id }) => id,
        ),
      );
    return [
      {
        name,
        heading: theme?.path[0] ?? name,
        counted: countProposals(`theme:${key}`, `主题：${name}`, own),
        branches,
      },
    ];
  });
}

/**
 * A label fits where half of the proposals have it in their text, or a telling word that it is made of; what names but an example (甲等)
 * fits nowhere. For the 议题 stands the lead of its largest group suggested for joint handling, else the most central proposal; where the
 * label fits, one that has it in the subject, or at least in the text. `members`: most central first.
 */
function standFor(
  { label, terms }: Cluster,
  members: readonly string[],
  proposals: ReadonlyMap<string, Proposal>,
  groups: readonly ProposalGroup[],
): Pick<Branch, "label" | "representative"> {
  const words = [label, ...terms.filter((term) => label.includes(term))];
  const holding = (text: (proposal: Proposal) => string): readonly string[] =>
    members.filter((id) => {
      const plain = text(proposals.get(id)!).replace(/\s+/gu, "");
      return words.some((word) => plain.includes(word));
    });
  const texts = holding(({ subject, body }) => `${subject}${body}`);
  const fits = !label.endsWith("等") && texts.length >= leastShare * members.length;
  const subjects = holding(({ subject }) => subject);
  const eligible = !fits ? members : subjects.length > 0 ? subjects : texts;
  const [leading] = groups
    .filter((group) => group.verdict !== "kept-apart" && eligible.includes(group.lead))
    .map((group) => ({ lead: group.lead, size: group.members.filter((id) => members.includes(id)).length }))
    .filter(({ size }) => size > 1)
    .sort(
      byKeys(
        ({ size }) => size,
        ({ lead }) => lead,
      ),
    );
  return { label: fits ? label : null, representative: leading?.lead ?? eligible[0]! };
}
