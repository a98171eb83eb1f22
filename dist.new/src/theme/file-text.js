import { createFiler } from "./file-proposals.js";
const noPlaces = new Uint32Array(0);
export function createTextFiler(filer, taxonomy, space, { indexes }, isShell) {
    const file = createFiler(filer, taxonomy, space, indexes, isShell);
    const wordsOf = (text) => ({ words: indexes(text), starts: noPlaces, ends: noPlaces });
    return (subject, body) => file({ id: "", subject: wordsOf(subject), body: wordsOf(body), parts: [], asks: [] }).themes;
}
