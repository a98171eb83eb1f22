import { chapterTitles, describeCatalog, topicReadingNote } from "../../../reports/catalog/wording.js";
/** Title, 编印说明 with a date to fill in, and 目录. */
export function planOpening(model) {
    return [
        { kind: "title", text: model.title },
        { kind: "subtitle", text: "（供参考）" },
        { kind: "plain-heading", text: chapterTitles.introduction },
        ...describeCatalog(model).map((text) => ({ kind: "text", text })),
        ...(model.totals.topics === 0 ? [] : [{ kind: "text", text: topicReadingNote }]),
        { kind: "date" },
        { kind: "plain-heading", text: chapterTitles.contents, startsPage: true },
        { kind: "contents" },
    ];
}
