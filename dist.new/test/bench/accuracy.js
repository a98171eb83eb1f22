/**
 * How often the program files a proposal as the committee did, on the shared Jiangsu proposals: `npm run accuracy`.
 *
 * Zero training: all categories are blanked, the taxonomy's own words decide; on full texts and on subjects alone.
 * Learned: a fifth of the labeled rows is blanked at a time, the rest teaches; five runs, every labeled row is tested once.
 * Learned from the other session: one session's labels teach, the other's rows are tested, as when a new session is filed.
 * Clusters: subjects told into as many clusters as there are categories, and how far the two agree.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBaseVectors, readLexicon } from "../../pipelines/program-data.js";
import { programPath } from "../../pipelines/program-path.js";
import { measureFiling } from "../../src/theme/theme-measures.js";
import { buildCollection } from "./collection.js";
import { readLabels, taxonomyPath } from "./labels.js";
import { readSharedProposals } from "./shared-proposals.js";
import { measureClusters } from "./subject-clusters.js";
import { program, viewCollection } from "./variant.js";
const proposals = await readSharedProposals();
const labels = readLabels(proposals, 1);
const themes = labels.taxonomy.themes.filter(({ leaf }) => leaf).map(({ name }) => name);
const years = [...new Set(proposals.map(({ year }) => year))];
const folder = mkdtempSync(join(tmpdir(), "xuanti-accuracy-"));
try {
    report("zero training, full text", run(proposals.map((proposal) => ({ ...proposal, category: null }))));
    const subjects = proposals.map((proposal) => ({ ...proposal, category: null, body: "" }));
    report("zero training, subjects only", run(subjects));
    const foldOf = new Map(labels.labeled.map((i, row) => [proposals[i].id, labels.deals[0][row]]));
    const learned = [...new Set(foldOf.values())].flatMap((fold) => {
        const isTested = ({ id }) => foldOf.get(id) === fold;
        const filed = run(proposals.map((proposal) => (isTested(proposal) ? { ...proposal, category: null } : proposal)));
        return proposals.filter(isTested).map(({ id }) => [id, filed.get(id)]);
    });
    report("learned, five-fold", new Map(learned));
    for (const year of years) {
        const isTested = (proposal) => proposal.year === year;
        const filed = run(proposals.map((proposal) => (isTested(proposal) ? { ...proposal, category: null } : proposal)));
        reportYear(`learned from the other session alone, ${year}`, filed, year);
    }
    reportClusters("clusters of subjects, full archive", proposals);
    reportClusters("clusters of subjects, subjects only", subjects);
}
finally {
    rmSync(folder, { recursive: true, force: true });
}
function run(input) {
    const table = join(folder, "proposals.csv");
    const out = join(folder, "out");
    writeFileSync(table, toCsv(input));
    rmSync(out, { recursive: true, force: true });
    const { status, stderr } = spawnSync(process.execPath, [
        programPath("bin/xuanti.mjs"),
        "run",
        table,
        "--taxonomy",
        taxonomyPath,
        "--only",
        "data",
        "--out",
        out,
        "--quiet",
    ], { encoding: "utf8" });
    if (status !== 0)
        throw new Error(stderr);
    const lines = readFileSync(join(out, "data", "proposals.jsonl"), "utf8")
        .trim()
        .split("\n");
    return new Map(lines.map((line) => {
        const { id, themes } = JSON.parse(line);
        return [id, themes.map(({ name }) => name)];
    }));
}
/** One line for both sessions together, one for each. */
function report(title, filed) {
    for (const year of [null, ...years])
        reportYear(`${title}${year === null ? "" : `, ${year}`}`, filed, year);
}
/** `year`: null for all labeled rows. */
function reportYear(title, filed, year) {
    const rows = labels.labeled.filter((i) => year === null || proposals[i].year === year);
    const { accuracy, top2, macroF1, unfiled } = measureFiling(rows.map((i) => labels.given[i]), rows.map((i) => ({
        ranked: (filed.get(proposals[i].id) ?? []).map((name) => themes.indexOf(name)),
        confidence: null,
    })), themes.length);
    const figures = { accuracy, "top-2": top2, "macro-F1": macroF1 };
    const text = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    console.log(`${title}: ${rows.length} rows, ${text.join(", ")}, unfiled ${unfiled}`);
}
function reportClusters(title, input) {
    const view = viewCollection(buildCollection(input, readLexicon().value), program, readBaseVectors().value, labels);
    const { ward, random } = measureClusters(view.subjects, labels.given);
    console.log(`${title}: V-measure ${ward.toFixed(3)}, mean of random starts ${random.toFixed(3)}`);
}
function toCsv(input) {
    const quote = (text) => `"${text.replaceAll('"', '""')}"`;
    const rows = input.map(({ id, year, subject, body, category }) => [quote(id), String(year ?? ""), quote(subject), quote(category ?? ""), quote(body)].join(","));
    return ["编号,年份,案由,类别,正文", ...rows].join("\n");
}
