import { createHash } from "node:crypto";
import { compareText } from "./order.js";
/** SHA-256 of text or bytes, as 64 hexadecimal digits. */
export function sha256(content) {
    return createHash("sha256").update(content).digest("hex");
}
/** JSON with the keys of every object in order, so that equal values have equal text. */
export function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
        : inner);
}
