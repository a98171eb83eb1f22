import { measureText } from "../style/measure-text.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LabelWish extends Point {
  readonly text: string;
}

export interface PlacedLabel extends LabelWish {
  readonly width: number;
}

export interface LabelRoom {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Type size in px. */
  readonly size: number;
}

/** Steps away from the wished place: in place, then rings of twelve. */
const offsets: readonly Point[] = [
  { x: 0, y: 0 },
  ...[16, 30, 46].flatMap((distance) =>
    Array.from({ length: 12 }, (_, step): Point => {
      const angle = (step * Math.PI) / 6 - Math.PI / 2;
      return { x: Math.cos(angle) * distance * 1.7, y: Math.sin(angle) * distance };
    }),
  ),
];

/** A label moves this many px rather than cover one point. */
const pointCost = 22;

/**
 * Places labels in order, centered near their wishes and never over each other; where there is a choice they cover
 * few points. A label that finds no room is left out.
 */
export function placeLabels(wishes: readonly LabelWish[], points: readonly Point[], room: LabelRoom): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const width = measureText(wish.text, room.size) + 8;
    let best: PlacedLabel | null = null;
    let least = Infinity;
    for (const offset of offsets) {
      const label = { text: wish.text, width, x: wish.x + offset.x, y: wish.y + offset.y };
      if (!inside(label, room) || !placed.every((other) => apart(label, other, room.size + 5))) continue;
      const cost =
        Math.hypot(offset.x, offset.y) + pointCost * points.filter((point) => covers(label, point, room)).length;
      if (cost < least - 1e-9) {
        least = cost;
        best = label;
      }
    }
    if (best !== null) placed.push(best);
  }
  return placed;
}

function inside(label: PlacedLabel, room: LabelRoom): boolean {
  const half = label.width / 2;
  return (
    label.x - half >= room.left &&
    label.x + half <= room.right &&
    label.y - room.size / 2 >= room.top &&
    label.y + room.size / 2 <= room.bottom
  );
}

function apart(a: PlacedLabel, b: PlacedLabel, lineHeight: number): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= lineHeight;
}

function covers(label: PlacedLabel, point: Point, room: LabelRoom): boolean {
  return Math.abs(point.x - label.x) < label.width / 2 + 4 && Math.abs(point.y - label.y) < room.size / 2 + 8;
}
