import { kindNames } from "./column-kinds.js";
import { meansSomethingElse } from "./column-names.js";
import { shareOf } from "./cell-shares.js";
import { claimsOf } from "./claim-column.js";
import { meanLength } from "./fit-cells.js";
import { guessKind } from "./guess-kind.js";
import { isNameless, normalizeHeader } from "./header-text.js";
/** From here on nobody need look. */
export const highConfidence = 0.8;
/** Below, the user is asked. */
export const lowConfidence = 0.5;
/** Confidence in what cells alone tell, by what they tell. */
const byContent = { subject: 0.7, body: 0.65, other: 0.6 };
/** Taken off where the column has a header, and nobody knows it. */
const strangeHeader = 0.1;
/** Mean length in characters from which a column holds bodies rather than titles. */
const bodyLength = 80;
/** Share of cells worded as titles from which a column holds subjects. */
const titleShare = 0.4;
/**
 * Tells columns by header (what the user mapped, then the book, then the nearest name in the book), weighs that against
 * the cells, and tells by the cells alone what is still missing. Each kind is given to one column; of several, one
 * whose cells agree, then the surest name, then the one the book names first, then the leftmost.
 *
 * `samples[i]` holds some cells of column i (may be empty).
 */
export function recognizeColumns(headers, samples, map = {}) {
    const claims = headers
        .flatMap((header, index) => claimsOf(header, index, samples[index] ?? [], map))
        .sort((a, b) => a.order - b.order || a.rank - b.rank || a.column.index - b.column.index);
    const taken = new Map();
    const used = new Set();
    for (const { column } of claims) {
        if (taken.has(column.kind) || used.has(column.index))
            continue;
        taken.set(column.kind, column);
        used.add(column.index);
    }
    completeByContent(headers, samples, taken, used);
    return [...taken.values()].sort((a, b) => a.index - b.index);
}
/** Finds by their cells subject and body where no header told, and what else stands under no header at all. Changes `taken`. */
function completeByContent(headers, samples, taken, used) {
    const free = () => samples.flatMap((_, i) => (used.has(i) || meansSomethingElse(normalizeHeader(headers[i] ?? "")) ? [] : [i]));
    const take = (kind, index, sure) => {
        const header = headers[index] ?? "";
        const filled = (samples[index] ?? []).filter((cell) => cell !== "").length;
        const confidence = sure - (isNameless(header) ? 0 : strangeHeader);
        const reason = `按单元格推断，${filled} 格像${kindNames[kind]}`;
        taken.set(kind, { index, header, kind, how: "content", confidence, reason, alternative: null });
        used.add(index);
    };
    if (!taken.has("subject")) {
        const index = free().find((i) => holdsSubjects(samples[i] ?? []));
        if (index !== undefined)
            take("subject", index, byContent.subject);
    }
    if (!["body", "situation", "analysis", "advice"].some((kind) => taken.has(kind))) {
        const [longest] = free()
            .filter((i) => meanLength(samples[i] ?? []) >= bodyLength)
            .sort((a, b) => meanLength(samples[b] ?? []) - meanLength(samples[a] ?? []) || a - b);
        if (longest !== undefined)
            take("body", longest, byContent.body);
    }
    for (const index of free()) {
        if (!isNameless(headers[index] ?? ""))
            continue;
        const kind = guessKind(samples[index] ?? []);
        if (kind !== null && !taken.has(kind))
            take(kind, index, byContent.other);
    }
}
/** Short texts, two fifths of which are worded as a proposal's title is. */
function holdsSubjects(sample) {
    return meanLength(sample) <= 60 && (shareOf("subject", sample) ?? 0) >= titleShare;
}
