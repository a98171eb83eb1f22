import { WrongUse } from "../src/pipeline/failure.js";
/** Reasons told before the user had better look at the list. */
const reasonsTold = 3;
/** `what` could not be read at all; `reasons`: whole sentences, the first few are told; `needed`: what a table must have. */
export function nothingReadable(what, reasons, needed = "") {
    return new WrongUse([`没有读到${what}。`, ...reasons.slice(0, reasonsTold)].join("\n"), `\n请检查给出的文件或文件夹${needed === "" ? "" : `；${needed}`}。`);
}
