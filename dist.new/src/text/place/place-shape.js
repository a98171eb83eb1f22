import { tagInDictionary } from "../word/dictionary-tags.js";
/** Whether a word may be a name: the dictionary has it as one, or does not have it. */
export function mayBeName(word) {
    const tag = tagInDictionary(word);
    return tag === null || /^n[rsz]/u.test(tag);
}
/**
 * What a word can be in the name of a place that is in no list: all of it (whole; water for rivers and lakes), its end (县, 云县; 湖),
 * one of up to two characters before the end, or a word of two characters there (stem).
 */
export const namePart = { none: 0, whole: 1, ending: 2, character: 3, stem: 4, water: 5, waterEnding: 6 };
const suffixed = /^[\u4e00-\u9fff]{1,6}(?:市|县|区|旗|州|镇|乡|村|街道)$/u;
const bareSuffix = /^[\u4e00-\u9fff]{0,2}[市县区旗镇乡村]$/u;
/** What a place of some kind may be called without naming it: 示范县, 各乡镇, 老城区. */
const generic = new RegExp(`(?:${[
    "[强大名][省市县区镇乡村]|[新老]区|新市|城[市区乡镇]|乡[镇村]|村镇|镇村|县[市区乡]|市[县区]|区[县市]|省[市区]|地[市区]",
    "(?:社|园|小|山|郊|牧|林|矿|厂|院|营|灾|特|辖|景|校|湖|库|片|街|战|产|灌|湿地|港|海|流域|军|考|赛|牢|禁|误|盲)区",
    "(?:经济|合作|实验|试验|改革|控制|规划|建成|主城|居住|居民|保护|示范|功能|聚集|集聚|集中|引领|先行|先导|核心|高新|经开|农高|开发|自贸|自由贸易|保税|住宅|商业|产业|工业|旅游|度假|养殖|作业|污染|缓冲|试点|沉陷|滞洪|生活|生产|办公|行政|自治|服务|中心|重点|综合|综试|科创|都市|宽温)区",
    "(?:直辖|省辖|计划单列|设区|地级|县级|自治|门|股|楼|超|夜|集|早|都|上|入|菜|花|鱼|闹|债|汇|车|房)市",
    "(?:示范|试点|模范|行政|自然|中心|空心|贫困|薄弱|文明|专业|特色|美丽|明星|建制|民宿|帮扶|重点|先进|试验|生态|旅游|工业|农业|产业|人口|财政|边境|牧业|粮食|康养|养老|城中|城郊|城边)[市县区镇乡村]",
    "[古渔小农][镇村]|水乡|新村|^.?山村|[下返回出离驻进入][乡村]|[家故][乡居]|居村",
    "[全我本该各外跨每多邻首是占一二两三四五六七八九十百千万几数][省市县区旗镇乡村]",
].join("|")})$`, "u");
/** Characters that open no name: a word that begins so was cut in the wrong place (由五市、各县市). */
const notOpening = /^[的在对把从与及让由到至于各该每某跨以将给被等了是按除较则受使即并着但只也又再更最已未没无所其此这那哪何几个们些才却而且或因若虽可]/u;
/** Single characters that stand before a division without being part of its name. */
const notOfName = /^[向和全我本有为经都如还同年不多两数进出下上省市县区乡镇村新老大小十百千万亿一二三四五六七八九零半双首末前后内外里间时日月号点分元人种类比就非城农山古驻返回离邻旅学校园社街片能用性化环沿渔圩式型]$/u;
/** Waters that need a name before them: there is a 西湖 in every other town. */
const waterSuffix = /^(?:[东西南北]?湖|水库)$/u;
const water = /^(?:[^江河湖海大小上下内外沿入出涉滨跨环两三四五九山水运治退还护巡断]|[^大小上下内外沿入出涉跨环治退还护巡断][\u4e00-\u9fff])[江河湖湾岛]$/u;
const genericWater = /^(?:堰塞|咸水|淡水|高山|火山|人工|无人|外流|内流|母亲)/u;
/** Whether what is shaped like the name of a place is a common noun (示范县, 各乡镇, 老城区). */
export function isGenericPlace(name) {
    return generic.test(name);
}
export function partInName(term) {
    if (!/^[\u4e00-\u9fff]{1,9}$/u.test(term) || notOpening.test(term))
        return namePart.none;
    if (waterSuffix.test(term))
        return namePart.waterEnding;
    // A word of the dictionary that names nothing is no name here either, whatever it ends with: 敌占区.
    if (term.length >= 3 && suffixed.test(term)) {
        return !generic.test(term) && mayBeName(term) ? namePart.whole : namePart.none;
    }
    if (bareSuffix.test(term))
        return namePart.ending;
    if (term.length === 1)
        return notOfName.test(term) ? namePart.none : namePart.character;
    if (water.test(term) && !genericWater.test(term) && mayBeName(term))
        return namePart.water;
    return term.length === 2 ? namePart.stem : namePart.none;
}
