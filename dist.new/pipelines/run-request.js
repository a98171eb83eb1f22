import { basename, resolve } from "node:path";
/** The options as the manifest shows them: no paths, for two machines must write the same. */
export function toManifestOptions({ taxonomy, previous, lexicon, map, onlyData, segmenter }) {
    const names = lexicon.map((path) => basename(path));
    return {
        taxonomy: taxonomy === null ? null : basename(taxonomy),
        previous: previous === null ? null : basename(resolve(previous)),
        lexicon: names,
        map,
        onlyData,
        segmenter,
    };
}
