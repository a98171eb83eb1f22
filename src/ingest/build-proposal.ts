import type { Form, Occasion, Proposal, Proposer } from "../proposal/proposal.ts";
import { valueOrNull } from "./clean-text.ts";
import type { ColumnKind } from "./column-names.ts";
import { parseDay, parseDayOfYear, parseYear } from "./parse-date.ts";
import { yearInNumber } from "./number-with-year.ts";
import type { NumberWithYear } from "./number-with-year.ts";
import { countMembers, formOf, parseProposers, withCount } from "./parse-proposers.ts";
import { parseOccasion, parseSession, parseSessionCell } from "./parse-session.ts";
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
  { values, place, placeId, row, yearOfTitle, sessionOfTitle }: SourceRecord,
  subject: string,
  body: string,
  yearOfFile: number | null,
  history: boolean,
  doubts: ValueDoubts,
): ProposalDraft {
  const get = (kind: ColumnKind): string | null => valueOrNull(values.get(kind));
  // In a list a line break separates, where elsewhere it only wraps.
  const getList = (kind: ColumnKind): string | null => valueOrNull(values.get(kind)?.replace(/\s*\n\s*/g, "、"));
  const number = get("number");
  const carried = number === null ? null : yearInNumber(number);
  const yearText = get("year");
  const yearColumn = yearText === null ? null : parseYear(yearText);
  if (yearText !== null && yearColumn === null) doubts.add("bad-year", yearText, row);
  const sessionText = get("session") ?? "";
  const dateText = get("date") ?? "";
  const fullDate = parseDay(dateText);
  const year =
    yearColumn ??
    carried?.year ??
    parseYear(sessionText) ??
    yearOfTitle ??
    (fullDate === null ? null : Number(fullDate.slice(0, 4))) ??
    yearOfFile;
  const date = fullDate ?? (year === null ? null : parseDayOfYear(dateText, year));
  if (dateText !== "" && date === null) doubts.add("bad-date", dateText, row);
  if (year === null) doubts.add("unknown-year", "", row);

  const named = uniteProposers(getList("proposers"), getList("coProposers"));
  const proposers = withCount(named, countTold(get("proposerCount"), get("coProposerCount"), named));
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
      session: parseSessionCell(sessionText) ?? parseSession(number ?? "") ?? sessionOfTitle,
      occasion: occasionOf(get("occasion"), formText, sessionText, number),
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

function uniteProposers(own: string | null, others: string | null): readonly Proposer[] {
  const leading = own === null ? [] : parseProposers(own);
  if (others === null) return leading;
  const more = parseProposers(others).filter(({ name }) => !leading.some((proposer) => proposer.name === name));
  return [...leading, ...more];
}

/** Members who signed as a column of numbers tells: 提案人数 counts all, 联名人数 those besides the first. */
function countTold(all: string | null, others: string | null, named: readonly Proposer[]): number {
  const read = (text: string | null): number => Number(/^\d{1,4}/.exec((text ?? "").normalize("NFKC"))?.[0] ?? 0);
  const besides = read(others);
  return Math.max(read(all), besides > 0 ? besides + Math.min(1, countMembers(named)) : 0);
}

function occasionOf(...texts: readonly (string | null)[]): Occasion {
  return texts.map((text) => parseOccasion(text ?? "")).find((occasion) => occasion !== "unknown") ?? "unknown";
}

/** 委员提案 in the column says who, not how many: two names under it make it joint. */
function settleForm(form: Form, proposers: readonly Proposer[]): Form {
  const seen = formOf(proposers);
  return form === "unknown" || (form === "individual" && seen === "joint") ? seen : form;
}
