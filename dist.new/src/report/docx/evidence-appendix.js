import { chapterTitles } from "../../../reports/catalog/wording.js";
import { citeEvidence, namePlace } from "../catalog-index.js";
import { maskNumbers, oneLine } from "../safe-text.js";
/** 附录: every piece of evidence behind every topic, by its number, with its place in the file and its own words. */
export function planEvidenceAppendix(index, evidenceOf) {
    if (index.topics.length === 0)
        return [];
    return [
        { kind: "appendix", text: chapterTitles.evidence },
        ...index.topics.flatMap(({ number, topic }) => [
            { kind: "reference-head", text: `${number}.${oneLine(topic.title)}` },
            ...evidenceOf(topic).map(({ mark, evidence }, place) => ({
                kind: "reference",
                mark,
                text: `${placeOf(evidence, index)}：“${maskNumbers(oneLine(evidence.quote))}”${nameAngles(topic, place)}`,
            })),
        ]),
    ];
}
/** The title, and the file (where it bears another name) with the paragraph or row where the quote is found. */
function placeOf(evidence, index) {
    const cited = citeEvidence(evidence, index);
    const file = oneLine(evidence.source.file);
    switch (evidence.kind) {
        case "policy": {
            const title = oneLine(index.paperTitle(evidence.source.file));
            return file.split("/").at(-1)?.startsWith(title) === true ? cited : `${cited}（${file}）`;
        }
        case "clue":
            return cited;
        case "proposal":
            return `${cited}（${file}${namePlace(evidence.source)}）`;
    }
}
/** `（切口1、3）`: what was read from the evidence at `place`; empty where it tells of the background. */
function nameAngles({ angleEvidence }, place) {
    const angles = angleEvidence.flatMap((places, angle) => (places.includes(place) ? [angle + 1] : []));
    return angles.length === 0 ? "" : `（切口${angles.join("、")}）`;
}
