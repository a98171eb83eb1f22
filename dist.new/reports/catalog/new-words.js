import { leastText } from "../../src/text/word/new-word.js";
/** Words shown in the page and the workbook; all of them are in data/new-words.txt. */
export const newWordsShown = 40;
/** What was looked for and found, and what to do with it. */
export function describeNewWords({ words, textLength, tooLittle }) {
    if (tooLittle) {
        return `本次资料的文字共约${textLength}个词，不足${leastText}个，重复出现多属偶然，没有查找新词。`;
    }
    if (words.length === 0)
        return "没有发现词表以外的新词。";
    const shown = words.length > newWordsShown ? `，下列前${newWordsShown}个，全部见 data/new-words.txt` : "";
    return (`发现${words.length}个词表里没有、分词时被切开而常在一起出现的词${shown}。` +
        "这些词由程序按共同出现的次数和前后用词的变化得出，未经核定，本次归类没有采用。" +
        "认可的词可放进本单位的词表，先用 xuanti words --add 看加入后归类有什么变化，再在运行时用 --lexicon 带上。");
}
