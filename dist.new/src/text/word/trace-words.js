import { byKeys } from "../../base/order.js";
import { normalizeText } from "../normalize.js";
/** Compares two segmentations of the same texts at every place where the letters of a word stand. */
export function traceWords(words, sources, before, after) {
    const found = words.map((word) => ({ word, letters: word.toLowerCase(), meetings: [] }));
    const cutsOf = (archive) => new Map(archive.proposals.map((proposal) => [proposal.id, proposal]));
    const [old, now] = [cutsOf(before), cutsOf(after)];
    for (const source of [...sources].sort(byKeys(({ id }) => id))) {
        for (const field of ["subject", "body"]) {
            const original = source[field];
            const { text, offsets } = normalizeText(original);
            const lowered = text.toLowerCase();
            for (const { letters, meetings } of found) {
                for (let at = lowered.indexOf(letters); at >= 0; at = lowered.indexOf(letters, at + letters.length)) {
                    const place = { start: offsets[at], end: offsets[at + letters.length - 1] + 1 };
                    meetings.push({
                        place: { proposal: source.id, field, ...place },
                        before: cutAt(original, old.get(source.id)[field], place),
                        after: cutAt(original, now.get(source.id)[field], place),
                    });
                }
            }
        }
    }
    const remaining = countTerms(after);
    return found.map(({ word, meetings }) => describe(word, meetings, remaining));
}
function cutAt(text, { starts, ends }, place) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle] > place.start)
            high = middle;
        else
            low = middle + 1;
    }
    const pieces = [];
    const within = [];
    let whole = false;
    for (let i = low; i < starts.length && starts[i] < place.end; i++) {
        pieces.push(normalizeText(text.slice(starts[i], ends[i])).text.replaceAll(" ", ""));
        within.push(starts[i] >= place.start && ends[i] <= place.end);
        whole = starts[i] === place.start && ends[i] === place.end;
    }
    return { pieces, within, whole };
}
function describe(word, meetings, remaining) {
    const changed = meetings.filter((meeting) => !meeting.before.whole && meeting.after.whole);
    const lostOf = (inside) => countAll(changed.flatMap(({ before }) => before.pieces.filter((_, i) => before.within[i] === inside))).map(([piece, lost]) => ({ word: piece, lost, left: remaining.get(piece.toLowerCase()) ?? 0 }));
    const byProposal = new Map();
    for (const { place } of [...changed, ...meetings]) {
        if (!byProposal.has(place.proposal))
            byProposal.set(place.proposal, place);
    }
    return {
        word,
        count: meetings.length,
        proposals: [...new Set(meetings.map(({ place }) => place.proposal))],
        cuts: countAll(meetings.map(({ before }) => before.pieces.join("/"))).map(([pieces, count]) => ({
            pieces: pieces.split("/"),
            count,
        })),
        wholeBefore: meetings.filter(({ before }) => before.whole).length,
        wholeAfter: meetings.filter(({ after }) => after.whole).length,
        torn: lostOf(false),
        absorbed: lostOf(true),
        places: [...byProposal.values()].slice(0, 2),
    };
}
/** Each value with its number, commonest first. */
function countAll(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(byKeys(([, count]) => count, ([value]) => value));
}
function countTerms({ terms, proposals }) {
    const counts = new Uint32Array(terms.length);
    for (const { subject, body } of proposals) {
        for (const { words } of [subject, body])
            for (const word of words)
                counts[word]++;
    }
    return new Map(terms.map((term, i) => [term, counts[i]]));
}
