import type { Examined, Surroundings } from "../examined.ts";
import type { Finding } from "../finding.ts";
import type { RuleSettings } from "../profile.ts";

/** Tells what of a proposal a person should look at, in the order of the text. */
export type Examine = (proposal: Examined) => readonly Finding[];

/** One rule of the program, to be given the profile's numbers and words. */
export interface Rule {
  /** What exactly is looked for, in Chinese: what a reader must know to judge a hit, or the lack of one. */
  readonly criterion: (settings: RuleSettings) => string;
  /** Makes it ready for a session. */
  readonly prepare: (settings: RuleSettings, surroundings: Surroundings) => Examine;
}
