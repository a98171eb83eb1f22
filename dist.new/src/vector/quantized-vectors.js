import { normalizeRows } from "./word-vectors.js";
/*
 * The file of base word vectors, little-endian:
 *   "XTV2" · uint32 number of terms · uint32 dimensions · uint32 bytes of the term list · uint32 number of documents
 *   uint32 document frequency of each term
 *   the terms in UTF-8, one a line, zero bytes up to a multiple of 4
 *   int8 terms × dimensions, row-major; each row is scaled so that its largest entry is ±127
 * A row's scale is not kept: rows are unit vectors, so reading normalizes them again. Error by rounding: under 1 % of a cosine.
 */
const magic = "XTV2";
const headerBytes = 20;
/** Base vectors as bytes, a quarter of their size in memory. */
export function encodeBaseVectors(vectors) {
    const { terms, dimensions, values, documentFrequency, documentCount } = vectors;
    const list = new TextEncoder().encode(terms.join("\n"));
    const layout = layOut(terms.length, dimensions, list.length);
    const bytes = new Uint8Array(layout.end);
    bytes.set(new TextEncoder().encode(magic));
    const view = new DataView(bytes.buffer);
    [terms.length, dimensions, list.length, documentCount].forEach((value, i) => view.setUint32(magic.length + 4 * i, value, true));
    documentFrequency.forEach((value, i) => view.setUint32(headerBytes + 4 * i, value, true));
    bytes.set(list, layout.list);
    const rows = new Int8Array(bytes.buffer, layout.rows);
    for (let from = 0; from < values.length; from += dimensions) {
        let peak = 0;
        for (let k = 0; k < dimensions; k++)
            peak = Math.max(peak, Math.abs(values[from + k]));
        for (let k = 0; k < dimensions; k++)
            rows[from + k] = peak === 0 ? 0 : Math.round((values[from + k] / peak) * 127);
    }
    return bytes;
}
/** Throws where the bytes are not such a file, or end too early. */
export function decodeBaseVectors(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < headerBytes || new TextDecoder().decode(bytes.subarray(0, magic.length)) !== magic) {
        throw new Error(`not a file of word vectors: it does not begin with ${magic}`);
    }
    const [count, dimensions, listLength, documentCount] = [0, 1, 2, 3].map((i) => view.getUint32(magic.length + 4 * i, true));
    const layout = layOut(count, dimensions, listLength);
    if (bytes.length !== layout.end) {
        throw new Error(`file of word vectors is damaged: ${bytes.length} bytes, expected ${layout.end}`);
    }
    const documentFrequency = Uint32Array.from({ length: count }, (_, i) => view.getUint32(headerBytes + 4 * i, true));
    const list = bytes.subarray(layout.list, layout.list + listLength);
    const terms = count === 0 ? [] : new TextDecoder().decode(list).split("\n");
    const values = Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + layout.rows, count * dimensions));
    normalizeRows(values, dimensions);
    return { terms, dimensions, values, documentFrequency, documentCount };
}
/** Where each part of the file begins, in bytes. */
function layOut(count, dimensions, listLength) {
    const list = headerBytes + 4 * count;
    const rows = list + Math.ceil(listLength / 4) * 4;
    return { list, rows, end: rows + count * dimensions };
}
