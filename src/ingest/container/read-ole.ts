/**
 * The streams of an OLE compound file ([MS-CFB]), in which Office kept its documents before 2007, by name. Only those at
 * the top: storages below hold embedded objects, whose streams bear the same names.
 */
export interface OleFile {
  /** Names of the streams at the top, as Word or Excel calls them. */
  readonly names: ReadonlySet<string>;
  /** Content of a stream; null where there is none or its chain is broken. */
  readonly stream: (name: string) => Uint8Array | null;
}

const endOfChain = -2;
const miniSector = 64;

interface DirectoryEntry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Reads header, allocation tables and directory. Null where they contradict themselves: a chain of sectors that runs in a
 * circle or out of the file would keep the libraries reading for ever.
 */
export function readOle(bytes: Uint8Array): OleFile | null {
  if (bytes.length < 512) return null;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  // The last sector may be cut short.
  const count = Math.ceil((file.length - size) / size);
  const sectorAt = (sector: number): Buffer => file.subarray((sector + 1) * size, (sector + 2) * size);

  const fat = readTable(fatSectors(file, size, count, sectorAt), sectorAt);
  if (!chainsEnd(fat)) return null;
  const directory = chain(fat, file.readInt32LE(48), count);
  const miniSectors = chain(fat, file.readInt32LE(60), count);
  if (directory === null || miniSectors === null) return null;
  const miniFat = readTable(miniSectors, sectorAt);
  if (!chainsEnd(miniFat)) return null;

  const entries = readDirectory(Buffer.concat(directory.map(sectorAt)));
  const root = entries[0];
  if (root?.type !== 5) return null;
  const streams = topStreams(entries, root.child);
  const miniStream = (): Buffer | null => {
    const sectors = chain(fat, root.start, count);
    return sectors === null ? null : Buffer.concat(sectors.map(sectorAt));
  };
  const stream = (name: string): Uint8Array | null => {
    const entry = streams.get(name);
    if (entry === undefined) return null;
    const isMini = entry.size < 4096;
    const store = isMini ? miniStream() : null;
    const sectors = isMini ? chain(miniFat, entry.start, miniFat.length) : chain(fat, entry.start, count);
    if (sectors === null || (isMini && store === null)) return null;
    const pieces = sectors.map((sector) =>
      store === null ? sectorAt(sector) : store.subarray(sector * miniSector, (sector + 1) * miniSector),
    );
    return Buffer.concat(pieces).subarray(0, entry.size);
  };
  return { names: new Set(streams.keys()), stream };
}

/** Sectors of the table of sectors: 109 of them stand in the header, the others in a chain of their own. */
function fatSectors(
  file: Buffer,
  size: number,
  count: number,
  sectorAt: (sector: number) => Buffer,
): readonly number[] {
  const sectors: number[] = [];
  for (let i = 0; i < 109; i++) sectors.push(file.readInt32LE(76 + i * 4));
  let next = file.readInt32LE(68);
  for (let i = 0; i < count && next >= 0 && next < count; i++) {
    const sector = sectorAt(next);
    if (sector.length < size) break;
    for (let at = 0; at < size - 4; at += 4) sectors.push(sector.readInt32LE(at));
    next = sector.readInt32LE(size - 4);
  }
  return sectors.filter((sector) => sector >= 0).slice(0, count);
}

function readTable(sectors: readonly number[], sectorAt: (sector: number) => Buffer): Int32Array {
  const bytes = Buffer.concat(sectors.map(sectorAt));
  const table = new Int32Array(Math.floor(bytes.length / 4));
  for (let i = 0; i < table.length; i++) table[i] = bytes.readInt32LE(i * 4);
  return table;
}

/** Whether no chain of the table runs in a circle. */
function chainsEnd(table: Int32Array): boolean {
  const walk = new Uint32Array(table.length);
  for (let start = 0; start < table.length; start++) {
    for (let at = start; at >= 0 && at < table.length; at = table[at] ?? endOfChain) {
      if (walk[at] === start + 1) return false;
      if (walk[at] !== 0) break;
      walk[at] = start + 1;
    }
  }
  return true;
}

/** Sectors from `start` to the end of their chain; null where it leads out of the file. */
function chain(table: Int32Array, start: number, count: number): readonly number[] | null {
  const sectors: number[] = [];
  for (let at = start; at !== endOfChain; at = table[at] ?? endOfChain) {
    // −1 for a stream of no bytes.
    if (at < 0) return sectors.length === 0 ? [] : null;
    if (at >= count || sectors.length > count) return null;
    sectors.push(at);
  }
  return sectors;
}

function readDirectory(bytes: Buffer): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const nameBytes = Math.min(64, Math.max(0, bytes.readUInt16LE(at + 64) - 2));
    entries.push({
      name: bytes.toString("utf16le", at, at + nameBytes),
      type: bytes.readUInt8(at + 66),
      left: bytes.readInt32LE(at + 68),
      right: bytes.readInt32LE(at + 72),
      child: bytes.readInt32LE(at + 76),
      start: bytes.readInt32LE(at + 116),
      size: bytes.readUInt32LE(at + 120),
    });
  }
  return entries;
}

/** The tree of names below the root, each entry visited once whatever the tree says. */
function topStreams(entries: readonly DirectoryEntry[], first: number): ReadonlyMap<string, DirectoryEntry> {
  const streams = new Map<string, DirectoryEntry>();
  const seen = new Set<number>();
  const waiting = [first];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    if (entry.type === 2) streams.set(entry.name, entry);
    waiting.push(entry.left, entry.right);
  }
  return streams;
}
