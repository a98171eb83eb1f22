import { formatChance } from "../format-chance.ts";
import type { PageData, PageGroup, PagePair, PageProposal } from "../page-data.ts";

/** The embedded data with look-ups. */
export interface PageStore {
  readonly data: PageData;
  readonly proposal: (id: string) => PageProposal | undefined;
  readonly themeName: (id: string) => string;
  readonly clusterLabel: (id: string) => string;
  readonly pair: (a: string, b: string) => PagePair | undefined;
  /** Pairs of a proposal, closest first. */
  readonly pairsOf: (id: string) => readonly PagePair[];
  readonly group: (id: string) => { readonly number: number; readonly group: PageGroup } | undefined;
}

export function buildPageStore(data: PageData): PageStore {
  const proposals = new Map(data.proposals.map((proposal) => [proposal.id, proposal]));
  const themes = new Map(data.themes.map(({ id, name }) => [id, name]));
  const clusters = new Map(data.clusters.map(({ id, label }) => [id, label]));
  const groups = new Map(data.groups.map((group, place) => [group.id, { number: place + 1, group }]));
  const pairs = new Map<string, PagePair[]>();
  for (const pair of data.pairs) {
    for (const id of [pair.a, pair.b]) {
      const own = pairs.get(id) ?? [];
      own.push(pair);
      pairs.set(id, own);
    }
  }
  return {
    data,
    proposal: (id) => proposals.get(id),
    themeName: (id) => themes.get(id) ?? (id === "none" ? "未归类" : id),
    clusterLabel: (id) => clusters.get(id) ?? id,
    pair: (a, b) => pairs.get(a)?.find((pair) => pair.a === b || pair.b === b),
    pairsOf: (id) => pairs.get(id) ?? [],
    group: (id) => groups.get(id),
  };
}

/** `宜合并办理的可能 81%，属于同类的可能 95%`. */
export function describePair(pair: PagePair): string {
  const chance = pair.reading === "raised-before" ? "属同一事项的可能" : "宜合并办理的可能";
  return `${chance} ${formatChance(pair.score)}，属于同类的可能 ${formatChance(pair.relatedScore)}`;
}
