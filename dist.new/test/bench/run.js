/**
 * Time by stage and peak memory of the main job, on the shared 1,066 proposals and on 5,330 (the same, recombined), beside bare
 * segmentation: `npm run bench`. Whole processes, three runs each, the median printed; times say what this machine did today.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLexicon } from "../../pipelines/program-data.js";
import { programPath } from "../../pipelines/program-path.js";
import { parseProposals, readSources } from "../../src/ingest/index.js";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.js";
const runs = 3;
const shared = programPath("../shared/datasets/jiangsu");
if (!existsSync(shared)) {
    console.error(`没有找到 ${shared}：基准测试需要共享数据。`);
    process.exit(1);
}
const files = [join(shared, "proposals-2022.csv"), join(shared, "proposals-2019.csv")];
const folder = mkdtempSync(join(tmpdir(), "xuanti-bench-"));
try {
    const { files: sources } = await readSources(files);
    const { proposals } = await parseProposals(sources, { history: false });
    benchSegmentation(proposals);
    benchRun("1,066 proposals", files);
    const recombined = join(folder, "recombined.csv");
    writeFileSync(recombined, toCsv(recombine(proposals, 5)));
    benchRun("5,330 proposals", [recombined]);
}
finally {
    rmSync(folder, { recursive: true, force: true });
}
function benchSegmentation(proposals) {
    const segmenter = createJiebaSegmenter(readLexicon().value.words);
    const characters = proposals.reduce((sum, { subject, body }) => sum + subject.length + body.length, 0);
    const seconds = median(Array.from({ length: runs }, () => {
        const start = performance.now();
        for (const { subject, body } of proposals) {
            segmenter.cut(subject);
            segmenter.cut(body);
        }
        return (performance.now() - start) / 1000;
    }));
    console.log(`bare segmentation of 1,066 proposals: ${seconds.toFixed(2)} s, ${(characters / seconds / 1e6).toFixed(1)} M characters/s`);
}
function benchRun(title, paths) {
    const timings = Array.from({ length: runs }, (_, run) => {
        const out = join(folder, `out-${paths.length}-${run}`);
        const start = performance.now();
        const { status, stderr } = spawnSync(process.execPath, [programPath("bin/xuanti.mjs"), "run", ...paths, "--only", "data", "--out", out, "--quiet"], { encoding: "utf8" });
        if (status !== 0)
            throw new Error(stderr);
        const wall = (performance.now() - start) / 1000;
        const { timing } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
        rmSync(out, { recursive: true });
        return { ...timing, wall };
    });
    const stages = timings[0].stages.map(({ name }, i) => {
        const seconds = median(timings.map((timing) => timing.stages[i].seconds));
        return `${name} ${seconds.toFixed(2)}`;
    });
    const memory = Math.max(...timings.map(({ peakMemoryMB }) => peakMemoryMB));
    console.log(`${title}, --only data: ${median(timings.map(({ wall }) => wall)).toFixed(2)} s, ${memory} MB at most`);
    console.log(`  ${stages.join(" · ")}`);
}
/** `times` proposals for each one: its own subject and first half, the second half of another. No two share more than a half. */
function recombine(proposals, times) {
    return proposals.flatMap((proposal, i) => Array.from({ length: times }, (_, copy) => {
        const other = proposals[(i + copy * 211) % proposals.length];
        const body = proposal.body.slice(0, proposal.body.length / 2) + other.body.slice(other.body.length / 2);
        return { ...proposal, id: `${proposal.id}-${copy}`, body };
    }));
}
function toCsv(proposals) {
    const quote = (text) => `"${text.replaceAll('"', '""')}"`;
    const rows = proposals.map(({ id, year, subject, body, category }) => [quote(id), String(year ?? ""), quote(subject), quote(category ?? ""), quote(body)].join(","));
    return ["编号,年份,案由,类别,正文", ...rows].join("\n");
}
function median(values) {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
