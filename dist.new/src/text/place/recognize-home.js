import { byKeys } from "../../base/order.js";
import { findHome } from "./find-home.js";
import { createNameFinder } from "./find-names.js";
import { homeLevels } from "./home.js";
import { findOwnWords } from "./own-words.js";
/** Texts looked at, evenly from the whole archive: more cost time and say the same. */
const mostTexts = 400;
/** Fewer texts do not tell a national committee from one whose few writers happen to say 我国. */
const leastNational = 30;
/** The least share of a national committee's texts that say 我国, and how many times as often as any other own word. */
const nationalShare = 0.2;
const nationalLead = 4;
/** A paper is a level's own from so many paragraphs with its own words on. */
const leastParagraphs = 2;
const nation = { level: "nation", kind: "国", area: [], names: new Set(["我国", "全国", "中国"]) };
/**
 * 认本地: the office's own territory for the whole run: by name where its writers name it, else by how they speak of it (我市), else by how its
 * papers do; null where nothing tells. `writings`: in an order that does not depend on the input's.
 */
export function recognizeHome(writings, terms, papers, places) {
    const stride = Math.max(1, Math.ceil(writings.length / mostTexts));
    const looked = writings.filter((_, i) => i % stride === 0);
    const texts = looked.map(({ proposal: { subject, body } }) => `${subject}\n${body}`);
    const own = findOwnWords(texts);
    const national = texts.filter((text) => text.includes("我国")).length;
    if (national >= Math.max(leastNational, nationalShare * texts.length, nationalLead * (own?.speakers ?? 0)))
        return nation;
    const find = createNameFinder(terms, places);
    const named = looked.map(({ segmented }) => find(segmented));
    const proposals = looked.map(({ proposal }) => proposal);
    return findHome(proposals, named, places) ?? (own === null ? homeOfPapers(papers) : unnamed(own.own));
}
/** A city's office reads the province's papers too, not the other way round: the lowest level that speaks of its own. */
function homeOfPapers(papers) {
    const speaking = papers.flatMap((paper) => findOwnWordsOfPaper(paper) ?? []);
    const [lowest] = speaking.sort(byKeys(({ level }) => homeLevels.indexOf(level), ({ kind }) => kind));
    return lowest === undefined ? null : unnamed(lowest);
}
/** How a paper speaks of its own territory; null for one that does not, as those of the nation. */
export function findOwnWordsOfPaper({ paragraphs }) {
    const found = findOwnWords(paragraphs.map(({ text }) => text));
    return found === null || found.speakers < leastParagraphs ? null : found.own;
}
function unnamed({ level, kind }) {
    return { level, kind, area: [], names: new Set() };
}
