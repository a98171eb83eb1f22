/** What a report tells of the profile by which a session was examined. */
export interface ProfileSummary {
  /** e.g. 全国政协提案工作条例（默认）. */
  readonly name: string;
  /** File it was read from, without folders. */
  readonly file: string;
  /** In the order of the profile: what was looked for, found or not. */
  readonly rules: readonly RuleSummary[];
}

export interface RuleSummary {
  readonly rule: string;
  /** Document and article, in Chinese. */
  readonly basis: string;
  /** What exactly is looked for, in Chinese, with this profile's numbers: 正文超过1500字. */
  readonly criterion: string;
}
