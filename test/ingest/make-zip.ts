import { constants, crc32, deflateRawSync } from "node:zlib";

/** A member of a zip file, with every way in which its header may differ from the truth. */
export interface ZipMember {
  /** A string is written as UTF-8 and flagged so; bytes are written as they are, unflagged, as Windows does with GBK. */
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  /** Raw deflate stream to write in place of the content's own. */
  readonly deflated?: Uint8Array;
  /** Uncompressed size the headers tell. */
  readonly size?: number;
  readonly encrypted?: boolean;
  /** A Unix symbolic link whose target is the content. */
  readonly link?: boolean;
  /** Tells the place of an earlier member's data again instead of bringing its own. */
  readonly sharesDataOf?: number;
}

/** A zip file written by hand, so that its headers can lie. */
export function zipBytes(members: readonly ZipMember[]): Uint8Array {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const member of members) {
    const { header, data } = write(member);
    const shared = member.sharesDataOf === undefined ? undefined : offsets[member.sharesDataOf];
    const offset = shared ?? at;
    offsets.push(offset);
    if (shared === undefined) {
      const local = Buffer.concat([Buffer.from("PK\x03\x04"), header.fields, header.lengths, header.name, data]);
      parts.push(local);
      at += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(member.link === true ? (0o120_777 << 16) >>> 0 : 0, 6);
    tail.writeUInt32LE(offset, 10);
    // Version made by: Unix, so that links count.
    central.push(
      Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), header.fields, header.lengths, tail, header.name]),
    );
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(members.length % 65536, 8);
  end.writeUInt16LE(members.length % 65536, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}

function write(member: ZipMember): {
  readonly header: { readonly fields: Buffer; readonly lengths: Buffer; readonly name: Buffer };
  readonly data: Buffer;
} {
  const content = Buffer.from(member.content);
  const data = Buffer.from(member.deflated ?? deflateRawSync(content));
  const utf8 = typeof member.name === "string";
  const name = Buffer.from(member.name);
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE((utf8 ? 0x800 : 0) | (member.encrypted === true ? 1 : 0), 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x5a21, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(member.size ?? content.length, 18);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  return { header: { fields, lengths, name }, data };
}

/** A deflate stream of one byte repeated over so many megabytes, made in no time: some thousandth of what it becomes. */
export function deflatedMegabytes(megabytes: number, fill = 0x20): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1 << 20, fill), { finishFlush: constants.Z_FULL_FLUSH });
  const last = Buffer.from([3, 0]);
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => block), last]));
}
