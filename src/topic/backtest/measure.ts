/** How a list of titles did against the session that came after. Counts are of proposals unless said otherwise. */
export interface Figures {
  readonly topics: number;
  /** Proposals met by at least one topic. */
  readonly met: number;
  /** met / proposals, in [0, 1]. */
  readonly coverage: number;
  /** Proposals met where each topic counts for {@link MeasureRules.perTopic} at most and each proposal for one topic. */
  readonly limited: number;
  readonly limitedCoverage: number;
  /** Proposals met by topics that are no headings: what broad titles cannot swell. See {@link MeasureRules.broadestInHistory}. */
  readonly definite: number;
  readonly definiteCoverage: number;
  /** Proposals that come near at least one topic, those met included. */
  readonly near: number;
  readonly nearCoverage: number;
  /** Topics that meet at least one proposal. */
  readonly hits: number;
  readonly hitRate: number;
  /** Proposals met by a topic, over the topics that meet any. */
  readonly meanMet: number;
  readonly medianMet: number;
  /** Topics that meet more than {@link MeasureRules.broadShare} of the session. */
  readonly broad: number;
  /** Topics that were headings already by what was known then. */
  readonly headings: number;
  /** Mean of the titles' narrowness. */
  readonly narrowness: number;
}

/** What the figures go by. */
export interface MeasureRules {
  /** Score from which a proposal counts as met. */
  readonly met: number;
  /** Score from which it counts as near. */
  readonly near: number;
  /** As many proposals on one matter can be called foreseen by one title without it being a heading. */
  readonly perTopic: number;
  /** A topic that meets more of the session than this share, and more than `perTopic`, spreads over it. */
  readonly broadShare: number;
  /**
   * A title near more than this share of history's own proposals, and more than `leastInHistory`, is a heading whatever came after, or a matter so
   * much written on that it needs no hint: 养老服务 is near one in twenty.
   */
  readonly broadestInHistory: number;
  /** A small history tells little. */
  readonly leastInHistory: number;
}

/** A topic as it is measured. */
export interface MeasuredTopic {
  /** By later proposal. */
  readonly scores: Float32Array;
  /** Proposals of history that its title comes near. */
  readonly earlier: number;
  /** See {@link narrownessOf}. */
  readonly narrowness: number;
}

/** `history`, `proposals`: how many there are. */
export function measureTopics(
  topics: readonly MeasuredTopic[],
  history: number,
  proposals: number,
  rules: MeasureRules,
): Figures {
  const meetings = topics.map(({ scores }) => meetingsOf(scores, rules.met));
  const counts = meetings.map((found) => found.length).filter((count) => count > 0);
  const met = new Set(meetings.flat()).size;
  const near = new Set(topics.flatMap(({ scores }) => meetingsOf(scores, rules.near))).size;
  const isHeading = topics.map(
    ({ earlier }) => earlier > Math.max(rules.leastInHistory, rules.broadestInHistory * history),
  );
  const definite = new Set(meetings.filter((_, topic) => !isHeading[topic]).flat()).size;
  const limited = countLimited(meetings, rules.perTopic);
  const bound = Math.max(rules.perTopic, rules.broadShare * proposals);
  return {
    topics: topics.length,
    met,
    coverage: share(met, proposals),
    limited,
    limitedCoverage: share(limited, proposals),
    definite,
    definiteCoverage: share(definite, proposals),
    near,
    nearCoverage: share(near, proposals),
    hits: counts.length,
    hitRate: share(counts.length, topics.length),
    meanMet: mean(counts),
    medianMet: median(counts),
    broad: counts.filter((count) => count > bound).length,
    headings: isHeading.filter(Boolean).length,
    narrowness: mean(topics.map(({ narrowness }) => narrowness)),
  };
}

/** Proposals whose score is at least `least`, in order. */
export function meetingsOf(score: Float32Array, least: number): readonly number[] {
  return [...score.keys()].filter((proposal) => score[proposal]! >= least);
}

/**
 * The most proposals that can be given to topics that meet them, `limit` to a topic at most: a maximum matching, found by augmenting paths.
 */
export function countLimited(meetings: readonly (readonly number[])[], limit: number): number {
  const topicsOf = new Map<number, number[]>();
  meetings.forEach((found, topic) =>
    found.forEach((proposal) => topicsOf.set(proposal, [...(topicsOf.get(proposal) ?? []), topic])),
  );
  const given = meetings.map((): number[] => []);
  const place = (proposal: number, tried: Set<number>): boolean => {
    for (const topic of topicsOf.get(proposal)!) {
      if (tried.has(topic)) continue;
      tried.add(topic);
      const held = given[topic]!;
      if (held.length < limit) {
        held.push(proposal);
        return true;
      }
      const at = held.findIndex((other) => place(other, tried));
      if (at >= 0) {
        held[at] = proposal;
        return true;
      }
    }
    return false;
  };
  return [...topicsOf.keys()].filter((proposal) => place(proposal, new Set())).length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
