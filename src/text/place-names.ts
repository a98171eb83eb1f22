/** Tells names of places among words. */
export interface PlaceNames {
  isPlace(word: string): boolean;
}

const suffixed = /^[\u4e00-\u9fff]{1,6}(?:省|市|县|区|旗|州|镇|乡|村|街道|开发区|新区)$/u;
/** Words that end like places and name none. */
const generic =
  /^(?:.*(?:城市|地区|社区|园区|小区|山区|县区|市区|郊区|城区|景区|校区|湖区|库区|片区|灾区|老区|特区|辖区|牧区|林区|矿区|厂区|院区|营区|居住区|保护区|示范区|试验区|功能区|聚集区|集聚区|集中区|引领区|先行区|核心区|高新区|经开区|开发区|自贸区|保税区|住宅区|商业区|街区|战区|区区|产业区|工业区|全市|全县|全省|全区|我市|我县|我省|我区|本市|本省|该市|该县|各市|各县|各区|各省|外省|外市|乡村|农村|山村|城镇|乡镇|村镇|集镇|特色镇|小镇|门市|股市|楼市|超市|夜市|集市|都市|上市|入市|菜市|地市|县市|省市|设区市|地级市|县级市|大城市|中小城市|新市|民宿村|示范村|行政村|自然村|中心村|空心村|贫困村|薄弱村|文明村|新农村|美丽乡村|下乡|返乡|家乡|故乡|老乡|进村|驻村|街道|居村|本村|邻村|各村|每村|一村|千村|百村|万村|一镇|百镇|千镇|一县|百县|各镇|各乡|各街道|同城区))$/u;

/** `known`: names from a list of places. Words shaped like 某某县 count too, unless the shape is a common noun's (社区、城市、乡镇). */
export function createPlaceNames(known: ReadonlySet<string>): PlaceNames {
  return { isPlace: (word) => known.has(word) || (word.length >= 3 && suffixed.test(word) && !generic.test(word)) };
}
