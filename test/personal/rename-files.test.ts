import { describe, expect, it } from "vitest";
import { findKnownNames, indexNames } from "../../src/personal/known-names.ts";
import { coverSpans, mask } from "../../src/personal/mask.ts";
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

  it("委员姓名遮住，词语中间碰巧相同的两个字留下", () => {
    const names = indexNames(["王芳", "业成", "欧阳锋", "欧阳锋利"]);
    const hideNames = (text: string) => coverSpans(text, findKnownNames(text, names, "heading"));
    expect(["王芳提案.docx", "提案_王芳.docx", "欧阳锋利.docx"].map(hideNames)).toEqual([
      "＊＊提案.docx",
      "提案_＊＊.docx",
      "＊＊＊＊.docx",
    ]);
    expect(hideNames("产业成果转化.xlsx")).toBe("产业成果转化.xlsx");
  });
});
