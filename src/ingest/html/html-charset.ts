/**
 * The text of a page whose bytes are neither marked nor UTF-8, by the encoding it names itself (charset=big5); null where
 * it names none that is known.
 */
export function decodeNamedCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return label === undefined ? null : decodeLabeled(bytes, label);
}

/** Text by the name of its encoding; GB 2312 and GBK are read as GB 18030, which contains them. */
export function decodeLabeled(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(/^(gb2312|gbk|x-gbk)$/i.test(label) ? "gb18030" : label).decode(bytes);
  } catch {
    return null;
  }
}
