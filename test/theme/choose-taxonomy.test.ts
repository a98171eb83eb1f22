import { describe, expect, test } from "vitest";
import { chooseTaxonomy } from "../../src/theme/choose-taxonomy.ts";
import { parseTaxonomy } from "../../src/theme/parse-taxonomy.ts";

const parse = (yaml: string) => parseTaxonomy(yaml, "x.yaml").taxonomy;
const shipped = parse("name: 自带\nthemes:\n  - name: 上级\n    themes: [教育, 卫生]\n  - 交通");
const own = parse("name: 自己的\nthemes: [甲, 乙]");
const names = (choice: ReturnType<typeof chooseTaxonomy>) => choice.taxonomy.themes.map(({ name }) => name);

describe("chooseTaxonomy", () => {
  test("takes the user's own, though it knows none of the labels", () => {
    expect(chooseTaxonomy(["教育"], own, shipped)).toEqual({ taxonomy: own, origin: "file" });
  });

  test("takes the shipped one when it knows half of the labeled rows; rows without label do not count", () => {
    expect(chooseTaxonomy(["教育类", "卫 生", "其他", "综合", null, null, null], null, shipped).origin).toBe("shipped");
    expect(chooseTaxonomy(["教育", "其他", "综合"], null, shipped).origin).toBe("categories");
  });

  test("does not count a heading: nothing is filed under it", () => {
    expect(chooseTaxonomy(["上级", "上级"], null, shipped).origin).toBe("categories");
  });

  test("else names themes after the labels, most frequent first, each written as most rows write it", () => {
    const choice = chooseTaxonomy(["水利类", "水利", "水利", "民族 宗教", "民族宗教", "法制"], null, shipped);
    expect(names(choice)).toEqual(["水利", "民族 宗教", "法制"]);
    expect(
      choice.taxonomy.themes.every(({ leaf, terms, description }) => leaf && terms.length === 0 && description === ""),
    ).toBe(true);
  });

  test("names the same themes for rows in another order", () => {
    const categories = ["乙", "甲", "丙", "乙类", "甲类", null];
    expect(chooseTaxonomy(categories, null, shipped)).toEqual(chooseTaxonomy([...categories].reverse(), null, shipped));
  });
});
