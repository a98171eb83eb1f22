import { decodeValue, encodeValue } from "../src/pipeline/codec.js";
export const archiveName = "archive.bin";
/** Raised whenever the shape or the meaning of what is kept changes: an older archive is made anew, never misread. */
const format = 3;
/** `relations` comes encoded from the thread in which it was made. */
export function encodeArchive(archive, relations) {
    return encodeValue({ format, ...archive, relations });
}
/** Null for what is no archive of this format, or a damaged one. */
export function decodeArchive(bytes) {
    try {
        const value = decodeValue(bytes);
        if (typeof value !== "object" || value === null || !("format" in value) || value.format !== format)
            return null;
        const { relations, ...archive } = value;
        return { ...archive, relations: decodeValue(relations) };
    }
    catch {
        return null;
    }
}
