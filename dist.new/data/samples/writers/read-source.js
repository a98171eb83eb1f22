import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
const proposal = v.strictObject({
    number: v.string(),
    /** Written out in the sources of earlier sessions only. */
    year: v.optional(v.number()),
    subject: v.string(),
    proposer: v.string(),
    sector: v.string(),
    form: v.picklist(["个人提案", "联名提案", "集体提案"]),
    category: v.string(),
    unit: v.string(),
    filing: v.picklist(["立案", "并案", "转为意见建议", "不予立案", "待定", ""]),
    outcome: v.optional(v.string()),
    /** Name of the document, for proposals handed in one by one. */
    file: v.optional(v.string()),
    body: v.string(),
});
const clue = v.strictObject({
    id: v.string(),
    date: v.pipe(v.string(), v.isoDate()),
    channel: v.string(),
    title: v.string(),
    content: v.string(),
    likes: v.number(),
});
/** Reads and checks the sources; throws where a field is missing or misspelled. */
export function readSource(folder) {
    const text = (name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
    const proposals = (name) => v.parse(v.array(proposal), parse(text(name))).map((each) => ({ ...each, body: each.body.replace(/\n+$/, "") }));
    const lines = (name) => text(name).trimEnd().split("\n");
    return {
        register: [...proposals("session-a.yaml"), ...proposals("session-b.yaml")],
        documents: proposals("docx.yaml"),
        history: proposals("history.yaml"),
        clues: v.parse(v.array(clue), parse(text("clues.yaml"))),
        report: lines("policy-report.txt"),
        plan: lines("policy-plan.txt"),
    };
}
