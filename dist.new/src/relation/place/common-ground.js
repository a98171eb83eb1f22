import { findArchivePlaces } from "./archive-places.js";
import { findHome } from "../../text/place/find-home.js";
/** `named`: the names in each of the sources. */
export function findCommonGround(sources, named, terms, places) {
    const home = findHome(sources.map(({ proposal }) => proposal), named, places);
    return { home, found: findArchivePlaces(sources, terms, named, places, home) };
}
