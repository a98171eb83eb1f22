import { describe, expect, it } from "vitest";
import { readDictionaryPlaces } from "../../src/text/jieba-places.ts";
import { createPlaceNames, findPlaceNames } from "../../src/text/place-names.ts";
import { TermCollector, segmentText } from "../../src/text/segment.ts";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.ts";

const places = createPlaceNames(readDictionaryPlaces());
const segmenter = createJiebaSegmenter([]);

function namesIn(text: string): readonly string[] {
  const collector = new TermCollector();
  const words = segmentText(text, segmenter, collector);
  return findPlaceNames(words, collector.terms, (word) => places.isPlace(collector.terms[word] ?? ""));
}

describe("names of places", () => {
  it.each(["长治市", "襄垣县", "太原", "苏北", "皖南", "太湖", "长江"])("knows %s", (name) => {
    expect(places.isPlace(name)).toBe(true);
  });

  it.each(["深度", "普及", "城市", "社区", "加大力度", "和平", "示范区", "乡镇", "文化强省", "老旧小区"])(
    "does not take %s for a place, though the dictionary or its shape may say so",
    (word) => {
      expect(places.isPlace(word)).toBe(false);
    },
  );

  it("puts together a name that the segmenter does not know", () => {
    expect(namesIn("关于提升望岫县黄芩产地初加工水平的建议")).toEqual(["望岫县"]);
    expect(namesIn("关于支持栖云县连翘产业的建议")).toEqual(["栖云县"]);
  });

  it("does not make a name of the words before a suffix", () => {
    expect(namesIn("关于在全县各乡镇推广的建议")).toEqual([]);
    expect(namesIn("关于我市老城区停车难的建议")).toEqual([]);
  });
});
