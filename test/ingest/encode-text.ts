/** Text in encodings that Node reads but does not write, by turning the decoder's table around. */

/** GB18030, which contains GBK: two bytes for the usual characters, four for 㛃 and 𬱖. */
export function gb18030Bytes(text: string): Uint8Array {
  return encode(text, (char) => gbkTable().get(char) ?? fourBytes(char), "GB18030");
}

/** GBK; throws for a character that it lacks. */
export function gbkBytes(text: string): Uint8Array {
  return encode(text, (char) => gbkTable().get(char), "GBK");
}

/** Big5, as old offices of Hong Kong and Taiwan write; throws for a simplified character that it lacks. */
export function big5Bytes(text: string): Uint8Array {
  return encode(text, (char) => big5Table().get(char), "Big5");
}

/** UTF-16; with a byte order mark unless told otherwise. Half a surrogate pair stays half. */
export function utf16Bytes(text: string, order: "le" | "be", mark = true): Uint8Array {
  const units = (mark ? `\ufeff${text}` : text).split("");
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of units.entries()) view.setUint16(i * 2, unit.charCodeAt(0), order === "le");
  return bytes;
}

/** UTF-32, little end first, with a byte order mark. */
export function utf32Bytes(text: string): Uint8Array {
  const points = [...`\ufeff${text}`].map((char) => char.codePointAt(0) ?? 0);
  const bytes = new Uint8Array(points.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, point] of points.entries()) view.setUint32(i * 4, point, true);
  return bytes;
}

function encode(text: string, bytesOf: (char: string) => readonly number[] | undefined, encoding: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.charCodeAt(0);
    const found = code < 128 ? [code] : bytesOf(char);
    if (found === undefined) throw new Error(`no ${encoding} bytes for ${char}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

type CodeTable = ReadonlyMap<string, readonly number[]>;
const gbkTable = once(() => twoByteTable("gb18030"));
const big5Table = once(() => twoByteTable("big5"));

function twoByteTable(encoding: string): CodeTable {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== "\ufffd" && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return table;
}

/** Characters beyond the first plane stand in order from 90 30 81 30; the others left over are looked up. */
function fourBytes(char: string): readonly number[] | undefined {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x10000) return fourByteTable().get(char);
  return fourBytesAt(point - 0x10000 + 189_000);
}

function fourBytesAt(linear: number): readonly number[] {
  const rest = Math.floor(linear / 10);
  const second = Math.floor(rest / 126);
  return [0x81 + Math.floor(second / 10), 0x30 + (second % 10), 0x81 + (rest % 126), 0x30 + (linear % 10)];
}

const fourByteTable = once((): CodeTable => {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let linear = 0; linear < 39_420; linear++) {
    const bytes = fourBytesAt(linear);
    const char = decoder.decode(Uint8Array.from(bytes));
    if (char.length === 1 && char !== "\ufffd") table.set(char, bytes);
  }
  return table;
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
