import type { TermTable, Words } from "./segmented.ts";

/** Tells names of places among words. */
export interface PlaceNames {
  isPlace(word: string): boolean;
}

const suffixed = /^[\u4e00-\u9fff]{1,6}(?:省|市|县|区|旗|州|镇|乡|村|街道|开发区|新区)$/u;
/** Words that end like places and name none. */
const generic =
  /^(?:.*(?:强省|强市|强县|大省|大市|大县|名城|名镇|名村|新城|经济区|合作区|实验区|改革区|控制区|规划区|建成区|主城区|城市|地区|社区|园区|小区|山区|县区|市区|郊区|城区|景区|校区|湖区|库区|片区|灾区|老区|特区|辖区|牧区|林区|矿区|厂区|院区|营区|居住区|保护区|示范区|试验区|功能区|聚集区|集聚区|集中区|引领区|先行区|核心区|高新区|经开区|开发区|自贸区|保税区|住宅区|商业区|街区|战区|区区|产业区|工业区|全市|全县|全省|全区|我市|我县|我省|我区|本市|本省|该市|该县|各市|各县|各区|各省|外省|外市|乡村|农村|山村|城镇|乡镇|村镇|集镇|特色镇|小镇|门市|股市|楼市|超市|夜市|集市|都市|上市|入市|菜市|地市|县市|省市|设区市|地级市|县级市|大城市|中小城市|新市|民宿村|示范村|行政村|自然村|中心村|空心村|贫困村|薄弱村|文明村|新农村|美丽乡村|下乡|返乡|家乡|故乡|老乡|进村|驻村|街道|居村|本村|邻村|各村|每村|一村|千村|百村|万村|一镇|百镇|千镇|一县|百县|各镇|各乡|各街道|同城区))$/u;

const divisionSuffix = /[省市县区旗盟州]$/u;
/** 苏北、皖南、陕甘: a province's one-character name and a bearing. */
const region =
  /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕秦甘陇青宁新港澳台]{1,2}(?:[东南西北中]{1,2})$/u;
const waterOrHill = /^.{1,3}[江河湖海山岛湾]$/u;

/**
 * Picks the names of places out of a tagged dictionary. The tag for places (`ns`) alone will not do: 深度, 普及, 城市 and 加大力度
 * carry it too. Kept are divisions (淮安市), their short names where these are tagged as names (淮安), regions (苏北) and waters and
 * hills (太湖). `personNames`: words tagged as names of persons, among them short names of cities (连云港).
 */
export function choosePlaces(placeNames: ReadonlySet<string>, personNames: ReadonlySet<string>): ReadonlySet<string> {
  const places = new Set<string>();
  for (const word of placeNames) {
    if (word.length < 2 || generic.test(word)) continue;
    if (region.test(word) || waterOrHill.test(word)) places.add(word);
    if (word.length < 3 || !divisionSuffix.test(word)) continue;
    places.add(word);
    const short = word.slice(0, -1);
    // 和平 of 和平区 and 富裕 of 富裕县 are ordinary words: a short name must itself be tagged as a name.
    const isCity = word.endsWith("市") && (short.length >= 3 || personNames.has(short));
    if (short.length >= 2 && (placeNames.has(short) || isCity)) places.add(short);
  }
  return places;
}

/** `known`: names from a list of places. Words shaped like 某某县 count too, unless the shape is a common noun's (社区、城市、乡镇). */
export function createPlaceNames(known: ReadonlySet<string>): PlaceNames {
  return { isPlace: (word) => known.has(word) || (word.length >= 3 && suffixed.test(word) && !generic.test(word)) };
}

const bareSuffix = /^(?:[\u4e00-\u9fff]{0,2})[省市县区旗镇乡村]$/u;
/** Single characters that stand before a division without being part of its name. */
const notOfName = /^[的在向对把从与和及让为由到至于各全我本该两多每某跨进出以将给被等下上省市县区乡镇村新老大小个]$/u;

/**
 * Names of places in a text, each once, in order. A name the segmenter does not know falls into characters before its suffix
 * (栖·云县, 望·岫·县): up to two single characters in front are taken along.
 */
export function findPlaceNames(
  { words, starts, ends }: Words,
  terms: TermTable,
  isPlace: (word: number) => boolean,
): readonly string[] {
  const names = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const term = terms[words[i]!] ?? "";
    let name = "";
    if (bareSuffix.test(term)) {
      let from = i;
      while (
        from > 0 &&
        i - from < 2 &&
        ends[from - 1] === starts[from] &&
        isNameCharacter(terms[words[from - 1]!] ?? "")
      )
        from--;
      if (from < i) name = Array.from(words.subarray(from, i + 1), (word) => terms[word] ?? "").join("");
      if (name.length < 3 || generic.test(name)) name = "";
    }
    if (name !== "") names.add(name);
    else if (isPlace(words[i]!)) names.add(term);
  }
  return [...names];
}

function isNameCharacter(term: string): boolean {
  return term.length === 1 && /[\u4e00-\u9fff]/u.test(term) && !notOfName.test(term);
}
