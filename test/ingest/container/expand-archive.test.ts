import { describe, expect, it } from "vitest";
import { expandArchive } from "../../../src/ingest/container/expand-archive.ts";
import { limits } from "../../../src/ingest/limits.ts";
import type { SourceFile } from "../../../src/ingest/source-file.ts";
import { sourceFile } from "../../../src/ingest/source-file.ts";
import { gbkBytes } from "../inputs.ts";
import { zipFile } from "../make-containers.ts";

const open = (archive: SourceFile, budget: { files?: number; bytes?: number } = {}) =>
  expandArchive(archive, { files: limits.archiveFiles, bytes: limits.totalBytes, ...budget });
const names = (archive: SourceFile) => open(archive).files.map(({ name }) => name);

/** The zip with one name written over another as long, in both places where it stands. */
function renamed(archive: SourceFile, from: string, to: Uint8Array): SourceFile {
  const bytes = Buffer.from(archive.bytes);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.set(to, at);
  return sourceFile(archive.name, new Uint8Array(bytes));
}

describe("a zip", () => {
  it("gives its files under its own name, in order, without what systems leave behind", () => {
    const archive = zipFile("提案.zip", { "乙.txt": "乙", "甲/1.txt": "甲", "__MACOSX/乙.txt": "", "~$乙.docx": "" });
    expect(names(archive)).toEqual(["提案.zip/乙.txt", "提案.zip/甲/1.txt"]);
    expect(new TextDecoder().decode(open(archive).files[0]?.bytes)).toBe("乙");
  });

  it("packed on Windows has names in GBK", () => {
    expect(names(renamed(zipFile("a.zip", { "abcd.txt": "甲" }), "abcd", gbkBytes("提案")))).toEqual([
      "a.zip/提案.txt",
    ]);
  });

  it("inside a zip is opened too, but not without end", () => {
    let inner = zipFile("x", { "底.txt": "底" }).bytes;
    for (const level of [3, 2, 1]) inner = zipFile("x", { [`${level}.txt`]: "甲", "里.zip": inner }).bytes;
    const { files, issues } = open(sourceFile("a.zip", inner));
    expect(files.map(({ name }) => name)).toEqual(["a.zip/1.txt", "a.zip/里.zip/2.txt", "a.zip/里.zip/里.zip/3.txt"]);
    expect(issues.map(({ rule, file }) => [rule, file])).toEqual([["too-many-files", "a.zip/里.zip/里.zip"]]);
  });

  it("with paths that lead out of it: they are passed over and named, the rest is read", () => {
    const archive = zipFile("a.zip", { "../../etc/甲.txt": "甲", "/乙.txt": "乙", "C:/丙.txt": "丙", "丁.txt": "丁" });
    const { files, issues } = open(archive);
    expect(files.map(({ name }) => name)).toEqual(["a.zip/丁.txt"]);
    expect(issues.map(({ rule }) => rule)).toEqual(["suspicious-file"]);
    expect(issues[0]?.message).toContain("../../etc/甲.txt");
  });

  it("with a file that grows a thousandfold: it is not unpacked, the rest is read", () => {
    const archive = zipFile("a.zip", { "大.txt": new Uint8Array(40_000_000), "小.txt": "小" });
    const { files, issues } = open(archive);
    expect(files.map(({ name }) => name)).toEqual(["a.zip/小.txt"]);
    expect(issues.map(({ rule }) => rule)).toEqual(["suspicious-file"]);
  });

  it("that lies about a file's size is not believed", () => {
    const archive = zipFile("a.zip", { "大.txt": new Uint8Array(40_000_000) });
    const bytes = Buffer.from(archive.bytes);
    bytes.writeUInt32LE(5, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(open(sourceFile("a.zip", new Uint8Array(bytes))).issues.map(({ rule }) => rule)).toEqual([
      "suspicious-file",
    ]);
  });

  it("beyond the limits of files and bytes is read as far as they go, and the rest counted", () => {
    const archive = zipFile("a.zip", { "1.txt": "甲甲", "2.txt": "乙乙", "3.txt": "丙丙" });
    const few = open(archive, { files: 1 });
    expect(few.files).toHaveLength(1);
    expect(few.issues).toMatchObject([{ rule: "too-many-files", actual: "2 个文件" }]);
    const small = open(archive, { bytes: 8 });
    expect(small.files).toHaveLength(1);
    expect(small.issues).toMatchObject([{ rule: "file-too-large", actual: "2 个文件" }]);
  });

  it("with a password, or broken inside, says so", () => {
    const archive = zipFile("a.zip", { "甲.txt": "楼道堆物，隐患很大。楼道堆物，隐患很大。" });
    const locked = Buffer.from(archive.bytes);
    const directory = locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked.writeUInt16LE(locked.readUInt16LE(directory + 8) | 1, directory + 8);
    expect(open(sourceFile("a.zip", new Uint8Array(locked))).issues).toMatchObject([{ rule: "encrypted-file" }]);
    const broken = Buffer.from(archive.bytes);
    broken.writeUInt32LE(0, directory + 16);
    expect(open(sourceFile("a.zip", new Uint8Array(broken))).issues).toMatchObject([{ rule: "damaged-file" }]);
  });

  it("with names that would turn a message around shows their numbers", () => {
    expect(names(zipFile("a.zip", { "甲\u202etxt.docx": "甲", "乙\n.txt": "乙" }))).toEqual([
      "a.zip/乙〔U+000A〕.txt",
      "a.zip/甲〔U+202E〕txt.docx",
    ]);
  });

  it("of nothing says so", () => {
    expect(open(zipFile("a.zip", {})).issues).toMatchObject([{ rule: "empty-folder", severity: "warning" }]);
  });
});
