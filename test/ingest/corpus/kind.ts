import type { Issue } from "../../../src/base/issue.ts";
import type { Proposal } from "../../../src/proposal/proposal.ts";
import { subjects, whole } from "./matters.ts";

/** A kind of file offices hand in, and what must become of it. */
export interface Kind {
  /** What it is; the name of its test. */
  readonly what: string;
  /** Its name in the folder; unique in the corpus. */
  readonly name: string;
  /** Its bytes; empty for what `place` makes. */
  readonly bytes: () => Uint8Array | string | Promise<Uint8Array | string>;
  /** Puts it into the folder in place of writing the bytes: links, pipes. */
  readonly place?: (path: string) => Promise<void>;
  /** Subjects read from it, in order. */
  readonly subjects: readonly string[];
  /** More of the proposals, in the same order. */
  readonly matches?: readonly ProposalShape[];
  /** Everything said about it, each rule once. */
  readonly tells: readonly Told[];
  /** Records counted but not kept; by default none where something was read, else one under the first rule told. */
  readonly skipped?: Readonly<Record<string, number>>;
  /** How messages write a name that would move or hide what stands around it; by default as it is. */
  readonly shown?: string;
  /** Names of the files it is read as, where they are worth telling: those in a zip. */
  readonly files?: readonly string[];
}

/** A rule, with the row or paragraph it points at where it has one. */
export type Told = string | readonly [rule: string, row: Issue["row"]];

export type ProposalShape = { readonly [K in keyof Proposal]?: unknown };

type Content = Uint8Array | string | Promise<Uint8Array>;

/** A kind of which all three matters are read, number, subject and body alike, unless `more` says otherwise. */
export function read(what: string, name: string, bytes: () => Content, more: Partial<Kind> = {}): Kind {
  const matches = more.subjects === undefined ? { matches: whole } : {};
  return { what, name, bytes, subjects, ...matches, tells: [], ...more };
}

/** A kind of which nothing can be read, for the reason of a rule. */
export function refused(
  what: string,
  name: string,
  rule: string,
  bytes: () => Content,
  more: Partial<Kind> = {},
): Kind {
  return { what, name, bytes, subjects: [], tells: [rule], ...more };
}
