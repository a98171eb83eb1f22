/**
 * Text as GBK bytes, as a Chinese Windows writes CSV. The platform decodes this encoding but does not write it, so the
 * table is read off its decoder. Throws on a character GBK does not have.
 */
export function encodeGbk(text) {
    const bytes = [];
    for (const character of text) {
        const code = character.charCodeAt(0);
        if (code < 0x80) {
            bytes.push(code);
            continue;
        }
        const pair = table().get(character);
        if (pair === undefined)
            throw new Error(`GBK has no character for “${character}”`);
        bytes.push(pair >> 8, pair & 0xff);
    }
    return Uint8Array.from(bytes);
}
let cached = null;
/** Characters by their two bytes, high byte first. Areas for private use are left out. */
function table() {
    if (cached !== null)
        return cached;
    const decoder = new TextDecoder("gb18030");
    const pairs = new Map();
    for (let high = 0x81; high <= 0xfe; high++) {
        for (let low = 0x40; low <= 0xfe; low++) {
            const character = low === 0x7f ? "" : decoder.decode(Uint8Array.of(high, low));
            if (character.length === 1 && !/[\ue000-\uf8ff\ufffd]/.test(character) && !pairs.has(character)) {
                pairs.set(character, high * 256 + low);
            }
        }
    }
    cached = pairs;
    return pairs;
}
