const keys = [
    "title",
    "scope",
    "theme",
    "year",
    "sector",
    "form",
    "unit",
    "proposer",
    "cluster",
    "filing",
    "outcome",
    "point",
    "from",
    "to",
    "q",
];
/** `list?theme=…`: goes to the list of these proposals. */
export function linkToList(query) {
    const pairs = keys.flatMap((key) => {
        const value = query[key];
        return value === undefined ? [] : [`${key}=${encode(String(value))}`];
    });
    return `list?${pairs.join("&")}`;
}
/** Goes to one proposal, and there to the words meant. */
export function linkToProposal(id, at) {
    return `proposal?id=${encode(id)}${spanOf(at)}`;
}
/** Goes to a policy paper, and there to a paragraph and the words meant. */
export function linkToPaper(file, paragraph, at) {
    return `paper?file=${encode(file)}${paragraph === undefined ? "" : `&paragraph=${paragraph}`}${spanOf(at)}`;
}
/** Goes to one clue, and there to the words meant. */
export function linkToClue(id, at) {
    return `clue?id=${encode(id)}${spanOf(at)}`;
}
/** Goes to everything that holds these words. */
export function linkToSearch(words) {
    return `search?q=${encode(words)}`;
}
/** Goes to one topic of the catalog. */
export function linkToTopic(id) {
    return `topic?id=${encode(id)}`;
}
/** Goes to two proposals side by side. */
export function linkToComparison(a, b) {
    return `compare?a=${encode(a)}&b=${encode(b)}`;
}
function spanOf(at) {
    return at === undefined ? "" : `&start=${at.start}&end=${at.end}`;
}
/** Lone surrogates cannot be percent-encoded; they become U+FFFD as on the way to a file. */
function encode(text) {
    return encodeURIComponent(text.replace(/[\u{D800}-\u{DFFF}]/gu, "\uFFFD"));
}
