import { issue } from "../../base/issue.js";
import { normalizeText } from "../normalize.js";
export const lexiconKinds = ["words", "stopWords", "shellWords", "synonyms"];
/** Characters of the longest word that may be kept whole. */
export const longestEntry = 20;
/** Names of the four files in a folder, and the kind of words each holds. */
export const lexiconFileNames = {
    "policy.txt": "words",
    "stopwords.txt": "stopWords",
    "shell.txt": "shellWords",
    "synonyms.txt": "synonyms",
};
/** What the segmenter can keep whole: Chinese characters, letters, digits, and the few signs that names of things have (B2B, C++, 4.0). */
const writable = /^[\u3400-\u9fff\uf900-\ufaffA-Za-z0-9〇+&._%-]+$/u;
/**
 * Reads a list of words as staff write it: one entry a line, `词`, `词 词性` or `标准词 = 同义词 = 同义词`, `#` begins a comment.
 * Nothing stops the reading: every mistake becomes an Issue with its line, the rest of the file counts.
 */
export function parseLexiconFile(text, kind, file, nameLine = (line) => `词表“${file}”第 ${line} 行`) {
    const issues = [];
    const entries = [];
    const blank = [];
    const lines = text.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u);
    // What stands behind the last line end is no line.
    if (lines.at(-1)?.trim() === "")
        lines.pop();
    lines.forEach((written, index) => {
        const line = index + 1;
        if (written.trim() === "")
            blank.push(line);
        const content = written.replace(/#.*$/u, "").trim();
        if (content === "")
            return;
        const report = (rule, message, expected) => issues.push(issue({ rule, severity: "warning", message, file, row: line, actual: content, expected }));
        const place = { file, line, where: nameLine(line) };
        const entry = /[=＝]/u.test(content)
            ? readSynonyms(content, place, kind, report)
            : readWord(content, place, kind, report);
        if (entry !== null)
            entries.push(entry);
    });
    if (blank.length > 0) {
        issues.push(issue({
            rule: "lexicon-blank",
            severity: "note",
            message: `词表“${file}”有 ${blank.length} 个空行（第 ${listLines(blank)} 行），已跳过；若是漏填，请补上。`,
            file,
            row: blank[0],
        }));
    }
    return { entries, issues };
}
function readWord(content, place, kind, report) {
    if (kind === "synonyms") {
        report("lexicon-synonym", `${place.where}“${content}”没有等号，不成同义词，未采用。`, "标准词 = 同义词");
        return null;
    }
    const [first = "", ...rest] = content.split(/\s+/u);
    // A part of speech may stand behind the word, as in the list that ships.
    const word = rest.length === 1 && /^[a-z]{1,4}$/u.test(rest[0]) ? first : content;
    const checked = checkWord(word, kind, place.where, report);
    return checked === null ? null : { kind, word: checked, synonyms: [], ...place };
}
function readSynonyms(content, place, kind, report) {
    const { where } = place;
    if (kind === "stopWords" || kind === "shellWords") {
        report("lexicon-synonym", `${where}“${content}”像同义词，这张表里每行只写一个词，未采用。`, "每行一个词");
        return null;
    }
    const [standard = "", ...others] = content.split(/[=＝]/u).map((word) => word.trim());
    const named = others.filter((word) => word !== "");
    if (standard === "" || named.length === 0) {
        const missing = standard === "" ? "等号前面没有标准词" : "等号后面没有同义词";
        report("lexicon-synonym", `${where}“${content}”${missing}，未采用。`, "标准词 = 同义词");
        return null;
    }
    if (named.length < others.length) {
        report("lexicon-synonym", `${where}“${content}”有一个等号后面是空的，其余照用。`, "标准词 = 同义词 = 同义词");
    }
    const word = checkWord(standard, "synonyms", where, report);
    const synonyms = named.flatMap((other) => checkWord(other, "synonyms", where, report) ?? []);
    if (word === null || synonyms.length === 0)
        return null;
    return { kind: "synonyms", word, synonyms, ...place };
}
/** The word with full-width letters and digits made plain; null where it could never be met in a text, and why is told. */
function checkWord(written, kind, where, report) {
    const word = normalizeText(written.trim()).text;
    const characters = [...word].length;
    if (/\s/u.test(written.trim())) {
        report("lexicon-word", `${where}“${written}”中间有空格，未采用。一行只写一个词。`, "不含空格的一个词");
    }
    else if (!writable.test(word)) {
        report("lexicon-word", `${where}“${written}”含有标点或符号，分词时认不出，未采用。`, "只含汉字、字母、数字");
    }
    else if (characters > longestEntry) {
        report("lexicon-word", `${where}“${written}”有 ${characters} 个字，超过 ${longestEntry} 个字，不像一个词，未采用。`, `不超过 ${longestEntry} 个字`);
    }
    else if (characters < 2 && (kind === "words" || kind === "synonyms")) {
        report("lexicon-word", `${where}“${written}”只有一个字，容易误切别的词，未采用。`, "两个字以上的词");
    }
    else {
        return word;
    }
    return null;
}
/** `3、5、8 等 12 处` keeps a long list short. */
export function listLines(lines) {
    const shown = lines.slice(0, 10).join("、");
    return lines.length > 10 ? `${shown} 等` : shown;
}
