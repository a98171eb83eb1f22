import { oneLine } from "../safe-text.ts";
import type { Block, Heading } from "./block.ts";
import { chineseNumber } from "./chinese-number.ts";

/** One full-width space. */
const gap = "\u3000";

/** A heading with its number. */
export interface NumberedHeading {
  readonly kind: Heading["kind"];
  /** 第一部分, 附录一, 一、, （一）, `1.`; empty for the only part. */
  readonly number: string;
  /** Number and text as they stand in one line. */
  readonly text: string;
  /** Name of the bookmark by which 目录 leads here. */
  readonly anchor: string;
}

/** Numbers the headings among the blocks: 第一部分, then 一、, （一） and `1.` below; 附录一 counts by itself, and what is below it from 一、. */
export function numberHeadings(blocks: readonly Block[]): ReadonlyMap<Block, NumberedHeading> {
  const count = { part: 0, appendix: 0, chapter: 0, section: 0 };
  const headings = new Map<Block, NumberedHeading>();
  const add = (block: Heading, number: string, between: string): void => {
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
        if (parts > 1) add(block, `第${chineseNumber(count.part)}部分`, gap);
        else add(block, "", "");
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
