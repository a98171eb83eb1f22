import { byKeys } from "../base/order.js";
import { seededRandom } from "../base/random.js";
/**
 * The fold of each row (0 … folds − 1), in the order of the rows given. Every fold has its share of every theme, and a
 * text that was handed in twice is never learned from in one fold and asked for in another.
 *
 * Another `seed` deals the rows anew. The order of the rows has no say.
 */
export function splitIntoFolds(rows, folds, seed) {
    const random = seededRandom(seed);
    const total = new Array(folds).fill(0);
    const foldOf = new Map();
    for (const groups of groupByTheme(rows)) {
        const own = new Array(folds).fill(0);
        for (const group of shuffle(groups, random)) {
            const fold = [...own.keys()].sort((a, b) => own[a] - own[b] || total[a] - total[b] || a - b)[0];
            own[fold] += group.rows;
            total[fold] += group.rows;
            foldOf.set(group.text, fold);
        }
    }
    return rows.map(({ text }) => foldOf.get(text));
}
/** Distinct texts by theme, ordered by theme and first id. A text under several themes counts for that of its first id. */
function groupByTheme(rows) {
    const texts = new Map();
    for (const { theme, text } of [...rows].sort(byKeys(({ id }) => id))) {
        const known = texts.get(text);
        if (known === undefined)
            texts.set(text, { theme, rows: 1 });
        else
            known.rows += 1;
    }
    const themes = new Map();
    for (const [text, { theme, rows }] of texts)
        themes.set(theme, [...(themes.get(theme) ?? []), { text, rows }]);
    return [...themes].sort(([a], [b]) => a - b).map(([, groups]) => groups);
}
/** Fisher–Yates. */
function shuffle(values, random) {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
}
/** What of a proposal makes it another text: its letters and digits. Spaces, punctuation, widths and cases do not. */
export function textKey({ subject, body }) {
    return `${subject}\n${body}`
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "");
}
