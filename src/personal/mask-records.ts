import type { Clue } from "../proposal/clue.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { findPersonal, type Writing } from "./find-personal.ts";
import { coverSpans, mask } from "./mask.ts";
import type { PersonalKind } from "./span.ts";

/** A record with its personal data covered, and what was found in it. */
export interface Masked<T> {
  readonly record: T;
  readonly found: readonly PersonalKind[];
}

/** Covered wherever the record is free text; ids, numbers and dates stay as they are. */
export function maskProposal(proposal: Proposal): Masked<Proposal> {
  const { heading, text, found } = maskTexts(proposal.subject, proposal.body, "official");
  const inFields: PersonalKind[] = [];
  const short = (value: string): string => {
    const spans = findPersonal(value, "official");
    inFields.push(...spans.map(({ kind }) => kind));
    return coverSpans(value, spans);
  };
  const { sector, category, units } = proposal;
  const record: Proposal = {
    ...proposal,
    subject: heading,
    body: text,
    proposers: proposal.proposers.map((proposer) => ({ ...proposer, name: bareName(proposer.name, short) })),
    sector: sector === null ? null : short(sector),
    category: category === null ? null : short(category),
    units: { lead: units.lead === null ? null : short(units.lead), others: units.others.map(short) },
  };
  return { record, found: [...found, ...inFields] };
}

/** A name without the number written beside it: the same person under the same name everywhere. */
function bareName(name: string, short: (value: string) => string): string {
  const masked = short(name);
  return masked === name ? name : masked.replace(/[＊\s]+/gu, "") || masked;
}

export function maskClue(clue: Clue): Masked<Clue> {
  const { heading, text, found } = maskTexts(clue.title, clue.text, "message");
  // A column taken for 点赞数 may hold telephones.
  const count = findPersonal(String(clue.likes), "message").map(({ kind }) => kind);
  const likes = count.length === 0 ? clue.likes : 0;
  return { record: { ...clue, title: heading, text, likes }, found: [...found, ...count] };
}

/** A heading may be the beginning of the text, cut in the middle of a number: there it is covered as the text is. */
function maskTexts(heading: string, text: string, writing: Writing) {
  const spans = findPersonal(text, writing);
  const masked = coverSpans(text, spans);
  const stem = heading.replace(/…$/u, "");
  const at = stem === "" ? -1 : text.indexOf(stem);
  const own = at < 0 ? findPersonal(heading, writing) : [];
  const covered =
    at < 0 ? coverSpans(heading, own) : mask(masked.slice(at, at + stem.length) + heading.slice(stem.length), writing);
  return { heading: covered, text: masked, found: [...own, ...spans].map(({ kind }) => kind) };
}
