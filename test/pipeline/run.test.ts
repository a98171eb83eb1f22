import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { issue } from "../../src/base/issue.ts";
import type { Computation } from "../../src/base/progress.ts";
import { drive } from "../../src/pipeline/drive.ts";
import { StageFailure } from "../../src/pipeline/failure.ts";
import { runStages } from "../../src/pipeline/run.ts";
import type { StageEffects } from "../../src/pipeline/run.ts";
import { source, stage } from "../../src/pipeline/stage.ts";
import { diskStore, memoryStore } from "../../src/pipeline/store.ts";
import type { Store } from "../../src/pipeline/store.ts";
import { listeningReporter } from "./listening-reporter.ts";
import { temporaryFolders } from "./temporary-folder.ts";

const newFolder = temporaryFolders();

function effects(store: Store, heard: string[] = [], signal = new AbortController().signal): StageEffects {
  let time = 0;
  const environment = { program: "1", node: process.version };
  return { environment, store, reporter: listeningReporter(heard), signal, now: () => (time += 1000) };
}

/** text → words → count; `ran` tells which of them computed. */
function pipeline(ran: string[], hash = "a", factor = 1) {
  const input = source([{ name: "提案.txt", hash }], "新质 生产力");
  const words = stage({
    name: "words",
    label: "分词",
    version: 1,
    inputs: { input },
    run: ({ input }, _options, work) => {
      ran.push("words");
      work.report(issue({ rule: "doubt", severity: "warning", message: "第 1 行存疑。" }));
      return { words: input.split(" "), lengths: Uint32Array.from([2, 3]), known: new Map([["新质", 1]]) };
    },
  });
  const count = stage({
    name: "count",
    label: "计数",
    version: 1,
    inputs: { words },
    options: { factor },
    run: ({ words }, { factor }) => {
      ran.push("count");
      return words.words.length * factor;
    },
  });
  return { words, count };
}

for (const [kind, makeStore] of [
  ["memory", () => memoryStore()],
  ["disk", () => diskStore(join(newFolder(), ".cache"))],
] as const) {
  describe(`runStages with a store on ${kind}`, () => {
    test("runs everything once, then reuses it with the same values, issues and keys", async () => {
      const store = makeStore();
      const ran: string[] = [];
      const first = await runStages(pipeline(ran), effects(store));
      const second = await runStages(pipeline(ran), effects(store));
      expect(ran).toEqual(["words", "count"]);
      expect(first.values.count).toBe(2);
      expect(second.values).toEqual(first.values);
      expect(second.issues).toEqual(first.issues);
      expect(second.issues).toHaveLength(1);
      expect(second.stages.map(({ key }) => key)).toEqual(first.stages.map(({ key }) => key));
      expect(first.stages.map(({ reused, seconds }) => [reused, seconds])).toEqual([
        [false, 1],
        [false, 1],
      ]);
      expect(second.stages.map(({ reused }) => reused)).toEqual([true, true]);
    });

    test("runs only what a changed option touches", async () => {
      const store = makeStore();
      const ran: string[] = [];
      const heard: string[] = [];
      await runStages(pipeline(ran), effects(store));
      const { count } = pipeline(ran, "a", 10);
      const { values, issues } = await runStages({ count }, effects(store, heard));
      expect(ran).toEqual(["words", "count", "count"]);
      expect(values.count).toBe(20);
      expect(issues).toHaveLength(1);
      expect(heard).toEqual(["reuse 分词", "run 计数: 选项有变化：factor 1 → 10"]);
    });

    test("does not read a kept value that nobody needs", async () => {
      const store = makeStore();
      const { count } = pipeline([]);
      await runStages({ count }, effects(store));
      const loaded: string[] = [];
      const watched: Store = {
        ...store,
        load: (name, key) => {
          loaded.push(name);
          return store.load(name, key);
        },
      };
      await runStages({ count }, effects(watched));
      expect(loaded).toEqual(["count"]);
    });
  });
}

describe("runStages when something is wrong", () => {
  const damages: readonly [string, (bytes: Buffer) => Buffer | string][] = [
    ["emptied", () => ""],
    ["cut short", (bytes) => bytes.subarray(0, bytes.length - 5)],
    ["changed in its head", (bytes) => flip(bytes, 80)],
    ["changed in its value", (bytes) => flip(bytes, bytes.length - 3)],
    ["somebody else's", () => "PK\u0003\u0004 not ours, and long enough to be looked at by a careless reader of heads"],
  ];
  test.each(damages)("a cache file that was %s is computed again, and said so", async (_name, damage) => {
    const folder = join(newFolder(), ".cache");
    const ran: string[] = [];
    await runStages(pipeline(ran), effects(diskStore(folder)));
    const path = join(folder, "words.bin");
    writeFileSync(path, damage(readFileSync(path)));
    const heard: string[] = [];
    const { values, issues, stages } = await runStages(pipeline(ran), effects(diskStore(folder), heard));
    expect(ran).toEqual(["words", "count", "words"]);
    expect(heard).toContain("run 分词: 缓存不可读");
    expect(values.count).toBe(2);
    expect(values.words.lengths).toEqual(Uint32Array.from([2, 3]));
    expect(issues).toHaveLength(1);
    expect(stages.map(({ reused, reason }) => [reused, reason])).toEqual([
      [false, "缓存不可读"],
      [true, "无变化，沿用上次结果"],
    ]);
  });

  test("one stage's file under another's name is not believed", async () => {
    const folder = join(newFolder(), ".cache");
    await runStages(pipeline([]), effects(diskStore(folder)));
    writeFileSync(join(folder, "words.bin"), readFileSync(join(folder, "count.bin")));
    const heard: string[] = [];
    await runStages(pipeline([]), effects(diskStore(folder), heard));
    expect(heard).toContain("run 分词: 缓存不可读");
  });

  test("no temporary files are left in the cache", async () => {
    const folder = join(newFolder(), ".cache");
    await runStages(pipeline([]), effects(diskStore(folder)));
    expect(readdirSync(folder).sort()).toEqual(["count.bin", "words.bin"]);
  });

  test("a cache file that cannot be written leaves no half of it behind", async () => {
    const folder = join(newFolder(), ".cache");
    mkdirSync(join(folder, "words.bin", "in the way"), { recursive: true });
    const heard: string[] = [];
    await runStages(pipeline([]), effects(diskStore(folder), heard));
    expect(heard.filter((line) => line.startsWith("notice"))).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(["count.bin", "words.bin"]);
  });

  test("a full disk costs the cache, not the run", async () => {
    const full: Store = {
      ...memoryStore(),
      save: () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" })),
    };
    const heard: string[] = [];
    const { values } = await runStages(pipeline([]), effects(full, heard));
    expect(values.count).toBe(2);
    expect(heard).toContain("notice 『分词』的结果未能存入缓存（ENOSPC），下次将重新计算。");
  });

  test("a result that cannot be kept is a mistake of the stage and is named", async () => {
    const bad = stage({ name: "bad", label: "坏", version: 1, inputs: {}, run: () => ({ call: () => 1 }) });
    await expect(runStages({ bad }, effects(memoryStore()))).rejects.toThrow("『坏』失败");
  });

  test("a stage without cache runs every time and repeats its issues", async () => {
    const store = memoryStore();
    let runs = 0;
    const light = stage({ name: "light", label: "轻", version: 1, cache: false, inputs: {}, run: () => ++runs });
    await runStages({ light }, effects(store));
    const { values, stages } = await runStages({ light }, effects(store));
    expect(values.light).toBe(2);
    expect(stages[0]?.reason).toBe("每次计算");
  });

  test("what a stage throws carries its name and its cause", async () => {
    const cause = new Error("没有词典");
    const fails = stage({ name: "fails", label: "分词", version: 1, inputs: {}, run: () => Promise.reject(cause) });
    const failure = await runStages({ fails }, effects(memoryStore())).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StageFailure);
    expect(failure).toMatchObject({ label: "分词", message: "『分词』失败：没有词典", cause });
  });

  test("an abort stops a long stage at its next pause; what was finished is reused afterwards", async () => {
    const store = memoryStore();
    const ran: string[] = [];
    const { words } = pipeline(ran);
    function* forever(): Computation<number> {
      for (let done = 0; ; done++) yield { done, total: 1e9 };
    }
    const long = stage({
      name: "long",
      label: "长",
      version: 1,
      inputs: { words },
      run: (_inputs, _options, work) => drive(forever(), work),
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 80);
    const heard: string[] = [];
    await expect(runStages({ long }, effects(store, heard, controller.signal))).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(heard.some((line) => line.startsWith("长 "))).toBe(true);
    await runStages({ words }, effects(store));
    expect(ran).toEqual(["words"]);
  });
});

describe("drive", () => {
  test("reports once a slice, not once a step, and gives the result", async () => {
    let time = 0;
    const reported: number[] = [];
    function* count(): Computation<string> {
      for (let done = 1; done <= 100; done++) {
        time += 10;
        yield { done, total: 100 };
      }
      return "完";
    }
    const work = {
      signal: new AbortController().signal,
      progress: ({ done }: { done: number }) => reported.push(done),
    };
    expect(await drive(count(), { ...work, progress: (p) => void work.progress(p) }, () => time)).toBe("完");
    expect(reported).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100]);
  });

  test("does not start when already aborted", async () => {
    let started = false;
    function* work(): Computation<number> {
      started = true;
      yield { done: 0, total: 1 };
      return 1;
    }
    await expect(drive(work(), { signal: AbortSignal.abort(), progress: () => {} })).rejects.toThrow();
    expect(started).toBe(false);
  });
});

function flip(bytes: Buffer, index: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}
