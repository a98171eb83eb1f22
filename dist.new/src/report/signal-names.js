/** How a measurement reads where it tells against handling two proposals jointly; the names themselves tell of closeness. */
const against = new Map([
    ["建议逐条对应", "建议难以逐条对应"],
    ["全文反复出现的用词相同", "全文反复出现的用词不同"],
    ["一件的某条建议正是另一件所谈", "各条建议都不是另一件所谈"],
    ["全文意思比一般更近", "全文意思不比一般更近"],
    ["案由意思相近", "案由意思不够相近"],
    ["情况和问题相近", "情况和问题不够相近"],
    ["案由所指对方也在谈", "案由所指对方很少谈到"],
    ["案由所指在对方文中分量相当", "案由所指在对方文中分量不足"],
    ["所涉地域一致", "所涉地域不尽一致"],
    ["案由未指向不同地方", "案由指向不同地方"],
    ["所指机构、项目、文件一致", "所指机构、项目、文件不尽一致"],
    ["主张不相反", "主张相反"],
    ["不是同一模板套用于不同对象", "同一模板套用于不同对象"],
]);
/**
 * What was measured of two proposals, as a reader sees it. `contribution`: below 0 it tells against them, default for them. Signals come with
 * their Chinese names; a name in any other language is the program's own and is never shown.
 */
export function nameSignal(name, contribution = 0) {
    if (!/\p{Script=Han}/u.test(name))
        return "其他特征";
    return contribution < 0 ? (against.get(name) ?? name) : name;
}
