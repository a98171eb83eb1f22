import { adobeGb1, halfWidthSpace, halfWidthStart } from "./adobe-gb1.js";
/**
 * Encodings that PDF files may name without bringing them along, for simplified Chinese set from left to right. The
 * reader of PDF asks for their tables by name; it has none itself, and the usual ones are a download.
 */
const encodings = {
    "UniGB-UCS2-H": "utf-16be",
    "UniGB-UTF16-H": "utf-16be",
    "GBK-EUC-H": "gbk",
    "GBKp-EUC-H": "gbk",
    "GBK2K-H": "gbk",
    "GB-EUC-H": "gb2312",
    "GBpc-EUC-H": "gb2312",
};
/** Those in which ASCII is half a character wide. */
const halfWidth = new Set(["GBK-EUC-H", "GB-EUC-H"]);
/** The table of that name as a PDF would embed it, codes to CIDs or (Adobe-GB1-UCS2) CIDs to text; null for any other name. */
export function chineseCMap(name) {
    const encoding = encodings[name];
    if (encoding === undefined && name !== "Adobe-GB1-UCS2")
        return null;
    const lines = encoding === undefined
        ? ["1 begincodespacerange <0000> <ffff> endcodespacerange", ...charactersOf()]
        : [codeSpaces[encoding], ...cidsOf(encoding, halfWidth.has(name))];
    return new TextEncoder().encode(["begincmap", ...lines, "endcmap"].join("\n"));
}
const codeSpaces = {
    "utf-16be": "1 begincodespacerange <0000> <ffff> endcodespacerange",
    gbk: "2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange",
    gb2312: "2 begincodespacerange <00> <80> <a1a1> <fefe> endcodespacerange",
};
function charactersOf() {
    return inBlock("bfchar", adobeGb1().flatMap((char, cid) => (char === "" ? [] : [`<${hex(cid, 4)}> <${hex(char.charCodeAt(0), 4)}>`])));
}
function cidsOf(encoding, halfWidthAscii) {
    const cids = new Map();
    adobeGb1().forEach((char, cid) => {
        if (char !== "" && !cids.has(char))
            cids.set(char, cid);
    });
    const entries = [];
    const add = (code, digits, char) => {
        const cid = cids.get(char);
        if (cid !== undefined)
            entries.push(`<${hex(code, digits)}> ${cid}`);
    };
    if (encoding === "utf-16be") {
        for (const char of cids.keys())
            add(char.charCodeAt(0), 4, char);
        return inBlock("cidchar", entries);
    }
    for (let code = 0x20; code < 0x7f; code++) {
        if (!halfWidthAscii)
            add(code, 2, String.fromCharCode(code));
        else
            entries.push(`<${hex(code, 2)}> ${code === 0x20 ? halfWidthSpace : halfWidthStart + code - 0x21}`);
    }
    const decoder = new TextDecoder("gbk");
    const first = encoding === "gbk" ? 0x81 : 0xa1;
    for (let lead = first; lead <= 0xfe; lead++) {
        for (let trail = encoding === "gbk" ? 0x40 : 0xa1; trail <= 0xfe; trail++) {
            add(lead * 256 + trail, 4, decoder.decode(Uint8Array.of(lead, trail)));
        }
    }
    return inBlock("cidchar", entries);
}
function inBlock(kind, entries) {
    return [`${entries.length} begin${kind}`, ...entries, `end${kind}`];
}
function hex(value, digits) {
    return value.toString(16).padStart(digits, "0");
}
