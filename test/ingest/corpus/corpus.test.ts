import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseProposals, readSources } from "../../../src/ingest/index.ts";
import type { Issue } from "../../../src/base/issue.ts";
import type { FileCount } from "../../../src/ingest/index.ts";
import type { Proposal } from "../../../src/proposal/proposal.ts";
import { ruleNames } from "../../../reports/catalog/rule-names.ts";
import { corpus } from "./corpus.ts";
import type { Kind } from "./kind.ts";

/** Milliseconds one file may take on two busy cores. */
const patience = 20_000;

let root = "";
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "xuanti-corpus-"));
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

interface Reading {
  readonly proposals: readonly Proposal[];
  readonly counts: readonly FileCount[];
  readonly issues: readonly Issue[];
}

/** The real door: a folder on the disk. */
async function readFolder(folder: string): Promise<Reading> {
  const { files, issues } = await readSources([folder]);
  const intake = await parseProposals(files, { history: false });
  return { proposals: intake.proposals, counts: intake.counts, issues: [...issues, ...intake.issues] };
}

/** A folder named for the year, which is how the proposals in it know theirs. */
const folderOf = (kind: Kind): string => path.join(root, String(corpus.indexOf(kind)), "2026年");

async function put(kind: Kind): Promise<void> {
  await mkdir(folderOf(kind), { recursive: true });
  const target = path.join(folderOf(kind), kind.name);
  if (kind.place !== undefined) await kind.place(target);
  else await writeFile(target, await kind.bytes());
}

/** Of the kind's own file, or of a file inside it. */
function belongs(kind: Kind, file: string | null): boolean {
  const shown = kind.shown ?? kind.name;
  return file === shown || (file ?? "").startsWith(`${shown}/`);
}

function expectOutcome(kind: Kind, { proposals, counts, issues }: Reading): void {
  const own = proposals.filter(({ source }) => belongs(kind, source.file));
  const told = issues.filter(({ file }) => belongs(kind, file));
  const seen = told.map(({ rule, row, message }) => `${rule} ${row ?? "-"} ${message}`).join("\n");
  expect(
    own.map(({ subject }) => subject),
    seen,
  ).toEqual(kind.subjects);
  if (kind.matches !== undefined) expect(own).toMatchObject(kind.matches);

  expect([...new Set(told.map(({ rule }) => rule))].sort(), seen).toEqual(kind.tells.map(ruleOf).sort());
  for (const expected of kind.tells) {
    if (typeof expected === "string") continue;
    const [rule, row] = expected;
    expect(
      told.filter((issue) => issue.rule === rule).map((issue) => issue.row),
      rule,
    ).toContain(row);
  }

  const files = counts.filter(({ file }) => belongs(kind, file));
  if (kind.files !== undefined) expect(files.map(({ file }) => file)).toEqual(kind.files);
  for (const { file, read, kept, skipped } of files) {
    const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
    expect(kept, `${file}: kept`).toBe(own.filter(({ source }) => source.file === file).length);
    expect(read, `${file}: read = kept + skipped`).toBe(kept + left);
  }
  const skipped: Record<string, number> = {};
  for (const count of files)
    for (const [rule, times] of Object.entries(count.skipped)) skipped[rule] = (skipped[rule] ?? 0) + times;
  expect(skipped, `left out\n${seen}`).toEqual(kind.skipped ?? skippedByDefault(kind, files.length));
}

const ruleOf = (told: Kind["tells"][number]): string => (typeof told === "string" ? told : told[0]);

function skippedByDefault(kind: Kind, files: number): Record<string, number> {
  const [first] = kind.tells;
  return kind.subjects.length > 0 || first === undefined || files === 0 ? {} : { [ruleOf(first)]: 1 };
}

/** A message is Chinese for office staff: a closed sentence on one line, no program's words, the file and place at hand. */
function expectMessage({ rule, message, file, row, severity }: Issue): void {
  expect(ruleNames[rule], `${rule} has no Chinese name`).toBeDefined();
  expect(message).toMatch(/^[^\n\r\t]*[\u4e00-\u9fff][^\n\r\t]*。$/u);
  // eslint-disable-next-line no-control-regex -- what a terminal would obey
  expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  expect(message).not.toMatch(/Error|undefined|null|\bat \S+:\d+|NaN|\[object/u);
  expect(message.length, message).toBeLessThanOrEqual(260);
  expect(file, message).not.toBeNull();
  expect(row === null || row >= 1).toBe(true);
  const short = (file ?? "").slice((file ?? "").lastIndexOf("/") + 1);
  const placed = /第 \d|“[^”]+”/u.test(message);
  expect(message.includes(short) || placed, `${short} is not named, nor a place: ${message}`).toBe(true);
  if (severity === "error") expect(message).toMatch(/没有读入|没有计入|没有打开|读不出来/u);
}

it(`holds at least 75 kinds, each under a name of its own`, () => {
  expect(corpus.length).toBeGreaterThanOrEqual(75);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

describe("a file of each difficult kind gives what it holds, or says why not", () => {
  it.each(corpus.map((kind) => [kind.what, kind] as const))("%s", async (_what, kind) => {
    await put(kind);
    const begun = performance.now();
    const reading = await readFolder(folderOf(kind));
    expect(performance.now() - begun).toBeLessThan(patience);
    expectOutcome(kind, reading);
    for (const issue of reading.issues) expectMessage(issue);
  });
});

describe("a folder with all of them at once", () => {
  it("gives every proposal that can be read, as if each file stood alone", async () => {
    const folder = path.join(root, "all", "2026年");
    await mkdir(folder, { recursive: true });
    for (const kind of corpus) {
      const target = path.join(folder, kind.name);
      await (kind.place?.(target) ?? copyFile(path.join(folderOf(kind), kind.name), target));
    }
    const reading = await readFolder(folder);
    for (const kind of corpus) expectOutcome(kind, reading);
    expect(reading.proposals).toHaveLength(corpus.reduce((sum, { subjects }) => sum + subjects.length, 0));
  });
});
