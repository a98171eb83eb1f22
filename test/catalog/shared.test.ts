import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programPath } from "../../pipelines/program-path.ts";
import { readRecords, runInto, temporaryFolder } from "./run-into.ts";
import { dataSchemas } from "./schemas.ts";

const shared = programPath("../shared/datasets");
const missing = !existsSync(shared);
if (missing && process.env["CI"] !== undefined) throw new Error(`${shared} is missing`);

const file = (name: string) => join(shared, name);
const session = file("jiangsu/proposals-2022.csv");
const history = file("jiangsu/proposals-2019.csv");

/** Skipped in a user's clone, which has no shared data. */
describe.skipIf(missing)("the main job on 1,066 real proposals", () => {
  const out = temporaryFolder();
  const other = temporaryFolder();
  beforeAll(async () => {
    await runInto(out.path, {
      paths: [session],
      history: [history],
      policy: [file("policy")],
      clues: [file("messages/messages-4326.csv")],
    });
    const shuffled = join(other.path, "proposals-2022.csv");
    writeFileSync(shuffled, shuffleRecords(readFileSync(session, "utf8")));
    await runInto(join(other.path, "out"), { paths: [shuffled], history: [history] });
  });
  afterAll(() => [out, other].forEach((folder) => folder.remove()));

  it("needs no --map and loses nothing: 630 + 436 proposals", () => {
    const records = readRecords(out.path, "proposals");
    expect(records).toHaveLength(1066);
    expect(records.filter(({ history }) => history === true)).toHaveLength(436);
    expect(records.every(({ id }) => /^20(19|22)-\d{4}$/u.test(String(id)))).toBe(true);
  });

  it.each(Object.entries(dataSchemas))("keeps the contract in data/%s.jsonl", (name, schema) => {
    const records = readRecords(out.path, name);
    if (name !== "groups") expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const { success, issues } = v.safeParse(schema, record);
      expect(success, JSON.stringify(issues?.[0]?.message)).toBe(true);
    }
  });

  it("gives the same themes, pairs and groups when the rows come in another order", () => {
    const again = join(other.path, "out");
    const byId = (records: readonly Record<string, unknown>[]) =>
      new Map(records.map((record) => [record["id"], record]));
    const [one, two] = [byId(readRecords(out.path, "proposals")), byId(readRecords(again, "proposals"))];
    for (const [id, record] of one) {
      expect(two.get(id)?.["themes"]).toEqual(record["themes"]);
      expect(two.get(id)?.["cluster"]).toEqual(record["cluster"]);
      expect(two.get(id)?.["group"]).toEqual(record["group"]);
    }
    expect(readRecords(again, "pairs")).toEqual(readRecords(out.path, "pairs"));
    expect(readRecords(again, "groups")).toEqual(readRecords(out.path, "groups"));
  });
});

/** Reverses the records of a csv whose records all end in a line break outside quotes. */
function shuffleRecords(csv: string): string {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    if (csv[i] === '"') quoted = !quoted;
    else if (csv[i] === "\n" && !quoted) {
      records.push(csv.slice(start, i + 1));
      start = i + 1;
    }
  }
  if (start < csv.length) records.push(`${csv.slice(start)}\n`);
  const [header = "", ...rest] = records;
  return header + rest.reverse().join("");
}
