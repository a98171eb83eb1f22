import { describe, expect, it } from "vitest";
import { readLexicon, readPlaceNames } from "../../../pipelines/program-data.ts";
import { complete } from "../../../src/base/progress.ts";
import type { PolicyPaper } from "../../../src/proposal/policy-paper.ts";
import type { Home } from "../../../src/text/place/home.ts";
import { recognizeHome } from "../../../src/text/place/recognize-home.ts";
import { segmentProposals } from "../../../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../../../src/text/segmenter-jieba.ts";
import { proposal } from "../../relation/archive.ts";

const places = readPlaceNames().value;
const lexicon = readLexicon().value;
const segmenter = createJiebaSegmenter(lexicon.words);

function homeOf(bodies: readonly string[], papers: readonly PolicyPaper[] = []): Home | null {
  const proposals = bodies.map((body, i) => proposal(`p${i + 100}`, `关于改进第${i}项工作的建议`, body));
  const { terms, proposals: segmented } = complete(segmentProposals(proposals, segmenter, lexicon.synonyms));
  const writings = segmented.map((one, i) => ({ segmented: one, proposal: proposals[i]! }));
  return recognizeHome(writings, terms, papers, places);
}

function paper(file: string, text: string): PolicyPaper {
  return { file, title: file, year: 2026, paragraphs: [1, 2, 3].map((number) => ({ number, text })) };
}

const times = (count: number, ...bodies: readonly string[]) => Array.from({ length: count }, () => bodies).flat();

describe("本地是哪一级、叫什么", () => {
  it.each([
    ["省", times(6, "近年来，我省养老服务不断发展。广东省老年人口持续增长。"), "province", "省", "广东省"],
    [
      "自治区",
      times(6, "近年来，我区旅游业较快发展。宁夏回族自治区景区增多。"),
      "province",
      "自治区",
      "宁夏回族自治区",
    ],
    ["直辖市", times(6, "近年来，我市交通不断改善。重庆市轨道交通较快发展。"), "province", "市", "重庆市"],
    ["地级市", times(6, "近年来，我市工业转型加快。长治市是老工业基地。"), "city", "市", "长治市"],
    ["州", times(6, "近年来，我州旅游业较快发展。大理白族自治州景区增多。"), "city", "州", "大理白族自治州"],
    ["县", times(6, "近年来，我县教育不断发展。襄垣县学校布局调整。"), "county", "县", "襄垣县"],
    ["县级市", times(6, "近年来，我市外贸较快增长。义乌市商户众多。"), "county", "市", "义乌市"],
  ])("写明地名的：%s", (_case, bodies, level, kind, name) => {
    const home = homeOf(bodies);
    expect(home).toMatchObject({ level, kind });
    expect([...home!.names]).toContain(name);
  });

  it("只说“我市”不写地名，也知道是市一级", () => {
    const home = homeOf(times(6, "近年来，我市交通不断改善。"));
    expect(home).toMatchObject({ level: "city", kind: "市", area: [] });
    expect(home!.names.size).toBe(0);
  });

  it("“健全市场”“安全区域”不是“全市”“全区”", () =>
    expect(homeOf(times(6, "要健全市场体系，划定安全区域，完全市场化运作。"))).toBeNull());

  it("全国政协的提案都说“我国”", () => {
    const national = times(30, "近年来，我国养老服务不断发展。");
    expect(homeOf([...national, "我省老年人口较多。"])).toMatchObject({ level: "nation" });
  });

  it("提案看不出来时看政策文件，取最低的一级：市里也读省里的文件", () => {
    const papers = [paper("省.txt", "全省经济平稳增长。"), paper("市.txt", "全市经济平稳增长。")];
    expect(homeOf(times(6, "建议改进服务。"), papers)).toMatchObject({ level: "city", kind: "市" });
    expect(homeOf(times(6, "建议改进服务。"), [...papers].reverse())).toMatchObject({ level: "city" });
    expect(homeOf(times(6, "建议改进服务。"), [paper("国.txt", "我国经济平稳增长。")])).toBeNull();
  });
});
