import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSources } from "../../src/ingest/read-sources.ts";

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
