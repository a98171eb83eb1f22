/** A campaign that is told to begin runs its full time from then on. */
const beginning = /启动|制定|出台|编制|谋划|印发|新一轮|新的?[一二两三四五六七八九十]年/u;
const campaign = /(?<years>[一二两三四五六七八九十]|\d{1,2})年(?:专项)?(?:行动|攻坚|计划|规划|大会战|提升|治理|整治)/u;
/** Of a campaign whose beginning nobody tells, half the time is over at this share of its length after it was named. */
const likelyOver = 0.5;
/** Deadlines that fall into the paper's own year. */
const thisYear = /今年|年内|本年|年底前|上半年|下半年/u;
const fiveYearPlan = /(?<number>十[一二三四五六七八九]?)五(?=”|’|规划|时期|期间|计划|末|收官)/u;
const lawCampaign = /“?(?<number>[一二三四五六七八九十]{1,2})五”?普法/u;
/**
 * 已过期的任务: true where a task belongs to a campaign, plan or deadline that is over by `newestYear`, the year of the session or of the newest
 * paper. Tasks of papers without a year are stale only by the years they name themselves.
 */
export function isStale({ text, sentence, year }, newestYear, ended) {
    if (ended.some(({ lastYear, campaigns }) => lastYear < newestYear && campaigns.test(text)))
        return true;
    const last = lastYearNamed(text, sentence);
    if (last !== null)
        return last < newestYear;
    if (year === null)
        return false;
    if (thisYear.test(text))
        return year < newestYear;
    const years = numberOf(campaign.exec(text)?.groups?.["years"]);
    if (years === null)
        return false;
    return beginning.test(text) ? year + years <= newestYear : newestYear - year >= years * likelyOver;
}
/** The last year a task is meant for, by its own words or by a date before it in the sentence (到2020年，……); null where it names none. */
function lastYearNamed(text, sentence) {
    const law = numberOf(lawCampaign.exec(text)?.groups?.["number"]);
    // 八五普法 ends in 2025, the 十四五 too.
    if (law !== null)
        return 1985 + 5 * law;
    const plan = numberOf(fiveYearPlan.exec(text)?.groups?.["number"]);
    if (plan !== null)
        return 1955 + 5 * plan;
    const named = Array.from(text.matchAll(/(?:19|20)\d\d(?=年|—|-|－)|(?<=20\d\d[—\-－])20\d\d/gu), ([found]) => Number(found));
    if (named.length > 0)
        return Math.max(...named);
    const before = sentence.slice(0, Math.max(0, sentence.indexOf(text)));
    const dated = Array.from(before.matchAll(/(?:到|至)(20\d\d)年/gu), ([, found]) => Number(found)).at(-1);
    return dated ?? null;
}
const digits = "零一二三四五六七八九";
/** 三, 两, 十四, 5; null for anything else. */
function numberOf(written) {
    if (written === undefined || written === "")
        return null;
    if (/^\d+$/u.test(written))
        return Number(written);
    const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
    const unit = ones === "两" ? 2 : digits.indexOf(ones || "零");
    if (unit < 0)
        return null;
    return written.includes("十") ? 10 * (tens === "" ? 1 : digits.indexOf(tens)) + unit : unit;
}
