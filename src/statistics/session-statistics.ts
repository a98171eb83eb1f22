import type { Filing, Form, Outcome, Session } from "../proposal/proposal.ts";
import type { Thread } from "../relation/group/thread.ts";
import type { Counted } from "./counted.ts";
import type { Share } from "./shares.ts";

/** 本次会议统计: everything that is counted of this session's proposals, once and for every output. */
export interface SessionStatistics {
  /** 届次 that all proposals name that name one; null where none does, or they differ. */
  readonly meeting: Session | null;
  /** 收到. */
  readonly received: Counted;
  /** Proposals left out by the rule that no list may hold them: how many, and nothing else. */
  readonly withheld: number;
  /** Partition of `received` in the order of the enumeration; what does not occur is left out. */
  readonly filings: readonly FilingPart[];
  /** Whether the source tells of any proposal what became of it. */
  readonly decided: boolean;
  /** What `categories`, `forms`, `units` and `outcomes` are counted among: 立案 where there is any, else 收到. */
  readonly base: Counted;
  /** 立案 and 并案: who made them has the credit. Equals `received` where filings are not known. */
  readonly credited: Counted;
  /** Partition of `base`. */
  readonly categories: readonly CategoryPart[];
  /** Of `base`: what bears a category of the committee's, and what the program filed for want of one. */
  readonly byCommittee: Counted;
  readonly byProgram: Counted;
  /** 委员提案 (individual and joint), 集体提案, 未注明: partition of `base`; what does not occur is left out. */
  readonly makers: readonly MakerPart[];
  readonly forms: readonly { readonly form: Form; readonly counted: Counted }[];
  /** Members by name who handed in something; and those of whose proposals one was filed or joined. Those whom “等” leaves out are not known. */
  readonly members: Counted;
  readonly creditedMembers: Counted;
  /** Proposals that name only some of their proposers (某某等4人). */
  readonly unnamed: Counted;
  /** Members no earlier session names; null where no earlier session names any. */
  readonly newMembers: Counted | null;
  /** Collective bodies by name. */
  readonly bodies: Counted;
  /** 集体提案 by kind of body, and 界别: received, filed and joined side by side. Empty where the source names none. */
  readonly bodyKinds: readonly Tally[];
  readonly sectors: readonly Tally[];
  /** Proposals without 界别. */
  readonly withoutSector: Counted;
  /** 承办单位 of `base`, most led first; `unitNames` counts them. */
  readonly units: readonly { readonly name: string; readonly lead: Counted; readonly assist: Counted }[];
  readonly unitNames: Counted;
  /** Proposals of `base` that name a unit. */
  readonly assigned: Counted;
  /** Partition of what `answered` counts; empty where the source tells no outcome. */
  readonly outcomes: readonly OutcomePart[];
  /** Proposals of `base` whose outcome is known. */
  readonly answered: Counted;
  /** Null where no proposal is dated. */
  readonly dates: SubmissionDates | null;
  /** What the program suggests to join or to check, of this session. */
  readonly joint: Suggested;
  readonly duplicate: Suggested;
  /** 审查提示 by rule, in the order of the profile, rules without a hit too; and the proposals with at least one. */
  readonly flags: readonly FlagCount[];
  readonly flagged: Counted;
  /** 跨年议题 by kind: threads, with this session's proposals in them. Kinds that do not occur are left out. */
  readonly threads: readonly { readonly kind: Thread["kind"]; readonly threads: Counted; readonly current: Counted }[];
}

/** A part of a partition. */
export interface Part {
  readonly counted: Counted;
  readonly share: Share;
}

export interface FilingPart extends Part {
  readonly filing: Filing;
}

export interface CategoryPart extends Part {
  readonly name: string;
  /** Of these, by whom they were put here. */
  readonly byCommittee: Counted;
  readonly byProgram: Counted;
  /** Finer classes, their sum is the part; empty where there are none. */
  readonly classes: readonly { readonly name: string; readonly counted: Counted }[];
}

export interface MakerPart extends Part {
  readonly maker: "members" | "bodies" | "unknown";
}

export interface OutcomePart extends Part {
  readonly outcome: Outcome;
}

export interface Tally {
  readonly name: string;
  readonly received: Counted;
  readonly filed: Counted;
  readonly joined: Counted;
}

export interface SubmissionDates {
  readonly dated: Counted;
  /** ISO 8601 days. */
  readonly first: string;
  readonly last: string;
  /** The day with the most; of equal ones the earliest. */
  readonly busiest: { readonly day: string; readonly counted: Counted };
}

export interface FlagCount {
  readonly rule: string;
  /** Document and article. */
  readonly basis: string;
  /** What was looked for. */
  readonly criterion: string;
  readonly counted: Counted;
}

export interface Suggested {
  readonly groups: Counted;
  readonly proposals: Counted;
}
