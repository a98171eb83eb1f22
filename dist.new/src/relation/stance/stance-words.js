/** What is wrong by its name nobody defends: who fights it opposes nobody. */
const wrong = /^(?:违规|违法|违章|非法|无证|假冒|伪劣|不合格|不达标|黑恶|乱象|乱|私自|擅自|恶意|虚假|浪费|污染|事故|隐患|负担|风险)/u;
export function isWrong(term) {
    return wrong.test(term);
}
/** 取消限额、打破壁垒: to do away with a bond on something is to allow it. */
const bonds = new Set("限额 上限 门槛 壁垒 障碍 歧视 硬性 限制性".split(" "));
export function isBond(term) {
    return bonds.has(term);
}
/** Administrative units say where, not what. */
const unit = /^(?:.{2,6}(?:省|市|县|自治区)|主城区|城区)$/u;
export function isUnit(term) {
    return unit.test(term);
}
/** What 禁 and 限 forbid in one character, and the words that say the same in full. */
const deeds = {
    放: "燃放",
    燃: "燃放 燃烧",
    行: "通行 行驶 上路 出行",
    停: "停放 停车",
    购: "购买 购房 购车",
    售: "销售 出售 零售",
    牌: "上牌 牌照",
    号: "号牌",
    鸣: "鸣笛 鸣号",
    捕: "捕捞 捕鱼",
    渔: "捕捞 捕鱼 垂钓",
    养: "养殖 散养 饲养",
    烧: "焚烧 露天焚烧 燃烧",
    塑: "塑料 塑料袋",
    烟: "吸烟",
    摩: "摩托车",
    采: "采挖 采砂 开采",
    伐: "砍伐 采伐",
    牧: "放牧",
    入: "进入",
    高: "高度 层高",
};
const forbidding = new RegExp(`^[禁限](?<deed>[${Object.keys(deeds).join("")}])(?:区|区域|令|范围)?$`, "u");
/** 禁放区 → 放; null for words that forbid nothing. */
export function forbiddenDeed(term) {
    return forbidding.exec(term)?.groups["deed"] ?? null;
}
/** 禁放区: where it is forbidden. Amid an object it says where something else is (禁放区内的零售点). */
export function isBannedPlace(term) {
    return term.length > 2 && forbiddenDeed(term) !== null;
}
/** Whether a word says in full what some ban forbids: 燃放, where 禁放 forbids 放. */
export function doesDeed(term, forbidden) {
    return [...forbidden].some((deed) => deeds[deed].split(" ").includes(term));
}
