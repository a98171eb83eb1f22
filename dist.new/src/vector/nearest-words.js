import { byKeys } from "../base/order.js";
/** The words nearest in meaning to one, best first, with their cosines; null where the word has no vector. */
export function findNearestWords({ terms, dimensions, values }, word, most) {
    const row = terms.indexOf(word);
    if (row < 0)
        return null;
    const cosine = (other) => {
        let sum = 0;
        for (let k = 0; k < dimensions; k++)
            sum += values[row * dimensions + k] * values[other * dimensions + k];
        return sum;
    };
    return terms
        .map((term, other) => ({ term, nearness: cosine(other) }))
        .filter((_, other) => other !== row)
        .sort(byKeys(({ nearness }) => nearness, ({ term }) => term))
        .slice(0, most);
}
