import { issue } from "../base/issue.js";
import { outcomeNames } from "../proposal/terms.js";
import { leastFavorable } from "./parse-verdicts.js";
import { rowName } from "./record.js";
/**
 * Makes ids unique over a whole run (this session's proposals first, then the history's).
 *
 * The same id with the same text is a row handed in twice: the later one is left out as `repeated-row` and counted so.
 * Where the two tell different outcomes, the one kept has the less favorable.
 * The same id with another text is a numbering mistake: both stay, the later under `<id>~2`.
 */
export function dropRepeatedIds(proposals, counts) {
    const given = new Set(proposals.map(({ id }) => id));
    const seen = new Map();
    const kept = [];
    const issues = [];
    const dropped = new Map();
    for (const proposal of proposals) {
        const { id, source } = proposal;
        const earlier = seen.get(id) ?? [];
        seen.set(id, earlier);
        const row = source.row ?? source.paragraph ?? null;
        const at = row === null ? "" : rowName(source, row);
        const same = earlier.find((other) => textKey(other) === textKey(proposal));
        const first = same ?? earlier[0];
        if (first === undefined) {
            earlier.push(proposal);
            kept.push(proposal);
            continue;
        }
        const firstRow = first.source.row ?? first.source.paragraph ?? null;
        const there = `“${first.source.file}”${firstRow === null ? "" : rowName(first.source, firstRow)}`;
        if (same !== undefined) {
            const key = countKey(source.file, proposal.history);
            dropped.set(key, (dropped.get(key) ?? 0) + 1);
            issues.push(issue({
                rule: "repeated-row",
                severity: "note",
                message: `${at}与${there}编号相同（${id}）、文字相同，只保留先出现的一件。`,
                file: source.file,
                row,
                actual: id,
            }));
            const outcome = settleOutcome(same, proposal);
            if (outcome !== null) {
                const settled = { ...same, outcome };
                earlier[earlier.indexOf(same)] = settled;
                kept[kept.indexOf(same)] = settled;
                issues.push(contradiction(same, proposal, `${at}与${there}`, outcome));
            }
            continue;
        }
        const newId = freeId(id, earlier.length + 1, given);
        given.add(newId);
        const renamed = { ...proposal, id: newId };
        earlier.push(renamed);
        kept.push(renamed);
        issues.push(issue({
            rule: "repeated-id",
            severity: "warning",
            message: `${at}与${there}编号相同（${id}）而文字不同，两件都保留，后一件编为 ${newId}。请核对编号。`,
            file: source.file,
            row,
            actual: id,
            expected: "每件一个编号",
        }));
    }
    return { proposals: kept, counts: counts.map((count) => withDropped(count, dropped)), issues };
}
/** The less favorable of two outcomes told of one proposal; null where they do not contradict each other. */
function settleOutcome(first, again) {
    const told = [first.outcome, again.outcome];
    return told[0] === told[1] || told.includes("unknown") ? null : leastFavorable(told);
}
function contradiction(first, again, where, outcome) {
    const told = [outcomeNames[first.outcome], outcomeNames[again.outcome]];
    return issue({
        rule: "contradicting-outcome",
        severity: "warning",
        message: `${where}是同一件（${again.id}），办理结果却不同（“${told[1]}”、“${told[0]}”），按“${outcomeNames[outcome]}”处理。请核对。`,
        file: again.source.file,
        row: again.source.row ?? again.source.paragraph ?? null,
        actual: told.join("／"),
        expected: "一件提案一种办理结果",
    });
}
function withDropped(count, dropped) {
    const times = dropped.get(countKey(count.file, count.role === "history")) ?? 0;
    if (times === 0 || count.role === "policy" || count.role === "clues")
        return count;
    return {
        ...count,
        kept: count.kept - times,
        skipped: { ...count.skipped, "repeated-row": (count.skipped["repeated-row"] ?? 0) + times },
    };
}
function countKey(file, history) {
    return `${history ? "history" : "proposals"}\n${file}`;
}
/** Spacing and letter forms do not make another text. */
function textKey({ subject, body }) {
    return `${subject}\n${body}`.normalize("NFKC").replace(/\s+/g, "");
}
function freeId(id, from, given) {
    let n = from;
    while (given.has(`${id}~${n}`))
        n++;
    return `${id}~${n}`;
}
