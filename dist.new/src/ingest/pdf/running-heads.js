/** Lines from the top and from the bottom of a page that may be heads, feet or page numbers. */
const outermost = 2;
/** Share of the pages on which a head stands, half of which may be left pages and half right ones. */
const leastShare = 0.25;
/** In points: how far a head's place differs from page to page. */
const sameHeight = 3;
/** — 3 —, 3, 第 3 页 共 12 页, 3/12, iii. A number of four digits is a year sooner than a page. */
const pageNumber = /^[-—–－―~·•.\s]*(?:第?\s*\d{1,3}\s*页?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?|[ivxIVX]{1,6}|Page\s*\d{1,3}(?:\s*of\s*\d{1,4})?)[-—–－―~·•.\s]*$/u;
/** What programs that make scans print under each page, and browsers over and under a page they print. */
const imprint = new RegExp([
    "^(?:扫描全能王|CamScanner|由?.{0,8}扫描(?:王|宝|仪)?创建|Scanned (?:by|with)).{0,12}$",
    "^(?:https?|file)://\\S+(?:\\s*\\d{1,3}/\\d{1,3})?$",
    "^\\d{1,4}[/.年-]\\d{1,2}[/.月-]\\d{1,4}日?[,，]?\\s*(?:[上下]午)?\\d{1,2}:\\d\\d",
].join("|"), "iu");
/** The pages without page numbers and without the lines that stand at the same height of page after page. */
export function dropRunningHeads(pages) {
    const places = new Map();
    for (const page of pages) {
        for (const line of edgeLines(page)) {
            const key = headKey(line);
            const known = places.get(key) ?? [];
            places.set(key, known);
            known.push({ page: page.number, y: line.y });
        }
    }
    const least = Math.max(2, Math.min(3, pages.length), Math.ceil(pages.length * leastShare));
    const isHead = (line) => {
        const alike = (places.get(headKey(line)) ?? []).filter(({ y }) => Math.abs(y - line.y) <= sameHeight);
        return new Set(alike.map(({ page }) => page)).size >= least;
    };
    return pages.map((page) => {
        const edge = edgeLines(page);
        const dropped = new Set(edge.filter((line) => pageNumber.test(line.text) || imprint.test(line.text) || isHead(line)));
        return {
            ...page,
            blocks: page.blocks
                .map((block) => block.filter((line) => !dropped.has(line)))
                .filter((block) => block.length > 0),
        };
    });
}
function edgeLines({ blocks }) {
    const lines = blocks.flat().sort((a, b) => a.y - b.y);
    return [...new Set([...lines.slice(0, outermost), ...lines.slice(-outermost)])];
}
/** Heads count pages and name chapters by number. */
function headKey(line) {
    return line.text.replace(/\d+/gu, "#");
}
