import type { SourceFile } from "../src/ingest/index.ts";
import type { ManifestInput } from "../src/pipeline/manifest.ts";
import { source, type Source } from "../src/pipeline/stage.ts";

/** Files as a stage takes them: known by name and content. */
export function fileSource(files: readonly SourceFile[]): Source<readonly SourceFile[]> {
  return source(
    files.map(({ name, sha256 }) => ({ name, hash: sha256 })),
    files,
  );
}

/** Files as the record of the run names them. */
export function manifestInputs(files: readonly SourceFile[], role: string): readonly ManifestInput[] {
  return files.map(({ name, sha256, bytes }) => ({ file: name, role, sha256, bytes: bytes.length }));
}
