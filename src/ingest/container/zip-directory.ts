import { crc32, inflateRawSync } from "node:zlib";
import { limits } from "../limits.ts";

/** One entry of a zip's central directory. Sizes are what the directory claims, and are not trusted. */
export interface ZipEntry {
  /** As bytes: in old archives the encoding is a guess. */
  readonly rawName: Uint8Array;
  /** The name is marked as UTF-8. */
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  readonly isSymlink: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Unpacked, as claimed: only ever a reason to leave it. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export type InflateFailure = "encrypted" | "method" | "damaged" | "tooLarge" | "bomb";

/** Entries of the central directory, in its order; null where there is none, as in a download that broke off. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < lowest) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const flags = view.getUint16(at + 8, true);
    const extra = readExtra(bytes.subarray(nameEnd, extraEnd), view, at);
    entries.push({
      rawName: extra.name ?? bytes.subarray(at + 46, nameEnd),
      isUtf8: extra.name !== null || (flags & 0x800) !== 0,
      isEncrypted: (flags & 1) !== 0,
      // Made on Unix, whose file type stands in the upper half of the attributes.
      isSymlink: bytes[at + 5] === 3 && view.getUint16(at + 40, true) >> 12 === 0o12,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: extra.packedSize,
      size: extra.size,
      offset: extra.offset,
    });
    at = next;
  }
  return entries;
}

/** Sizes of the 64-bit kind, and a name in UTF-8 that stands beside one in the packer's own code page. */
function readExtra(extra: Uint8Array, view: DataView, entry: number) {
  let unpacked = view.getUint32(entry + 24, true);
  let packedSize = view.getUint32(entry + 20, true);
  let offset = view.getUint32(entry + 42, true);
  let name: Uint8Array | null = null;
  const fields = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + fields.getUint16(at + 2, true)) {
    const size = fields.getUint16(at + 2, true);
    if (at + 4 + size > extra.length) break;
    const id = fields.getUint16(at, true);
    if (id === 0x7075 && size > 5) name = extra.subarray(at + 9, at + 4 + size);
    if (id !== 0x0001) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > at + 4 + size) return value;
      next += 8;
      return Number(fields.getBigUint64(next - 8, true));
    };
    unpacked = take(unpacked);
    packedSize = take(packedSize);
    offset = take(offset);
  }
  return { size: unpacked, packedSize, offset, name };
}

/** Content of an entry of at most `most` bytes, or why there is none. A claim to be larger is believed, one to be smaller is not. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | InflateFailure {
  if (entry.isEncrypted || entry.method === 99) return "encrypted";
  if (entry.method !== 0 && entry.method !== 8) return "method";
  if (entry.size > most && entry.size <= entry.packedSize * limits.ratio) return "tooLarge";
  if (entry.offset + 30 > bytes.length) return "damaged";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== 0x04034b50) return "damaged";
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) return "damaged";
  const packed = bytes.subarray(start, start + entry.packedSize);
  const byRatio = Math.max(limits.freeBytes, packed.length * limits.ratio);
  const content = entry.method === 0 ? packed : inflate(packed, Math.min(most, byRatio));
  if (content === "tooLarge") return byRatio < most ? "bomb" : "tooLarge";
  if (content === "damaged") return "damaged";
  if (content.length > most) return "tooLarge";
  return crc32(content) === entry.crc ? content : "damaged";
}

function inflate(packed: Uint8Array, most: number): Uint8Array | "tooLarge" | "damaged" {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return code === "ERR_BUFFER_TOO_LARGE" ? "tooLarge" : "damaged";
  }
}
