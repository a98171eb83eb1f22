import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectDelimiter, parseDelimited } from "../../src/ingest/parse-delimited.ts";

const rowsOf = (text: string): readonly (readonly string[])[] => parseDelimited(text).rows;

describe("parseDelimited(text)", () => {
  it("keeps commas, doubled quotes and line breaks inside quoted fields", () => {
    expect(rowsOf('a,b\r\n"一,二","说""好""\r\n行"\r\n')).toEqual([
      ["a", "b"],
      ["一,二", '说"好"\n行'],
    ]);
  });

  it("counts blank lines, so that row numbers agree with the spreadsheet", () => {
    expect(rowsOf("a,b\n\n1,2")).toEqual([["a", "b"], [""], ["1", "2"]]);
  });

  it.each([",", "\t", ";", "|"])("finds the delimiter %j by itself", (delimiter) => {
    const text = [
      ["案由", "正文", "提案者"],
      ["关于甲的建议", "首先，其次，最后", "张三"],
      ["关于乙的建议", "一；二", "李四"],
    ]
      .map((cells) => cells.join(delimiter))
      .join("\n");
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it("does not lose the rows after a quote that is never closed", () => {
    const { rows, repaired } = parseDelimited('号,题,文\n1,"甲,内容\n2,乙,内容\n3,丙,内容\n');
    expect(rows).toEqual([
      ["号", "题", "文"],
      ["1", '"甲', "内容"],
      ["2", "乙", "内容"],
      ["3", "丙", "内容"],
    ]);
    expect(repaired).toEqual([2]);
  });

  it("does not join two rows when the next quote belongs to another row", () => {
    expect(rowsOf('号,题,文\n1,甲,"内容\n2,"乙",内容\n3,丙,"内容,多"\n').map((row) => row[0])).toEqual([
      "号",
      "1",
      "2",
      "3",
    ]);
  });

  it("reads a quotation at the start of a field as text", () => {
    expect(rowsOf('号,题,文\n1,"双减"政策落实的建议,内容\n2,乙,文')[1]).toEqual(["1", '"双减"政策落实的建议', "内容"]);
  });

  it("keeps stray quotes inside a quoted field that holds line breaks", () => {
    expect(rowsOf('号,题,文\n1,甲,"他说"好"，\n然后走了"\n2,乙,文')[1]).toEqual(["1", "甲", '他说"好"，\n然后走了']);
  });

  it("agrees with csv-parse on every well-formed text", () => {
    const field = fc.string({ unit: fc.constantFrom("案", "a", '"', ",", "\n", " ", "；"), maxLength: 8 });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
        expect(parseDelimited(text, ",").rows).toEqual(parse(text, { relax_column_count: true }));
      }),
    );
  });

  it("loses no character but quotes and delimiters, whatever the text", () => {
    const messy = fc.string({ unit: fc.constantFrom("案", '"', '"', ",", "\n", "x"), maxLength: 60 });
    fc.assert(
      fc.property(messy, (text) => {
        const kept = (value: string): string => value.replace(/[",\n]/g, "");
        expect(kept(parseDelimited(text, ",").rows.flat().join(""))).toBe(kept(text));
      }),
    );
  });
});
