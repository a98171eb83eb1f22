import { chineseCMap } from "./chinese-cmaps.js";
/** What is read at most, so that no file can fill an office PC or keep it busy for more than a minute. */
const limits = { pages: 1000, characters: 3_000_000 };
/** Text of a PDF file, page by page. Nothing is fetched. Throws what the library throws on a damaged or locked file. */
export async function extractPages(bytes) {
    const { getDocumentProxy } = await import("unpdf");
    const unknownEncodings = new Set();
    const document = await getDocumentProxy(new Uint8Array(bytes), {
        verbosity: 0,
        disableFontFace: true,
        useWorkerFetch: false,
        cMapUrl: "/",
        cMapPacked: false,
        // In place of the library's own, which would load tables and fonts by address.
        BinaryDataFactory: class {
            // eslint-disable-next-line @typescript-eslint/require-await -- the library waits for it
            async fetch({ kind, filename }) {
                const table = kind === "cMapUrl" ? chineseCMap(filename) : null;
                if (table !== null)
                    return table;
                if (kind === "cMapUrl")
                    unknownEncodings.add(filename);
                throw new Error(`not at hand: ${filename}`);
            }
        },
    });
    try {
        const pages = [];
        let characters = 0;
        for (let number = 1; number <= Math.min(document.numPages, limits.pages); number++) {
            // A page that cannot be read is left without text, which is told, and the others are read.
            const page = await extractPage(document, number).catch(() => ({ number, width: 0, pieces: [] }));
            pages.push(page);
            characters += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
            if (characters > limits.characters)
                break;
        }
        return { pages, total: document.numPages, unknownEncodings: [...unknownEncodings] };
    }
    finally {
        await document.destroy();
    }
}
async function extractPage(document, number) {
    const page = await document.getPage(number);
    const { transform, width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item) => "str" in item && item.str.trim() !== ""
        ? [
            {
                text: item.str,
                width: item.width,
                matrix: multiply(transform, item.transform),
            },
        ]
        : []);
    page.cleanup();
    const turn = mainTurn(placed);
    const pieces = placed
        .filter(({ matrix }) => turnOf(matrix) === turn)
        .map(({ text, width, matrix: [, , c, d, x, y] }) => ({
        text,
        width,
        size: Math.hypot(c, d),
        ...turnBack(x, y, turn),
    }));
    return { number, width: turn % 2 === 0 ? width : height, pieces };
}
function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0], [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]) {
    return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
/** Quarter turns of a text, 0 for upright; null for text set aslant, as watermarks are. */
function turnOf([a, b]) {
    const turns = Math.atan2(b, a) / (Math.PI / 2);
    const nearest = Math.round(turns);
    return Math.abs(turns - nearest) < 0.1 ? (nearest + 4) % 4 : null;
}
/** How most of a page's text is turned: a table laid sideways is read sideways, a note at the edge is not. */
function mainTurn(placed) {
    const characters = [0, 0, 0, 0];
    for (const { text, matrix } of placed) {
        const turn = turnOf(matrix);
        if (turn !== null)
            characters[turn] = (characters[turn] ?? 0) + text.length;
    }
    return characters.indexOf(Math.max(...characters));
}
function turnBack(x, y, turn) {
    if (turn === 1)
        return { x: y, y: -x };
    if (turn === 2)
        return { x: -x, y: -y };
    return turn === 3 ? { x: -y, y: x } : { x, y };
}
