import { chapterTitles, explainMethod } from "../../../reports/catalog/wording.js";
/** 方法说明: a page in plain words. */
export function planMethodChapter(model) {
    return [
        { kind: "chapter", text: chapterTitles.method, startsPage: true },
        ...explainMethod(model).flatMap(({ heading, paragraphs }) => [
            { kind: "section", text: heading },
            ...paragraphs.map((text) => ({ kind: "text", text })),
        ]),
    ];
}
