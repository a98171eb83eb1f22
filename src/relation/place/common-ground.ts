import type { PlaceNames } from "../../text/place/place-names.ts";
import type { TermTable } from "../../text/segmented.ts";
import { findArchivePlaces, type ArchivePlace } from "./archive-places.ts";
import { findHome } from "../../text/place/find-home.ts";
import type { NamesOfText } from "../../text/place/find-names.ts";
import type { Home } from "../../text/place/home.ts";
import type { RelationSource } from "../profile/relation-source.ts";

/** What an archive tells of places, for its own texts and for those that come later. Plain data. */
export interface CommonGround {
  /** The office's own territory; null where the texts do not tell. */
  readonly home: Home | null;
  /** Names that no list has, but that the archive's texts explain. */
  readonly found: readonly ArchivePlace[];
}

/** `named`: the names in each of the sources. */
export function findCommonGround(
  sources: readonly RelationSource[],
  named: readonly NamesOfText[],
  terms: TermTable,
  places: PlaceNames,
): CommonGround {
  const home = findHome(
    sources.map(({ proposal }) => proposal),
    named,
    places,
  );
  return { home, found: findArchivePlaces(sources, terms, named, places, home) };
}
