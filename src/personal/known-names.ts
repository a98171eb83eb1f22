import type { Stretch } from "./span.ts";

/** Names by their first two characters, longest first, so that a text is gone through once however many there are. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

export function indexNames(names: Iterable<string>): KnownNames {
  const index = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < 2) continue;
    const start = name.slice(0, 2);
    index.set(
      start,
      [...(index.get(start) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

/** Running text, or a heading: a file's name, a message that quotes a cell. */
export type Setting = "text" | "heading";

export function findKnownNames(text: string, names: KnownNames, setting: Setting): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const name = names
      .get(text.slice(at, at + 2))
      ?.find((candidate) => (candidate.length > 2 ? text.startsWith(candidate, at) : standsAsName(text, at, setting)));
    if (name === undefined) continue;
    found.push({ start: at, end: at + name.length });
    at += name.length - 1;
  }
  return found;
}

const han = /[\u4e00-\u9fff]/u;
const announced = /(?:提案[人者]|委员|联系人|执笔人?|联名人?|附议人?|撰稿|作者|姓名)$/u;
const titled = /^等?\d*[名位]?委员/u;

/**
 * Two characters may be a word, or the end of one and the beginning of the next: they count where nothing Chinese touches them (in a
 * heading, on one side), behind what announces a name, or before 委员.
 */
function standsAsName(text: string, start: number, setting: Setting): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(start + 2, start + 8);
  const free = [!han.test(before.slice(-1)), !han.test(after.slice(0, 1))];
  const apart = setting === "heading" ? free.includes(true) : !free.includes(false);
  return apart || announced.test(before) || titled.test(after);
}
