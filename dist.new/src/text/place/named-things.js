import { tagInDictionary } from "../word/dictionary-tags.js";
import { breaks, common, formOf, lastCharacters, longestEnding } from "./thing-endings.js";
/** G307, X217: highways by their grade (国、省、县、乡、村) and number. */
const highway = /^[gsxyc]\d{2,4}$/u;
/** Most words of a name before its ending. */
const longestName = 8;
/**
 * Names of organizations and projects in a text: words up to an ending (大桥, 学院) from the first place or word of its own on.
 * `mentions`: the places in it.
 */
export function findNamedThings(text, { words, starts, ends }, mentions, context) {
    const things = new Map();
    const termAt = (i) => context.terms[words[i]] ?? "";
    const placeAt = (i) => mentions.find(({ from, to }) => from <= i && i < to);
    let taken = 0;
    for (let i = 0; i < words.length; i++) {
        if (!lastCharacters.has(termAt(i).at(-1)))
            continue;
        const ending = endingAt(i);
        // A place's own name ends so too (连云港, 大运河); and a longer name may follow (高速 of 高速公路).
        if (ending === null || placeAt(i) !== undefined || (adjoins(i + 1) && endingAt(i + 1) !== null))
            continue;
        const name = nameBefore(ending, i);
        if (name === null)
            continue;
        things.set(name, { name, core: coreOf(name, context.home), kind: ending.form.kind });
        taken = i + 1;
    }
    // A number that is part of a name (G60科创走廊) is told by the name.
    const within = [...things.keys()].join(" ").toLowerCase();
    for (const [i] of words.entries()) {
        const number = termAt(i).toUpperCase();
        if (highway.test(termAt(i)) && !within.includes(termAt(i)))
            things.set(number, { name: number, core: number, kind: "公路" });
    }
    return [...things.values()];
    function adjoins(i) {
        return i < words.length && i > 0 && ends[i - 1] === starts[i];
    }
    /** The longest ending that word i completes: the word it begins in, and what of that word stands before it. */
    function endingAt(i) {
        let text = "";
        let found = null;
        for (let at = i; at >= taken && (at === i || adjoins(at + 1)) && text.length < longestEnding; at--) {
            const term = termAt(at);
            for (let from = 0; from < term.length; from++) {
                const form = formOf.get(term.slice(from) + text);
                if (form === undefined)
                    continue;
                const head = term.slice(0, from);
                // 思路 and 空港 are words of their own.
                if (from > 0 && /[路港]$/u.test(term) && from === term.length - 1 && !isNameHead(head, at))
                    break;
                found = { form, at, head };
                break;
            }
            text = term + text;
        }
        return found;
    }
    /** 陶寺, 太焦. */
    function isOwn(i) {
        const term = termAt(i);
        if (/^[a-z]{1,2}\d+$/u.test(term))
            return true;
        return /^[\u4e00-\u9fff]{2,4}$/u.test(term) && context.isRare(words[i]) && mayBeOwn(term);
    }
    /** 太长 of 太长路; not 绿色 of 绿色工厂, nor 集成 of 集成电路. */
    function isNameHead(head, i) {
        return head.length === 2 && mayBeOwn(head) && isOwn(i);
    }
    function nameBefore({ form, at, head }, last) {
        let first = -1;
        let named = "nothing";
        const between = [];
        const modifiers = [];
        const note = (strength, from) => {
            first = from;
            if (named !== "own")
                named = strength === "home" && named === "place" ? named : strength;
            modifiers.push(...between.splice(0));
        };
        if (head !== "") {
            if (opensWithPlace(head, context.places))
                note("place", at);
            else if (isNameHead(head, at))
                note("own", at);
            else
                between.push(head);
        }
        for (let k = at - 1; k >= taken && at - k <= longestName && adjoins(k + 1); k--) {
            const term = termAt(k);
            if (context.isStop(words[k]) || breaks.test(term))
                break;
            const place = placeAt(k);
            if (place === undefined) {
                between.push(term);
                if (isOwn(k))
                    note("own", k);
                continue;
            }
            if (place.from < taken)
                break;
            note(context.home.has(place.name) ? "home" : "place", place.from);
            k = place.from;
        }
        if (modifiers.some((word) => common.test(word)))
            return null;
        return isEnough(named, form, modifiers.length)
            ? text.slice(starts[first], ends[last]).replaceAll(/\s/gu, "")
            : null;
    }
}
/** A name needs so many characters to be recognized without its place. */
const shortestCore = 4;
/** What other texts may call it. */
export function coreOf(name, home) {
    const lengths = Array.from(home, (own) => (name.startsWith(own) ? own.length : 0));
    const core = name.slice(Math.max(0, ...lengths));
    return core.length >= shortestCore ? core : name;
}
function mayBeOwn(word) {
    const tag = tagInDictionary(word);
    return tag === null || /^n[rst]/u.test(tag);
}
/** 武汉 of 武汉长江大桥. */
function opensWithPlace(word, { divisions, waters }) {
    for (let end = 2; end <= word.length; end++) {
        const name = word.slice(0, end);
        if (divisions.meanings.has(name) || waters.has(name))
            return true;
    }
    return false;
}
/** `modifiers`: how many words stand between the place or own word and the ending. */
function isEnough(named, { needs, home, kind }, modifiers) {
    if (named === "nothing")
        return false;
    // 数字基地 is none, 潞安煤化工示范基地 is one.
    if (named === "own")
        return kind !== "工程" || modifiers >= 2;
    if (named === "home" && !home)
        return false;
    return needs === "place" || (needs === "modified" && modifiers > 0);
}
