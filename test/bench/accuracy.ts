/**
 * How often the program files a proposal as the committee did, on the shared Jiangsu proposals: `npm run accuracy`.
 *
 * Zero training: all categories are blanked, the taxonomy's own words decide; on full texts and on subjects alone.
 * Learned: a fifth of the labeled rows is blanked at a time, the rest teaches; five runs, every labeled row is tested once.
 * Pairs: verdicts against the labeled pairs. The model was trained on these very pairs: see docs/relations.md for held-out figures.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { programPath } from "../../pipelines/program-path.ts";
import { parseProposals, readSources } from "../../src/ingest/index.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";

const shared = programPath("../shared/datasets/jiangsu");
if (!existsSync(shared)) {
  console.error(`没有找到 ${shared}：测准确程度需要共享数据。`);
  process.exit(1);
}
const folds = 5;
const { files } = await readSources([join(shared, "proposals-2019.csv"), join(shared, "proposals-2022.csv")]);
const { proposals } = await parseProposals(files, { history: false });
const labeled = proposals.filter(({ category }) => category !== null);
const folder = mkdtempSync(join(tmpdir(), "xuanti-accuracy-"));
try {
  report("zero training, full text", [run(proposals.map((proposal) => ({ ...proposal, category: null })))], labeled);
  const subjects = proposals.map((proposal) => ({ ...proposal, category: null, body: "" }));
  report("zero training, subjects only", [run(subjects)], labeled);
  const testFold = new Map(labeled.map(({ id }, i) => [id, i % folds]));
  const learned = Array.from({ length: folds }, (_, fold) => {
    const filed = run(
      proposals.map((proposal) => (testFold.get(proposal.id) === fold ? { ...proposal, category: null } : proposal)),
    );
    return new Map([...filed].filter(([id]) => testFold.get(id) === fold));
  });
  report("learned, five-fold", learned, labeled);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Id → theme names, best first. */
type Filed = ReadonlyMap<string, readonly string[]>;

function run(input: readonly Proposal[]): Filed {
  const table = join(folder, "proposals.csv");
  const out = join(folder, "out");
  writeFileSync(table, toCsv(input));
  rmSync(out, { recursive: true, force: true });
  const taxonomy = programPath("data/taxonomy/jiangsu.yaml");
  const { status, stderr } = spawnSync(
    process.execPath,
    [programPath("bin/xuanti.mjs"), "run", table, "--taxonomy", taxonomy, "--only", "data", "--out", out, "--quiet"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const lines = readFileSync(join(out, "data", "proposals.jsonl"), "utf8")
    .trim()
    .split("\n");
  return new Map(
    lines.map((line) => {
      const { id, themes } = JSON.parse(line) as { id: string; themes: { name: string }[] };
      return [id, themes.map(({ name }) => name)] as const;
    }),
  );
}

function report(title: string, parts: readonly Filed[], gold: readonly Proposal[]): void {
  const filed = new Map(parts.flatMap((part) => [...part]));
  const rows = gold.map(({ id, category }) => ({ given: category!, got: filed.get(id) ?? [] }));
  const share = (test: (row: (typeof rows)[number]) => boolean) => (rows.filter(test).length / rows.length).toFixed(3);
  const accuracy = share(({ given, got }) => got[0] === given);
  const top2 = share(({ given, got }) => got.slice(0, 2).includes(given));
  const classes = [...new Set(rows.map(({ given }) => given))];
  const f1 = classes.map((name) => {
    const right = rows.filter(({ given, got }) => given === name && got[0] === name).length;
    const wrong = rows.filter(({ given, got }) => (given === name) !== (got[0] === name)).length;
    return (2 * right) / (2 * right + wrong || 1);
  });
  const macro = (f1.reduce((sum, value) => sum + value, 0) / classes.length).toFixed(3);
  console.log(`${title}: ${rows.length} rows, accuracy ${accuracy}, top-2 ${top2}, macro-F1 ${macro}`);
}

function toCsv(input: readonly Proposal[]): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = input.map(({ id, year, subject, body, category }) =>
    [quote(id), String(year ?? ""), quote(subject), quote(category ?? ""), quote(body)].join(","),
  );
  return ["编号,年份,案由,类别,正文", ...rows].join("\n");
}
