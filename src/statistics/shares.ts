/** 占比 of one part among parts that make up a whole. */
export interface Share {
  /** Tenths of a percent: 384 reads 38.4%. */
  readonly tenths: number;
  /** Ordinary rounding would have given another last digit. */
  readonly adjusted: boolean;
}

/** 100.0%. */
const whole = 1000;

/**
 * Shares to one decimal that add up to 100.0%, by largest remainders (Hamilton): all are rounded down, and the tenths that are missing
 * go to the largest remainders; of equal ones to the larger count, then to the earlier. Where ordinary rounding adds up to 100.0% this
 * is ordinary rounding: the tenths missing are then as many as the remainders of a half or more. Of nothing every share is 0.
 */
export function shareOut(counts: readonly number[]): readonly Share[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => ({ tenths: 0, adjusted: false }));
  const parts = counts.map((count, place) => ({
    place,
    count,
    floor: Math.floor((count * whole) / total),
    // In whole numbers: no hair's breadth decides.
    remainder: (count * whole) % total,
  }));
  const missing = whole - parts.reduce((sum, { floor }) => sum + floor, 0);
  const raised = new Set(
    [...parts]
      .sort((a, b) => b.remainder - a.remainder || b.count - a.count || a.place - b.place)
      .slice(0, missing)
      .map(({ place }) => place),
  );
  return parts.map(({ place, floor, remainder }) => {
    const tenths = floor + (raised.has(place) ? 1 : 0);
    return { tenths, adjusted: tenths !== floor + (2 * remainder >= total ? 1 : 0) };
  });
}

/** `38.4%`. */
export function formatShare({ tenths }: Pick<Share, "tenths">): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
