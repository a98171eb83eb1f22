import { createPlaceFinder, type PlaceKind, type PlaceMention, type PlaceNames } from "./place-names.ts";
import type { SegmentedProposal, TermTable } from "../segmented.ts";

/** Names of places in one proposal. */
export interface NamesOfText {
  /** As they stand in the subject. */
  readonly mentions: readonly PlaceMention[];
  readonly inSubject: ReadonlyMap<string, PlaceKind>;
  /** Those of the subject among them. */
  readonly anywhere: ReadonlyMap<string, PlaceKind>;
}

export function createNameFinder(
  terms: TermTable,
  places: PlaceNames,
): (segmented: Pick<SegmentedProposal, "subject" | "body">) => NamesOfText {
  const find = createPlaceFinder(places, terms);
  return ({ subject, body }) => {
    const mentions = find(subject);
    const inSubject = new Map(mentions.map(({ name, kind }) => [name, kind]));
    const anywhere = new Map(inSubject);
    for (const { name, kind } of find(body)) anywhere.set(name, kind);
    return { mentions, inSubject, anywhere };
  };
}
