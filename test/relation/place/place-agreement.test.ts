import { describe, expect, it } from "vitest";
import { readLexicon, readPlaceNames } from "../../../pipelines/program-data.ts";
import { complete } from "../../../src/base/progress.ts";
import { findCommonGround } from "../../../src/relation/place/common-ground.ts";
import { createNameFinder } from "../../../src/text/place/find-names.ts";
import { comparePlaces } from "../../../src/relation/place/place-agreement.ts";
import { createTerritoryReader } from "../../../src/relation/place/read-territory.ts";
import type { Territory } from "../../../src/relation/place/territory.ts";
import { segmentProposals } from "../../../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../../../src/text/segmenter-jieba.ts";
import { proposal } from "../archive.ts";

const places = readPlaceNames().value;
const lexicon = readLexicon().value;
const segmenter = createJiebaSegmenter(lexicon.words);

type Text = readonly [subject: string, body?: string];

/** Where each of the texts sets its matter, in an office whose others write as `ground` does. */
function territoriesOf(texts: readonly Text[], ground: string): readonly Territory[] {
  const others = Array.from({ length: 6 }, (_, i): Text => [`关于改进第${i}项工作的建议`, ground]);
  const proposals = [...texts, ...others].map(([subject, body = ""], i) => proposal(`p${i + 100}`, subject, body));
  const archive = complete(segmentProposals(proposals, segmenter, lexicon.synonyms));
  const sources = archive.proposals.map((segmented, i) => ({ segmented, proposal: proposals[i]! }));
  const find = createNameFinder(archive.terms, places);
  const named = sources.map(({ segmented }) => find(segmented));
  const read = createTerritoryReader(places, findCommonGround(sources, named, archive.terms, places));
  return texts.map(([subject], i) => read(subject, named[i]!));
}

const inProvince = "近年来，我省经济平稳增长。广东省制造业规模居前。";
const inLiaoning = "近年来，我省经济平稳增长。辽宁省制造业规模居前。";
const inCity = "近年来，我市经济平稳增长。长治是山西省的老工业基地。";

function verdict(a: Text | string, b: Text | string, ground = inProvince): string {
  const [one, other] = [a, b].map((text): Text => (typeof text === "string" ? [text] : text)) as [Text, Text];
  const [left, right] = territoriesOf([one, other], ground) as [Territory, Territory];
  const found = comparePlaces({ territory: left }, { territory: right });
  const turned = comparePlaces({ territory: right }, { territory: left });
  expect(turned.verdict).toBe(found.verdict);
  expect(turned.closeness).toBe(found.closeness);
  expect(turned.wider).toBe(found.wider === null ? null : found.wider === "a" ? "b" : "a");
  return found.wider === null ? found.verdict : `${found.verdict} ${found.wider}`;
}

describe("two subjects that", () => {
  it.each([
    ["speak of the whole province, in whatever words", "关于加强我省养老服务的建议", "推进广东省养老事业发展"],
    ["name no place", "关于加强养老服务的建议", "关于发展养老服务的建议"],
    ["name one city, in full and short", "关于支持湛江市海洋产业的建议", "关于加快湛江海洋产业发展的建议"],
    ["name one district, now and formerly", "关于支持高要市发展的建议", "关于支持高要区发展的建议"],
    ["name one canal", "关于保护大运河的建议", "关于京杭大运河遗产保护的建议"],
    ["name the province beside a place elsewhere", "借鉴浙江经验，做好我省社区治理", "关于社区治理的建议"],
  ])("%s agree", (_case, a, b) => expect(verdict(a, b)).toBe("agree"));

  it.each([
    ["a province and a city in it", "关于我省海洋产业的建议", "关于湛江海洋产业的建议", "a"],
    ["no place and a city", "关于湛江海洋产业的建议", "关于海洋产业的建议", "b"],
    ["a city and a county in it", "关于佛山文化旅游的建议", "关于顺德文化旅游的建议", "a"],
    ["a region and a city in it", "关于韶关新能源产业的建议", "关于粤北新能源产业的建议", "b"],
    ["a region around the province", "关于推动华南地区人才合作的建议", "关于我省人才工作的建议", "a"],
    ["two cities and one of them", "关于广州佛山同城化的建议", "关于佛山轨道交通的建议", "a"],
    ["a city and its county, both named in one", "关于惠州惠东铁路的建议", "关于惠州铁路的建议", "b"],
  ])("name %s: one contains the other", (_case, a, b, wider) => expect(verdict(a, b)).toBe(`contains ${wider}`));

  it.each([
    ["two cities", "关于湛江海洋产业的建议", "关于汕头海洋产业的建议"],
    ["two regions", "关于粤东产业发展的建议", "关于粤西产业发展的建议"],
    ["a city and a region without it", "关于湛江产业发展的建议", "关于粤北产业发展的建议"],
    ["a city and a county of another", "关于湛江旅游的建议", "关于顺德旅游的建议"],
    ["two counties no list has", "关于支持栖云县连翘产业的建议", "关于支持望岫县连翘产业的建议"],
    ["two lakes", "关于洞庭湖治理的建议", "关于鄱阳湖治理的建议"],
  ])("name %s conflict", (_case, a, b) => expect(verdict(a, b)).toBe("conflict"));

  it.each([
    ["a river and a city", "关于保护珠江岸线的建议", "关于支持佛山发展的建议"],
    ["a city and a town that may lie in it", "关于佛山旅游的建议", "关于支持栖云镇旅游的建议"],
    ["places that overlap", "关于广州佛山同城化的建议", "关于佛山肇庆同城化的建议"],
    ["a place elsewhere and none", "关于对口支援西藏的建议", "关于志愿服务的建议"],
    ["a region that takes in more than the province, but not all of it", "关于粤港澳大湾区的建议", "关于湾区的建议"],
  ])("name %s cannot be told", (_case, a, b) => expect(verdict(a, b)).toBe("unknown"));

  it("name a district of two cities can be told where one says which", () => {
    expect(verdict("关于铁西区教育的建议", "关于沈阳教育的建议", inLiaoning)).toBe("unknown");
    expect(verdict("关于沈阳市铁西区教育的建议", "关于浑南区教育的建议", inLiaoning)).toBe("conflict");
    expect(verdict("关于沈阳市铁西区教育的建议", "关于沈阳教育的建议", inLiaoning)).toBe("contains b");
  });
});

describe("the office's own territory", () => {
  it("is found from how its proposals speak: a city, and the province around it", () => {
    expect(verdict("关于我市养老服务的建议", "关于长治市养老服务的建议", inCity)).toBe("agree");
    expect(verdict("关于全市养老服务的建议", "关于山西省养老服务的建议", inCity)).toBe("agree");
    expect(verdict("关于我市养老服务的建议", "关于襄垣养老服务的建议", inCity)).toBe("contains a");
    expect(verdict("关于潞州区养老服务的建议", "关于襄垣县养老服务的建议", inCity)).toBe("conflict");
  });

  it("decides what ordinary words and names of several places mean", () => {
    const [inner, elsewhere] = [inCity, inProvince].map(
      (ground) => territoriesOf([["关于上党中药材产业的建议"]], ground)[0]!,
    );
    expect(inner!.places.map(({ name }) => name)).toEqual(["上党"]);
    expect(elsewhere!.places).toEqual([]);
    const [old] = territoriesOf([["关于改善老城区停车的建议"]], inCity);
    expect(old!.places).toEqual([]);
  });

  it("is said in words where a subject names it", () => {
    const found = territoriesOf([["关于我省养老的建议"], ["广东省养老"], ["关于养老的建议"]], inProvince);
    expect(found.map(({ whole }) => whole)).toEqual(["我省", "广东省", null]);
  });

  it("may be a municipality, an autonomous region or in no list", () => {
    const ground = (own: string) => `近年来，${own}经济平稳增长。`;
    expect(verdict("重庆市养老服务", "关于我市养老服务的建议", ground("重庆市作为直辖市，我市"))).toBe("agree");
    expect(verdict("关于我区养老的建议", "关于广西养老的建议", ground("我区地处西南，广西"))).toBe("agree");
    expect(verdict("关于我市养老的建议", "关于澜川市养老的建议", ground("我市概况：澜川市"))).toBe("agree");
  });
});

describe("names that only the archive explains", () => {
  it("are short names of counties no list has", () => {
    const full: Text = ["关于支持栖云县连翘产业的建议", "栖云县种植连翘。"];
    const short: Text = ["关于栖云连翘品牌的建议", "栖云县的连翘有名。"];
    expect(verdict(full, short)).toBe("agree");
    expect(verdict(short, "关于支持望岫县连翘产业的建议")).toBe("conflict");
  });

  it("are cities named in one breath, where the text names them in full too", () => {
    const joined: Text = ["关于深化深莞惠合作的提案", "深圳、东莞、惠州三市相邻。"];
    expect(verdict(joined, "关于推动深圳东莞惠州合作的提案")).toBe("agree");
    expect(verdict(joined, "关于湛江发展的提案")).toBe("conflict");
    expect(verdict(["关于深化深莞惠合作的提案", "三地相邻。"], "关于城市合作的提案")).toBe("agree");
  });
});
