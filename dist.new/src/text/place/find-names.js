import { createPlaceFinder } from "./place-names.js";
export function createNameFinder(terms, places) {
    const find = createPlaceFinder(places, terms);
    return ({ subject, body }) => {
        const mentions = find(subject);
        const inSubject = new Map(mentions.map(({ name, kind }) => [name, kind]));
        const anywhere = new Map(inSubject);
        for (const { name, kind } of find(body))
            anywhere.set(name, kind);
        return { mentions, inSubject, anywhere };
    };
}
