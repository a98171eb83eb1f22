/** 我区 is a district or 自治区, 我市 a municipality, prefecture or county. 健全市场 and 安全区域 speak of nobody's own. */
export const ownWords = [
    { words: /[我全]省/u, ending: /省$/u, level: "province", kind: "省" },
    { words: /我市|(?<![健完安])全市(?!场)/u, ending: /市$|地区$/u, level: "city", kind: "市" },
    { words: /[我全][州盟]/u, ending: /[州盟]$/u, level: "city", kind: "州" },
    { words: /我[县旗]|(?<![健完安])全[县旗](?![乡级域])/u, ending: /[县旗]$/u, level: "county", kind: "县" },
    { words: /我区|(?<![健完安])全区(?!域)/u, ending: /区$/u, level: "county", kind: "区" },
];
/** 我区 where so large a share of those who say so write 自治区 too. */
const regionShare = 0.5;
const regionWords = { words: /自治区/u, ending: /自治区$/u, level: "province", kind: "自治区" };
/** The words of their own that most of the texts have, and how many have them; null where none has any. */
export function findOwnWords(texts) {
    let found = null;
    for (const own of ownWords) {
        const speakers = texts.filter((text) => own.words.test(text)).length;
        if (speakers > (found?.speakers ?? 0))
            found = { own, speakers };
    }
    if (found?.own.kind !== "区")
        return found;
    const ofRegion = texts.filter((text) => regionWords.words.test(text)).length;
    return ofRegion >= found.speakers * regionShare ? { ...found, own: regionWords } : found;
}
