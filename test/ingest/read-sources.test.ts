import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { limits } from "../../src/ingest/limits.ts";
import { readSources } from "../../src/ingest/read-sources.ts";
import { zipFile } from "./make-containers.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "xuanti-ingest-"));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

async function write(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), name);
  }
}

const at = (...names: string[]): string[] => names.map((name) => path.join(root, name));
const names = async (...given: string[]): Promise<readonly string[]> =>
  (await readSources(at(...given))).files.map(({ name }) => name);

describe("readSources(paths)", () => {
  it("walks folders in the order of names and leaves out what systems leave behind", async () => {
    await write("d/乙.csv", "d/甲/1.docx", "d/a.txt", "d/~$a.docx", "d/.DS_Store", "d/Thumbs.db");
    expect(await names("d")).toEqual(["a.txt", "乙.csv", "甲/1.docx"]);
  });

  it("keeps the order in which paths were given", async () => {
    await write("2.csv", "1.csv");
    expect(await names("2.csv", "1.csv")).toEqual(["2.csv", "1.csv"]);
  });

  it("tells files of one name apart by their folders", async () => {
    await write("a/提案.csv", "b/提案.csv", "c.csv");
    expect(await names("a/提案.csv", "b", "c.csv")).toEqual(["a/提案.csv", "b/提案.csv", "c.csv"]);
    const { files } = await readSources(at("a"), ["提案.csv"]);
    expect(files.map(({ name }) => name)).toEqual(["a/提案.csv"]);
  });

  it("reads a file once, however often it is reached", async () => {
    await write("d/a.csv");
    await symlink(path.join(root, "d"), path.join(root, "d", "loop"));
    const { files, issues } = await readSources(at("d", "d/a.csv"));
    expect(files.map(({ name }) => name)).toEqual(["a.csv"]);
    expect(issues.map(({ rule }) => rule)).toEqual(["repeated-path"]);
  });

  it("opens zips, alone and in folders", async () => {
    await mkdir(path.join(root, "d"));
    await writeFile(path.join(root, "d", "提案.zip"), zipFile("", { "里/甲.txt": "甲" }).bytes);
    await write("d/乙.txt");
    expect(await names("d")).toEqual(["乙.txt", "提案.zip/里/甲.txt"]);
    const taken = await readSources(at("d/提案.zip"), ["提案.zip/里/甲.txt"]);
    expect(taken.files.map(({ name }) => name)).toEqual(["d/提案.zip/里/甲.txt"]);
  });

  it("passes over what is no file, which could keep it waiting for ever", async () => {
    await write("d/a.csv");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(root, "d", "套接字"), resolve));
    try {
      const { files, issues } = await readSources(at("d"));
      expect(files.map(({ name }) => name)).toEqual(["a.csv"]);
      expect(issues).toMatchObject([{ rule: "special-file", file: "套接字" }]);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it("shows the numbers of characters in a name that would turn a message around", async () => {
    await write("d/甲\u202evsc.csv");
    expect(await names("d")).toEqual(["甲〔U+202E〕vsc.csv"]);
  });

  it("says that a folder given twice is read once, and not that it is empty", async () => {
    await write("d/a.csv");
    const { files, issues } = await readSources(at("d", "d"));
    expect(files).toHaveLength(1);
    expect(issues.map(({ rule }) => rule)).toEqual(["repeated-path"]);
  });

  it("leaves out a file beyond the limit without reading it", async () => {
    await write("d/小.csv");
    await writeFile(path.join(root, "d", "大.csv"), "");
    await truncate(path.join(root, "d", "大.csv"), limits.fileBytes + 1);
    const { files, issues } = await readSources(at("d"));
    expect(files.map(({ name }) => name)).toEqual(["小.csv"]);
    expect(issues).toMatchObject([{ rule: "file-too-large", file: "大.csv" }]);
  });

  it("gives bytes and their hash", async () => {
    await write("a.csv");
    const [file] = (await readSources(at("a.csv"))).files;
    expect(new TextDecoder().decode(file?.bytes)).toBe("a.csv");
    expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says when a folder holds nothing", async () => {
    await mkdir(path.join(root, "空"));
    expect((await readSources(at("空"))).issues).toMatchObject([{ rule: "empty-folder", severity: "warning" }]);
  });

  it("stops at a path that does not exist, naming it", async () => {
    await expect(readSources(["没有这个.csv"])).rejects.toThrow("没有这个.csv");
  });
});
