import type { Issue } from "../src/base/issue.ts";
import type { Flag } from "../src/examine/flag.ts";
import type { FieldMap, SourceFile } from "../src/ingest/index.ts";
import type { Proposal } from "../src/proposal/proposal.ts";
import type { SimilarPair } from "../src/relation/pair/similar-pair.ts";
import type { IntakeCount } from "../src/report/catalog-model.ts";
import type { Ask } from "../src/text/segmented.ts";
import type { ScoredTheme } from "../src/theme/assignment.ts";
import type { RunEffects } from "./run-request.ts";

/** What `xuanti check` is asked. */
export interface CheckRequest {
  /** Files and folders of new proposals. */
  readonly paths: readonly string[];
  /** Texts that have no file (standard input). */
  readonly texts: readonly SourceFile[];
  /** Output folder of a finished run. */
  readonly archive: string;
  readonly map: FieldMap;
  /** A file of rules, or the name of one that ships; null: those of the run. */
  readonly profile: string | null;
}

export interface CheckOutcome {
  readonly checked: readonly CheckedProposal[];
  /** Proposals in the archive. */
  readonly archived: number;
  readonly intake: readonly IntakeCount[];
  /** The rules by which the proposals were examined. */
  readonly profile: string;
  readonly issues: readonly Issue[];
  readonly ruleNames: Readonly<Record<string, string>>;
}

export interface CheckedProposal {
  readonly proposal: Proposal;
  readonly asks: readonly Ask[];
  /** Best first, at most three; empty for 未归类. */
  readonly themes: readonly NamedTheme[];
  readonly flags: readonly Flag[];
  /** At least related, closest first. */
  readonly similar: readonly SimilarProposal[];
}

export interface NamedTheme extends Pick<ScoredTheme, "theme" | "score" | "method" | "evidence"> {
  readonly name: string;
}

export interface SimilarProposal {
  /** `a` is the archive's, `b` the checked one; so are offsets and indexes of the evidence. */
  readonly pair: SimilarPair;
  readonly proposal: Proposal;
  readonly asks: readonly { readonly text: string }[];
  readonly theme: string | null;
}

/** Throws WrongUse or what the file system throws; when `signal` is aborted, its reason. */
export type RunCheck = (request: CheckRequest, effects: RunEffects) => Promise<CheckOutcome>;
