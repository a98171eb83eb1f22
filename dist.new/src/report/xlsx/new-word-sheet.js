import { describeNewWords, newWordsShown, sheetNames } from "../../../reports/catalog/wording.js";
import { nameProposal } from "../catalog-index.js";
import { excerptAround } from "../excerpt.js";
import { linkTo } from "./places.js";
/** Characters of the example shown on either side of the word. */
const reach = 24;
/** 新词: one row a word, the best first; how to use them stands in the notes. */
export function planNewWordSheet(model, index, places) {
    const { newWords } = model.results;
    return {
        name: sheetNames.words,
        frozenColumns: 2,
        emptyNote: describeNewWords(newWords),
        columns: [
            { title: "序号", width: 7, align: "center" },
            { title: "词", width: 20 },
            { title: "出现次数", width: 8, align: "center" },
            { title: "写到的提案（件）", width: 10, align: "center" },
            { title: "现在切成", width: 24 },
            { title: "例句", width: 64 },
            { title: "出处", width: 20 },
        ],
        rows: newWords.words.slice(0, newWordsShown).map(({ word, count, documents, pieces, places: found }, rank) => {
            const { proposal: id, field, start, end } = found[0];
            const proposal = index.proposal(id);
            const { before, marked, after } = excerptAround(proposal[field], start, end, reach);
            return [
                rank + 1,
                word,
                count,
                documents,
                pieces.join(" / "),
                `${before}【${marked}】${after}`,
                linkTo(places.proposal(id), nameProposal(proposal)),
            ];
        }),
    };
}
