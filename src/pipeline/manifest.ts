import type { Issue } from "../base/issue.ts";
import { compareText } from "../base/order.ts";
import type { WrittenFile } from "./output-folder.ts";
import type { StageRecord } from "./run.ts";

/** One file that was read. `file` is its name, or its path below the folder that was given: never a path of the machine. */
export interface ManifestInput {
  readonly file: string;
  readonly role: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** `manifest.json`. Two runs on the same input differ in `timing` alone. */
export interface Manifest<Counts> {
  readonly program: "xuanti";
  readonly version: string;
  readonly node: string;
  readonly seed: number;
  readonly options: object;
  readonly inputs: readonly ManifestInput[];
  readonly counts: Counts;
  /** Rule → how often; the issues themselves stand in data/issues.jsonl. */
  readonly issues: Readonly<Record<string, number>>;
  readonly stages: readonly { readonly name: string; readonly version: number; readonly key: string }[];
  readonly outputs: readonly WrittenFile[];
  readonly timing: Timing;
}

export interface Timing {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly seconds: number;
  readonly peakMemoryMB: number;
  /** Operating system and processor, e.g. `win32 x64`. */
  readonly platform: string;
  readonly stages: readonly {
    readonly name: string;
    readonly seconds: number;
    readonly reused: boolean;
    readonly reason: string;
  }[];
}

export interface ManifestFacts<Counts> {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly seed: number;
  /** Plain JSON, without paths. */
  readonly options: object;
  readonly inputs: readonly ManifestInput[];
  readonly counts: Counts;
  readonly issues: readonly Issue[];
  readonly stages: readonly StageRecord[];
  readonly outputs: readonly WrittenFile[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly peakMemoryMB: number;
}

export function buildManifest<Counts>(facts: ManifestFacts<Counts>): Manifest<Counts> {
  const { version, node, seed, options, inputs, counts, outputs } = facts;
  return {
    program: "xuanti",
    version,
    node,
    seed,
    options,
    inputs,
    counts,
    issues: countByRule(facts.issues),
    stages: facts.stages.map(({ name, version, key }) => ({ name, version, key })),
    outputs,
    timing: {
      startedAt: new Date(facts.startedAt).toISOString(),
      finishedAt: new Date(facts.finishedAt).toISOString(),
      seconds: roundSeconds((facts.finishedAt - facts.startedAt) / 1000),
      peakMemoryMB: Math.round(facts.peakMemoryMB),
      platform: facts.platform,
      stages: facts.stages.map(({ name, seconds, reused, reason }) => ({
        name,
        seconds: roundSeconds(seconds),
        reused,
        reason,
      })),
    },
  };
}

/** The text of `manifest.json`. */
export function renderManifest(manifest: Manifest<unknown>): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Rules in order of name, each with the number of its issues. */
export function countByRule(issues: readonly Issue[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { rule } of issues) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}

/** To milliseconds. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
