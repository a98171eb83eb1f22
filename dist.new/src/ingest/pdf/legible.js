import { commonHanzi } from "./adobe-gb1.js";
/** Share of readable characters below which a page is taken for numbers of glyphs: official texts have .98, papers full of formulas .95, such pages .8 at most. */
const leastShare = 0.9;
let common = null;
/** Whether a text is one: a font that does not say which characters its glyphs stand for yields rare hanzi and foreign letters. */
export function isLegible(text) {
    common ??= new Set(commonHanzi());
    let seen = 0;
    let readable = 0;
    for (const char of text) {
        if (/\s/u.test(char))
            continue;
        seen++;
        if (/[\u0021-\u007e\u2010-\u2026\u2460-\u249b\u3001-\u301e\uff01-\uff5e·×°℃‰→■□●○★]/u.test(char) ||
            common.has(char))
            readable++;
    }
    return readable >= leastShare * seen;
}
