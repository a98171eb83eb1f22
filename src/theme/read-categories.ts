import { byKeys } from "../base/order.ts";
import { issue, type Issue } from "../base/issue.ts";
import type { Theme } from "./taxonomy.ts";

/** What the input says of each proposal's theme: index into the leaves, null where it says nothing that the taxonomy knows. */
export interface GivenThemes {
  readonly given: readonly (number | null)[];
  readonly issues: readonly Issue[];
}

/** A given category wins when it names a theme; what names none is told once a category, not once a row. */
export function readCategories(
  sources: readonly { readonly category: string | null }[],
  leaves: readonly Theme[],
  taxonomyName: string,
): GivenThemes {
  const byName = new Map(leaves.map((theme, i) => [normalizeName(theme.name), i]));
  const unknown = new Map<string, number>();
  const given = sources.map(({ category }) => {
    if (category === null) return null;
    const found = byName.get(normalizeName(category));
    if (found === undefined) unknown.set(category, (unknown.get(category) ?? 0) + 1);
    return found ?? null;
  });
  const issues = [...unknown]
    .sort(
      byKeys(
        ([, count]) => count,
        ([name]) => name,
      ),
    )
    .map(([name, count]) =>
      issue({
        rule: "unknown-category",
        severity: "note",
        message: `类别“${name}”（${count} 件）不在主题体系“${taxonomyName}”中，这些提案按内容归类`,
        actual: name,
        expected: leaves.map((leaf) => leaf.name).join("、"),
      }),
    );
  return { given, issues };
}

/** Spaces and a closing 类 do not make another name. */
export function normalizeName(name: string): string {
  return name.replace(/[\s\u3000]+/gu, "").replace(/类$/u, "");
}
