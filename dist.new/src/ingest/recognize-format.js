export function recognizeFormat(bytes) {
    if (bytes.length === 0)
        return "empty";
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
        return zipFormat(bytes);
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
        return oleFormat(bytes);
    if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
        return "pdf";
    if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff]))
        return "picture";
    if (startsWith(bytes, [0x52, 0x61, 0x72, 0x21]) || startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf]))
        return "archive";
    // A worksheet of Excel 2–4, from before there were containers.
    if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0x00)
        return "xls";
    return "text";
}
export function recognizeTextFormat(text) {
    const head = text.slice(0, 4096).trimStart();
    if (head.startsWith("{\\rtf"))
        return "rtf";
    if (/^<(\?xml|!doctype|html|head|body|meta|table|style|div)\b/i.test(head) || head.startsWith("<!--")) {
        if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head))
            return "xml-sheet";
        if (/<table[\s>]/i.test(text))
            return "html-table";
        return /^<\?xml/i.test(head) && !/<html[\s>]/i.test(head) ? "xml" : "html";
    }
    if (/^[[{]/.test(head) && looksLikeJson(text))
        return "json";
    return "plain";
}
/** Whole text, or its first line (one record a line). */
function looksLikeJson(text) {
    const firstLine = text.trimStart().split("\n", 1)[0] ?? "";
    return isJson(firstLine) || isJson(text);
}
function isJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null;
    }
    catch {
        return false;
    }
}
function startsWith(bytes, magic) {
    return magic.every((byte, i) => bytes[i] === byte);
}
function zipFormat(bytes) {
    const names = zipEntryNames(bytes);
    if (names === null)
        return "broken-zip";
    if (names.some((name) => name.startsWith("xl/")))
        return "xlsx";
    if (names.some((name) => name.startsWith("word/")))
        return "docx";
    if (names.some((name) => name.startsWith("ppt/")))
        return "slides";
    if (names.includes("mimetype") && names.includes("content.xml")) {
        // The type stands uncompressed, and at the start where the writer follows the standard.
        return latin1(bytes.subarray(0, 65536)).includes("opendocument.spreadsheet") ? "ods" : "opendocument";
    }
    return "archive";
}
/** Names in the central directory; null where there is none, as in a download that broke off. */
function zipEntryNames(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    const lowest = Math.max(0, end - 0xffff);
    while (end >= lowest && view.getUint32(end, true) !== 0x06054b50)
        end--;
    if (end < lowest)
        return null;
    const names = [];
    let at = view.getUint32(end + 16, true);
    while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
        const nameLength = view.getUint16(at + 28, true);
        names.push(latin1(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"));
        at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return names;
}
/** Streams by whose name an OLE file is told, in UTF-16 as its directory writes them. */
const oleStreams = [
    ["EncryptedPackage", "encrypted"],
    ["WordDocument", "doc"],
    ["PowerPoint Document", "slides"],
    ["Workbook", "xls"],
    ["Book\0", "xls"],
];
function oleFormat(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512)
        return "ole";
    const sectorSize = 1 << buffer.readUInt16LE(30);
    const directory = (buffer.readInt32LE(48) + 1) * sectorSize;
    const from = directory > 0 && directory < bytes.length ? directory : 0;
    // The first name after the start of the directory: an embedded object's own streams come later.
    const hits = oleStreams
        .map(([name, format]) => ({ format, at: buffer.indexOf(Buffer.from(name, "utf16le"), from) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at);
    return hits[0]?.format ?? "ole";
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
