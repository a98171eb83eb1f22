import type { Filing, Form, Outcome } from "../../proposal/proposal.ts";
import type { Reading } from "../../relation/pair/reading.ts";
import type { Relation } from "../../relation/pair/similar-pair.ts";
import type { CoverageStatus, Evidence, TopicFactors } from "../../topic/suggestion.ts";
import type { Span } from "../link.ts";

/**
 * Everything the page's components know, as one JSON value: the model, trimmed and put in words. Labels and titles are
 * clean single lines; `body`, `text` and `quote` keep their characters, so that offsets hold, and are cleaned when drawn.
 */
export interface PageData {
  readonly year: number | null;
  /** Years that occur, ascending. */
  readonly years: readonly number[];
  /** In the order of the taxonomy, 未归类 left out. */
  readonly themes: readonly PageThemeName[];
  readonly clusters: readonly { readonly id: string; readonly label: string }[];
  readonly proposals: readonly PageProposal[];
  /** Closest first. */
  readonly pairs: readonly PagePair[];
  /** Log-odds of being handled jointly before anything is measured: where every account of a judgement begins. */
  readonly usual: number;
  readonly groups: readonly PageGroup[];
  /** The lists behind the session's statistics. */
  readonly counts: readonly PageCount[];
  /** Rows of the coverage matrix, in their order: `point` of a list's query counts them from 0. */
  readonly points: readonly PagePoint[];
  /** Rules of the profile, in its order. */
  readonly flagRules: readonly string[];
  /** In the order of the catalog. */
  readonly topics: readonly PageTopic[];
  readonly papers: readonly PagePaper[];
  /** Those that a topic cites: nobody's letter is handed on without need. */
  readonly clues: readonly PageClue[];
  /** Clues that a topic counts, in the order of the input: where each stands, without its text. */
  readonly cluePlaces: readonly PageCluePlace[];
  /** All clues that were read. */
  readonly clueCount: number;
}

export interface PageThemeName {
  readonly id: string;
  readonly name: string;
  /** The heading it stands under; equals `name` at the root. */
  readonly heading: string;
}

export interface PageProposal {
  readonly id: string;
  /** As the office cites it: 2026年第0015号. */
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  /** True where `body` is only the beginning, to keep the file small. */
  readonly cut: boolean;
  readonly year: number | null;
  readonly history: boolean;
  /** For reading; `proposerNames` is for finding. */
  readonly proposers: string;
  readonly proposerNames: readonly string[];
  /** As written: the charts ask for it so. */
  readonly sector: string | null;
  readonly form: Form;
  /** Leading and assisting units as written, for the filter; `unitText` is for reading. */
  readonly units: readonly string[];
  readonly unitText: string;
  readonly filing: Filing;
  readonly outcome: Outcome;
  readonly date: string | null;
  /** File and row, for looking it up. */
  readonly place: string;
  /** Best first; empty is 未归类. */
  readonly themes: readonly PageTheme[];
  readonly nearest: PageTheme | null;
  readonly cluster: string | null;
  /** The group it is suggested for. */
  readonly group: { readonly id: string; readonly relation: "duplicate" | "joint" } | null;
  /** 审查提示, in the order of the profile. */
  readonly flags: readonly PageFlag[];
  /** [kind, start, end] with kind indexing `partKinds`. */
  readonly parts: readonly (readonly [number, number, number])[];
  /** [start, end] of each ask in `body`. */
  readonly asks: readonly (readonly [number, number])[];
}

/** What a rule points at in a proposal. */
export interface PageFlag {
  readonly rule: string;
  readonly message: string;
  readonly suggestion: string;
  readonly basis: string;
  /** The words it rests on, the main ones first; empty where something is missing. `text`: as they read. */
  readonly quotes: readonly (Span & { readonly field: "subject" | "body"; readonly text: string })[];
  /** The earlier proposal it is held against. */
  readonly earlier: string | null;
}

export interface PageTheme {
  readonly id: string;
  /** In [0, 1]. */
  readonly score: number;
  readonly method: "given" | "learned" | "guided";
  readonly words: readonly string[];
}

export interface PageGroup {
  readonly id: string;
  /** As the document numbers it, from 1. */
  readonly number: number;
  readonly relation: "duplicate" | "joint";
  readonly members: readonly string[];
  readonly lead: string;
  readonly leadReason: string;
  readonly bridges: readonly (readonly [string, string])[];
  readonly asks: readonly {
    readonly text: string;
    readonly members: readonly string[];
    readonly others: readonly { readonly member: string; readonly text: string }[];
  }[];
  readonly verdict: "open" | "joined" | "kept-apart";
}

export interface PagePair {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  readonly reading: Reading;
  readonly score: number;
  readonly relatedScore: number;
  /** [Chinese name, contribution to the log-odds], most decisive first. */
  readonly signals: readonly (readonly [string, number])[];
  /** Sum of the contributions that are not listed. */
  readonly rest: number;
  /** [start in a, start in b, length]; null where they are left out to keep the file small. */
  readonly passages: readonly (readonly [number, number, number])[] | null;
  /** [ask of a, ask of b, similarity]. */
  readonly asks: readonly (readonly [number, number, number])[];
}

/** One line of the catalog. */
export interface PageTopic {
  readonly id: string;
  /** From 1 through the catalog. */
  readonly number: number;
  readonly theme: string | null;
  readonly title: string;
  readonly background: string;
  /** `evidence`: what the angle was read from, as places in the topic's evidence. */
  readonly angles: readonly { readonly text: string; readonly evidence: readonly number[] }[];
  readonly units: readonly string[];
  readonly score: number;
  readonly factors: TopicFactors;
  readonly evidence: readonly PageEvidence[];
  /** Proposals on the matter, nearest first. */
  readonly written: readonly string[];
  /** Clues on the matter, most liked first. */
  readonly clues: readonly string[];
}

export interface PageEvidence extends Span {
  readonly kind: Evidence["kind"];
  /** Proposal or clue id; for a policy its file. */
  readonly ref: string;
  /** Of a policy. */
  readonly paragraph: number | null;
  /** Where it stands, for looking it up: 第22段; file and row of a clue or proposal. */
  readonly place: string;
  readonly quote: string;
}

export interface PageCount {
  readonly key: string;
  readonly label: string;
  /** Places in `proposals`, ascending. */
  readonly proposals: readonly number[];
}

/** A policy task and who took it up. */
export interface PagePoint {
  readonly point: string;
  readonly theme: string | null;
  readonly status: CoverageStatus;
  readonly byYear: Readonly<Record<string, number>>;
  readonly proposals: readonly string[];
  readonly file: string;
  readonly paragraph: number | null;
  /** In its paragraph; null where it is not found there. */
  readonly at: Span | null;
}

export interface PagePaper {
  readonly file: string;
  readonly title: string;
  readonly year: number | null;
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[];
  /** True where only paragraphs that something refers to are here, to keep the file small. */
  readonly cut: boolean;
}

/** Where a clue stands, for looking it up, and what is counted of it. */
export interface PageCluePlace {
  readonly id: string;
  readonly date: string | null;
  /** How many others joined; 0 where the source does not count. */
  readonly likes: number;
  readonly place: string;
}

/** A clue, long numbers of persons starred. */
export interface PageClue extends PageCluePlace {
  readonly title: string;
  readonly text: string;
}
