import { sparseDot } from "../../vector/sparse-vector.js";
import { dot } from "../../vector/vector-space.js";
import { copiedBothWays } from "../wording/copied.js";
import { compareAsks } from "./match-asks.js";
import { comparePlaces } from "../place/place-agreement.js";
import { findOpposition } from "../stance/stance.js";
import { compareThings } from "../place/thing-agreement.js";
import { countOf } from "../profile/word-counts.js";
/**
 * What is measured of a pair, in the order of {@link measureSignals}: the name in the model file and the name the office reads.
 * Every signal is symmetric in the two proposals, lies in [0, 1], and rises as they come closer.
 */
export const signalNames = [
    // Asks paired one to one, likeness of the paired. Two texts on one topic that ask for different things stay low.
    ["asks", "建议逐条对应"],
    // Cosine of count × idf of subject and body, relative to how much each text repeats itself: what both keep coming back to.
    ["text", "全文反复出现的用词相同"],
    // How much one ask of the one is about what the other is about as a whole: a narrow matter inside a broad proposal.
    ["askOnMatter", "一件的某条建议正是另一件所谈"],
    // Cosine of the whole texts in meaning, above what is usual around both (.5: no nearer than their neighbors).
    ["meaning", "全文意思比一般更近"],
    // Cosine of the subjects in meaning, shells left out.
    ["subjectMeaning", "案由意思相近"],
    // Cosine of 情况 and 分析 in meaning; of the whole texts where one of them has none.
    ["situation", "情况和问题相近"],
    // Whether each text speaks of what the other's subject names: 1 from two fifths of its content on. A narrow matter inside a broad
    // proposal, or beside it, stays low: of 49 labeled pairs below one half, one is handled jointly.
    ["scope", "案由所指对方也在谈"],
    // How far the content of each subject stands in the other's text, a word counting only as far as the other gives it as much room; mean.
    ["subjectWeighty", "案由所指在对方文中分量相当"],
    // 1: the subjects name the same places, or both speak of the whole · ½: one place lies within the other, or nobody can tell · 0: different places.
    ["place", "所涉地域一致"],
    // 0: the subjects name different places; else 1. By definition such two are not handled jointly.
    ["samePlace", "案由未指向不同地方"],
    // 0: one subject names an organization, project or document of which the other's text says nothing; else 1.
    ["named", "所指机构、项目、文件一致"],
    // 0: they want opposite things of the same object (扩大禁放, 放开燃放); else 1. By definition one reply cannot answer both.
    ["stance", "主张不相反"],
    // 0: largely the same wording filled in for another place or object (栖云县连翘, 望岫县黄芩); else 1. Likewise by definition.
    ["ownMatter", "不是同一模板套用于不同对象"],
];
export function measureSignals(a, b) {
    const places = comparePlaces(a, b);
    return Float64Array.of(compareAsks(a, b), Math.min(1, sparseDot(a.text, b.text) / (a.coherence * b.coherence) ** (textCorrection / 2)), Math.max(askOnMatter(a, b), askOnMatter(b, a)), nearness(dot(a.points.full, b.points.full) - (a.crowding + b.crowding) / 2 + 0.5), nearness(dot(a.points.subject, b.points.subject)), nearness(compareSituations(a, b)), Math.min(1, Math.min(subjectFound(a, b), subjectFound(b, a)) / enoughFound), (subjectWeighty(a, b) + subjectWeighty(b, a)) / 2, places.closeness, places.verdict === "conflict" ? 0 : 1, compareThings(a, b).closeness === 0 ? 0 : 1, findOpposition(a.stances, b.stances).value >= clearlyOpposite ? 0 : 1, isSameTemplate(a, b) ? 0 : 1);
}
/** Of 3,311 related pairs of a real archive the highest opposition is .39; of eight written opposites the lowest is .58. */
const clearlyOpposite = 0.5;
function askOnMatter(a, b) {
    return a.asks.reduce((best, ask) => Math.max(best, sparseDot(ask.vector, b.text)), 0);
}
function nearness(value) {
    return Math.min(1, Math.max(0, value));
}
function compareSituations({ points: a }, { points: b }) {
    const described = a.situation.some((value) => value !== 0) && b.situation.some((value) => value !== 0);
    return described ? dot(a.situation, b.situation) : dot(a.full, b.full);
}
/** As for asks, but milder: whole texts share their topic words even where they are short. */
const textCorrection = 0.5;
/** From this share of its subject's content on, a matter counts as spoken of: the rest is wording. */
const enoughFound = 0.4;
/** Share of the content of a's subject that stands in b's text. */
function subjectFound(a, b) {
    return shareOfContent(a.subjectWords, (word) => (countOf(b.counts, word) > 0 ? 1 : 0));
}
function subjectWeighty(a, b) {
    const room = (of, word) => countOf(of.counts, word) / Math.max(1, of.length);
    return shareOfContent(a.subjectWords, (word) => Math.min(1, room(b, word) / room(a, word)));
}
/** How far the words are met, each counted for what it is worth; `met` in [0, 1]. */
function shareOfContent(words, met) {
    let sum = 0;
    let total = 0;
    for (const { word, weight } of words) {
        sum += weight * met(word);
        total += weight;
    }
    return total === 0 ? 0 : sum / total;
}
/** A word of the subject that its own text uses at least so often is what the proposal is about. */
const coreCount = 3;
/** Each is about something that the other never mentions. */
function conflictInObjects(a, b) {
    const hasOwn = (one, other) => one.subjectWords.some(({ word }) => countOf(one.counts, word) >= coreCount && countOf(other.counts, word) === 0);
    return hasOwn(a, b) && hasOwn(b, a);
}
/** From this share of common wording two texts were not written independently; those that were share under .2. */
const templateFloor = 0.35;
export function isSameTemplate(a, b) {
    if (copiedBothWays(a, b) < templateFloor)
        return false;
    return (comparePlaces(a, b).verdict === "conflict" || compareThings(a, b).verdict === "conflict" || conflictInObjects(a, b));
}
