import { byKeys } from "../base/order.ts";
import type { Proposal } from "../proposal/proposal.ts";
import type { ThemeAssignment } from "../theme/assignment.ts";
import type { Taxonomy } from "../theme/taxonomy.ts";
import { countProposals, type Counted } from "./counted.ts";
import type { SessionStatistics } from "./session-statistics.ts";
import { shareOut } from "./shares.ts";

/** 五位一体, in the order in which they are always named; other classes come behind. */
const customaryOrder = ["经济建设", "政治建设", "文化建设", "社会建设", "生态文明建设"];
const unassigned = "未归类";
/** Last, in this order. */
const lastNames = ["其他", "其它", unassigned];

interface Filed {
  readonly proposal: Proposal;
  /** 大类. */
  readonly category: string;
  /** The finer class; null where the category is the finest. */
  readonly inner: string | null;
  readonly byCommittee: boolean;
}

/**
 * Classes of proposals, each in exactly one: the category that the committee gave, else where the program filed it. Classes that the
 * taxonomy knows stand under their headings; others are classes of their own.
 */
export function countCategories(
  proposals: readonly Proposal[],
  assignments: readonly ThemeAssignment[],
  taxonomy: Taxonomy,
): Pick<SessionStatistics, "categories" | "byCommittee" | "byProgram"> {
  const filed = fileAll(proposals, assignments, taxonomy);
  const names = [...new Set(filed.map(({ category }) => category))].sort(inOrder(filed, taxonomy));
  const shares = shareOut(names.map((name) => filed.filter(({ category }) => category === name).length));
  return {
    categories: names.map((name, place) => {
      const own = filed.filter(({ category }) => category === name);
      const count = (key: string, label: string, test: (each: Filed) => boolean): Counted =>
        countProposals(
          key,
          label,
          own.filter(test).map(({ proposal }) => proposal),
        );
      const classes = [...new Set(own.flatMap(({ inner }) => inner ?? []))].sort(inTaxonomy(taxonomy));
      return {
        name,
        counted: count(`category:${name}`, `类别：${name}`, () => true),
        share: shares[place]!,
        byCommittee: count(`given:${name}`, `类别：${name}（原有类别）`, ({ byCommittee }) => byCommittee),
        byProgram: count(`found:${name}`, `类别：${name}（程序归入）`, ({ byCommittee }) => !byCommittee),
        classes:
          classes.length === 0
            ? []
            : [
                ...classes.map((inner) => ({
                  name: inner,
                  counted: count(`class:${name}/${inner}`, `类别：${name}—${inner}`, (each) => each.inner === inner),
                })),
                {
                  name: "未分细类",
                  counted: count(`class:${name}/`, `类别：${name}（未分细类）`, ({ inner }) => inner === null),
                },
              ].filter(({ counted }) => counted.ids.length > 0),
      };
    }),
    byCommittee: countProposals(
      "given",
      "采用原有类别",
      filed.filter(({ byCommittee }) => byCommittee).map(({ proposal }) => proposal),
    ),
    byProgram: countProposals(
      "found",
      "没有原有类别、由程序归类",
      filed.filter(({ byCommittee }) => !byCommittee).map(({ proposal }) => proposal),
    ),
  };
}

function fileAll(
  proposals: readonly Proposal[],
  assignments: readonly ThemeAssignment[],
  { themes }: Taxonomy,
): readonly Filed[] {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const byName = new Map(themes.map((theme) => [theme.name, theme]));
  const best = new Map(assignments.map((assignment) => [assignment.proposal, assignment.themes[0]?.theme ?? ""]));
  return proposals.map((proposal) => {
    const given = proposal.category === null ? "" : proposal.category.replace(/\s+/gu, "").replace(/类$/u, "");
    const theme = given === "" ? byId.get(best.get(proposal.id) ?? "") : byName.get(given);
    const [heading, ...below] = theme?.path ?? [given === "" ? unassigned : given];
    return { proposal, category: heading!, inner: below.at(-1) ?? null, byCommittee: given !== "" };
  });
}

function inTaxonomy({ themes }: Taxonomy): (a: string, b: string) => number {
  const places = new Map(themes.map(({ name }, place) => [name, place]));
  return byKeys(
    (name) => -(places.get(name) ?? themes.length),
    (name) => name,
  );
}

/** As the taxonomy has them, else as they are always named, else by size; 其他 and 未归类 last. */
function inOrder(filed: readonly Filed[], { themes }: Taxonomy): (a: string, b: string) => number {
  const known = themes.map(({ name }) => name);
  const rank = (list: readonly string[], name: string): number => {
    const place = list.indexOf(name);
    return place < 0 ? list.length : place;
  };
  return byKeys(
    (name) => -(lastNames.indexOf(name) + 1),
    (name) => -rank(known, name),
    (name) => -rank(customaryOrder, name),
    (name) => filed.filter(({ category }) => category === name).length,
    (name) => name,
  );
}
