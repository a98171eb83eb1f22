import { basename, resolve } from "node:path";
import type { Issue } from "../src/base/issue.ts";
import type { TableColumns } from "../src/ingest/describe-columns.ts";
import type { FieldMap } from "../src/ingest/field-map.ts";
import type { Privacy } from "../src/personal/protect-intake.ts";
import type { Move } from "../src/pipeline/moves.ts";
import type { Environment } from "../src/pipeline/plan.ts";
import type { Reporter, StageRecord } from "../src/pipeline/run.ts";
import type { CatalogModel, IntakeCount } from "../src/report/catalog-model.ts";
import type { SegmenterName } from "../src/text/segmenter.ts";

/** What `xuanti run` was asked to do, checked: every path exists, every value is in range. Paths are as typed. */
export interface RunRequest {
  readonly paths: readonly string[];
  readonly history: readonly string[];
  readonly policy: readonly string[];
  readonly clues: readonly string[];
  readonly out: string;
  /** Null: the taxonomy that ships with the program. */
  readonly taxonomy: string | null;
  /** A file of rules, or the name of one that ships; null: the default. */
  readonly profile: string | null;
  /** Output folder of an earlier run whose 议题 are carried on, or null. */
  readonly previous: string | null;
  /** Files and folders of words, added to the lexicon that ships. */
  readonly lexicon: readonly string[];
  /** Field → the header that holds it in this user's tables. */
  readonly map: FieldMap;
  /** What of persons goes into what is written. */
  readonly privacy: Privacy;
  /** Only `data/` and the manifest, no catalog and charts. */
  readonly onlyData: boolean;
  readonly seed: number;
  readonly segmenter: SegmenterName;
  /** Threads to use, at least 1. */
  readonly jobs: number;
}

/** The options as the manifest shows them: no paths, for two machines must write the same. */
export function toManifestOptions({
  taxonomy,
  profile,
  previous,
  lexicon,
  map,
  privacy,
  onlyData,
  segmenter,
}: RunRequest): object {
  const names = lexicon.map((path) => basename(path));
  return {
    taxonomy: taxonomy === null ? null : basename(taxonomy),
    profile: profile === null ? null : basename(profile),
    previous: previous === null ? null : basename(resolve(previous)),
    lexicon: names,
    map,
    ...privacy,
    onlyData,
    segmenter,
  };
}

/** What a run may ask of the outside world besides its files. */
export interface RunEffects {
  readonly signal: AbortSignal;
  readonly reporter: Reporter;
  /** Milliseconds since 1970, never running backwards. */
  readonly now: () => number;
  /** The most memory this process has held so far. */
  readonly peakMemoryMB: () => number;
  /** For the manifest and the report, e.g. `0.1.0`. */
  readonly version: string;
  /** For the cache: changes with every change of the code. */
  readonly environment: Environment;
  /** e.g. `linux x64`. */
  readonly platform: string;
}

/** What the command line tells of a finished run. */
export interface RunOutcome {
  /** What the columns of every table were taken for, in the order read. */
  readonly columns: readonly TableColumns[];
  /** One entry a file that was read, in the order read. */
  readonly intake: readonly IntakeCount[];
  readonly totals: CatalogModel["totals"];
  /** Themes that hold at least one of this session's proposals, largest first, 未归类 left out. */
  readonly themes: readonly { readonly name: string; readonly count: number }[];
  readonly issues: readonly Issue[];
  /** Rule → what the user calls it, e.g. `empty-subject` → 案由为空; a rule without a name is shown as it is. */
  readonly ruleNames: Readonly<Record<string, string>>;
  readonly stages: readonly StageRecord[];
  /** What was written, relative to the output folder. */
  readonly files: readonly string[];
  /** Files changed by hand since the last run, kept under another name. */
  readonly kept: readonly Move[];
  readonly seconds: number;
}

/** Throws WrongUse, WorldFailure or what the file system throws; when `signal` is aborted, its reason. */
export type RunCatalog = (request: RunRequest, effects: RunEffects) => Promise<RunOutcome>;
