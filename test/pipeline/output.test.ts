import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { WorldFailure, WrongUse } from "../../src/pipeline/failure.ts";
import { makeMoves } from "../../src/pipeline/moves.ts";
import type { Rename } from "../../src/pipeline/moves.ts";
import { prepareFolder } from "../../src/pipeline/output-folder.ts";
import { withOutput } from "../../src/pipeline/output.ts";
import { fillFolder, readFolder, temporaryFolders } from "./temporary-folder.ts";

const newFolder = temporaryFolders();
const signal = new AbortController().signal;

/** Writes the files and a manifest that lists them, as a run does. */
function write(folder: string, files: Readonly<Record<string, string>>, rename?: Rename, stop = signal) {
  return withOutput(
    folder,
    stop,
    async (output) => {
      for (const [file, content] of Object.entries(files)) await output.write(file, content);
      await output.write("manifest.json", JSON.stringify({ program: "xuanti", outputs: output.written() }));
      return "done";
    },
    rename,
  );
}

/** Fails as Windows does while Word holds the file open. */
function heldBy(file: string): Rename {
  return (from, to) =>
    from.endsWith(file) && !from.includes(".staging-")
      ? Promise.reject(Object.assign(new Error("busy"), { code: "EBUSY" }))
      : rename(from, to);
}

const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

describe("withOutput puts a result into the folder whole", () => {
  test("files and folders appear, the staging folder is gone", async () => {
    const folder = join(newFolder(), "年度", "结果");
    const { value, kept } = await write(folder, { "catalog.html": "<p>", "data/pairs.jsonl": "{}\n" });
    expect(value).toBe("done");
    expect(kept).toEqual([]);
    expect(Object.keys(readFolder(folder))).toEqual(["catalog.html", "data/pairs.jsonl", "manifest.json"]);
    expect(readdirSync(folder).sort()).toEqual(["catalog.html", "data", "manifest.json"]);
  });

  test("a second run replaces the first; what it no longer writes goes, folders too", async () => {
    const folder = newFolder();
    await write(folder, { "catalog.html": "1", "charts/a.svg": "1", "data/pairs.jsonl": "1" });
    await write(folder, { "data/pairs.jsonl": "2" });
    expect(readFolder(folder)).toMatchObject({ "data/pairs.jsonl": "2" });
    expect(readdirSync(folder).sort()).toEqual(["data", "manifest.json"]);
  });

  test("what a person changed by hand is kept beside the new file", async () => {
    const folder = newFolder();
    await write(folder, { "catalog.docx": "1" });
    writeFileSync(join(folder, "catalog.docx"), "改过的");
    const { kept } = await write(folder, { "catalog.docx": "2" });
    expect(kept).toEqual([{ from: "catalog.docx", to: "catalog（保留的改动）.docx" }]);
    writeFileSync(join(folder, "catalog.docx"), "又改过的");
    await write(folder, { "catalog.docx": "3" });
    expect(readFolder(folder)).toMatchObject({
      "catalog.docx": "3",
      "catalog（保留的改动）.docx": "改过的",
      "catalog（保留的改动2）.docx": "又改过的",
    });
  });

  test("files of the user inside our folder are never touched", async () => {
    const folder = newFolder();
    await write(folder, { "charts/a.svg": "1" });
    fillFolder(folder, { "笔记.txt": "我的", "charts/mine.svg": "我的" });
    await write(folder, { "data/x.jsonl": "2" });
    expect(readFolder(folder)).toMatchObject({ "笔记.txt": "我的", "charts/mine.svg": "我的", "data/x.jsonl": "2" });
    expect(existsSync(join(folder, "charts/a.svg"))).toBe(false);
  });

  test("a manifest cannot make us remove files outside the folder", async () => {
    const parent = newFolder();
    const folder = join(parent, "结果");
    fillFolder(parent, { "他人.txt": "x" });
    const outputs = ["../他人.txt", join(parent, "他人.txt"), "a/../../他人.txt"].map((file) => ({
      file,
      bytes: 1,
      sha256: "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
    }));
    fillFolder(folder, { "manifest.json": JSON.stringify({ program: "xuanti", outputs }) });
    await write(folder, { "a.txt": "1" });
    expect(existsSync(join(parent, "他人.txt"))).toBe(true);
  });
});

describe("withOutput leaves the folder as it was", () => {
  test("when the work fails", async () => {
    const folder = newFolder();
    await write(folder, { "catalog.html": "1" });
    const before = readFolder(folder);
    const failing = withOutput(folder, signal, async (output) => {
      await output.write("catalog.html", "2");
      throw new Error("坏了");
    });
    await expect(failing).rejects.toThrow("坏了");
    expect(readFolder(folder)).toEqual(before);
  });

  test("when it is interrupted before everything is written", async () => {
    const folder = newFolder();
    await write(folder, { "catalog.html": "1" });
    const before = readFolder(folder);
    const controller = new AbortController();
    const interrupted = withOutput(folder, controller.signal, async (output) => {
      await output.write("catalog.html", "2");
      controller.abort();
      await output.write("catalog.docx", "2");
    });
    await expect(interrupted).rejects.toMatchObject({ name: "AbortError" });
    expect(readFolder(folder)).toEqual(before);
  });

  test("a first run that fails leaves no folder at all, but keeps a cache it has begun", async () => {
    const parent = newFolder();
    const fail = (folder: string, begin: (cacheFolder: string) => void) =>
      withOutput(folder, signal, ({ cacheFolder }) => {
        begin(cacheFolder);
        return Promise.reject(new Error("坏了"));
      });
    await expect(fail(join(parent, "甲", "乙"), () => {})).rejects.toThrow("坏了");
    expect(readdirSync(parent)).toEqual([]);
    await expect(fail(join(parent, "丙"), (cache) => fillFolder(cache, { "x.bin": "1" }))).rejects.toThrow("坏了");
    expect(readdirSync(join(parent, "丙"))).toEqual([".cache"]);
    await write(join(parent, "丙"), { "a.txt": "1" });
  });

  test("when Word holds one file open: all is renamed back and the file is named", async () => {
    const folder = newFolder();
    await write(folder, { "catalog.docx": "1", "catalog.html": "1", "data/a.jsonl": "1", "charts/x.svg": "1" });
    const before = readFolder(folder);
    const failure = await write(
      folder,
      { "catalog.docx": "2", "catalog.html": "2", "data/b.jsonl": "2" },
      heldBy("catalog.docx"),
    ).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorldFailure);
    expect(String(failure)).toContain("无法替换 catalog.docx：它可能正被别的程序（如 Word、WPS）打开");
    expect(readFolder(folder)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["catalog.docx", "catalog.html", "charts", "data", "manifest.json"]);
  });

  test("when a new file cannot be put in place: those already in place are taken back", async () => {
    const folder = newFolder();
    await write(folder, { "a.txt": "1", "b.txt": "1" });
    const before = readFolder(folder);
    const rejects: Rename = (from, to) =>
      from.includes("/new/a.txt") ? Promise.reject(Object.assign(new Error("io"), { code: "EIO" })) : rename(from, to);
    await expect(write(folder, { "a.txt": "2", "b.txt": "2", "neu/c.txt": "2" }, rejects)).rejects.toThrow(
      "无法替换 a.txt：系统报告 EIO",
    );
    expect(readFolder(folder)).toEqual(before);
    expect(existsSync(join(folder, "neu"))).toBe(false);
  });

  test("a file held for a moment only (a virus scanner) is tried again", async () => {
    const folder = newFolder();
    await write(folder, { "a.txt": "1" });
    let refusals = 2;
    const flaky: Rename = (from, to) =>
      refusals-- > 0 ? Promise.reject(Object.assign(new Error("held"), { code: "EPERM" })) : rename(from, to);
    await write(folder, { "a.txt": "2" }, flaky);
    expect(readFolder(folder)).toMatchObject({ "a.txt": "2" });
  });
});

describe("prepareFolder", () => {
  test("refuses a folder with other things in it, and names them", async () => {
    const folder = newFolder();
    fillFolder(folder, { "工资.xlsx": "x", "manifest.json": '{"program":"other"}' });
    const failure = await write(folder, { "a.txt": "1" }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WrongUse);
    expect(String(failure)).toMatch(/里已有别的内容（.*工资\.xlsx/);
    expect(Object.keys(readFolder(folder))).toEqual(["manifest.json", "工资.xlsx"]);
  });

  test("refuses a file in place of a folder", async () => {
    const folder = newFolder();
    fillFolder(folder, { 结果: "x" });
    await expect(write(join(folder, "结果"), {})).rejects.toThrow("结果”（或它的上一级）是一个文件，不是文件夹");
  });

  test.skipIf(!existsSync("/proc"))("fails, and does not hang, where no folder can be made", async () => {
    await expect(write("/proc/结果", {})).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("accepts an empty folder, and one with nothing but a cache and system litter", async () => {
    await prepareFolder(newFolder());
    const folder = newFolder();
    fillFolder(folder, { ".cache/words.bin": "x", "Thumbs.db": "x" });
    await prepareFolder(folder);
  });

  test("cleans up after a run that died", async () => {
    const folder = newFolder();
    fillFolder(folder, { [`.staging-${deadPid()}/new/catalog.html`]: "half" });
    await prepareFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("refuses while another run is at work", async () => {
    const folder = newFolder();
    fillFolder(folder, { ".staging-4242/new/a": "x" });
    await expect(prepareFolder(folder, (pid) => pid === 4242)).rejects.toThrow("另一次运行（进程 4242）正在使用");
    expect(existsSync(join(folder, ".staging-4242/new/a"))).toBe(true);
  });

  test("takes back a swap that a power cut left halfway, wherever it stopped", async () => {
    const moves = [
      { from: "manifest.json", to: "S/old/manifest.json" },
      { from: "a.txt", to: "S/old/a.txt" },
      { from: "S/new/a.txt", to: "a.txt" },
      { from: "S/new/data/b.txt", to: "data/b.txt" },
      { from: "S/new/manifest.json", to: "manifest.json" },
    ];
    const old = { "a.txt": "alt", "manifest.json": '{"program":"xuanti","outputs":[]}' };
    for (let done = 0; done <= moves.length; done++) {
      const folder = newFolder();
      const staging = `.staging-${deadPid()}`;
      const inStaging = (path: string) => path.replace("S/", `${staging}/`);
      fillFolder(folder, {
        ...old,
        [`${staging}/new/a.txt`]: "neu",
        [`${staging}/new/data/b.txt`]: "neu",
        [`${staging}/new/manifest.json`]: "{}",
        [`${staging}/journal.json`]: JSON.stringify(
          moves.map(({ from, to }) => ({ from: inStaging(from), to: inStaging(to) })),
        ),
      });
      mkdirSync(join(folder, staging, "old"));
      mkdirSync(join(folder, "data"));
      for (const { from, to } of moves.slice(0, done)) {
        renameSync(join(folder, inStaging(from)), join(folder, inStaging(to)));
      }
      await prepareFolder(folder);
      expect(readFolder(folder), `after ${done} moves`).toEqual(old);
      expect(existsSync(join(folder, "data"))).toBe(false);
    }
  });
});

describe("makeMoves", () => {
  test("when even renaming back fails, keeps the journal so that the next run can restore", async () => {
    const folder = newFolder();
    fillFolder(folder, { "a.txt": "1", "b.txt": "1", "s/x": "" });
    const moves = [
      { from: "a.txt", to: "s/a.txt" },
      { from: "b.txt", to: "s/b.txt" },
    ];
    const stuck: Rename = (from, to) =>
      from.endsWith("b.txt") || from === join(folder, "s", "a.txt")
        ? Promise.reject(Object.assign(new Error("io"), { code: "EIO" }))
        : rename(from, to);
    await expect(makeMoves(folder, moves, "s/journal.json", stuck)).rejects.toThrow("恢复 s/a.txt 时失败");
    expect(existsSync(join(folder, "s/journal.json"))).toBe(true);
  });
});
