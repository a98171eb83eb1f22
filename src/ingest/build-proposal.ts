import type { Form, Proposal, Proposer } from "../proposal/proposal.ts";
import { valueOrNull } from "./clean-text.ts";
import type { ColumnKind } from "./column-names.ts";
import { parseDay, parseYear } from "./parse-date.ts";
import { formOf, parseProposers } from "./parse-proposers.ts";
import { parseUnits } from "./parse-units.ts";
import { parseFiling, parseForm, parseOutcome } from "./parse-verdicts.ts";
import type { SourceRecord } from "./record.ts";
import type { ValueDoubts } from "./value-doubts.ts";

/** A proposal whose id may still change: a counter (序号) makes a good id only where no other record has the same. */
export interface ProposalDraft {
  readonly proposal: Proposal;
  readonly placeId: string;
  /** The id was made from 序号 for want of a 提案号. */
  readonly fromSerial: boolean;
}

/** Turns one record, whose subject and body are settled, into a proposal. Adds what it could not read to `doubts`. */
export function buildProposal(
  { values, place, placeId, row, yearOfTitle }: SourceRecord,
  subject: string,
  body: string,
  yearOfFile: number | null,
  history: boolean,
  doubts: ValueDoubts,
): ProposalDraft {
  const get = (kind: ColumnKind): string | null => valueOrNull(values.get(kind));
  // In a list a line break separates, where elsewhere it only wraps.
  const getList = (kind: ColumnKind): string | null => valueOrNull(values.get(kind)?.replace(/\s*\n\s*/g, "、"));
  const dateText = get("date");
  const date = dateText === null ? null : parseDay(dateText);
  if (dateText !== null && date === null) doubts.add("bad-date", dateText, row);

  const number = get("number");
  const carried = number === null ? null : yearInNumber(number);
  const yearText = get("year");
  const yearColumn = yearText === null ? null : parseYear(yearText);
  if (yearText !== null && yearColumn === null) doubts.add("bad-year", yearText, row);
  const year =
    yearColumn ??
    carried?.year ??
    parseYear(get("session") ?? "") ??
    yearOfTitle ??
    (date === null ? null : Number(date.slice(0, 4))) ??
    yearOfFile;
  if (year === null) doubts.add("unknown-year", "", row);

  const proposers = uniteProposers(getList("proposers"), getList("coProposers"));
  const formText = get("form");
  const statusText = get("status");
  const filing = statusText === null ? "unknown" : parseFiling(statusText);
  if (statusText !== null && filing === "unknown") doubts.add("unknown-status", statusText, row);
  const outcomeText = get("outcome");
  const { outcome, contradicts } = parseOutcome(outcomeText ?? "");
  if (outcomeText !== null && outcome === "unknown") doubts.add("unknown-outcome", outcomeText, row);
  if (outcomeText !== null && contradicts) doubts.add("contradicting-outcome", outcomeText, row);
  // What was not filed was not handled either: nothing says that it is solved.
  const unfiled = filing === "not-filed" && (outcome === "solved" || outcome === "planned");
  if (unfiled) doubts.add("outcome-without-filing", `${statusText ?? ""}／${outcomeText ?? ""}`, row);
  const form = formText === null ? "unknown" : parseForm(formText);
  if (formText !== null && form === "unknown") doubts.add("unknown-form", formText, row);

  const serial = number === null ? get("serial") : null;
  const ownId = get("id");
  const id =
    proposalId(year, number, carried) ?? ownId ?? (year !== null && serial !== null ? `${year}-${serial}` : null);
  const fromSerial = number === null && ownId === null && serial !== null && year !== null;
  return {
    placeId,
    fromSerial,
    proposal: {
      id: id === null ? placeId : id.replace(/\s+/g, ""),
      number: number ?? (fromSerial ? serial : null),
      year,
      history,
      subject,
      body,
      proposers,
      sector: get("sector"),
      form: settleForm(form, proposers),
      category: get("category"),
      units: parseUnits(getList("unit"), getList("assistingUnits")),
      filing,
      outcome: unfiled ? "unknown" : outcome,
      date,
      source: place,
    },
  };
}

/** `<year>-<number>`, the number as displayed; 第0250号 → 2022-0250; 2026-012 carries its year and stays. */
function proposalId(year: number | null, number: string | null, carried: NumberWithYear | null): string | null {
  if (number === null) return null;
  if (carried !== null && carried.rest !== null && (year === null || year === carried.year)) {
    return `${carried.year}-${carried.rest}`;
  }
  return year === null ? null : `${year}-${number.replace(/^第(.+)号$/, "$1")}`;
}

interface NumberWithYear {
  readonly year: number;
  /** What follows the year and its separator; null where the two are not set apart (20260012). */
  readonly rest: string | null;
}

/** 2026-012, 〔2026〕12号, 2026年第12号; 20260012 tells the year only. */
function yearInNumber(number: string): NumberWithYear | null {
  const text = number.normalize("NFKC").replace(/\s+/g, "");
  const apart = /^(?:第|[〔【[(])?((?:19|20)\d{2})(?:[〕】\])]|年度?|届)?[-–—_./·]?第?([A-Za-z]?\d+)号?$/.exec(text);
  if (apart !== null) {
    const [whole, yearText = "", rest = ""] = apart;
    const year = parseYear(yearText);
    if (year !== null && whole !== `${yearText}${rest}`) return { year, rest };
  }
  const joined = /^((?:19|20)\d{2})\d{3,6}$/.exec(text);
  const year = parseYear(joined?.[1] ?? "");
  return year === null ? null : { year, rest: null };
}

function uniteProposers(own: string | null, others: string | null): readonly Proposer[] {
  const leading = own === null ? [] : parseProposers(own);
  if (others === null) return leading;
  const more = parseProposers(others).filter(({ name }) => !leading.some((proposer) => proposer.name === name));
  return [...leading, ...more];
}

/** 委员提案 in the column says who, not how many: two names under it make it joint. */
function settleForm(form: Form, proposers: readonly Proposer[]): Form {
  const seen = formOf(proposers);
  return form === "unknown" || (form === "individual" && seen === "joint") ? seen : form;
}
