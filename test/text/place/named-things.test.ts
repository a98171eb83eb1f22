import { describe, expect, it } from "vitest";
import { readLexicon, readPlaceNames } from "../../../pipelines/program-data.ts";
import { findNamedThings } from "../../../src/text/place/named-things.ts";
import { createPlaceFinder } from "../../../src/text/place/place-names.ts";
import { findQuotedNames } from "../../../src/text/place/quoted-names.ts";
import { TermCollector, segmentText } from "../../../src/text/segment.ts";
import { createJiebaSegmenter } from "../../../src/text/segmenter-jieba.ts";

const places = readPlaceNames().value;
const lexicon = readLexicon().value;
const segmenter = createJiebaSegmenter(lexicon.words);
const home = new Set(["山西省", "山西"]);

function thingsIn(text: string): readonly string[] {
  const collector = new TermCollector();
  const words = segmentText(text, segmenter, collector);
  const { terms } = collector;
  const isStop = (word: number) => lexicon.shellWords.has(terms[word]!) || lexicon.stopWords.has(terms[word]!);
  const context = { terms, places, home, isStop, isRare: () => true };
  const mentions = createPlaceFinder(places, terms)(words);
  const things = [...findNamedThings(text, words, mentions, context), ...findQuotedNames(text, home)];
  return things.map(({ name, kind }) => `${kind}:${name}`);
}

describe("named organizations and projects", () => {
  it.each([
    ["关于支持襄垣王村机场建设的建议", ["机场:襄垣王村机场"]],
    ["关于加快太焦高铁建设的建议", ["铁路:太焦高铁"]],
    ["关于加强陶寺遗址保护的建议", ["遗址:陶寺遗址"]],
    ["关于推进黄河国家文化公园建设的建议", ["公园:黄河国家文化公园"]],
    ["关于武汉长江大桥维护的建议", ["桥隧:武汉长江大桥"]],
    ["关于规划建设沿G60科创走廊的建议", ["区域:G60科创走廊"]],
    ["关于整治县道X217安全隐患的建议", ["公路:X217"]],
    ["关于制定《山西省就业促进条例》的建议", ["文件:山西省就业促进条例"]],
    ["关于加强“水韵太行”品牌推广的建议", ["名称:水韵太行"]],
    ["关于建设山西科技馆和山西大剧院的建议", ["场馆:山西大剧院"]],
  ])("%s", (text, things) => expect(thingsIn(text)).toEqual(things));

  it.each([
    "关于加强我省医院管理的建议",
    "关于建设三甲医院的建议",
    "关于支持职业院校发展的建议",
    "关于促进山西高校博物馆开放的建议",
    "关于推进山西省公立医院改革的建议",
    "关于推进晋南开发区整合的建议",
    "关于加快高铁和高速公路建设的建议",
    "关于完善集成电路产业链的建议",
    "关于整治马路市场的建议",
    "关于推进“一带一路”建设的建议",
    "关于提高农村“造血”功能的建议",
    "关于建设绿色工厂的建议",
  ])("names none: %s", (text) => expect(thingsIn(text)).toEqual([]));

  it("knows what other offices' own names lack: the province before them", () => {
    const [thing] = findQuotedNames("制定《山西省就业促进条例》", home);
    expect(thing?.core).toBe("就业促进条例");
  });
});
