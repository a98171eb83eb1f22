import { byKeys } from "../base/order.ts";
import { findAccounts, findEmails } from "./account.ts";
import { findBankCards } from "./bank-card.ts";
import { findCaseNumbers } from "./case-number.ts";
import { findDwellings, findStreetNumbers } from "./dwelling.ts";
import { foldWidth } from "./fold-width.ts";
import { findIdentityCards } from "./identity-card.ts";
import { findLicensePlates } from "./license-plate.ts";
import { findNames } from "./person-name.ts";
import { personalKinds, type Finder, type PersonalKind, type PersonalSpan } from "./span.ts";
import { findLandlines, findMobiles } from "./telephone.ts";

/** `official`: proposals, where people and places named are public. `message`: what citizens write of themselves and their neighbors. */
export type Writing = "official" | "message";

const everywhere: readonly (readonly [PersonalKind, Finder])[] = [
  ["identity-card", findIdentityCards],
  ["bank-card", findBankCards],
  ["mobile", findMobiles],
  ["landline", findLandlines],
  ["email", findEmails],
  ["account", findAccounts],
  ["license-plate", findLicensePlates],
  ["dwelling", findDwellings],
];
const inMessages: readonly (readonly [PersonalKind, Finder])[] = [
  ...everywhere,
  ["dwelling", findStreetNumbers],
  ["case-number", findCaseNumbers],
  ["name", findNames],
];

/** Personal data of a text, ordered, none overlapping: where two kinds meet, the first of {@link personalKinds} names both. */
export function findPersonal(text: string, writing: Writing): readonly PersonalSpan[] {
  const folded = foldWidth(text);
  const found = (writing === "message" ? inMessages : everywhere)
    .flatMap(([kind, find]) => find(folded).map((stretch) => ({ ...stretch, kind })))
    .sort(
      byKeys(
        ({ start }) => -start,
        ({ end }) => end,
        ({ kind }) => -personalKinds.indexOf(kind),
      ),
    );
  const spans: PersonalSpan[] = [];
  for (const span of found) {
    const last = spans.at(-1);
    if (last === undefined || span.start >= last.end) spans.push(span);
    else
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end), kind: firstKind(last, span) };
  }
  return spans;
}

function firstKind(a: PersonalSpan, b: PersonalSpan): PersonalKind {
  return personalKinds.find((kind) => kind === a.kind || kind === b.kind)!;
}
