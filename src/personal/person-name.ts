import { matchesOf, type Finder } from "./span.ts";

/** 百家姓. */
const surnames =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲家封储靳松井段富巫乌焦巴弓牧山谷车侯宓蓬全班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习艾容向古易慎廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧利师巩聂晁勾敖融冷辛那简饶曾沙鞠关游竺权覃";

const nameLike = new RegExp(`^[${surnames}][\\u4e00-\\u9fff]{1,2}$`, "u");

/** 管一管、查一查. */
const doubledVerb = /^(.)一\1$/u;

/** True where a word has the shape of a person's name: a surname and one or two characters more. */
export function looksLikeName(word: string): boolean {
  return nameLike.test(word) && !doubledVerb.test(word);
}

/** The surnames of nine in ten people, less those that begin many words (时、成、安、通、家). */
const frequent =
  "王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍覃霍翁隋植甘景薄包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来缪连";
/** Words that begin with a surname's character and stand where a name could. */
const words =
  /^(?:高[度级中层校速档铁端于]|任[何意务]|方[面便式案法向]|金[额融]|石油|江边|余[额下]|于[是此]|文件|明[年确]|毛病|马[上路]|白天|黄[金色]|万[元一]|常[见年]|向[我他政]|关[于系心注]|包[括含]|解[决释]|强[烈制行]|路[面段边]|管[理道]|房[屋子产]|车[辆位主库]|连[续接]|来[信电访]|边上|查[询看]|温[度馨]|祝[您贵]|游[客泳]|席|阳[台光]|盛|项目|景观|植|左右|梅雨|龙头|雷同|路人|安|严重|夏[天季]|许多|何[时人况]|江[南北]|林[业木]|田[地间]|易|陈述|段|史|顾客|康|申请|尤其|华|古|池|武|司法|宁|车|苑|来|卫生|包工|施工|家[人长里属]|纪[委检律]|谢[谢绝]|师傅|经理)/u;

const name = String.raw`[${frequent}][\u4e00-\u9fff]{1,2}`;
const ends = String.raw`(?=[，。；、,;：:！”"（(）)\s]|电话|手机|联系|身份|今年|现年|[系住男女]|$)`;
const person = "联系人|当事人|申请人|投诉人|反映人|举报人|控告人|申辩人|经办人|法人代表|法定代表人|代理人";

/** Names are told by the words around them: 姓名、联系人、我叫、本人…，系, a title behind. */
const named: readonly RegExp[] = [
  // 姓名：欧阳明 · 联系人：王小明
  new RegExp(
    String.raw`(?<=(?:姓名|${person}|原告|被告|负责人|户主|房东|死者|受害人|患者|业主|签名|落款)(?:[：:]|是|为|叫)[\s\u3000]{0,2})[${surnames}][\u4e00-\u9fff]{1,3}?${ends}`,
    "dgu",
  ),
  // 投诉人周燕，
  new RegExp(String.raw`(?<=${person}|姓名|原告|被告|负责人|包工头|户主|房东)${name}${ends}`, "dgu"),
  // 我叫李建国，今年七十
  new RegExp(
    String.raw`(?<=(?:我|本人|他|她|名字)(?:的名字)?(?:叫做?|名叫)[“"]?|(?:我|本人|名字)是[“"]?)${name}${ends}`,
    "dgu",
  ),
  new RegExp(String.raw`(?<=我叫|名叫)[${surnames}][\u4e00-\u9fff]{1,2}${ends}`, "dgu"),
  // 赵大海联系电话…
  new RegExp(
    String.raw`(?<![\u4e00-\u9fff])${name}(?=[，,：:（(\s]{0,2}(?:联系电话|联系方式|电话|手机号?|身份证|微信))`,
    "dgu",
  ),
  // 此致敬礼 张三
  new RegExp(
    String.raw`(?<=(?:此致|敬礼)[！!。\s]{0,3}|(?:业主|居民|村民|学生|家长|群众)[：:\s]{1,3})${name}(?=[，,。；;\s）)]|$)`,
    "dgu",
  ),
  new RegExp(String.raw`(?<=本人)${name}(?=[，。,（(]|[系男女])`, "dgu"),
  new RegExp(String.raw`(?<![\u4e00-\u9fff])${name}(?=[（(，,：:]?\s?[男女][，,])`, "dgu"),
  // 尊敬的张书记
  new RegExp(
    String.raw`(?<=[^\u4e00-\u9fff]|^|尊敬的|敬爱的)[${frequent}][\u4e00-\u9fff]{0,2}?(?=副?(?:书记|市长|县长|区长|镇长|局长|主任|医生|律师|法官|警官|校长|老师|老板|经理|女士|小姐|先生|同志)(?!办|热线|信箱|职))`,
    "dgu",
  ),
];

/** 姓名 in messages. Errs on the side of hiding: not for proposals, where 王局长 speaks for an office. */
export const findNames: Finder = (text) =>
  named.flatMap((pattern) => matchesOf(pattern, text, (found) => !words.test(found)));
