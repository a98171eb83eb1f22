import type { Issue } from "../base/issue.ts";
import type { Progress } from "../base/progress.ts";

/** What a stage may ask of the outside world while it works, and nothing more. */
export interface Work {
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
  /** Kept with the stage's result, so that a reused result repeats what was found doubtful. */
  report(issue: Issue): void;
}

/** What comes from outside: a value, and the hashes by which a change in it is noticed and named. */
export interface Source<T> {
  readonly kind: "source";
  /** In order: another order is another input. `name` is shown to the user: 输入有变化：提案.xlsx. */
  readonly contents: readonly Content[];
  readonly value: T;
}

export interface Content {
  readonly name: string;
  readonly hash: string;
}

/** A step with a name, whose result is remembered between runs as long as nothing it depends on has changed. */
export interface Stage<T> {
  readonly kind: "stage";
  /** Lower-case English with hyphens; unique within a pipeline, and the name of the file in the cache. */
  readonly name: string;
  /** What the user reads while it runs, e.g. 分词. */
  readonly label: string;
  /** Raised whenever the same input would now give another result. */
  readonly version: number;
  /** False: the result is not kept, the stage runs every time. For steps that cost less than reading a file. */
  readonly cache: boolean;
  /** True: its work is done outside this thread, and the runner goes on with the next stages meanwhile. */
  readonly beside: boolean;
  readonly inputs: Inputs;
  readonly options: object;
  /** What else the result depends on, in one text: an engine, its lexicon, a model's hash. */
  readonly fingerprint: string;
  readonly run: (values: Readonly<Record<string, unknown>>, work: Work) => Promise<T>;
}

export type Input<T> = Source<T> | Stage<T>;
export type Inputs = Readonly<Record<string, Input<unknown>>>;
export type Values<I extends Inputs> = { readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never };

/**
 * What is said to make a stage. The result of `run` is kept on disk: plain records, lists, maps, sets and typed arrays
 * come back as they were; functions and instances of classes are refused.
 */
export interface StageSpec<I extends Inputs, O, P extends object> {
  readonly name: string;
  readonly label: string;
  readonly version: number;
  /** Default true. */
  readonly cache?: boolean;
  /** Default false. */
  readonly beside?: boolean;
  readonly inputs: I;
  /** Plain JSON. Default none. */
  readonly options?: P;
  /** Default "". */
  readonly fingerprint?: string;
  readonly run: (inputs: Values<I>, options: P, work: Work) => O | Promise<O>;
}

export function source<T>(contents: readonly Content[], value: T): Source<T> {
  return { kind: "source", contents, value };
}

export function stage<const I extends Inputs, O, P extends object = Record<never, never>>(
  spec: StageSpec<I, O, P>,
): Stage<O> {
  if (!/^[a-z][a-z0-9-]*$/.test(spec.name)) throw new Error(`stage name: ${spec.name}`);
  const options = spec.options ?? ({} as P);
  const trouble = findNotJson(options, "options");
  if (trouble !== null) throw new Error(`stage ${spec.name}: not plain JSON: ${trouble}`);
  return {
    kind: "stage",
    name: spec.name,
    label: spec.label,
    version: spec.version,
    cache: spec.cache ?? true,
    beside: spec.beside ?? false,
    inputs: spec.inputs,
    options,
    fingerprint: spec.fingerprint ?? "",
    // The runner fills in one value for each of `inputs`, made by that very input: hence the one assertion.
    run: async (values, work) => spec.run(values as Values<I>, options, work),
  };
}

/** The path of the first thing JSON would lose or alter: two different options must never have equal text. */
function findNotJson(value: unknown, path: string): string | null {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : path;
  if (typeof value !== "object") return path;
  if (!Array.isArray(value)) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return path;
  }
  for (const [key, inner] of Object.entries(value)) {
    const found = findNotJson(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
