/**
 * Share of unreadable characters (of those outside ASCII) up to which a text still counts as UTF-8 with damage,
 * as a file cut off in the middle of a character. Chinese in GB18030 read as UTF-8 lies far above: nine in ten.
 */
const maxDamage = 0.05;
/**
 * Decodes a text of unknown encoding: byte order mark, else strict UTF-8, else GB18030 (which contains GBK and GB2312,
 * what Windows offices save as “ANSI”). Null where the bytes are no text.
 */
export function decodeText(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return decode(bytes.subarray(3), "utf-8");
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return decode(bytes.subarray(2), "utf-16le");
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return decode(bytes.subarray(2), "utf-16be");
    const wide = wideEncoding(bytes);
    if (wide === "binary")
        return null;
    if (wide !== null) {
        const decoded = decode(bytes, wide);
        return decoded.damaged === 0 ? decoded : null;
    }
    try {
        return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", damaged: 0 };
    }
    catch {
        const utf8 = decode(bytes, "utf-8");
        if (utf8.damaged <= maxDamage * countNonAscii(utf8.text))
            return utf8;
        const gb = decode(bytes, "gb18030");
        return gb.damaged <= 0.2 * countNonAscii(gb.text) ? gb : null;
    }
}
function decode(bytes, encoding) {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, damaged: text.match(/\ufffd/g)?.length ?? 0 };
}
function countNonAscii(text) {
    let count = 0;
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) > 127)
            count++;
    return count;
}
/** UTF-16 without a mark shows zero bytes on one side of each pair only; zeros on both sides, or control bytes, are no text. */
function wideEncoding(bytes) {
    const sample = bytes.subarray(0, 65536);
    const zeros = [0, 0];
    let controls = 0;
    for (const [i, byte] of sample.entries()) {
        if (byte === 0)
            zeros[i % 2 === 0 ? 0 : 1]++;
        else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
            controls++;
    }
    const [even, odd] = zeros;
    if (even + odd === 0)
        return controls > sample.length * 0.02 + 8 ? "binary" : null;
    const many = Math.max(2, sample.length * 0.002);
    if (odd >= many && even <= odd * 0.05)
        return "utf-16le";
    if (even >= many && odd <= even * 0.05)
        return "utf-16be";
    // A few zero bytes in a text are damage, not a picture.
    return even + odd <= many ? null : "binary";
}
