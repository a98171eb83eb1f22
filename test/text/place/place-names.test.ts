import { describe, expect, it } from "vitest";
import { readLexicon, readPlaceNames } from "../../../pipelines/program-data.ts";
import { createPlaceFinder } from "../../../src/text/place/place-names.ts";
import { TermCollector, segmentText } from "../../../src/text/segment.ts";
import { createJiebaSegmenter } from "../../../src/text/segmenter-jieba.ts";

const places = readPlaceNames().value;
const segmenter = createJiebaSegmenter(readLexicon().value.words);

function namesIn(text: string): readonly string[] {
  const collector = new TermCollector();
  const words = segmentText(text, segmenter, collector);
  return createPlaceFinder(places, collector.terms)(words).map(({ name }) => name);
}

describe("names of places", () => {
  it.each([
    ["关于支持长治市襄垣县发展的建议", ["长治市", "襄垣县"]],
    ["深化太原长治两地合作", ["太原", "长治"]],
    ["促进晋南地区工业发展", ["晋南"]],
    ["推动长三角一体化", ["长三角"]],
    ["加强太湖、长江岸线保护", ["太湖", "长江"]],
    ["保护京杭大运河沿线遗产", ["京杭大运河"]],
    ["加强漳泽水库水质保护", ["漳泽水库"]],
  ])("%s", (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    "加大力度普及深度游",
    "建设和平富裕的示范区",
    "推进城乡社区和老旧小区改造",
    "打造文化强省、旅游大县",
    "希望城市建设者安居",
    "精简文山会海",
    "关于在全县各乡镇推广的建议",
    "加快贫困县摘帽和示范村建设",
    "治理河湖岸线、推进退渔还湖",
  ])("names none: %s", (text) => expect(namesIn(text)).toEqual([]));

  it("puts together a name that no list has and the segmenter does not know", () => {
    expect(namesIn("关于提升望岫县黄芩产地初加工水平的建议")).toEqual(["望岫县"]);
    expect(namesIn("关于支持栖云县连翘产业的建议")).toEqual(["栖云县"]);
    expect(namesIn("关于漳泽湖湿地保护的建议")).toEqual(["漳泽湖"]);
  });

  it("takes the longest name that stands there", () => {
    expect(namesIn("淮安市淮安区")).toEqual(["淮安市", "淮安区"]);
    expect(namesIn("延边朝鲜族自治州")).toEqual(["延边朝鲜族自治州"]);
  });

  it("does not join words over a sign", () => {
    expect(namesIn("支持长治、市场主体")).toEqual(["长治"]);
  });
});
