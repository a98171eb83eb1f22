import { oneLine } from "../safe-text.js";
import { chineseNumber } from "./chinese-number.js";
/** One full-width space. */
const gap = "\u3000";
/** Numbers the headings among the blocks: 第一部分, then 一、, （一） and `1.` below; 附录一 counts by itself, and what is below it from 一、. */
export function numberHeadings(blocks) {
    const count = { part: 0, appendix: 0, chapter: 0, section: 0 };
    const headings = new Map();
    const add = (block, number, between) => {
        const text = `${number}${between}${oneLine(block.text)}`;
        headings.set(block, { kind: block.kind, number, text, anchor: `heading${headings.size + 1}` });
    };
    const parts = blocks.filter(({ kind }) => kind === "part").length;
    const appendices = blocks.filter(({ kind }) => kind === "appendix").length;
    for (const block of blocks) {
        switch (block.kind) {
            case "part":
                count.part += 1;
                count.chapter = 0;
                count.section = 0;
                if (parts > 1)
                    add(block, `第${chineseNumber(count.part)}部分`, gap);
                else
                    add(block, "", "");
                break;
            case "appendix":
                count.appendix += 1;
                count.chapter = 0;
                count.section = 0;
                add(block, `附录${appendices > 1 ? chineseNumber(count.appendix) : ""}`, gap);
                break;
            case "chapter":
                count.chapter += 1;
                count.section = 0;
                add(block, `${chineseNumber(count.chapter)}、`, "");
                break;
            case "section":
                count.section += 1;
                add(block, `（${chineseNumber(count.section)}）`, "");
                break;
            case "item":
                add(block, `${block.number}.`, "");
                break;
            default:
                break;
        }
    }
    return headings;
}
