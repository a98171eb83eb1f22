import { outcomeNames } from "../../proposal/terms.js";
import { quoteClues } from "./clue-evidence.js";
import { evidenceOfPoint, evidenceOfProposal } from "./evidence.js";
import { eyeShare, eyesOf } from "../match/eye.js";
import { dot } from "../match/text-space.js";
/** Says why the topic stands here, from its sources alone: what policy asks, what people wrote, who proposed it before, what is missing. */
export function writeBackground(candidate, index, space) {
    const eyes = eyesOf(candidate.core, space);
    const parts = [
        policySentence(candidate, eyes),
        clueSentence(candidate, space),
        earlierSentence(candidate, eyes, index),
        coverageSentence(candidate, eyes, index),
    ].filter((part) => part !== null);
    return { text: parts.map(({ text }) => text).join(""), evidence: parts.flatMap(({ evidence }) => evidence) };
}
/** Share of the eyes that a second paper's task must say to be cited beside the first. */
const sameMatter = 0.6;
function policySentence({ points }, eyes) {
    const first = points[0];
    if (first === undefined)
        return null;
    // A second paper adds weight; a second sentence of the same paper does not.
    const second = points.find((point) => point.paper !== first.paper && point.text !== first.text && eyeShare(eyes, point.text) >= sameMatter);
    const cited = second === undefined ? [first] : [first, second];
    return { text: `${cited.map(cite).join("，")}。`, evidence: cited.map(evidenceOfPoint) };
}
function cite(point) {
    return `《${point.title.replace(/[《》]/gu, "")}》提出“${nested(point.text)}”`;
}
/** Quotation marks within quotation marks become single ones. */
function nested(quote) {
    return quote.replace(/“/gu, "‘").replace(/”/gu, "’");
}
function clueSentence(candidate, space) {
    const { clues } = candidate;
    if (clues.length === 0)
        return null;
    const likes = clues.reduce((sum, clue) => sum + clue.likes, 0);
    const quotes = quoteClues(candidate, space);
    const [first] = quotes;
    if (first === undefined)
        return null;
    // Where none can be quoted the least disturbing one still proves that the clues are there.
    const cited = first.fit ? quotes.slice(0, 2).filter(({ fit }) => fit) : [first];
    const said = first.fit ? `，如“${nested(first.evidence.quote)}”` : "";
    const joined = likes > 0 ? `，获点赞${likes}次` : "";
    return {
        text: `公开线索中有${clues.length}条反映相关问题${joined}${said}。`,
        evidence: cited.map(({ evidence }) => evidence),
    };
}
function earlierSentence(candidate, eyes, index) {
    const roots = candidate.roots.map((root) => index.proposals.indexOf(root));
    const owners = [...new Set([...roots, ...candidate.takers])].filter((owner) => index.proposals[owner]?.proposal.history === true);
    const first = owners[0];
    if (first === undefined)
        return null;
    const { proposal } = index.proposals[first];
    const year = proposal.year === null ? "往届" : `${proposal.year}年`;
    const outcome = proposal.outcome === "unknown" ? "" : `，办理结果为${outcomeNames[proposal.outcome]}`;
    const more = owners.length > 1 ? `等${owners.length}件提案` : "";
    const text = `${year}${nameAll([first], index)}${more}曾提出这方面建议${outcome}。`;
    return { text, evidence: owners.slice(0, 2).map((owner) => evidenceOfProposal(owner, eyes, index)) };
}
/** From which cosine a title is named that holds another of the eyes: 棚户区 where 城中村改造 was looked for. */
const isClose = 0.45;
/** Proposals named in a sentence. */
const maxNamed = 2;
/**
 * What this session has on the matter. Only what can be looked up is claimed: whose title names it; else which titles hold the word searched for;
 * else that none does, beside the nearest title that holds another of the words. The words are told.
 */
function coverageSentence(candidate, eyes, index) {
    const session = index.proposals.flatMap(({ proposal }, owner) => (proposal.history ? [] : [owner]));
    if (session.length === 0)
        return null;
    const here = new Set(session);
    const titled = candidate.takers.filter((owner) => here.has(owner));
    const count = `本次会议${session.length}件提案`;
    if (titled.length > 0) {
        const text = `${count}中，比对到同题的${titled.length}件，${titled.length > maxNamed ? "如" : "即"}${nameAll(titled, index)}，宜从其他切口深化。`;
        return { text, evidence: titled.slice(0, maxNamed).map((owner) => evidenceOfProposal(owner, eyes, index)) };
    }
    const word = searchWord(eyes);
    if (word === null)
        return null;
    const tell = (text, named) => ({
        text,
        evidence: named.map((owner) => evidenceOfProposal(owner, eyes, index)),
    });
    const called = session.filter((owner) => index.proposals[owner].proposal.subject.includes(word));
    if (called.length > 0) {
        const named = nearestFirst(called, candidate, index).slice(0, 1);
        return tell(`${count}中，案由提到“${word}”的有${called.length}件，${called.length > 1 ? "如" : "即"}${nameAll(named, index)}，可比对后从其他切口深化。`, named);
    }
    const absent = eyes.words
        .filter((eye) => eye !== word && !session.some((owner) => index.proposals[owner].proposal.subject.includes(eye)))
        .slice(0, maxNamed);
    const none = `${count}的案由中没有出现${[word, ...absent].map((eye) => `“${eye}”`).join("")}`;
    const close = nearestFirst(session, candidate, index)
        .filter((owner) => dot(index.subjectVector(owner), candidate.vector) >= isClose &&
        eyes.words.some((eye) => index.proposals[owner].proposal.subject.includes(eye)))
        .slice(0, maxNamed);
    return close.length === 0
        ? tell(`${none}。`, [])
        : tell(`${none}，相近的有${nameAll(close, index)}，可先比对。`, close);
}
/** What to look for in titles: the longest of the eyes, of equals the rarest. */
function searchWord({ words }) {
    const longest = Math.max(0, ...words.map((word) => word.length));
    return words.find((word) => word.length === longest) ?? null;
}
function nearestFirst(owners, { vector }, index) {
    const near = new Map(owners.map((owner) => [owner, dot(index.subjectVector(owner), vector)]));
    return [...owners].sort((a, b) => near.get(b) - near.get(a) || a - b);
}
function nameAll(owners, index) {
    return owners
        .slice(0, maxNamed)
        .map((owner) => `《${index.proposals[owner].proposal.subject.trim().replace(/[《》]/gu, "")}》`)
        .join("");
}
