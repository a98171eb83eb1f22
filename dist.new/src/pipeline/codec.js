/**
 * Writes a value as bytes and reads it back: plain records, lists, maps, sets, typed arrays, strings, numbers,
 * booleans, null and undefined. Everything else is refused with its place.
 *
 * Equal values have equal bytes. That is why it is not `node:v8`: there, a list of numbers is written one way or
 * another as the optimizer happened to store it, and two runs on the same input would leave different files.
 *
 *     bytes 0–3   length of the text, little-endian
 *     text        JSON in UTF-16 (Chinese is shorter so, and read faster), with `{"$": [kind, …]}` for
 *                 what JSON lacks
 *     typed arrays, each beginning at a multiple of 8 from the end of the text
 */
export function encodeValue(value) {
    const typed = [];
    const writing = { typed, length: 0, known: new Map() };
    const text = Buffer.from(JSON.stringify(toJson(value, "value", writing)), "utf16le");
    const bytes = Buffer.alloc(4 + text.length + writing.length);
    bytes.writeUInt32LE(text.length);
    text.copy(bytes, 4);
    let at = 4 + text.length;
    for (const part of typed) {
        bytes.set(part, at);
        at += aligned(part.length);
    }
    return bytes;
}
export function decodeValue(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const textEnd = 4 + view.readUInt32LE();
    const parsed = JSON.parse(view.toString("utf16le", 4, textEnd));
    // One copy that begins where a typed array may begin.
    return fromJson(parsed, Uint8Array.from(bytes.subarray(textEnd)).buffer);
}
const typedArrays = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
};
const typedNames = Object.keys(typedArrays);
/** What stands for a value in JSON; the value itself where JSON has it, so that little is copied. */
function toJson(value, path, writing) {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return value;
    if (value === undefined)
        return { $: ["undefined"] };
    if (typeof value === "number") {
        return Number.isFinite(value) && !Object.is(value, -0)
            ? value
            : { $: ["number", Object.is(value, -0) ? "-0" : String(value)] };
    }
    if (typeof value !== "object")
        throw new Error(`${path}: a ${typeof value} cannot be kept`);
    if (Array.isArray(value))
        return listToJson(value, path, writing);
    if (ArrayBuffer.isView(value))
        return typedToJson(value, path, writing);
    if (value instanceof Map)
        return { $: ["map", listToJson([...value].flat(1), path, writing)] };
    if (value instanceof Set)
        return { $: ["set", listToJson([...value], path, writing)] };
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw new Error(`${path}: only plain records can be kept`);
    const record = recordToJson(value, path, writing);
    return Object.hasOwn(value, "$") ? { $: ["record", record] } : record;
}
function listToJson(list, path, writing) {
    let copy = null;
    for (let i = 0; i < list.length; i++) {
        const json = toJson(list[i], path, writing);
        if (json !== list[i])
            (copy ??= [...list])[i] = json;
    }
    return copy ?? list;
}
function recordToJson(record, path, writing) {
    let changed = false;
    const entries = Object.entries(record).map(([key, inner]) => {
        const json = toJson(inner, `${path}.${key}`, writing);
        changed ||= json !== inner;
        return [key, json];
    });
    return changed ? Object.fromEntries(entries) : record;
}
function typedToJson(array, path, writing) {
    const name = typedNames.find((candidate) => array instanceof typedArrays[candidate]);
    if (name === undefined)
        throw new Error(`${path}: this kind of array cannot be kept`);
    const known = writing.known.get(array);
    const start = known ?? writing.length;
    if (known === undefined) {
        writing.typed.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
        writing.known.set(array, start);
        writing.length += aligned(array.byteLength);
    }
    return { $: ["typed", name, start, array.byteLength / typedArrays[name].BYTES_PER_ELEMENT] };
}
/** Turns what JSON.parse made back into the value, in place. */
function fromJson(json, typed) {
    if (json === null || typeof json !== "object")
        return json;
    if (Array.isArray(json)) {
        const list = json;
        for (let i = 0; i < list.length; i++) {
            const inner = list[i];
            if (inner !== null && typeof inner === "object")
                list[i] = fromJson(inner, typed);
        }
        return list;
    }
    if ("$" in json && Array.isArray(json.$))
        return fromTag(json.$, typed);
    return fillRecord(json, typed);
}
function fillRecord(record, typed) {
    for (const [key, inner] of Object.entries(record)) {
        const value = fromJson(inner, typed);
        // Defined, not assigned: a key may be called __proto__.
        if (value !== inner)
            Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
    }
    return record;
}
function fromTag([kind, ...rest], typed) {
    const [first, start, length] = rest;
    switch (kind) {
        case "undefined":
            return undefined;
        case "number":
            return Number(first);
        case "record":
            return fillRecord(first, typed);
        case "set":
            return new Set(fromJson(first, typed));
        case "map": {
            const flat = fromJson(first, typed);
            return new Map(flat.flatMap((key, i) => (i % 2 === 0 ? [[key, flat[i + 1]]] : [])));
        }
        case "typed":
            return new typedArrays[first](typed, start, length);
        default:
            throw new Error(`unknown kind: ${String(kind)}`);
    }
}
function aligned(length) {
    return Math.ceil(length / 8) * 8;
}
