import { canonicalJson, sha256 } from "../base/hash.ts";
import { findChange } from "./change.ts";
import type { Content, Input, Stage } from "./stage.ts";

/** Everything a result depends on. Two runs with equal parts have equal results. */
export interface KeyParts {
  readonly name: string;
  readonly version: number;
  readonly program: string;
  readonly node: string;
  readonly options: object;
  readonly fingerprint: string;
  readonly inputs: Readonly<Record<string, InputKey>>;
}

export type InputKey =
  | { readonly kind: "source"; readonly contents: readonly Content[] }
  | { readonly kind: "stage"; readonly name: string; readonly key: string };

/** What the store knows of a stage's last result. */
export type Remembered = { readonly kind: "result"; readonly parts: KeyParts } | { readonly kind: "unreadable" };

/** Which program computes: a result computed by another is not trusted. */
export interface Environment {
  /** Version of this program; any text that differs when its code does. */
  readonly program: string;
  /** `process.version`: its mathematics and its sorting may differ between versions. */
  readonly node: string;
}

export interface PlannedStage {
  readonly stage: Stage<unknown>;
  readonly parts: KeyParts;
  /** SHA-256 of `parts`; contains the keys of the inputs, so it changes whenever anything upstream does. */
  readonly key: string;
  readonly action: "run" | "reuse";
  /** In Chinese, for the user. */
  readonly reason: string;
}

export const reasons = {
  first: "首次运行",
  reuse: "无变化，沿用上次结果",
  unreadable: "缓存不可读",
  uncached: "每次计算",
} as const;

/** Says for every stage whether it runs or is reused, and why. Pure: `remembered` holds what the store knows, by stage name. */
export function planStages(
  goals: readonly Stage<unknown>[],
  remembered: ReadonlyMap<string, Remembered>,
  environment: Environment,
): readonly PlannedStage[] {
  const stages = orderStages(goals);
  const labels = new Map(stages.map((stage) => [stage.name, stage.label]));
  const keys = new Map<string, string>();
  return stages.map((stage) => {
    const parts: KeyParts = {
      name: stage.name,
      version: stage.version,
      program: environment.program,
      node: environment.node,
      options: stage.options,
      fingerprint: stage.fingerprint,
      inputs: Object.fromEntries(Object.entries(stage.inputs).map(([name, input]) => [name, toInputKey(input, keys)])),
    };
    const key = toKey(parts);
    keys.set(stage.name, key);
    return { stage, parts, key, ...decide(stage, parts, key, remembered.get(stage.name), labels) };
  });
}

export function toKey(parts: KeyParts): string {
  return sha256(canonicalJson(parts));
}

/** The goals and all they need, inputs before the stages that use them. */
export function orderStages(goals: readonly Stage<unknown>[]): readonly Stage<unknown>[] {
  const ordered = new Map<string, Stage<unknown>>();
  function visit(input: Input<unknown>): void {
    if (input.kind === "source") return;
    const known = ordered.get(input.name);
    if (known === input) return;
    if (known !== undefined) throw new Error(`two stages are named ${input.name}`);
    Object.values(input.inputs).forEach(visit);
    ordered.set(input.name, input);
  }
  goals.forEach(visit);
  return [...ordered.values()];
}

function toInputKey(input: Input<unknown>, keys: ReadonlyMap<string, string>): InputKey {
  if (input.kind === "source") return { kind: "source", contents: input.contents };
  const key = keys.get(input.name);
  if (key === undefined) throw new Error(`stage ${input.name} is not planned yet`);
  return { kind: "stage", name: input.name, key };
}

function decide(
  stage: Stage<unknown>,
  parts: KeyParts,
  key: string,
  last: Remembered | undefined,
  labels: ReadonlyMap<string, string>,
): Pick<PlannedStage, "action" | "reason"> {
  if (!stage.cache) return { action: "run", reason: reasons.uncached };
  if (last === undefined) return { action: "run", reason: reasons.first };
  if (last.kind === "unreadable") return { action: "run", reason: reasons.unreadable };
  if (toKey(last.parts) === key) return { action: "reuse", reason: reasons.reuse };
  return { action: "run", reason: findChange(last.parts, parts, labels) };
}
