import { describe, expect, it } from "vitest";
import { readPlaceNames, readReach } from "../../../pipelines/program-data.ts";
import type { PolicyPaper } from "../../../src/proposal/policy-paper.ts";
import type { Home } from "../../../src/text/place/home.ts";
import { createElsewhereTest } from "../../../src/topic/candidate/elsewhere.ts";
import { indexProposals } from "../../../src/topic/match/proposal-index.ts";
import { proposal } from "../../relation/archive.ts";
import { createSimpleSpace } from "../simple-space.ts";

const places = readPlaceNames().value;
const reach = readReach().value;
// So many texts that a word none of them has counts as rare.
const space = createSimpleSpace(Array.from({ length: 300 }, () => "建设"));

const [guangdong] = places.divisions.meanings.get("广东省")!;
const province: Home = {
  level: "province",
  kind: "省",
  area: guangdong!.division.area,
  names: new Set(["广东省", "广东"]),
};
const unnamed: Home = { level: "city", kind: "市", area: [], names: new Set() };

function isElsewhere(
  core: string,
  home: Home | null,
  subjects: readonly string[] = [],
  papers: readonly PolicyPaper[] = [],
) {
  const proposals = subjects.map((subject, i) => ({ proposal: proposal(`p${i}`, subject, ""), asks: [] }));
  return createElsewhereTest({ papers, home, places, reach, space }, indexProposals(proposals, space))(core);
}

function paper(text: string): PolicyPaper {
  return { file: "报告.txt", title: "报告", year: 2026, paragraphs: [1, 2, 3].map((number) => ({ number, text })) };
}

describe("别处的地方和工程不进本地的目录", () => {
  it.each([
    ["外省", "支持湖北经济社会发展"],
    ["外省的区域", "推进京津冀交通一体化"],
    ["新区", "高标准建设雄安新区"],
    ["不在本地的江河", "推进黄河流域生态保护"],
    ["有名字的工程", "加快雄忻高铁建设"],
    ["本地没有的一类地区", "补齐革命老区发展短板"],
  ])("%s", (_case, core) => expect(isElsewhere(core, province)).toBe(true));

  it.each([
    ["本地自己", "推进广东制造业数字化转型"],
    ["本地的市", "支持湛江海洋牧场试验"],
    ["包含本地的区域", "推进粤港澳大湾区标准互认"],
    ["不带地名", "推进老旧小区改造"],
    ["不是地名", "支持返乡入乡创业"],
  ])("%s照常", (_case, core) => expect(isElsewhere(core, province, ["关于海洋经济的建议"])).toBe(false));

  it("本地提案写到的就不算别处", () => {
    const subjects = [
      "关于深化粤鄂合作支持湖北产品销售的建议",
      "关于加快雄忻高铁建设的建议",
      "关于支持革命老区发展的建议",
    ];
    for (const core of ["支持湖北经济社会发展", "加快雄忻高铁建设", "补齐革命老区发展短板"])
      expect(isElsewhere(core, province, subjects), core).toBe(false);
  });

  it("不知道本地叫什么，本级文件里写到的地方也不算别处", () => {
    const own = paper("全市要对接湖北市场，建设供应基地。");
    expect(isElsewhere("建设面向湖北的供应基地", unnamed)).toBe(true);
    expect(isElsewhere("建设面向湖北的供应基地", unnamed, [], [own])).toBe(false);
  });

  it("邻省的报告顺带提到本省，仍是邻省的", () => {
    const neighbor = paper("全省要建设太忻一体化经济区，对接山西能源。");
    expect(isElsewhere("对接山西能源外送", province, [], [neighbor])).toBe(true);
  });
});
