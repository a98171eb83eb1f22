/** Characters of a label. */
export const minLabelLength = 4;
export const maxLabelLength = 14;
const maxWords = 5;
/** Quotation marks around a word do not part it from the next: “双减”政策. */
const quotes = /[“”‘’"'「」]/gu;
const onlyQuotes = /^[“”‘’"'「」]+$/u;
/** Characters before which a name is not yet whole (长江江苏|段), and after which it has lost its head (我|省图书馆, 无|补贴). */
const tornBefore = /^[段化性型者式类]/u;
const tornAfter = /[我全本各该无不非未每贵]$/u;
/**
 * Noun phrases of a text, 4–14 characters, each once: whole words that stand together, opening and closing as a noun phrase does.
 * Verbs and words of the shell may only close it (种质资源保护利用), for what follows would be their object (业主缴纳小区……).
 */
export function findPhrases(text, { words, starts, ends }, classes) {
    const phrases = new Map();
    const touches = (left) => left >= 0 &&
        left + 1 < words.length &&
        (ends[left] === starts[left + 1] || onlyQuotes.test(text.slice(ends[left], starts[left + 1])));
    const continues = (left) => touches(left) && classes.isNoun(words[left]) && classes.isNoun(words[left + 1]);
    for (let first = 0; first < words.length; first++) {
        if (!classes.opens(words[first]) || tornAfter.test(text.slice(0, starts[first])))
            continue;
        if (touches(first - 1) && classes.isFragment(words[first - 1]))
            continue;
        const content = [];
        let ended = false;
        for (let last = first; last < Math.min(words.length, first + maxWords); last++) {
            const word = words[last];
            if (last > first && !touches(last - 1))
                break;
            const found = text.slice(starts[first], ends[last]).replace(quotes, "");
            if (found.length > maxLabelLength)
                break;
            if (classes.isVerb(word) || classes.roundsOff(word))
                ended = true;
            else if (ended)
                break;
            if (classes.says(word))
                content.push(word);
            else if (!classes.roundsOff(word))
                break;
            // Only what is too short to stand by itself is rounded off.
            const core = last > first ? text.slice(starts[first], ends[last - 1]).replace(quotes, "") : "";
            const rounded = classes.roundsOff(word) && core !== "" && core.length < minLabelLength;
            if (found.length < minLabelLength || !(rounded || classes.isNoun(word)) || phrases.has(found))
                continue;
            if (tornBefore.test(text.slice(ends[last])) || (touches(last) && classes.isFragment(words[last + 1])))
                continue;
            if (!content.some((part) => classes.tells(part) && !classes.isEmptyHead(part)))
                continue;
            const ofNext = text.startsWith("的", ends[last]);
            const whole = !continues(first - 1) && !continues(last) && !ofNext;
            phrases.set(found, { text: found, content: [...new Set(content)], rounded, whole });
        }
    }
    return [...phrases.values()];
}
