import { roleNames, smallSample } from "../../../reports/catalog/wording.js";
import { clip } from "../safe-text.js";
/** This session's proposals, in input order. */
export function sessionProposals(model) {
    return model.results.proposals.filter(({ history }) => !history);
}
/** Best theme by proposal id; null for 未归类. */
export function bestThemes(model) {
    return new Map(model.results.assignments.map(({ proposal, themes }) => [proposal, themes[0]?.theme ?? null]));
}
/** Ends every caption that counts a small session. */
export function sampleNote(count) {
    return count < smallSample ? `不足 ${smallSample} 件，样本较少，不作趋势判断。` : "";
}
/** `资料：本次会议提案（2026年提案.xlsx 等 11 个文件）、往届提案（2025年.csv）。` Ends a caption; roles without a file are left out. */
export function sourceNote(model, ...roles) {
    const told = roles.flatMap((role) => {
        const files = model.results.intake.filter((file) => file.role === role && file.kept > 0);
        const first = files[0];
        if (first === undefined)
            return [];
        const name = clip(first.file.split("/").at(-1) ?? first.file, 30);
        return [`${roleNames[role]}（${name}${files.length > 1 ? ` 等 ${files.length} 个文件` : ""}）`];
    });
    return told.length === 0 ? "" : `资料：${told.join("、")}。`;
}
