import { existsSync } from "node:fs";
import { mkdir, readFile, rename as renameFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import { sha256 } from "../base/hash.ts";
import { byKeys } from "../base/order.ts";
import { foldersOf, makeMoves, removeIfEmpty } from "./moves.ts";
import type { Move, Rename } from "./moves.ts";
import {
  cacheName,
  journalName,
  makeFolder,
  manifestName,
  prepareFolder,
  readManifest,
  removeFolder,
  stagingPrefix,
} from "./output-folder.ts";
import type { WrittenFile } from "./output-folder.ts";

/** Where a run writes its results; none of it is seen in the folder before the run is done. */
export interface Output {
  /** For {@link diskStore}: survives failed runs, so that the next one goes on where this one stopped. */
  readonly cacheFolder: string;
  /** `file` is relative to the folder, with forward slashes, e.g. `charts/coverage.svg`. */
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** What was written so far, by name, without the manifest: for the manifest. */
  written(): readonly WrittenFile[];
}

export interface OutputResult<T> {
  readonly value: T;
  /** Files a person had changed or put there, in the way of new ones: kept beside them under another name. */
  readonly kept: readonly Move[];
}

/**
 * Lets `fill` write a result and puts it into the folder whole, or not at all: files are written to a staging folder
 * inside (so that renaming suffices), then renamed into place, and renamed back if one of them cannot be.
 *
 * `fill` writes `manifest.json` last, with `outputs` set to {@link Output.written}: by it the next run knows which files
 * are its own to replace or remove. A file that is not listed, or not as listed, belongs to the user and is kept.
 */
export async function withOutput<T>(
  folder: string,
  signal: AbortSignal,
  fill: (output: Output) => Promise<T>,
  rename: Rename = renameFile,
): Promise<OutputResult<T>> {
  await prepareFolder(folder);
  const firstMade = await makeFolder(folder);
  const staging = `${stagingPrefix}${process.pid}`;
  const written = new Map<string, WrittenFile>();
  try {
    await mkdir(join(folder, staging));
    const value = await fill({
      cacheFolder: join(folder, cacheName),
      async write(file, content) {
        signal.throwIfAborted();
        const path = join(folder, staging, "new", file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
        written.set(file, { file, sha256: sha256(content), bytes: Buffer.byteLength(content) });
      },
      written: () => [...written.values()].filter(({ file }) => file !== manifestName).sort(byKeys(({ file }) => file)),
    });
    signal.throwIfAborted();
    const { moves, kept, retired } = await planSwap(folder, staging, [...written.keys()]);
    await makeMoves(folder, moves, `${staging}/${journalName}`, rename);
    for (const emptied of foldersOf(retired)) await removeIfEmpty(join(folder, emptied));
    return { value, kept };
  } finally {
    // While a journal is left, the folder is not whole: the next run needs what is in there.
    if (!existsSync(join(folder, staging, journalName))) await removeFolder(join(folder, staging));
    if (firstMade !== null) await removeEmptyUpTo(folder, firstMade);
  }
}

interface Swap {
  readonly moves: readonly Move[];
  readonly kept: readonly Move[];
  readonly retired: readonly string[];
}

/** The old manifest goes first and the new one comes last: a folder with a manifest is whole. */
async function planSwap(folder: string, staging: string, files: readonly string[]): Promise<Swap> {
  const last = new Map((await readManifest(folder))?.map((file) => [file.file, file]));
  const incoming = [...files]
    .sort(
      byKeys(
        (file) => (file === manifestName ? 0 : -1),
        (file) => file,
      ),
    )
    .reverse();
  const standing = [...new Set([manifestName, ...last.keys(), ...files])].filter((file) =>
    existsSync(join(folder, file)),
  );
  const kept: Move[] = [];
  const retired: string[] = [];
  for (const file of standing) {
    if (file === manifestName || (await isUnchanged(join(folder, file), last.get(file)))) retired.push(file);
    else if (files.includes(file)) kept.push({ from: file, to: findFreeName(folder, file) });
  }
  return {
    moves: [
      ...retired.map((file) => ({ from: file, to: `${staging}/old/${file}` })),
      ...kept,
      ...incoming.map((file) => ({ from: `${staging}/new/${file}`, to: file })),
    ],
    kept,
    retired,
  };
}

async function isUnchanged(path: string, listed: WrittenFile | undefined): Promise<boolean> {
  if (listed === undefined || (await stat(path)).size !== listed.bytes) return false;
  return sha256(await readFile(path)) === listed.sha256;
}

/** `catalog.docx` → `catalog（保留的改动）.docx`, with a number where that is taken. */
function findFreeName(folder: string, file: string): string {
  const { dir, name, ext } = parse(file);
  for (let number = 1; ; number++) {
    const candidate = `${dir === "" ? "" : `${dir}/`}${name}（保留的改动${number === 1 ? "" : number}）${ext}`;
    if (!existsSync(join(folder, candidate))) return candidate;
  }
}

/** Takes away the folders a failed first run made, as far as they are empty. */
async function removeEmptyUpTo(folder: string, first: string): Promise<void> {
  for (let current = folder; await removeIfEmpty(current); current = dirname(current)) {
    if (current === first || dirname(current) === current) return;
  }
}
