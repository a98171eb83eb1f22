import { basename } from "node:path";
/** The options as the manifest shows them: no paths, for two machines must write the same. */
export function toEvaluateOptions({ taxonomy, lexicon, map, segmenter }) {
    const names = lexicon.map((path) => basename(path));
    return { taxonomy: taxonomy === null ? null : basename(taxonomy), lexicon: names, map, segmenter };
}
