import { bodyKindOf } from "./body-kind.ts";

/** Offices and honors that stand before a name or behind it. */
const title =
  "(?:副?主席|副?主委|副?主任(?:委员|医师)?|副?秘书长|副?会长|副?院长|副?校长|副?书记|副?局长|副?处长|副?部长|副?组长|副?(?:董事长|总经理|经理)|召集人|常务委员|常委|委员|教授|研究员|律师|医生|医师|老师|先生|女士|同志|代表|博士|工程师)";
const titleBefore = new RegExp(
  `^(?:全国|本?省|本?市|州|本?县|本?区|旗)?(?:政协)?${title}{1,2}\\s*[:：]?\\s*(?=[^\\s]{2,})|^(?:提案|执笔|领衔)人\\s*[:：]\\s*`,
  "u",
);
const titleBehind = new RegExp(
  `(?<=^[\\u3400-\\u9fff·]{2,}|^[A-Za-z .'-]{4,})\\s*[,，]?\\s*(?:全国|本?省|本?市|州|本?县|本?区|旗)?(?:政协)?${title}{1,2}$`,
  "u",
);
const onlyTitle = new RegExp(`^(?:全国|省|市|州|县|区|旗)?(?:政协)?${title}{1,2}$`, "u");

/** Without the title and the brackets that tell who the person is: 市政协委员张三（经济界） → 张三. Empty for a title alone. */
export function stripTitle(text: string): string {
  const bare = text.replace(/[（(【[].*$/, "").trim() || text.trim().replace(/^[（(【[]|[）)】\]]$/g, "");
  if (onlyTitle.test(bare)) return "";
  if (bodyKindOf(bare) !== null && !/^(?:全国|省|市|州|县|区|旗)?政协(?:常委|委员)./u.test(bare)) return bare;
  return bare.replace(titleBefore, "").replace(titleBehind, "").trim();
}
