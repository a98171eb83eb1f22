import { measureText } from "../style/measure-text.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label and what it speaks of: the place it would best stand at, or places to choose from. */
export interface LabelWish extends Point {
  readonly text: string;
  /** Type size in px. */
  readonly size: number;
  /** Px to the left of the text that the label needs besides, e.g. for a mark; default none. */
  readonly before?: number;
  /** Where it may stand, the best first; default at the wish or in rings around it. */
  readonly places?: readonly Point[];
}

/** A label's middle and extent. */
export interface PlacedLabel extends Point {
  readonly wish: LabelWish;
  readonly width: number;
  readonly height: number;
}

export interface LabelRoom {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Steps away from the wished place: in place, then rings of twelve. */
const offsets: readonly Point[] = [
  { x: 0, y: 0 },
  ...[17, 32, 48].flatMap((distance) =>
    Array.from({ length: 12 }, (_, step): Point => {
      const angle = (step * Math.PI) / 6 - Math.PI / 2;
      return { x: Math.cos(angle) * distance * 1.7, y: Math.sin(angle) * distance };
    }),
  ),
];

/** A label moves this many px rather than cover one point. */
const pointCost = 60;

/**
 * Places labels in order, near their wishes and never over each other; where there is a choice they cover few points.
 * A label that finds no room is left out.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  points: readonly Point[],
  room: LabelRoom,
): (PlacedLabel & { readonly wish: Wish })[] {
  const placed: (PlacedLabel & { readonly wish: Wish })[] = [];
  for (const wish of wishes) {
    const width = measureText(wish.text, wish.size) + 8 + (wish.before ?? 0);
    const height = wish.size + 5;
    const places = wish.places ?? offsets.map(({ x, y }) => ({ x: wish.x + x, y: wish.y + y }));
    let best: (PlacedLabel & { readonly wish: Wish }) | null = null;
    let least = Infinity;
    for (const { x, y } of places) {
      const label = { wish, width, height, x, y };
      if (!inside(label, room) || !placed.every((other) => apart(label, other))) continue;
      const covered = points.filter((point) => covers(label, point)).length;
      const cost = Math.hypot(x - wish.x, y - wish.y) + pointCost * covered;
      if (cost < least - 1e-9) {
        least = cost;
        best = label;
      }
    }
    if (best !== null) placed.push(best);
  }
  return placed;
}

function inside({ x, y, width, height }: PlacedLabel, room: LabelRoom): boolean {
  return (
    x - width / 2 >= room.left &&
    x + width / 2 <= room.right &&
    y - height / 2 >= room.top &&
    y + height / 2 <= room.bottom
  );
}

function apart(a: PlacedLabel, b: PlacedLabel): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
}

function covers({ x, y, width, height }: PlacedLabel, point: Point): boolean {
  return Math.abs(point.x - x) < width / 2 + 4 && Math.abs(point.y - y) < height / 2 + 5;
}
