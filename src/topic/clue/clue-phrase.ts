import type { ClueMatter } from "./clue-matter.ts";
import { placeWords } from "./place-word.ts";
import { sharedPhrase } from "../match/shared-phrase.ts";
import type { TextSpace } from "../match/text-space.ts";
import { isWellFormed, type Core } from "../write/topic-core.ts";

const shell =
  /^(?:再次|强烈|第[一二三四五]次)?(?:反映|投诉|举报|请求|恳请|希望|建议|咨询|询问|关于|请问|请|求|盼|呼吁|对|要求|质疑|咨询)+(?:一下)?(?:解决|处理|查处|整治|督促|政府|领导|相关部门|有关部门|尽快|严查|严厉|帮忙|协调)*|(?:的)?(?:问题|情况|现象|事宜|建议|请求|投诉|咨询)(?:严重|突出|值得关注|求解决|迟迟未解决)?$|(?:严重|突出|太|很|非常|值得关注|谁来管|怎么办|无人管理?|没人管|何时能?解决|求解决|合理吗|合法吗|情况及存在困难)+[？?！!]*$/u;

/** How a complaint becomes a request: the first pattern that fits the phrase. `$1` is what it is about. */
const requests: readonly (readonly [RegExp, string])[] = [
  [/^(.*拖欠.{2,8})$/u, "治理$1问题"],
  [/^(.{2,14}?)(?:噪[音声])(?:污染|扰民)*$/u, "治理$1噪声扰民问题"],
  [/^(.{2,16}?)扰民$/u, "治理$1扰民问题"],
  [/^(.{3,14}?)(?:供给|数量|总量)(?:不足|短缺)/u, "增加$1供给"],
  [/^(.{3,14}?)(?:不足|短缺|紧缺|偏少|太少)$/u, "增加$1供给"],
  [/^(.{3,14}?)号源紧张$/u, "扩大$1服务供给"],
  [/^(.{3,14}?)(?:布局)?不均/u, "优化$1布局"],
  [/^(.{3,12}?)(?:管网)?老化/u, "加快$1更新改造"],
  [/^(.{3,14}?)(?:破损|失修|损坏|故障频发|频繁故障)/u, "加强$1维修养护"],
  [/^(.{3,12}?)(?:协调)?机制有待完善$/u, "完善$1协调机制"],
  [/^(.{3,14}?)(?:缺位|缺失|不健全|不完善|有待完善)$/u, "健全$1机制"],
  [/^(.{3,14}?)(?:力量)?(?:薄弱|不足)$/u, "加强$1力量"],
  [/^(.{3,14}?)(?:混乱|乱象|不规范|无序)/u, "规范$1"],
  [/^(.*?)乱?收费$/u, "规范$1收费"],
  [/^(.{2,16}难)$/u, "破解$1问题"],
  [/^(.{3,16}?)(?:拥堵|堵车)$/u, "缓解$1拥堵"],
  [/^(.{3,14}?)(?:安全)?隐患$/u, "消除$1安全隐患"],
  [/^(.{2,14}?)(?:违章|违法)?(?:停车|乱停|违停)$/u, "整治$1违法停车问题"],
  [/^(.{0,10}违[章法规]?(?:建筑|搭建|建))$/u, "治理$1问题"],
];

/** Tells who did what: no phrase to build on. */
const narrative = /拒绝|强制|涉嫌|不肯|不予|还要|通过|要求|为何|恶意|私自|长期|并|被/u;

/** A request made of a complaint's own words, or null where they do not turn into one. */
export function requestOf(phrase: string): Core | null {
  if (narrative.test(phrase)) return null;
  for (const [pattern, replacement] of requests) {
    const match = pattern.exec(phrase);
    if (match === null) continue;
    const core = match[0].replace(pattern, replacement);
    return isWellFormed(core) ? core : null;
  }
  return null;
}

/** The title of a clue without place, salutation and complaint. */
export function bareClueTitle(title: string): string {
  let bare = title;
  for (const place of [...placeWords(bare)].reverse()) bare = bare.slice(0, place.start) + bare.slice(place.end);
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replace(shell, "").trim();
  }
  return bare.replace(/[？?！!。，,、：:\s]+$/u, "");
}

/** Words in use in several clues or proposals: what stands in one or two only may be the name of an estate, a firm, a person. */
export type CommonWords = (term: string) => boolean;

/** In a pile of so many clues a word must stand in three to be common; in a small one nearly every word stands alone. */
const largePile = 500;

export function findCommonWords(clues: readonly string[], others: readonly string[], space: TextSpace): CommonWords {
  if (clues.length < largePile) return () => true;
  const counts = new Map<string, number>();
  for (const text of [...clues, ...others]) {
    for (const term of new Set(space.words(text).map((word) => word.term)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => (counts.get(term) ?? 0) >= 3;
}

/** True where every word is common and none is of the kind that names carry. */
export function usesCommonWords(text: string, space: TextSpace, isCommon: CommonWords): boolean {
  if (ownNames.test(text) || /[A-Za-z\d（）()“”]/u.test(text)) return false;
  return space.words(text).every(({ term }) => isCommon(term));
}

/** What firms, estates and stages of building call themselves: their names may stand in many clues. */
const ownNames =
  /公司|集团|有限|第[一二三四五六七八九十]|(?<![一-龥])[一二三四五六七八九十]中|[一二三四五六七八九十]期|[一-龥][苑邸郡]|(?<!政)府(?!部)|国际|大厦|酒店|饭店|项目|镇政府|小学什么|城[一二三四]|时代|广场|汽车[东南西北]站|[一-龥]{2}城(?![乡市区镇])/u;

/** A phrase must be used by this share of a matter's clues (and by two) to speak for them. */
const minShare = 0.15;

/**
 * What the clues of a matter call it: the run of words, without places, that most of them share and that says most. Null where they share
 * no wording.
 */
export function phraseOfMatter(matter: ClueMatter, space: TextSpace): string | null {
  const titles = matter.clues.map(({ title }) => bareClueTitle(title));
  return sharedPhrase(titles, { needed: Math.max(2, titles.length * minShare), shortest: 4 }, space);
}
