const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
/** 一 to 九十九, as chapters are numbered; digits beyond. */
export function chineseNumber(value) {
    if (value > 99)
        return String(value);
    const tens = Math.floor(value / 10);
    const ones = digits[value % 10] ?? "";
    return tens === 0 ? ones : `${tens === 1 ? "" : (digits[tens] ?? "")}十${ones}`;
}
