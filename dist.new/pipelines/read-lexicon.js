import { statSync } from "node:fs";
import { issue } from "../src/base/issue.js";
import { decodeText } from "../src/ingest/decode-text.js";
import { readSources } from "../src/ingest/index.js";
import { source } from "../src/pipeline/stage.js";
import { extendLexicon } from "../src/text/word/extend-lexicon.js";
import { lexiconFileNames, parseLexiconFile, } from "../src/text/word/lexicon-file.js";
import { readLexicon } from "./program-data.js";
/**
 * The lexicon that ships, with the words of the files and folders given added to it. A file is a list of words, unless it
 * has the name of one of the four lists; of a folder, the files of these names are read. `taken`: names of the run's other inputs.
 */
export async function readLexicons(paths, taken = []) {
    const shipped = readLexicon();
    const files = [];
    const entries = [];
    const issues = [];
    for (const path of paths) {
        const read = await readSources([path], [...taken, ...files.map(({ name }) => name)]);
        issues.push(...read.issues);
        const inFolder = statSync(path).isDirectory();
        const lists = read.files.filter(({ name }) => !inFolder || kindOf(name) !== null);
        if (inFolder && lists.length === 0) {
            const expected = Object.keys(lexiconFileNames).join("、");
            const message = `词表文件夹“${path}”里没有可用的词表，没有读入。文件名应为 ${expected} 之一。`;
            issues.push(issue({ rule: "lexicon-file", severity: "warning", message, file: path, expected }));
        }
        for (const file of lists) {
            files.push(file);
            const parsed = parseOne(file, kindOf(file.name) ?? "words");
            entries.push(...parsed.entries);
            issues.push(...parsed.issues);
        }
    }
    const extended = extendLexicon(shipped.value, entries);
    return {
        lexicon: source([...shipped.contents, ...files.map(({ name, sha256 }) => ({ name, hash: sha256 }))], files.length === 0 ? shipped.value : extended.lexicon),
        inputs: files.map(({ name, sha256, bytes }) => ({ file: name, role: "lexicon", sha256, bytes: bytes.length })),
        issues: [...issues, ...extended.issues],
    };
}
function kindOf(name) {
    return lexiconFileNames[name.slice(name.lastIndexOf("/") + 1).toLowerCase()] ?? null;
}
function parseOne(file, kind) {
    const decoded = decodeText(file.bytes);
    if (decoded === null || /^(?:PK|%PDF|\xd0\xcf)/u.test(decoded.text)) {
        const message = `词表“${file.name}”不是纯文本，没有读入。请另存为文本文件（.txt），每行一个词。`;
        return { entries: [], issues: [issue({ rule: "lexicon-file", severity: "error", message, file: file.name })] };
    }
    const parsed = parseLexiconFile(decoded.text, kind, file.name);
    const issues = [];
    if (decoded.damaged > 0) {
        const message = `词表“${file.name}”有 ${decoded.damaged} 个字读不出来，含乱码的词未采用。请用记事本另存为 UTF-8 编码。`;
        issues.push(issue({ rule: "damaged-text", severity: "warning", message, file: file.name }));
    }
    if (parsed.entries.length === 0) {
        const message = `词表“${file.name}”里没有可用的词。`;
        issues.push(issue({ rule: "lexicon-file", severity: "warning", message, file: file.name }));
    }
    return { entries: parsed.entries, issues: [...issues, ...parsed.issues] };
}
