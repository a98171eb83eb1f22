import { isBig5 } from "./tell-big5.ts";

export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";
  /** Characters that could not be read and stand as U+FFFD; 0 in a sound file. */
  readonly damaged: number;
}

/**
 * Share of unreadable characters (of those outside ASCII) up to which a text still counts as UTF-8 with damage,
 * as a file cut off in the middle of a character. Chinese in GB18030 read as UTF-8 lies far above: nine in ten.
 */
const maxDamage = 0.05;

/** Share of characters Chinese text is made of from which bytes are UTF-16. Read in the wrong order it has some third. */
const minFamiliar = 0.7;

/** Bytes by which zero bytes and control bytes are judged. */
const sampled = 65_536;

/**
 * Decodes a text of unknown encoding: byte order mark, else strict UTF-8, else UTF-16, Big5 or GB18030 (which contains GBK
 * and GB2312, what Windows offices save as “ANSI”). Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes.subarray(3), "utf-8");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes.subarray(2), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes.subarray(2), "utf-16be");
  const { zeros, controls, length } = countOddBytes(bytes.subarray(0, sampled));
  // A few zero bytes in a text are damage; many are every other byte of UTF-16, or no text.
  if (zeros > Math.max(2, length * 0.002)) return decodeWide(bytes);
  if (controls > length * 0.02 + 8) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", damaged: 0 };
  } catch {
    const utf8 = decode(bytes, "utf-8");
    if (utf8.damaged <= maxDamage * countNonAscii(utf8.text)) return utf8;
    // Rows of another file pasted in: no text of one encoding holds a run of Chinese in the other.
    if (/[\u4e00-\u9fff]{4}/.test(utf8.text)) return decodeByLine(bytes);
    const chinese = decode(bytes, isBig5(bytes.subarray(0, sampled)) ? "big5" : "gb18030");
    return chinese.damaged <= 0.2 * countNonAscii(chinese.text) ? chinese : decodeWide(bytes);
  }
}

function decode(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.match(/\ufffd/g)?.length ?? 0 };
}

/** Each line in UTF-8 where it is that, else in GB18030. */
function decodeByLine(bytes: Uint8Array): DecodedText {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lines: DecodedText[] = [];
  for (let from = 0; from <= bytes.length;) {
    const at = bytes.indexOf(0x0a, from);
    const end = at < 0 ? bytes.length : at;
    const line = bytes.subarray(from, end);
    try {
      lines.push({ text: utf8.decode(line), encoding: "utf-8", damaged: 0 });
    } catch {
      lines.push(decode(line, "gb18030"));
    }
    from = end + 1;
  }
  const damaged = lines.reduce((sum, line) => sum + line.damaged, 0);
  return { text: lines.map(({ text }) => text).join("\n"), encoding: "utf-8", damaged };
}

function countNonAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) count++;
  return count;
}

function countOddBytes(sample: Uint8Array): {
  readonly zeros: number;
  readonly controls: number;
  readonly length: number;
} {
  let zeros = 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return { zeros, controls, length: sample.length };
}

/** UTF-16 without a mark, in the order that makes it text; null where neither does. */
function decodeWide(bytes: Uint8Array): DecodedText | null {
  const orders = (["utf-16le", "utf-16be"] as const).map((encoding) => ({
    encoding,
    familiar: shareOfFamiliar(new TextDecoder(encoding).decode(bytes.subarray(0, sampled))),
  }));
  const best = orders.reduce((a, b) => (b.familiar > a.familiar ? b : a));
  return best.familiar >= minFamiliar ? decode(bytes, best.encoding) : null;
}

/** Letters and signs of ASCII, Chinese characters and their punctuation. */
function shareOfFamiliar(text: string): number {
  const familiar =
    text.match(/[\t\n\r\u0020-\u007e\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return familiar / Math.max(1, text.length);
}
