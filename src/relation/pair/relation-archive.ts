import type { ProfileFrame } from "../profile/build-profiles.ts";
import type { CandidateIndex } from "./candidates.ts";
import type { RelationProfile } from "../profile/profile.ts";

/** What a finished run leaves for texts that come later. Plain data. */
export interface RelationArchive {
  /** In order of id. */
  readonly profiles: readonly RelationProfile[];
  readonly frame: ProfileFrame;
  readonly index: CandidateIndex;
}
