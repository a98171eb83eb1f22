import fc from "fast-check";

/** A change to the bytes of a file. Places and lengths are shares of its size, so that shrinking keeps their meaning. */
export type Mutation =
  | { readonly kind: "flip"; readonly at: readonly number[]; readonly mask: number }
  | { readonly kind: "cut"; readonly from: number; readonly length: number }
  | { readonly kind: "repeat"; readonly from: number; readonly length: number; readonly times: number }
  | { readonly kind: "zeros"; readonly at: number; readonly count: number }
  | { readonly kind: "splice"; readonly other: number; readonly at: number; readonly from: number }
  | { readonly kind: "word"; readonly at: number; readonly bytes: readonly number[] }
  | { readonly kind: "rename"; readonly nth: number; readonly name: string };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const small = fc.double({ min: 0, max: 0.2, noNaN: true });
/** Numbers that lengths and offsets like least. */
const words = [
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0, 0, 0, 0x80],
  [0, 0],
  [0xff, 0xff],
];
const names = [
  "../../../x.csv",
  "/etc/x",
  "C:\\x.txt",
  "word/document.xml",
  "xl/workbook.xml",
  "a\0b.csv",
  "\u202e.csv",
  "",
  "x".repeat(300),
];

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("flip" as const),
      at: fc.array(share, { minLength: 1, maxLength: 8 }),
      mask: fc.integer({ min: 1, max: 255 }),
    }),
    fc.record({ kind: fc.constant("cut" as const), from: share, length: share }),
    fc.record({
      kind: fc.constant("repeat" as const),
      from: share,
      length: small,
      times: fc.integer({ min: 1, max: 20 }),
    }),
    fc.record({ kind: fc.constant("zeros" as const), at: share, count: fc.integer({ min: 1, max: 2000 }) }),
    fc.record({ kind: fc.constant("splice" as const), other: fc.nat(999), at: share, from: share }),
    fc.record({ kind: fc.constant("word" as const), at: share, bytes: fc.constantFrom(...words) }),
    fc.record({ kind: fc.constant("rename" as const), nth: fc.nat(20), name: fc.constantFrom(...names) }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Applies a change; `others` are the files to splice with. */
export function mutate(bytes: Uint8Array, mutation: Mutation, others: readonly Uint8Array[]): Uint8Array {
  const place = (part: number): number => Math.min(bytes.length, Math.floor(part * bytes.length));
  const insert = (at: number, ...pieces: readonly Uint8Array[]): Uint8Array =>
    Buffer.concat([bytes.subarray(0, at), ...pieces, bytes.subarray(at)]);
  switch (mutation.kind) {
    case "flip": {
      const flipped = Uint8Array.from(bytes);
      for (const part of mutation.at) {
        const at = place(part);
        flipped[at] = (flipped[at] ?? 0) ^ mutation.mask;
      }
      return flipped;
    }
    case "cut": {
      const from = place(mutation.from);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + place(mutation.length))]);
    }
    case "repeat": {
      const from = place(mutation.from);
      const block = bytes.subarray(from, from + place(mutation.length));
      return insert(from, ...Array.from({ length: mutation.times }, () => block));
    }
    case "zeros":
      return insert(place(mutation.at), new Uint8Array(mutation.count));
    case "splice": {
      const other = others[mutation.other % others.length] ?? bytes;
      return Buffer.concat([
        bytes.subarray(0, place(mutation.at)),
        other.subarray(Math.floor(mutation.from * other.length)),
      ]);
    }
    case "word": {
      const written = Uint8Array.from(bytes);
      written.set(mutation.bytes.slice(0, bytes.length), Math.min(place(mutation.at), Math.max(0, bytes.length - 4)));
      return written;
    }
    case "rename":
      return renameMember(bytes, mutation.nth, mutation.name);
  }
}

/** Writes a name over that of the nth member a zip lists, as far as there is room. */
function renameMember(bytes: Uint8Array, nth: number, name: string): Uint8Array {
  const renamed = Buffer.from(bytes);
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    const next = renamed.indexOf("PK\x01\x02", at + 1, "latin1");
    if (next < 0) break;
    at = next;
  }
  if (at < 0 || at + 46 > renamed.length) return bytes;
  renamed.write(name, at + 46, Math.min(renamed.readUInt16LE(at + 28), renamed.length - at - 46), "utf8");
  return renamed;
}
