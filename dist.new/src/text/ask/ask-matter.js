import { wordTrait as trait } from "./ask-grammar.js";
import { splitClauses } from "./clause.js";
import { combineForces, negateForce } from "./force.js";
/**
 * 一条建议要做什么: the actions an ask names, with their objects, in reading order but for means (“通过引进……”), which come last. The first is
 * the ask's own measure as far as can be told. Looks at its opening sentences only.
 */
export function findMatters(text, words, ask, grammar) {
    const leading = [];
    const means = [];
    for (const clause of splitClauses(text, words, ask)) {
        const found = readClause(words, clause, grammar);
        if (found !== null)
            (found.isMeans || found.matter.object === null ? means : leading).push(found.matter);
    }
    return [...leading, ...means];
}
/** The verbs of a clause and what they act on, or null where it wants nothing done. */
function readClause(all, { from, to, listed, titled, isLast }, grammar) {
    const traits = (i) => grammar.traits[all.words[i]];
    const forceOf = (i) => grammar.forces[all.words[i]] ?? null;
    const has = (i, wanted) => (traits(i) & wanted) !== 0;
    const isVerb = (i) => (traits(i) & (trait.act | trait.alsoNoun)) === trait.act &&
        !titled.has(i) &&
        !(i > from && has(i - 1, trait.nominal));
    const head = findHead();
    if (head === null)
        return null;
    const { topic, isFronted, isNegated, isDenied, isMeans } = head;
    let { at } = head;
    // 注重在日常工作中开展审计: what counts is done there.
    if (at + 1 < to && has(at + 1, trait.means) && isPlace(at + 1))
        at = findVerb(at + 2) ?? at;
    // 加快取消, 建立和完善: verbs in a row. 停止扩大 is less, 建立和完善 as much as 建立.
    let end = at + 1;
    let force = forceOf(at);
    while (end < to) {
        const next = has(end, trait.names | trait.act | trait.light) ? end : end + 1;
        if (next + 1 >= to || !isVerb(next))
            break;
        if (next === end && !listed.has(end))
            force = combineForces(force, forceOf(next));
        end = next + 1;
    }
    const isLight = has(at, trait.light);
    const isCause = has(end - 1, trait.cause);
    let object = isFronted ? topic : trim(end, isLight ? to : findEnd(end));
    let actionEnd = end;
    if (isLight && !isFronted) {
        // 对患者给予补助: what is given stands behind, to whom before.
        const isAllAction = object !== null && rangeOf(object).every((i) => has(i, trait.act));
        if (object !== null && (topic !== null || isAllAction)) {
            actionEnd = object[1];
            for (let i = end; i < actionEnd; i++)
                force = forceOf(i) ?? force;
            object = topic;
        }
    }
    else
        object ??= topic ?? trim(from, at);
    if (object === null && isLight)
        return null;
    let named = object === null ? [] : rangeOf(object);
    if (isCause && object !== null) {
        // 鼓励医院开设门诊: what is asked for is what they are to do.
        force ??= "promote";
        const inner = named.find((i) => i > object[0] && i + 1 < object[1] && isVerb(i));
        if (inner !== undefined) {
            force = combineForces(force, forceOf(inner));
            named = named.filter((i) => i > inner);
        }
    }
    const spanOf = ([a, b]) => ({ start: all.starts[a], end: all.ends[b - 1] });
    return {
        isMeans,
        matter: {
            action: spanOf([at, actionEnd]),
            object: object === null ? null : spanOf(isCause ? object : shorten(object)),
            force: isDenied ? null : isNegated ? negateForce(force) : force,
            words: named.filter((i) => has(i, trait.names)).map((i) => all.words[i]),
        },
    };
    /** The first verb that asks, and what stands before it. */
    function findHead() {
        let topic = null;
        let isFronted = false;
        let isNegated = false;
        let isDenied = false;
        let subject = false;
        let obliged = -farthestModal;
        let isTelling = false;
        // Where the means begin: at the start, or behind 建议 and the like.
        let means = has(from, trait.means) ? from : -1;
        for (let i = startOfPredicate(); i < to; i++) {
            if (means < 0 && !subject && has(i, trait.means) && isInstrument(i))
                means = i;
            if (has(i, trait.tells))
                isTelling = true;
            else if (has(i, trait.not) && !titled.has(i)) {
                isNegated = !isNegated;
                isDenied ||= has(i, trait.denies);
            }
            else if (has(i, trait.fronting | trait.topical)) {
                const verb = findVerb(i + 1);
                if (verb === null || verb === i + 1)
                    continue;
                topic = [i + 1, verb];
                isFronted = has(i, trait.fronting);
                obliged = to;
                i = verb - 1;
            }
            else if (has(i, trait.light) ||
                (has(i, trait.act) && opensPredicate(i, subject && i - obliged >= farthestModal))) {
                if (means < 0 || (subject && (isPlace(means) || isVerb(i)) && !isInstrument(means))) {
                    if (isStatement(i))
                        return null;
                    return { at: i, topic, isFronted, isNegated, isDenied, isMeans: isTelling };
                }
                // “通过引进人才提高水平”: the measure stands behind the means.
                const measure = has(means, trait.ends) ? null : findVerb(i + 1);
                const isMeans = measure === null && !(isLast && subject);
                return { at: measure ?? i, topic, isFronted, isNegated, isDenied, isMeans };
            }
            else if (has(i, trait.obliging))
                obliged = i;
            else if (has(i, trait.names))
                subject = true;
        }
        return null;
    }
    /** “生产条件不一样”: a noun after all. */
    function isStatement(verb) {
        if (!has(verb, trait.alsoNoun))
            return false;
        for (let i = verb + 1; i < to; i++)
            if (has(i, trait.denies))
                return true;
        return false;
    }
    /** 通过、依托: whatever their clause holds, it may be all means; 以、在 let their verb stand. */
    function isInstrument(i) {
        return all.ends[i] - all.starts[i] > 1;
    }
    /** “培训机构应当……”: where a modal follows nothing but nouns, they are its subject. */
    function startOfPredicate() {
        for (let i = from; i < to && !isVerb(i) && !has(i, trait.fronting | trait.topical | trait.light); i++) {
            if (has(i, trait.obliging) && i > from)
                return i;
        }
        return from;
    }
    /** 在学校设立: no means. */
    function isPlace(i) {
        return all.ends[i] - all.starts[i] === 1 && !has(i, trait.breaks);
    }
    function opensPredicate(i, hasSubject) {
        if (i + 1 < to && has(i + 1, trait.binds))
            return false;
        return hasSubject ? isVerb(i) && i + 1 < to : true;
    }
    function findVerb(start) {
        for (let i = start; i < to; i++) {
            if (has(i, trait.light | trait.not) || (isVerb(i) && !(i + 1 < to && has(i + 1, trait.binds))))
                return i;
            if (has(i, trait.act) && i > start && has(i - 1, trait.obliging))
                return i;
        }
        return null;
    }
    /** Where the object ends: before another predicate, or the next sentence where a title runs on into its text. */
    function findEnd(start) {
        for (let i = start + 1; i < to; i++) {
            if (has(i, trait.breaks) || (has(i, trait.urges) && opensAnother(i + 1)))
                return i;
            if (has(i, trait.obliging) || has(i, trait.states))
                return isCause ? i : endBeforeSubject(start, i);
            if (!isCause &&
                has(i - 1, trait.closes) &&
                has(i, trait.reopens) &&
                !listed.has(i) &&
                opensAnother(i) &&
                i + 2 < to)
                return i;
            if (!isCause && has(i, trait.means) && i > start + 1 && !has(i - 1, trait.binds) && !bindsLater(i))
                return i;
            if (titled.has(i) && !titled.has(i - 1) && i > start + 1)
                return i;
            if (all.words[i] === all.words[i - 1] && has(i, trait.closes))
                return i;
            if (!isCause && opensClause(i))
                return i;
            if (!isVerb(i) || i + 1 >= to)
                continue;
            // 扩大中心城区禁止燃放范围: a ban within the name of a thing.
            if (forceOf(i) !== null && forceOf(i) !== "promote" && has(to - 1, trait.closes) && !has(i - 1, trait.closes))
                continue;
            if (listed.has(i) || (!isCause && i + 2 < to && !has(i - 1, trait.binds) && !has(i + 1, trait.binds)))
                return i;
        }
        return to;
    }
    /** 出台政策要求各部门……: what somebody else is to do; not in 政策支持力度. */
    function opensClause(i) {
        return (has(i, trait.cause) &&
            forceOf(i) === null &&
            i + 2 < to &&
            !has(i - 1, trait.binds) &&
            !has(i + 1, trait.binds | trait.closes) &&
            has(i + 1, trait.names));
    }
    /** 与……在工作机制方面的关系: what begins here belongs to a name that ends later. */
    function bindsLater(i) {
        for (let k = i + 1; k < to; k++)
            if (has(k, trait.nominal))
                return true;
        return false;
    }
    function opensAnother(i) {
        return i + 1 < to && has(i, trait.act) && !has(i + 1, trait.binds);
    }
    /** “……监管体系能源监管机构要强化……”: where the title ends before the subject of the sentence that follows without a stop. */
    function endBeforeSubject(start, modal) {
        for (let i = modal - 1; i > start; i--)
            if (has(i, trait.closes))
                return i + 1;
        return modal;
    }
    /** Without words of grammar at its edges; null where nothing is left. */
    function trim(start, stop) {
        let [a, b] = [start, stop];
        while (a < b && !has(a, trait.names))
            a++;
        while (b > a && !has(b - 1, trait.names))
            b--;
        return a < b ? [a, b] : null;
    }
    /** A long object is told by its end, where its head stands. */
    function shorten([a, b]) {
        const length = (i) => all.ends[b - 1] - all.starts[i];
        for (let i = a; i < b - 2 && length(a) > longestObject; i++) {
            if (has(i, trait.binds) && length(i + 1) <= longestObject)
                return trim(i + 1, b) ?? [a, b];
        }
        return [a, b];
    }
}
/** In characters. */
const longestObject = 30;
/** In words: behind a modal so near, what is also a noun is a verb (应由市财政局监管). */
const farthestModal = 4;
function rangeOf([a, b]) {
    return Array.from({ length: b - a }, (_, k) => a + k);
}
