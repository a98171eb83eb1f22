const digit = "[0-9０-９]";
/** One Chinese numeral alone is left to its neighbors (一是、统一). */
const pattern = new RegExp(`${digit}+(?:[.．]${digit}+|[,，]${digit}{3}(?!${digit}))*[%％]?|[〇零一二两三四五六七八九十百千万亿]{2,}|[A-Za-zＡ-Ｚａ-ｚ]+|\\S`, "gu");
const letters = /[\p{L}\p{N}]/gu;
/** White space is left out: how a text is laid out does not matter. */
export function splitTokens(text) {
    return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
        key: fold(written),
        start: index,
        end: index + written.length,
        weight: written.match(letters)?.length ?? 0,
    }));
}
/** Full-width forms of ASCII stand as far above it. */
const widthShift = 0xfee0;
function fold(written) {
    return written
        .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - widthShift))
        .toLowerCase();
}
