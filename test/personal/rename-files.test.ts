import { describe, expect, it } from "vitest";
import { replaceNames } from "../../src/personal/drop-proposers.ts";
import { mask } from "../../src/personal/mask.ts";
import { renameFiles } from "../../src/personal/rename-files.ts";

const hide = (name: string) => mask(name, "official");

describe("文件名里的个人信息", () => {
  it("电话遮住，后缀留下，不同文件不重名", () => {
    const taken = new Set<string>();
    const names = ["提案/张三13812345678.docx", "提案/张三13912345678.docx", "2026年提案.xlsx"];
    const files = renameFiles(names.map((name) => ({ name })), hide, taken); // prettier-ignore
    expect(files.map(({ name }) => name)).toEqual([
      "提案/张三＊＊＊＊＊＊＊＊＊＊＊.docx",
      "提案/张三＊＊＊＊＊＊＊＊＊＊＊~2.docx",
      "2026年提案.xlsx",
    ]);
    expect(taken).toEqual(new Set(files.map(({ name }) => name)));
  });

  it("长的姓名先换，不留尾巴", () => {
    expect(replaceNames("欧阳锋利.docx", new Map([["欧阳锋", "甲"], ["欧阳锋利", "乙"]]))).toBe("乙.docx"); // prettier-ignore
  });
});
