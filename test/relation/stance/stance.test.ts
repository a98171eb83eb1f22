import { describe, expect, it } from "vitest";
import { readActions, readLexicon } from "../../../pipelines/program-data.ts";
import { complete } from "../../../src/base/progress.ts";
import type { Proposal } from "../../../src/proposal/proposal.ts";
import { findOpposition, findStances, type Opposition, type Stance } from "../../../src/relation/stance/stance.ts";
import { countSplit, createTermSpace } from "../../../src/relation/profile/term-space.ts";
import { createAskGrammar } from "../../../src/text/ask/ask-grammar.ts";
import { allWords, segmentProposals } from "../../../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../../../src/text/segmenter-jieba.ts";
import { buildVocabulary } from "../../../src/vector/vocabulary.ts";
import { proposal, readSamples } from "../archive.ts";

const samples = readSamples();
const lexicon = readLexicon().value;
const segmenter = createJiebaSegmenter(lexicon.words);
const actions = readActions().value;

/** Stances of the proposals given, among the samples: what a word is worth needs an archive. */
function stancesOf(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Stance[]> {
  const all = new Map([...samples, ...proposals].map((one) => [one.id, one]));
  const archive = complete(segmentProposals([...all.values()], segmenter, lexicon.synonyms));
  const texts = archive.proposals.map(allWords);
  const vocabulary = buildVocabulary(archive.terms, texts, { stopWords: lexicon.stopWords });
  const space = createTermSpace(vocabulary, countSplit(texts, vocabulary));
  const grammar = createAskGrammar(archive.terms, actions, lexicon.stopWords);
  return new Map(
    archive.proposals.map((segmented, i) => {
      const counts = new Map<number, number>();
      for (const word of space.split(texts[i]!)) counts.set(word, (counts.get(word) ?? 0) + 1);
      const source = { proposal: all.get(segmented.id)!, segmented };
      const context = { grammar, terms: archive.terms, space };
      return [segmented.id, findStances(source, (word) => counts.get(word) ?? 0, context)];
    }),
  );
}

/** From here on two proposals are told to want opposite things. */
const clear = 0.5;

const situation = "近年来群众对此反映较多，各方面看法不一，需要统筹研究，稳妥处理。";

function compare(a: readonly [string, string], b: readonly [string, string]): Opposition {
  const stances = stancesOf([
    proposal("9999-1", a[0], `${situation}\n建议：\n${a[1]}`),
    proposal("9999-2", b[0], `${situation}\n建议：\n${b[1]}`),
  ]);
  return findOpposition(stances.get("9999-1")!, stances.get("9999-2")!);
}

const filler = "加强宣传引导，做好群众工作，明确责任单位。";

describe("findOpposition", () => {
  it.each([
    ["关于取消青石路公交专用道的建议", "关于保留青石路公交专用道的建议"],
    ["关于提高城区停车收费标准的建议", "关于降低城区停车收费标准的建议"],
    ["关于延长公园夜间开放时间的建议", "关于缩短公园夜间开放时间的建议"],
    ["关于禁止电动三轮车进入主城区的建议", "关于允许电动三轮车进入主城区的建议"],
    ["关于恢复白鹿县农村赶集的建议", "关于停止白鹿县农村赶集的建议"],
    ["关于增设青石路中央护栏的建议", "关于撤除青石路中央护栏的建议"],
    ["关于扩大城区养犬限制范围的建议", "关于缩小城区养犬限制范围的建议"],
    ["关于推进乡镇卫生院撤并的建议", "关于慎重推进乡镇卫生院撤并的建议"],
    ["关于增加中小学周考次数的建议", "关于不宜增加中小学周考次数的建议"],
    ["关于全面推行网约车限行的建议", "关于取消网约车限行的建议"],
    ["关于扩大老城区机动车限行范围的建议", "关于放开老城区机动车通行的建议"],
  ])("tells %s from %s", (one, other) => {
    expect(compare([one, filler], [other, filler]).value).toBeGreaterThanOrEqual(clear);
  });

  it.each([
    ["关于提高农村养老服务质量的建议", "关于降低农村养老服务成本的建议"],
    ["关于加强电动自行车管理的建议", "关于取消电动自行车上牌费用的建议"],
    ["关于增设社区托育点的建议", "关于减轻托育机构房租负担的建议"],
    ["关于减少餐厨垃圾产生的建议", "关于推进餐厨垃圾资源化利用的建议"],
    ["关于扶持校外培训机构转型的建议", "关于取缔违规校外培训机构的建议"],
    ["关于取消青石路公交专用道的建议", "关于取消青石路公交专用道的提案"],
    ["关于扩大烟花爆竹禁放范围的建议", "关于严格禁止燃放烟花爆竹的建议"],
    ["关于放宽民宿审批限制的建议", "关于允许农家院开办民宿的建议"],
    ["关于停止撤并农村教学点的建议", "关于保留农村教学点的建议"],
    ["关于增加公交夜班车次的建议", "关于减少公交空驶里程的建议"],
  ])("leaves %s and %s beside each other", (one, other) => {
    expect(compare([one, filler], [other, filler]).value).toBeLessThan(clear);
  });

  it("names the asks that show it, and says the same whichever comes first", () => {
    const a = ["关于农贸市场管理的建议", "一、完善农贸市场设施。\n二、取消农贸市场外摆摊位。\n三、加强巡查。"] as const;
    const b = ["关于农贸市场便民的建议", "一、允许农贸市场外摆摊位。\n二、增加休息座椅。"] as const;
    const found = compare(a, b);
    expect(found.value).toBeGreaterThanOrEqual(clear);
    expect([found.a, found.b]).toEqual([1, 0]);
    expect(compare(b, a)).toEqual({ value: found.value, a: 0, b: 1 });
  });

  it("finds the case planted in the samples, and nothing among the others", () => {
    const stances = stancesOf([]);
    const ids = samples.map(({ id }) => id);
    const opposed = ids.flatMap((a, i) =>
      ids
        .slice(i + 1)
        .filter((b) => findOpposition(stances.get(a)!, stances.get(b)!).value >= clear)
        .map((b) => [a, b].sort().join(" ")),
    );
    expect(opposed).toEqual(["2026-038 2026-049"]);
  });

  it("says nothing of a text that takes no stand", () => {
    const empty = proposal("9999-3", "情况反映", "全市有三家托育机构，都在城里。");
    expect(findOpposition(stancesOf([empty]).get("9999-3")!, stancesOf([]).get("2026-038")!).value).toBe(0);
  });
});
