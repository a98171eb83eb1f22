import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programPath } from "../../pipelines/program-path.ts";
import type { Cluster } from "../../src/theme/assignment.ts";
import { readOutput, readRecords, runInto, temporaryFolder } from "./run-into.ts";

const sample = (name: string) => programPath(`data/samples/${name}`);
const last = [sample("上次会议提案.csv")];
const now = [sample("本次会议提案.xlsx"), sample("单件提案")];

describe("议题 from one session to the next", () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  let before: readonly Cluster[];
  let after: readonly Cluster[];
  beforeAll(async () => {
    await runInto(at("上次"), { paths: last });
    await runInto(at("这次"), { paths: now, history: last, previous: at("上次") });
    [before, after] = ["上次", "这次"].map((name) => readRecords(at(name), "clusters") as unknown as Cluster[]) as [
      Cluster[],
      Cluster[],
    ];
  });
  afterAll(folder.remove);

  it("keep their ids: last year's figures can be set beside this year's", () => {
    const kept = new Map(after.map((cluster) => [cluster.id, cluster]));
    const carried = before.filter(({ id }) => kept.has(id));
    expect(carried.length).toBeGreaterThan(0.8 * before.length);
    for (const { id, members } of carried) {
      const together = members.filter((member) => kept.get(id)!.members.includes(member));
      expect(together.length, id).toBeGreaterThan(0);
    }
  });

  it("give new ones numbers that were never used", () => {
    const used = new Set(before.map(({ id }) => id));
    const old = new Set(before.flatMap(({ members }) => members));
    const fresh = after.filter(({ members }) => !members.some((member) => old.has(member)));
    expect(fresh.length).toBeGreaterThan(0);
    for (const { id } of fresh) expect(used.has(id), id).toBe(false);
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
  });

  it("count this session and the earlier ones apart, every proposal once", () => {
    for (const { current, earlier, members } of after) expect(current + earlier).toBe(members.length);
    const members = after.flatMap((cluster) => cluster.members);
    expect(new Set(members).size).toBe(members.length);
    expect(members.length).toBe(readRecords(at("这次"), "proposals").length);
  });

  it("say what is new and what is gone", () => {
    for (const { change, current, earlier } of after) {
      if (change === "new") expect([earlier, current >= 3]).toEqual([0, true]);
      if (change === "gone") expect([current, earlier >= 3]).toEqual([0, true]);
    }
    expect(after.some(({ change }) => change === "new")).toBe(true);
  });

  it("come out the same when the run is repeated onto itself", async () => {
    await runInto(at("再次"), { paths: now, history: last, previous: at("这次") });
    const again = readRecords(at("再次"), "clusters") as unknown as Cluster[];
    expect(again.map(({ id, members }) => [id, [...members].sort()])).toEqual(
      after.map(({ id, members }) => [id, [...members].sort()]),
    );
  });

  it("stand in the manifest as an input with its checksum", () => {
    const manifest = JSON.parse(readOutput(at("这次")).get("manifest.json")!) as { inputs: { role: string }[] };
    expect(manifest.inputs.filter(({ role }) => role === "previous")).toHaveLength(2);
  });

  it("are not carried on where last session's proposals are not given, and the report says so", async () => {
    await runInto(at("缺往届"), { paths: now, previous: at("上次") });
    const issues = readRecords(at("缺往届"), "issues").filter(({ rule }) => rule === "previous-lost");
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining("--history")]);
  });

  it("never give an id again that ended two sessions ago", async () => {
    await runInto(at("缺往届再次"), { paths: now, previous: at("缺往届") });
    await runInto(at("回来"), { paths: [...now, ...last], previous: at("缺往届再次") });
    const ended = new Set(readRecords(at("缺往届"), "ended-clusters").map(({ id }) => id));
    expect(ended.size).toBe(before.length);
    const given = readRecords(at("回来"), "clusters").map(({ id }) => id);
    expect(given.filter((id) => ended.has(id))).toEqual([]);
  });

  it.each([
    ["a folder that is no run's", () => mkdirSync(at("空")), "空", "不是上次运行的输出文件夹"],
    [
      "a damaged file",
      () => {
        mkdirSync(at("坏/data"), { recursive: true });
        const good = readFileSync(join(at("上次"), "data/clusters.jsonl"), "utf8");
        writeFileSync(join(at("坏"), "data/clusters.jsonl"), `${good}{"id": 3}\n`);
      },
      "坏",
      "不是议题记录",
    ],
  ])("%s is refused before anything is done", async (_name, prepare, name, message) => {
    prepare();
    await expect(runInto(at("x"), { paths: now, previous: at(name) })).rejects.toThrow(message);
  });
});
