export function markOf(text) {
    const found = /^([（(]?)([一二三四五六七八九十]{1,3}|\d{1,3})([、.．）)])(?!\d)/u.exec(text);
    if (found === null)
        return null;
    const [, open = "", figure = "", close = ""] = found;
    const chinese = !/\d/u.test(figure);
    return { form: `${open}${chinese ? "一" : "1"}${close}`, number: chinese ? chineseNumber(figure) : Number(figure) };
}
/** 一 … 九十九. */
function chineseNumber(text) {
    const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["零", text];
    const digit = (char) => Math.max(0, "零一二三四五六七八九".indexOf(char));
    return (tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones));
}
/** The next number in the same signs: an item of the same list, whatever the text before it ended with. */
export function followsMark(mark, before) {
    return mark !== null && before !== null && mark.form === before.form && mark.number === before.number + 1;
}
