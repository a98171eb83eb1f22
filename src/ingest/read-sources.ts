import { readFile, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import { compareText } from "../base/order.ts";
import { expandArchive, ignoredNames } from "./container/expand-archive.ts";
import { limits } from "./limits.ts";
import { recognizeFormat } from "./recognize-format.ts";
import { safeName } from "./safe-name.ts";
import { sourceFile } from "./source-file.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * Reads every file named, and every file below every folder named and inside every zip, in the order given (inside a
 * folder: by name).
 *
 * A path that does not exist is wrong use and throws. A file that cannot be read becomes an Issue. A file reached
 * twice is read once. `taken` holds display names already given out to files of other roles, so that a name means
 * one file in the whole run.
 */
export async function readSources(
  paths: readonly string[],
  taken: Iterable<string> = [],
): Promise<{ files: readonly SourceFile[]; issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const found: Found[] = [];
  const seen = new Map<string, string>();
  for (const given of paths) await findFiles(given, found, seen, issues);

  const names = nameFiles(found, new Set(taken));
  const files: SourceFile[] = [];
  let bytes: number = limits.totalBytes;
  for (const [i, { location }] of found.entries()) {
    const name = names[i] ?? safeName(location);
    try {
      const { size } = await stat(location);
      if (size > Math.min(limits.fileBytes, bytes)) {
        issues.push(tooLarge(name, size));
        continue;
      }
      const file = sourceFile(name, await readFile(location), location);
      if (recognizeFormat(file.bytes) === "zip") {
        const budget = { files: limits.archiveFiles, bytes };
        const expanded = expandArchive(file, budget);
        files.push(...expanded.files);
        issues.push(...expanded.issues);
        bytes = budget.bytes;
      } else {
        files.push(file);
        bytes -= size;
      }
    } catch (error) {
      issues.push(unreadable(name, error));
    }
  }
  return { files, issues };
}

interface Found {
  readonly location: string;
  /** How many last parts of the path make the display name. */
  readonly parts: number;
}

async function findFiles(given: string, found: Found[], seen: Map<string, string>, issues: Issue[]): Promise<void> {
  const root = path.resolve(given);
  let isFolder: boolean;
  try {
    isFolder = (await stat(root)).isDirectory();
  } catch (error) {
    if (isMissing(error)) throw new Error(`找不到文件或文件夹：${given}`, { cause: error });
    issues.push(unreadable(safeName(given), error));
    return;
  }
  const before = found.length + issues.length;

  const visit = async (location: string, depth: number): Promise<void> => {
    const name = safeName(path.basename(location));
    try {
      const real = await realpath(location);
      const stats = await stat(real);
      if (seen.has(real)) {
        const message = `“${name}”给了不止一次，只读一次。`;
        if (stats.isFile() || location === root)
          issues.push(issue({ rule: "repeated-path", severity: "note", message, file: name }));
        return;
      }
      seen.set(real, location);
      if (stats.isDirectory()) {
        const names = (await readdir(location)).filter((name) => !ignoredNames.test(name)).sort(compareText);
        for (const name of names) await visit(path.join(location, name), depth + 1);
      } else if (stats.isFile()) {
        found.push({ location, parts: depth });
      } else {
        // A pipe or a device has no end, and opening one may wait forever.
        const message = `“${name}”不是普通文件（是管道、套接字或设备），没有读入。`;
        issues.push(issue({ rule: "special-file", severity: "error", message, file: name }));
      }
    } catch (error) {
      issues.push(unreadable(name, error));
    }
  };
  await visit(root, isFolder ? 0 : 1);

  if (isFolder && found.length + issues.length === before) {
    const message = `文件夹“${safeName(given)}”里没有可读的文件。`;
    issues.push(issue({ rule: "empty-folder", severity: "warning", message, file: safeName(given) }));
  }
}

/** Display names: as short as the user would say them, longer by a folder where two would be the same. */
function nameFiles(found: readonly Found[], taken: ReadonlySet<string>): readonly string[] {
  const split = found.map(({ location }) =>
    location
      .split(path.sep)
      .filter((part) => part !== "")
      .map(safeName),
  );
  const lengths = found.map(({ parts }) => parts);
  const nameAt = (i: number): string => (split[i] ?? []).slice(-Math.max(1, lengths[i] ?? 1)).join("/");
  // Names out of an archive begin with its own.
  const archives = new Set(
    [...taken].flatMap((name) => name.split("/").map((_, i, parts) => parts.slice(0, i).join("/"))),
  );
  for (;;) {
    const uses = new Map<string, number>();
    for (let i = 0; i < found.length; i++) uses.set(nameAt(i), (uses.get(nameAt(i)) ?? 0) + 1);
    const clashing = found
      .map((_, i) => i)
      .filter((i) => taken.has(nameAt(i)) || archives.has(nameAt(i)) || (uses.get(nameAt(i)) ?? 0) > 1)
      .filter((i) => (lengths[i] ?? 0) < (split[i] ?? []).length);
    if (clashing.length === 0) return found.map((_, i) => nameAt(i));
    for (const i of clashing) lengths[i] = (lengths[i] ?? 1) + 1;
  }
}

function tooLarge(name: string, size: number): Issue {
  const [most, total] = [limits.fileBytes >> 20, limits.totalBytes >> 20];
  const why =
    size > limits.fileBytes
      ? `有 ${Math.round(size / 1024 / 1024)} MB，超过 ${most} MB 的上限，没有读入。请拆分后再提供。`
      : `没有读入：一次最多读入 ${total} MB。请分批读入。`;
  return issue({ rule: "file-too-large", severity: "error", message: `“${name}”${why}`, file: name });
}

function unreadable(name: string, error: unknown): Issue {
  const reason = isRecord(error) && typeof error["code"] === "string" ? error["code"] : String(error);
  return issue({
    rule: "unreadable-file",
    severity: "error",
    message: `“${name}”读不出来（${reason}），没有读入。请检查文件权限，或是否正被别的程序占用。`,
    file: name,
    actual: reason,
  });
}

function isMissing(error: unknown): boolean {
  return isRecord(error) && (error["code"] === "ENOENT" || error["code"] === "ENOTDIR");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
