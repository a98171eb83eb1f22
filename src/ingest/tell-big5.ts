/** Share of its characters of two bytes that must be the usual ones. */
const minUsual = 0.9;
/** The same as GBK: simplified text has nearly all of them, Big5 read as GBK half. */
const maxUsualAsGbk = 0.8;

/**
 * Whether text that is not UTF-8 is in Big5 rather than GBK, whose bytes overlap: in its own encoding nearly every
 * character is one of the usual few thousand, which both encodings keep in a block of their own.
 */
export function isBig5(bytes: Uint8Array): boolean {
  let pairs = 0;
  let usual = 0;
  let usualAsGbk = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    i++;
    if (i === bytes.length) break;
    const trail = bytes[i] ?? 0;
    pairs++;
    // Signs and the 5,401 characters of level 1.
    const inTrail = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe);
    if (lead >= 0xa1 && lead <= 0xc6 && inTrail) usual++;
    // Signs and the 3,755 characters of GB 2312's level 1.
    if (((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)) && trail >= 0xa1) usualAsGbk++;
  }
  return pairs >= 4 && usual >= minUsual * pairs && usualAsGbk <= maxUsualAsGbk * pairs;
}
