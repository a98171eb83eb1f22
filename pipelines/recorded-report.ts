import type { Issue } from "../src/base/issue.ts";
import { buildManifest, renderManifest, type ManifestInput } from "../src/pipeline/manifest.ts";
import type { Move } from "../src/pipeline/moves.ts";
import { withOutput, type Output } from "../src/pipeline/output.ts";
import { manifestName } from "../src/pipeline/output-folder.ts";
import type { StageRecord } from "../src/pipeline/run.ts";
import type { RunEffects } from "./run-request.ts";

/** What a test of the program found out, and what the record of the run says of it. */
export interface Tested<Model> {
  readonly model: Model;
  readonly inputs: readonly ManifestInput[];
  readonly stages: readonly StageRecord[];
}

interface Report<Model> {
  /** Folder; null: nothing is written. */
  readonly out: string | null;
  readonly seed: number;
  readonly options: object;
  readonly test: () => Promise<Tested<Model>>;
  readonly write: (model: Model, output: Output) => Promise<void>;
  readonly counts: (model: Model) => unknown;
  readonly issues: (model: Model) => readonly Issue[];
}

/** Runs a test and, where a folder is given, writes its report with a manifest, whole or not at all. */
export async function recordReport<Model>(
  { out, seed, options, test, write, counts, issues }: Report<Model>,
  effects: RunEffects,
): Promise<{
  readonly model: Model;
  readonly files: readonly string[];
  readonly kept: readonly Move[];
  readonly seconds: number;
}> {
  const startedAt = effects.now();
  const seconds = () => (effects.now() - startedAt) / 1000;
  if (out === null) return { model: (await test()).model, files: [], kept: [], seconds: seconds() };
  const { value, kept } = await withOutput(out, effects.signal, async (output) => {
    const { model, inputs, stages } = await test();
    await write(model, output);
    const manifest = buildManifest({
      version: effects.version,
      node: process.version,
      platform: effects.platform,
      seed,
      options,
      inputs,
      counts: counts(model),
      issues: issues(model),
      stages,
      outputs: output.written(),
      startedAt,
      finishedAt: effects.now(),
      peakMemoryMB: effects.peakMemoryMB(),
    });
    await output.write(manifestName, renderManifest(manifest));
    return { model, files: [...output.written().map(({ file }) => file), manifestName] };
  });
  return { ...value, kept, seconds: seconds() };
}
