import type { BodyKind } from "../proposal/proposal.ts";
import { isPersonName } from "./person-name.ts";

/** A place before or inside a body's name: 市, 某某省, 某某自治州. */
const level = "(?:省|市|州|盟|区|县|旗)";

/**
 * Parties by their full names and short ones, with 无党派人士 who sit beside them. A short name stands at the beginning,
 * or after a place, or before 市委会 and the like: 张建民 and 王民建 are people.
 */
const party = new RegExp(
  `中国?国民党革命委员会|民主同盟|民主建国会|民主促进会|农工民主党|致公党|九三学社|台湾民主自治同盟|^无党派|` +
    `^(?:[\\u4e00-\\u9fff]{0,8}${level})?(?:民革|民盟|民建|民进|农工党?|致公|九三|台盟)(?:[\\u4e00-\\u9fff]{2,}|${level}委?会?|$)|` +
    `(?:民革|民盟|民建|民进|农工党|九三|台盟)[\\u4e00-\\u9fff]{0,10}(?:委会?|总?支部|总支|支社|小组|界别?)$`,
  "u",
);
const federation = /工商联|工商业联合会|(?:^|省|市|州|区|县|旗)(?:总商会|商会)$/u;
const peopleOrganization =
  /总工会|共青团|^团(?:省|市|州|区|县|旗)委|青联|青年联合会|妇联|妇女联合会|科协|科学技术协会|侨联|归国华侨联合会|台联|台湾同胞联谊会|文联|文学艺术界联合会|记协|新闻工作者协会|社科联|社会科学界联合会|残联|残疾人联合会|红十字会|对外友好协会|贸促会|作协|作家协会|法学会|计生协|黄埔军校同学会|学联|学生联合会|人民团体/u;
/** What committees of the 政协 deal with, as their names put it; 市教委 and 发展改革委 are no such committees. */
const committeeMatter =
  "提案|经济|科学技术|科技|经科|农业|农经|农村|人口|人资|资源|环境|环资|城建|城乡|教科|教文|文卫|科教|卫体|文化|文史|学习|社会|社法|法制|民族|宗教|民宗|港澳|台侨|外事|委员(?:学习|联络|工作)";
const committee = new RegExp(`专委会|专门委员会|(?:${committeeMatter})[\\u4e00-\\u9fff]{0,14}(?:委员会|委|工委)$`, "u");
const government =
  /发展和?改革|国资|卫生健康|卫健|住房|建设委|建委|教育委员会|教委$|管委会|管理委员会|村民委员会|居民委员会|居委会|村委会|经信|经济和信息|农业农村局/u;
const sector = /界(?:别|委员|政协委员)?$|特邀(?:香港|澳门|港澳|人士)|特别邀请人士|界别(?!.*组$)/u;
const group =
  /(?:小组|联组|活动组|工作组|讨论组|委员组|联络组|履职组|第[一二三四五六七八九十\d]{1,3}组|界别组)(?:全体委员|委员)?$|委员工作室$/u;
const localCommittee = new RegExp(
  `^(?:中国人民)?政(?:治协商会议|协)[\\u4e00-\\u9fff]{0,14}?${level}(?:第[一二三四五六七八九十\\d]+届)?委员会$|^[\\u4e00-\\u9fff]{1,10}${level}政协$|政协[\\u4e00-\\u9fff]{0,12}(?:联络委|联络处|联络站|联络办|联络委员会|工作委员会|工委)$|联络(?:委|处|站)$`,
  "u",
);
const otherBody =
  /协会|学会|研究会|联谊会|促进会|基金会|联合会|政协.{0,10}(?:办公室|办公厅|研究室|机关)|(?:支部|总支|支社|基层委|委员会|专委会)$/u;
/** Endings that mean a body only in names longer than a person's. */
const otherEnding = /^.{3,}(?:会|组|委|局|办|院|厅|所|部|处|中心|公司|集团|大学|学院|学校|医院|政府|街道|商会|银行)$/u;
const localPartyBody = new RegExp(`${level}委会?$`, "u");

/** What kind of body a name is, or null where it is none. The order matters: 工商联界 is a sector, 民建界别小组 a group. */
export function bodyKindOf(name: string): BodyKind | null {
  // 王民建, 李建会, 张文界: three characters, the first a surname or at least no place.
  if (/^[^省市州盟区县旗团总]..$/u.test(name) && !bare.test(name) && (isPersonName(name) || !sector.test(name)))
    return null;
  if (group.test(name)) return "group";
  if (name.length >= 3 && sector.test(name)) return "sector";
  if (localCommittee.test(name)) return "local-committee";
  if (federation.test(name)) return "federation";
  if (party.test(name)) return "party";
  if (peopleOrganization.test(name)) return "people-organization";
  if (committee.test(name) && (/政协/u.test(name) || !government.test(name))) return "committee";
  if (otherBody.test(name) || otherEnding.test(name) || localPartyBody.test(name)) return "other";
  return null;
}

/** Bodies whose short names are as short as a person's. */
const bare =
  /^(?:工商联|致公党|农工党|九三社|总工会|共青团|贸促会|法学会|提案委|经济委|经科委|社法委|文史委|民宗委|外事委|学习委|科教委|城建委|农业委|人资委|环资委|专委会|无党派|红十字|计生协|社科联|第.组|联络组|活动组|联络委|联络处)$/u;
