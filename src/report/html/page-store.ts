import { otherTopics } from "../../../reports/catalog/wording.ts";
import type { PageClue, PageData, PageGroup, PagePair, PagePaper, PageProposal } from "./page-data.ts";

/**
 * The boundary of the page's components: they know this and nothing else. It is a value; whoever holds live data builds
 * a new one after each change and renders again. Nothing in it is asynchronous: what a page shows fits into memory
 * several times over, and a component that waits for each text would be a different, slower page.
 */
export interface PageStore extends PageData {
  readonly proposal: (id: string) => PageProposal | undefined;
  /** Of an id, of `none` (未归类), or of a topic without one (其他). */
  readonly themeName: (id: string | null) => string;
  readonly clusterLabel: (id: string) => string;
  /** What a number of the statistics counts: its title and the ids. */
  readonly count: (key: string) => { readonly label: string; readonly ids: ReadonlySet<string> } | undefined;
  /** Of two proposals in either order. */
  readonly pair: (a: string, b: string) => PagePair | undefined;
  /** Pairs of a proposal, closest first. */
  readonly pairsOf: (id: string) => readonly PagePair[];
  readonly group: (id: string) => PageGroup | undefined;
  readonly paper: (file: string) => PagePaper | undefined;
  readonly clue: (id: string) => PageClue | undefined;
}

export function buildPageStore(data: PageData): PageStore {
  const proposals = new Map(data.proposals.map((proposal) => [proposal.id, proposal]));
  const themes = new Map(data.themes.map(({ id, name }) => [id, name]));
  const clusters = new Map(data.clusters.map(({ id, label }) => [id, label]));
  const groups = new Map(data.groups.map((group) => [group.id, group]));
  const papers = new Map(data.papers.map((paper) => [paper.file, paper]));
  const clues = new Map(data.clues.map((clue) => [clue.id, clue]));
  const counts = new Map(data.counts.map((count) => [count.key, count]));
  const pairs = new Map<string, PagePair[]>();
  for (const pair of data.pairs) {
    for (const id of [pair.a, pair.b]) {
      const own = pairs.get(id) ?? [];
      own.push(pair);
      pairs.set(id, own);
    }
  }
  return {
    ...data,
    proposal: (id) => proposals.get(id),
    themeName: (id) => (id === null ? otherTopics : (themes.get(id) ?? (id === "none" ? "未归类" : id))),
    clusterLabel: (id) => clusters.get(id) ?? id,
    count: (key) => {
      const count = counts.get(key);
      if (count === undefined) return undefined;
      return { label: count.label, ids: new Set(count.proposals.map((place) => data.proposals[place]!.id)) };
    },
    pair: (a, b) => pairs.get(a)?.find((pair) => pair.a === b || pair.b === b),
    pairsOf: (id) => pairs.get(id) ?? [],
    group: (id) => groups.get(id),
    paper: (file) => papers.get(file),
    clue: (id) => clues.get(id),
  };
}
