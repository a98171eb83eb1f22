import { byKeys } from "../../base/order.js";
import { countGrams, longestGram, streamWords } from "./count-grams.js";
import { predicateOpeners } from "./loose-words.js";
import { neighborEntropy, open } from "./neighbor-entropy.js";
import { leastText } from "./new-word.js";
import { normalizeText } from "../normalize.js";
import { createFormJudge, mayBePiece } from "./word-form.js";
export const defaultDiscoveryOptions = {
    leastText,
    minCount: 5,
    minDocuments: 3,
    minCohesion: 7,
    minEntropy: 1.5,
    minFreeShare: 0.2,
    maxPredicateShare: 0.15,
    most: 500,
};
const longestWord = 8;
/**
 * 新词发现: sequences of 2 to 4 words, 2 to 8 characters, that hold together and stand free: mutual information and
 * branching entropy (互信息＋左右邻接熵: Gu Sen (Matrix67), 互联网时代的社会语言学, 2012, http://www.matrix67.com/blog/archives/5044;
 * Huang & Powers, Chinese word segmentation based on contextual entropy, PACLIC 2003), counted in words, not characters, so
 * that what the dictionary knows need not be found again. What is grammar rather than a word, the judge of forms keeps out.
 *
 * `tagsOf` looks up the parts of speech of so many words at once.
 */
export function discoverWords(archive, sources, lexicon, tagsOf, options = defaultDiscoveryOptions) {
    const stream = streamWords(archive);
    const textLength = stream.words.length;
    if (textLength < options.leastText)
        return { words: [], textLength, tooLittle: true };
    const barred = Uint8Array.from(archive.terms, (term) => (mayBePiece(term, lexicon.stopWords) ? 0 : 1));
    const grams = countGrams(stream, barred, options.minCount);
    const candidates = chooseCandidates(archive.terms, stream, grams, lexicon, tagsOf, options);
    const opens = Uint8Array.from(archive.terms, (term) => (predicateOpeners.has(term) ? 1 : 0));
    const standing = listOccurrences(grams, candidates)
        .map((occurrences, i) => ({ ...candidates[i], ...describeStanding(occurrences, stream, opens, candidates[i]) }))
        .filter(({ documents, left, right, predicateShare }) => documents >= options.minDocuments &&
        Math.min(left, right) >= options.minEntropy &&
        predicateShare <= options.maxPredicateShare);
    const free = dropInner(standing, grams, options.minFreeShare);
    return { words: readWords(free, archive, stream, sources, lexicon, options), textLength, tooLittle: false };
}
function chooseCandidates(terms, stream, grams, lexicon, tagsOf, options) {
    const found = [];
    for (let length = 2; length <= longestGram; length++) {
        grams.first[length - 1].forEach((first, gram) => {
            const cohesion = measureCohesion(grams, length, gram, stream.words.length);
            if (cohesion < options.minCohesion)
                return;
            const pieces = Array.from(stream.words.subarray(first, first + length), (word) => terms[word]);
            if (pieces.join("").length <= longestWord)
                found.push({ length, gram, cohesion, pieces });
        });
    }
    const judge = createFormJudge(tagsOf(found.flatMap(({ pieces }) => pieces)), lexicon);
    return found.filter(({ pieces, cohesion }) => cohesion >= judge(pieces));
}
/** The least PMI, in bits, over all ways to cut the sequence in two. */
function measureCohesion({ at, counts, first }, length, gram, total) {
    const begin = first[length - 1][gram];
    const count = counts[length - 1][gram];
    let least = Infinity;
    for (let cut = 1; cut < length; cut++) {
        const head = counts[cut - 1][at[cut - 1][begin]];
        const tail = counts[length - cut - 1][at[length - cut - 1][begin + cut]];
        least = Math.min(least, Math.log2((count * total) / (head * tail)));
    }
    return least;
}
function listOccurrences(grams, candidates) {
    const positions = candidates.map(() => []);
    const places = indexCandidates(grams, candidates);
    for (let length = 2; length <= longestGram; length++) {
        const at = grams.at[length - 1];
        const place = places[length - 1];
        for (let i = 0; i < at.length; i++) {
            const gram = at[i];
            if (gram >= 0 && place[gram] >= 0)
                positions[place[gram]].push(i);
        }
    }
    return positions;
}
/** By length − 1, then by number: index of the candidate, −1 where it is none. */
function indexCandidates(grams, candidates) {
    const places = grams.counts.map((counts) => new Int32Array(counts.length).fill(-1));
    candidates.forEach(({ length, gram }, i) => (places[length - 1][gram] = i));
    return places;
}
function describeStanding(positions, { words, touches, starts }, opens, { length }) {
    const before = [];
    const behind = [];
    let documents = 0;
    let predicates = 0;
    let end = -1;
    for (const i of positions) {
        if (i >= end) {
            documents++;
            end = starts[proposalAt(starts, i) + 1];
        }
        const previous = words[i - 1];
        const next = words[i + length];
        if (touches[i] === 1 && opens[previous] === 1)
            predicates++;
        before.push(touches[i] === 1 && previous !== undefined ? previous : open);
        behind.push(touches[i + length] === 1 && next !== undefined ? next : open);
    }
    return {
        positions,
        documents,
        left: neighborEntropy(before),
        right: neighborEntropy(behind),
        predicateShare: predicates / positions.length,
    };
}
/** The proposal that holds a position: the last that begins at it or before it. */
function proposalAt(starts, position) {
    let low = 0;
    let high = starts.length - 1;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= position)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** Leaves out what nearly always stands inside a longer one. */
function dropInner(standing, grams, minFreeShare) {
    const places = indexCandidates(grams, standing);
    const isAt = (i, length) => {
        const gram = i < 0 ? -1 : (grams.at[length - 1][i] ?? -1);
        return gram >= 0 && places[length - 1][gram] >= 0;
    };
    const isCovered = (i, length) => {
        for (let longer = length + 1; longer <= longestGram; longer++) {
            for (let begin = i - (longer - length); begin <= i; begin++)
                if (isAt(begin, longer))
                    return true;
        }
        return false;
    };
    return standing.filter(({ positions, length }) => {
        const covered = positions.filter((i) => isCovered(i, length)).length;
        return positions.length - covered > minFreeShare * positions.length;
    });
}
/** From numbers back to what is written: one word for each way of writing, the most frequent of a sequence's. */
function readWords(standing, archive, { starts }, sources, lexicon, options) {
    const texts = new Map(sources.map((source) => [source.id, source]));
    const known = new Set(lexicon.words);
    const found = new Map();
    for (const { positions, length, cohesion, left, right } of standing) {
        const spellings = new Map();
        for (const position of positions) {
            const { place, pieces } = readPlace(position, length);
            const word = pieces.join("");
            const spelling = spellings.get(word);
            if (spelling === undefined)
                spellings.set(word, { pieces, places: [place] });
            else
                spelling.places.push(place);
        }
        const [best] = [...spellings].sort(byKeys(([, { places }]) => places.length, ([word]) => word));
        const [word, { pieces, places }] = best;
        const byProposal = new Map([...places].reverse().map((place) => [place.proposal, place]));
        const documents = byProposal.size;
        const other = found.get(word);
        if (word.length > longestWord || places.length < options.minCount || documents < options.minDocuments)
            continue;
        // The same letters cut in another way elsewhere: the commoner cut speaks for both.
        if (known.has(word) || (other !== undefined && other.count >= places.length))
            continue;
        found.set(word, {
            word,
            count: places.length,
            documents,
            cohesion,
            leftEntropy: left,
            rightEntropy: right,
            score: scoreWord(cohesion, Math.min(left, right), documents),
            pieces,
            places: [...byProposal.values()].reverse().slice(0, 2),
        });
    }
    return [...found.values()]
        .sort(byKeys(({ score }) => score, ({ word }) => word))
        .slice(0, options.most);
    function readPlace(position, length) {
        const proposal = proposalAt(starts, position);
        const { id, subject, body } = archive.proposals[proposal];
        const at = position - starts[proposal];
        const inSubject = at < subject.words.length;
        const [words, from] = inSubject ? [subject, at] : [body, at - subject.words.length];
        const field = inSubject ? "subject" : "body";
        const text = texts.get(id)[field];
        const pieces = Array.from({ length }, (_, k) => respell(text.slice(words.starts[from + k], words.ends[from + k]), archive.terms[words.words[from + k]]));
        return { place: { proposal: id, field, start: words.starts[from], end: words.ends[from + length - 1] }, pieces };
    }
}
/** A word as it stands in the text, without the white space a broken line left in it. `term` is what most are written like. */
function respell(written, term) {
    return written === term ? term : normalizeText(written).text.replaceAll(" ", "");
}
/** Held together, met in many proposals, free on both sides. Beyond 12 bits and 4 bits more says nothing more. */
function scoreWord(cohesion, entropy, documents) {
    return Math.min(12, cohesion) * Math.log2(1 + documents) * Math.sqrt(Math.min(4, entropy));
}
