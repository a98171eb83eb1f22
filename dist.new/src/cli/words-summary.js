import { describeNewWords } from "../../reports/catalog/wording.js";
import { displayWidth } from "./display-width.js";
import { toOneLine } from "./issue-digest.js";
import { renderTextTable } from "./text-table.js";
/** Words, changes and lists shown; the record has all of them. */
const shownWords = 40;
const shownChanges = 30;
const shownOthers = 5;
const shownPieces = 6;
const shownThemes = 12;
const shownCuts = 4;
/** What stdout says: the words found, or what the tried words change. */
export function renderWordsSummary({ intake, found, trial }, out, columns) {
    const kept = intake.reduce((sum, file) => sum + file.kept, 0);
    const lines = [
        `提案 ${kept} 件。`,
        "",
        ...(found === null ? [] : renderFound(found, out, columns)),
        ...(trial === null ? [] : renderTrial(trial)),
    ];
    return `${lines.map(toOneLine).join("\n")}\n`;
}
/** The same for other programs: one line of JSON. */
export function renderWordsRecord({ intake, issues, found, trial }, out) {
    const record = { intake, issues, found, trial, out };
    return `${JSON.stringify(record, (_key, value) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value))}\n`;
}
function renderFound(found, out, columns) {
    const { words } = found;
    if (words.length === 0)
        return [describeNewWords(found)];
    const shown = words.slice(0, shownWords);
    const table = renderTextTable([{ title: "词" }, { title: "次数", align: "right" }, { title: "件数", align: "right" }, { title: "现在被切成" }], shown.map(({ word, count, documents, pieces }) => [word, String(count), String(documents), pieces.join("/")]));
    const width = Math.max(...table.map(displayWidth)) + 2;
    const room = columns - 1 - width;
    // Beside the table where the terminal is wide enough, else left out: broken lines cannot be read as a table.
    const examples = room < 24 ? null : ["例句", ...shown.map(({ example }) => renderExample(example, room))];
    return [
        ...table.map((line, i) => examples === null ? line : line + " ".repeat(width - displayWidth(line)) + (examples[i] ?? "")),
        "",
        `共发现 ${words.length} 个${words.length > shown.length ? `，以上是前 ${shown.length} 个` : ""}。按共同出现的次数和前后用词的变化找出，未经核定。`,
        out === null
            ? "全部写成可以删改的词表：加 --out 新词.txt；看某个词加入后的变化：加 --add 词。"
            : `全部 ${words.length} 个已写入 ${out}。请删去不像词的行，再用 --lexicon ${out} 带上。`,
    ];
}
/** `……推动【煤矸石】综合利用……`, as wide as there is room, the word in the middle. */
function renderExample({ before, marked, after }, room) {
    const side = Math.floor((room - displayWidth(marked) - 4) / 2);
    return `${takeEnd(before, side)}【${marked}】${takeStart(after, side)}`;
}
function takeStart(text, columns) {
    let taken = "";
    for (const character of text) {
        if (displayWidth(taken + character) > columns)
            break;
        taken += character;
    }
    return taken;
}
function takeEnd(text, columns) {
    let taken = "";
    for (const character of [...text].reverse()) {
        if (displayWidth(character + taken) > columns)
            break;
        taken = character + taken;
    }
    return taken;
}
function renderTrial(trial) {
    return [
        ...trial.words.flatMap(renderTried),
        ...renderChanges(trial.changes),
        ...renderThemeWords(trial),
        `结论：${judge(trial)}`,
    ];
}
function renderTried(tried) {
    const { word, count, proposals, cuts, wholeBefore, wholeAfter, torn, absorbed, standard, nearest, examples } = tried;
    const lines = [`【${word}】${standard === null ? "" : `（计作“${standard}”）`}`];
    if (count === 0)
        return [...lines, "  资料里没有出现这几个字，加入后没有变化。", ""];
    lines.push(`  出现 ${count} 次，涉及 ${proposals.length} 件提案。`);
    const shown = cuts.slice(0, shownCuts).map(({ pieces, count }) => `${pieces.join("/")} ${count} 次`);
    lines.push(`  原来切成：${shown.join("，")}${cuts.length > shown.length ? ` 等 ${cuts.length} 种` : ""}`);
    lines.push(`  成为一个词：原来 ${wholeBefore} 次，加入后 ${wholeAfter} 次。`);
    if (wholeAfter > wholeBefore) {
        // Single characters are scraps, not words that anybody counts.
        const fewer = absorbed.filter((piece) => piece.word.length > 1).slice(0, shownPieces);
        const told = fewer.map((piece) => `“${piece.word}”少 ${piece.lost} 次、余 ${piece.left} 次`);
        if (told.length > 0)
            lines.push(`  原来单独计的词相应减少：${told.join("；")}`);
    }
    if (torn.length > 0) {
        const told = torn.slice(0, shownPieces).map((piece) => `“${piece.word}”${piece.lost} 次`);
        lines.push(`  会拆开的词：${told.join("、")}${torn.length > told.length ? ` 等 ${torn.length} 个` : ""}`);
    }
    if (wholeAfter < count) {
        lines.push(`  其余 ${count - wholeAfter} 次仍在更长的词里，或与前后的字连成别的词。`);
    }
    if (tried.known)
        lines.push("  词表里已有这个词，不必再加。");
    if (tried.stopped)
        lines.push("  注意：它是停用词，成词后也不计入归类。");
    lines.push(nearest === null
        ? "  出现太少或文字太少，还看不出它与哪些词用法相近。"
        : `  用法相近的词：${nearest.map(({ term }) => term).join("、")}`);
    for (const { before, marked, after } of examples)
        lines.push(`  例：${before}【${marked}】${after}`);
    return [...lines, ""];
}
function renderChanges(changes) {
    const nameTheme = (theme) => theme === null ? "未归类" : `${theme.theme} ${theme.score.toFixed(2)}`;
    const list = (title, chosen, most) => chosen.length === 0
        ? []
        : [
            `${title}：${chosen.length} 件`,
            ...chosen
                .slice(0, most)
                .map(({ name, subject, before, after }) => `  ${name}《${subject}》：${nameTheme(before)} → ${nameTheme(after)}`),
            ...(chosen.length > most ? [`  另有 ${chosen.length - most} 件，用 --json 查看全部。`] : []),
            "",
        ];
    return [
        ...list("写到试加的词、归类改变的", changes.filter(({ mentions }) => mentions), shownChanges),
        ...list("没有写到试加的词、归类也摆动的（全体词语重新学习引起，多为两可的提案）", changes.filter(({ mentions }) => !mentions), shownOthers),
    ];
}
/** Of the themes' changed words those that the tried ones bring in or push out; the rest moves with the filing. */
function renderThemeWords({ themeWords, words }) {
    const concerned = new Set(words.flatMap(({ word, standard, absorbed, torn }) => [
        word.toLowerCase(),
        ...(standard === null ? [] : [standard]),
        ...[...absorbed, ...torn].map((piece) => piece.word.toLowerCase()),
    ]));
    const told = themeWords
        .map(({ theme, gained, lost }) => ({
        theme,
        gained: gained.filter((word) => concerned.has(word)),
        lost: lost.filter((word) => concerned.has(word)),
    }))
        .filter(({ gained, lost }) => gained.length + lost.length > 0);
    if (told.length === 0)
        return [];
    return [
        "主题特征词的变化：",
        ...told.slice(0, shownThemes).map(({ theme, gained, lost }) => {
            const parts = [
                ...(gained.length > 0 ? [`新列入 ${gained.join("、")}`] : []),
                ...(lost.length > 0 ? [`不再列入 ${lost.join("、")}`] : []),
            ];
            return `  ${theme}：${parts.join("；")}`;
        }),
        ...(told.length > shownThemes ? [`  另有 ${told.length - shownThemes} 个主题，用 --json 查看全部。`] : []),
        "",
    ];
}
/** A word that tears others in this share of its new places does harm. */
const harmfulShare = 0.2;
/** The sentence that stands at the end, for who reads nothing else. */
export function judge({ words, changes, themeWords, proposals }) {
    if (words.every(({ count }) => count === 0))
        return "这些字在资料里没有出现，加不加都一样。";
    const places = words.reduce((sum, { wholeBefore, wholeAfter }) => sum + Math.max(0, wholeAfter - wholeBefore), 0);
    if (places === 0 && changes.length === 0) {
        const whole = words.every(({ count, wholeBefore }) => wholeBefore === count);
        return whole ? "原来就是完整的词，加不加都一样。" : "切法和归类都没有变化。";
    }
    const mentioning = new Set(words.flatMap((word) => word.proposals)).size;
    const about = changes.filter(({ mentions }) => mentions).length;
    const others = changes.length - about;
    const parts = [
        ...(places > 0 ? [`有 ${places} 处改切成完整的词`] : []),
        about > 0
            ? `加入后，写到这些词的 ${mentioning} 件提案中有 ${about} 件归类改变，请看是否更对`
            : `写到这些词的 ${mentioning} 件提案归类都没有改变${changes.length === 0 && themeWords.length > 0 ? "，只是特征词略有不同" : ""}`,
        ...(others > 0 ? [`另有 ${others} 件没有写到这些词而归类摆动（共 ${proposals} 件）`] : []),
    ];
    const harmful = words.filter(({ torn, wholeBefore, wholeAfter }) => {
        const lost = torn.reduce((sum, piece) => sum + piece.lost, 0);
        return lost > 0 && lost >= harmfulShare * (wholeAfter - wholeBefore);
    });
    const warning = harmful.length === 0
        ? ""
        : `注意：“${harmful.map(({ word }) => word).join("”“")}”会拆开别的词，请先看上面“会拆开的词”，也许该加更长的词。`;
    return `${parts.join("；")}。${warning}`;
}
