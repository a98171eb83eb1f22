import { isBelow } from "../../text/place/home.js";
import { findOwnWordsOfPaper } from "../../text/place/recognize-home.js";
/** A paper that names the office's territory so often is about it; a neighbor's names it in passing. */
const leastNamings = 3;
/**
 * 本级及下级的文件: papers that speak of their own territory on the office's level or below. What they set as tasks is in reach. None where the
 * office's level is not known.
 */
export function findLocalPapers(papers, home) {
    return papers.filter((paper) => {
        const own = findOwnWordsOfPaper(paper);
        return own !== null && home !== null && !isBelow(home.level, own.level);
    });
}
/** 本地的文件: those of them that are about the office's own territory, as far as it is named. */
export function findHomePapers(papers, home) {
    return findLocalPapers(papers, home).filter(({ title, paragraphs }) => {
        const text = [title, ...paragraphs.map((paragraph) => paragraph.text)].join("\n");
        const namings = Math.max(0, ...[...(home?.names ?? [])].map((name) => text.split(name).length - 1));
        return home?.names.size === 0 || namings >= leastNamings;
    });
}
