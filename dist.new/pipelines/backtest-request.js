import { basename } from "node:path";
/** The options as the manifest shows them: no paths, for two machines must write the same. */
export function toBacktestOptions({ taxonomy, lexicon, map, topics }) {
    return {
        taxonomy: taxonomy === null ? null : basename(taxonomy),
        lexicon: lexicon.map((path) => basename(path)),
        map,
        topics,
    };
}
