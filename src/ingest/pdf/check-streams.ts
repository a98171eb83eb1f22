import { constants, inflateSync } from "node:zlib";
import { RefusedContent } from "../limits.ts";

/** Bytes of one unpacked stream; the densest page of drawings has a few million. Pictures are not unpacked for their text. */
const mostBytes = 64 * 1024 * 1024;
/** Bytes before a stream in which its dictionary stands. */
const dictionary = 1024;

/**
 * Refuses a PDF whose streams grow without end when unpacked, which the library does in memory and to the end: a stream
 * packed twice, or one that is larger than any page's text. Streams that are locked cannot be looked into.
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", at - 3, at) === "end") continue;
    const before = file.toString("latin1", Math.max(0, at - dictionary), at);
    const head = before.slice(before.lastIndexOf(" obj") + 1);
    const packed = head.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/gu)?.length ?? 0;
    if (packed === 0 || /\/Subtype\s*\/Image\b/u.test(head)) continue;
    if (packed > 1) throw suspicious();
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf("endstream", start);
    // What cannot hold that much is not looked into.
    if (((end < 0 ? file.length : end) - start) * 1100 < mostBytes) continue;
    try {
      inflateSync(file.subarray(start, end < 0 ? file.length : end), {
        maxOutputLength: mostBytes,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") throw suspicious();
    }
  }
}

function suspicious(): RefusedContent {
  return new RefusedContent(
    "suspicious-file",
    "里有解开后大得不合常理的内容，没有读入。请用 WPS 或 Office 另存一份再试。",
  );
}
