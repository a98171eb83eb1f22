/** The first that fits wins: refusals stand before what they refuse (不予立案 contains 立案). */
const filingRules = [
    [/撤案|撤回|撤销|撤消/, "withdrawn"],
    [/不(予|同意|宜|作|符合)?(受理)?立案|未(予)?立案|不受理|不予受理|退回|^否$/, "not-filed"],
    [/并案|归并|合并|并入|^并$/, "joined"],
    [/待|审查中|审核中|初审|复审|终审|未审|暂存|暂缓|草稿|已提交|处理中/, "pending"],
    [
        /意见(和|与|、)?建议|作为?(意见|建议)|转(为|作)?(意见|建议|来信|信访|社情民意)|委员来信|来信|社情民意|^建议$/,
        "suggestion",
    ],
    [/立案|^是$|^filed$/i, "filed"],
];
/** Words as handling rules of many cities put them; refusals stand before what they refuse. */
const outcomeRules = [
    [/参考|不可行|不能采纳|未(予)?采纳|不予采纳|难以采纳/, "reference"],
    [
        /(条件|政策|财力|资金|权限).{0,6}(限制|所限|制约|不具备|不成熟)|以后(再)?解决|留待|待条件|暂(时)?(不能|难以|无法|缓)|无法解决|难以解决|(未|没有)(能)?(得到)?解决/,
        "later",
    ],
    [/正在|列入|纳入(计划|规划)|计划|拟解决|逐步|部分(解决|采纳|落实)|基本(解决|采纳|落实)|准备解决|推进中/, "planned"],
    [
        /已(经)?(得到)?(解决|采纳|落实|吸收)|解决或(者)?采纳|采纳或(者)?解决|(?<!不能|无法|难以|未能|未|没有)(完全|全部)(解决|采纳|落实)|^(解决|采纳|落实)$|(?<!未|没有|未能)得到解决/,
        "solved",
    ],
];
/** Words that go with any outcome, and mean the last where they stand alone. */
const explainedOnly = /说明情况|解释说明/;
const outcomeOfLetter = { A: "solved", B: "planned", C: "later", D: "reference" };
const formRules = [
    [/集体|界别|党派|团体|专委会|专门委员会|组织提案|小组|联组/, "collective"],
    [/联名|联合|联署|多人/, "joint"],
    [/个人|单独|独立|^委员(提案)?$|^单人$/, "individual"],
];
/** 立案情况; `unknown` for words nobody has listed. */
export function parseFiling(text) {
    return firstFit(filingRules, text) ?? "unknown";
}
/** Reads 办理结果. A letter (B类) wins over the words around it, unless they say something else altogether. */
export function parseOutcome(text) {
    const value = text.normalize("NFKC").replace(/\s+/g, "");
    const code = /^\(?([A-D])(?![a-z])类?\)?(?:[、/,和及]([A-D])(?![a-z])类?)?/i.exec(value);
    const letters = [code?.[1], code?.[2]].flatMap((letter) => outcomeOfLetter[letter?.toUpperCase() ?? ""] ?? []);
    const words = outcomeRules.flatMap(([pattern, outcome]) => (pattern.test(value) ? [outcome] : []));
    const said = new Set([...letters, ...words]);
    const contradicts = new Set(letters).size > 1 ||
        letters.some((letter) => words.length > 0 && !words.includes(letter)) ||
        (said.has("solved") && (said.has("later") || said.has("reference")));
    const outcome = contradicts ? leastFavorable([...said]) : (letters[0] ?? words[0]);
    return { outcome: outcome ?? (explainedOnly.test(value) ? "reference" : "unknown"), contradicts };
}
/** The one that promises least: D before C before B before A. */
export function leastFavorable(said) {
    const order = ["reference", "later", "planned", "solved"];
    return order.find((outcome) => said.includes(outcome)) ?? "unknown";
}
/** 提案形式; `unknown` for words nobody has listed. */
export function parseForm(text) {
    return firstFit(formRules, text) ?? "unknown";
}
function firstFit(rules, text) {
    const value = text.normalize("NFKC").replace(/\s+/g, "");
    return rules.find(([pattern]) => pattern.test(value))?.[1] ?? null;
}
