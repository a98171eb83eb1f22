import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { sha256 } from "../src/base/hash.ts";
import { WrongUse } from "../src/pipeline/failure.ts";
import type { ManifestInput } from "../src/pipeline/manifest.ts";
import { source, type Source } from "../src/pipeline/stage.ts";
import type { EarlierCluster } from "../src/theme/assignment.ts";

/** The 议题 of an earlier run, whose ids and labels are to be carried on. */
export interface ReadPrevious {
  readonly previous: Source<readonly EarlierCluster[]>;
  /** The files read, for the manifest. */
  readonly inputs: readonly ManifestInput[];
}

const clustersFile = "data/clusters.jsonl";
/** Not written by runs before it was known. */
const endedFile = "data/ended-clusters.jsonl";

/** `folder`: what an earlier `xuanti run` wrote, or null for none. Throws WrongUse where it is no such folder. */
export function readPrevious(folder: string | null): ReadPrevious {
  if (folder === null) return { previous: source([], []), inputs: [] };
  if (!existsSync(join(folder, clustersFile))) {
    throw new WrongUse(
      `“${folder}”不是上次运行的输出文件夹：其中没有 ${clustersFile}。`,
      "请给出上次 --out 的文件夹。",
    );
  }
  const files = [clustersFile, endedFile]
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return { name: `${basename(resolve(folder))}/${name}`, text, hash: sha256(text) };
    });
  return {
    previous: source(
      files.map(({ name, hash }) => ({ name, hash })),
      files.flatMap(({ name, text }) => parseClusters(text, name)),
    ),
    inputs: files.map(({ name, text, hash }) => ({
      file: name,
      role: "previous",
      sha256: hash,
      bytes: Buffer.byteLength(text),
    })),
  };
}

function parseClusters(text: string, name: string): readonly EarlierCluster[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, i) => {
      const cluster = parseLine(line);
      if (cluster === null) throw new WrongUse(`${name} 第 ${i + 1} 行不是议题记录，文件可能损坏或被改动过。`);
      return cluster;
    });
}

function parseLine(line: string): EarlierCluster | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { id, theme, label, members } = value as Record<string, unknown>;
  const isText = (part: unknown): part is string => typeof part === "string";
  if (!isText(id) || !(theme === null || isText(theme)) || !isText(label)) return null;
  return Array.isArray(members) && members.every(isText) ? { id, theme, label, members } : null;
}
