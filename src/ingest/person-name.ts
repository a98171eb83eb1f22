/** The commonest surnames, which nine in ten people bear: enough to tell a column of names by its share. */
const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊殷施洪翟安倪严牛温芦季俞章鲁葛伍申尤毕聂焦向柳邢岳齐梅庄涂祁左耿詹关欧纪盛房裴翁路柯卫华甘霍管祝辛蓝娄艾牟靳闵柴褚沙庾岑";
const compound = "欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|夏侯|东方|南宫|长孙|宇文|百里";

const chinese = new RegExp(
  `^(?!关于)(?:[${surnames}][\\u3400-\\u9fff]{1,2}|(?:${compound})[\\u3400-\\u9fff]{1,2})$`,
  "u",
);
const dotted = /^[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8}){1,3}$/u;
const latin = /^[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){1,3}$/u;

/** Whether a text has the shape of a person's name: 周明远, 欧阳明月, 艾力·买买提, Mary Jane Smith. */
export function isPersonName(text: string): boolean {
  return chinese.test(text) || dotted.test(text) || latin.test(text);
}
