import { sha256 } from "../base/hash.ts";

/** One file handed in, with its bytes. Parsing never goes back to the disk. */
export interface SourceFile {
  /** What messages and results call it: the file's name, or its path below the folder that was given, with `/`. Unique within a run. */
  readonly name: string;
  /** Where it was read from; equals `name` for content that has no file (standard input, tests). */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A SourceFile of content already in memory; a string is taken as UTF-8. */
export function sourceFile(name: string, content: Uint8Array | string, path: string = name): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, path, bytes, sha256: sha256(bytes) };
}

/** The name without folders and without its ending: `a/2026年提案.xlsx` → `2026年提案`. */
export function stemOf(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(0, dot) : base;
}

/** The ending in lower case without the dot, `""` where there is none. */
export function endingOf(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : "";
}
