import { findMatters } from "../../text/ask/ask-matter.js";
import { combineForces } from "../../text/ask/force.js";
import { doesDeed, forbiddenDeed, isBannedPlace, isBond, isUnit, isWrong } from "./stance-words.js";
/** A word that stands so often in a text is of its matter. */
const repeated = 4;
/** How far a proposal is about a word that it repeats, and about one that it mentions, where the subject has neither. */
const ofRepeated = 0.6;
const ofMentioned = 0.2;
/** 关于……的建议: what a subject is wrapped in. */
const opening = /^\s*(?:关于|对于)?/u;
const closing = /(?:的?(?:若干|几点|一些)?(?:对策|政策)?(?:建议|提案|意见|思考))?\s*$/u;
/** All that a proposal takes a stand on, the subject first. `countOf`: how often a word, compounds taken apart, stands in it. */
export function findStances({ proposal, segmented }, countOf, context) {
    const { subject, body, asks } = segmented;
    const ofSubject = new Set(context.space.split(subject.words));
    const shareOf = (word) => (ofSubject.has(word) ? 1 : countOf(word) >= repeated ? ofRepeated : ofMentioned);
    const read = (text, words, span, ask) => findMatters(text, words, span, context.grammar).flatMap((matter) => toStance(ask, text, matter, shareOf, context));
    const title = { start: opening.exec(proposal.subject)[0].length, end: closing.exec(proposal.subject).index };
    return [
        ...read(proposal.subject, subject, title, null),
        ...asks.flatMap((ask, k) => read(proposal.body, body, ask, k)),
    ];
}
function toStance(ask, text, matter, shareOf, { grammar, terms, space }) {
    let { force } = matter;
    // What all asks of a text go on with is known from its subject.
    if (force === null || force === "relieve" || (force === "promote" && ask !== null))
        return [];
    let forbidden = "";
    let forbiddenWeight = 0;
    const bare = [];
    for (const [k, word] of matter.words.entries()) {
        const term = terms[word];
        if (isWrong(term))
            return [];
        if (isBannedPlace(term) && k + 1 < matter.words.length)
            continue;
        const deed = forbiddenDeed(term);
        if (isBond(term) && (force === "forbid" || force === "release"))
            force = "allow";
        else if (deed !== null || grammar.forces[word] === "forbid") {
            // 扩大禁放范围: what is extended is a ban.
            force = force === null ? null : combineForces(force, "forbid");
            forbidden += deed ?? "";
            if (deed !== null)
                forbiddenWeight = Math.max(forbiddenWeight, space.weight[word]);
        }
        else if (!isUnit(term))
            bare.push(word);
    }
    if (force === null)
        return [];
    const words = [...new Set(space.split(bare))]
        .map((word) => ({ word, term: terms[word], weight: space.weight[word], share: shareOf(word) }))
        .filter(({ weight }) => weight > 0);
    if (words.length === 0 && forbidden === "")
        return [];
    const object = matter.object === null ? "" : text.slice(matter.object.start, matter.object.end);
    return [{ ask, force, words, text: object, forbidden, forbiddenWeight }];
}
/** What a second pair of asks that shows it adds of what is missing. */
const second = 0.5;
/** 取向相反: how far two proposals want opposite things. The value is the same whichever comes first. */
export function findOpposition(a, b) {
    let best = { value: 0, a: null, b: null };
    const shown = [];
    for (const one of a) {
        for (const other of b) {
            const pull = contradict(one, other);
            if (pull === 0)
                continue;
            const found = { value: pull * compareObjects(one, other), a: one.ask, b: other.ask };
            shown.push(found);
            if (found.value > best.value)
                best = found;
        }
    }
    const others = shown.filter((each) => each.a !== best.a || each.b !== best.b);
    const next = others.reduce((most, { value }) => Math.max(most, value), 0);
    return { ...best, value: best.value + (1 - best.value) * second * next };
}
/**
 * How far two stances pull apart, in [0, 1], if they are about the same thing. What is more and what is less must be the same kind of thing
 * (收费标准, not 托育服务 and 托育成本); to be for and against a matter may be said of its different sides.
 */
function contradict(a, b) {
    const between = (x, y) => (a.force === x && b.force === y) || (a.force === y && b.force === x);
    if (between("forbid", "allow") || between("forbid", "release"))
        return 1;
    if (between("forbid", "promote"))
        return 0.7;
    const [kind, other] = [a.words.at(-1), b.words.at(-1)];
    if (kind === undefined || kind.word !== other?.word)
        return 0;
    if (between("more", "less"))
        return 1;
    if (between("forbid", "more"))
        return 0.8;
    return between("allow", "less") || between("release", "less") ? 0.6 : 0;
}
/** How far two stances are about the same thing: weight of the words they share over that of all, geometric mean of the two sides. */
function compareObjects(a, b) {
    const shared = (sumShared(a, b) + sumShared(b, a)) / 2;
    return shared === 0 ? 0 : Math.min(1, shared / Math.sqrt(total(a) * total(b)));
}
/** Weight of what a speaks of and b too, each word as far as both proposals are about it. */
function sumShared(a, b) {
    let sum = 0;
    for (const { word, term, weight, share } of a.words) {
        const same = b.words.find((other) => other.word === word);
        if (same !== undefined)
            sum += weight * Math.min(share, same.share);
        else if (stands(term, b.text))
            sum += weight * share;
        else if (doesDeed(term, b.forbidden))
            sum += weight;
    }
    const isDone = [...a.forbidden].some((deed) => b.forbidden.includes(deed)) ||
        b.words.some(({ term }) => doesDeed(term, a.forbidden));
    return isDone ? sum + a.forbiddenWeight : sum;
}
/** Whether a word stands in the other object, whole or its two halves apart. */
function stands(term, text) {
    if (text.includes(term))
        return true;
    return term.length === 4 && text.includes(term.slice(0, 2)) && text.includes(term.slice(2));
}
function total({ words, forbiddenWeight }) {
    return words.reduce((sum, { weight }) => sum + weight, forbiddenWeight);
}
