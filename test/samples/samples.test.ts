import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSamples } from "../../data/samples/writers/build-samples.ts";
import { readSource } from "../../data/samples/writers/read-source.ts";
import { dropRepeatedIds, parseClues, parsePolicies, parseProposals, readSources } from "../../src/ingest/index.ts";
import { filingNames, formNames } from "../../src/proposal/terms.ts";

const folder = path.resolve("data/samples");
const sources = path.join(folder, "source");
const source = readSource(sources);
const readme = readFileSync(path.join(folder, "README.md"), "utf8");
const all = [...source.register, ...source.documents, ...source.history];
const idOf = ({ year, number }: { readonly year?: number | undefined; readonly number: string }): string =>
  year === undefined ? number : `${year}-${number}`;

describe("the committed sample files", () => {
  let built: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    built = await buildSamples(sources);
  });

  it("are what their sources say: an edit of source/ without `npm run samples` would leave them behind", () => {
    for (const [name, bytes] of built) {
      const committed = readFileSync(path.join(folder, name));
      expect(committed.equals(bytes), `${name} differs: run npm run build && npm run samples`).toBe(true);
    }
  });

  it("leave no stale file from an earlier name", () => {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
      .filter((name) => /\.(xlsx|docx|csv)$/.test(name) || name.startsWith("政策文件/"));
    expect(found.sort()).toEqual([...built.keys()].sort());
  });

  it("come out the same a second time", async () => {
    const again = await buildSamples(sources);
    for (const [name, bytes] of built)
      expect(Buffer.from(bytes).equals(again.get(name) ?? Buffer.of()), name).toBe(true);
  });
});

describe("a first-time user's run over the samples", () => {
  it("reads every proposal with every field and without a doubt", async () => {
    const session = await readSources([path.join(folder, "本次会议提案.xlsx"), path.join(folder, "单件提案")]);
    const past = await readSources([path.join(folder, "上次会议提案.csv")]);
    const now = await parseProposals(session.files, { history: false });
    const before = await parseProposals(past.files, { history: true });
    expect([...session.issues, ...past.issues, ...now.issues, ...before.issues]).toEqual([]);
    expect([now.proposals.length, before.proposals.length]).toEqual([70, 40]);
    const { proposals } = dropRepeatedIds([...now.proposals, ...before.proposals], [...now.counts, ...before.counts]);
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
    for (const written of all) {
      const read = byId.get(idOf(written));
      const id = idOf(written);
      expect(read?.subject, id).toBe(written.subject);
      expect(read?.body.replace(/\s/g, ""), id).toBe(written.body.replace(/\s/g, ""));
      expect(read?.category ?? "", id).toBe(written.category);
      expect(read?.sector ?? "", id).toBe(written.sector);
      expect(read === undefined ? "" : formNames[read.form], id).toBe(written.form);
      expect(read?.units.lead ?? "", id).toBe(written.unit.split("（")[0]);
      expect(read?.proposers[0]?.name, id).toBe(written.proposer.replace(/等\d+人$/, ""));
    }
    const filed = (name: string): number => source.history.filter(({ filing }) => filing === name).length;
    for (const [read, name] of [
      ["filed", "立案"],
      ["joined", "并案"],
      ["suggestion", "转为意见建议"],
      ["not-filed", "不予立案"],
    ] as const) {
      expect(before.proposals.filter(({ filing }) => filing === read).length, filingNames[read]).toBe(filed(name));
    }
    expect(before.proposals.map(({ outcome }) => outcome !== "unknown")).toEqual(
      source.history.map(({ outcome }) => outcome !== ""),
    );
  });

  it("reads every clue with day and likes, and both policy papers", async () => {
    const { files } = await readSources([path.join(folder, "线索.xlsx")]);
    const { clues, issues } = await parseClues(files);
    expect(issues).toEqual([]);
    expect(clues.map(({ id, date, title, text, likes }) => ({ id, date, title, content: text, likes }))).toEqual(
      source.clues.map(({ id, date, title, content, likes }) => ({ id, date, title, content, likes })),
    );
    expect(clues).toHaveLength(100);
    const policies = await parsePolicies((await readSources([path.join(folder, "政策文件")])).files);
    expect(policies.issues).toEqual([]);
    expect(policies.papers.map(({ year }) => year)).toEqual([2026, 2025]);
  });
});

describe("what the README promises a reader", () => {
  const planted = ["session-a", "session-b", "docx", "history", "clues"]
    .flatMap((name) => readFileSync(path.join(sources, `${name}.yaml`), "utf8").split(/\r?\n/))
    .filter((line) => line.startsWith("#"));

  it("tells every case that is planted in the sources", () => {
    const codes = planted.flatMap((line) => line.match(/(?<![A-Z\d])(?:R\d|HJ\d|J\d|T\d[a-z]?|X\d|C\d+)(?!\d)/g) ?? []);
    expect(new Set(codes).size).toBe(2 + 3 + 1 + 5 + 3 + 16);
    for (const code of codes) expect(readme, code).toMatch(new RegExp(`(?<![A-Z\\d])${code}(?![\\da-z])`));
  });

  it("names no proposal or clue that is not there", () => {
    const proposals = new Set(all.map(idOf));
    const named = readme.match(/20\d\d-\d{3}/g) ?? [];
    expect(named.length).toBeGreaterThan(35);
    expect(named.filter((id) => !proposals.has(id))).toEqual([]);
    const clues = new Set(source.clues.map(({ id }) => id));
    expect((readme.match(/X\d{3}/g) ?? []).filter((id) => !clues.has(id))).toEqual([]);
  });

  it("plants what it says: resubmissions share most of their words, joint groups and traps do not", () => {
    const likeness = (a: string, b: string): number => shareOfShingles(bodyOf(a), bodyOf(b));
    expect(likeness("2026-063", "2026-069")).toBeGreaterThan(0.8);
    expect(likeness("2025-022", "2026-067")).toBeGreaterThan(0.8);
    expect(likeness("2026-007", "2026-023")).toBeGreaterThan(0.35);
    expect(likeness("2026-003", "2026-013")).toBeLessThan(0.15);
    expect(likeness("2026-004", "2026-016")).toBeGreaterThan(0.35);
    expect(likeness("2026-038", "2026-049")).toBeLessThan(0.15);
  });

  it("has numbers that ought to be masked, none of them anybody's", () => {
    const numbers = source.clues.flatMap(({ id, content }) => (/\d{11,}/.test(content) ? [id] : []));
    expect(numbers).toEqual(["X036", "X066", "X082"]);
    expect(source.clues.find(({ id }) => id === "X036")?.content).toContain("999999");
  });

  it("keeps the lengths of real proposals: 300 to 900 characters", () => {
    const lengths = all.map((each) => [idOf(each), each.body.replace(/\s/g, "").length] as const);
    expect(lengths.filter(([, length]) => length < 300 || length > 900)).toEqual([]);
  });
});

function bodyOf(id: string): string {
  const found = all.find((each) => idOf(each) === id);
  if (found === undefined) throw new Error(`no sample ${id}`);
  return found.body;
}

/** Jaccard similarity of runs of four characters, marks left out. */
function shareOfShingles(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => {
    const plain = text.replace(/[^\p{L}\d]/gu, "");
    return new Set(Array.from({ length: plain.length - 3 }, (_, i) => plain.slice(i, i + 4)));
  });
  if (one === undefined || other === undefined) return 0;
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  return shared / (one.size + other.size - shared);
}
