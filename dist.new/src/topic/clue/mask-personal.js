/** Stands for each character hidden; one for one, so that offsets keep their meaning. */
const cover = "＊";
/**
 * What could find a person: identity and bank cards, telephones, e-mail, license plates, message accounts, rooms and house numbers.
 * Each pattern hides its whole match, or the group named `hide` where the words around it may stand.
 */
const patterns = [
    /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])|(?<!\d)\d{15}(?!\d)/gu,
    /(?<!\d)\d{16,19}(?!\d)/gu,
    /(?<!\d)\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?(?!\d)/gu,
    /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu,
    /(?<!\d)1[3-9]\d[\d*＊xX]{4,8}(?!\d)/gu,
    /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?:-\d{1,5})?(?!\d)/gu,
    /(?<!\d)(?:400|800)-?\d{3}-?\d{4}(?!\d)/gu,
    /\d{7,8}(?!\d)(?<=(?:电话|手机|联系方式|热线|来电|拨打|致电)[^\d。，]{0,6}\d{7,8})/gu,
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
    /(?<=(?:微信号?|QQ号?|qq号?|vx|VX|V信)[^\w\u4e00-\u9fff]{0,3})[A-Za-z0-9_-]{5,20}/gu,
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/gu,
    /(?<=(?:身份证号?码?|证件号码?|卡号|账号|帐号|案号|车牌号?)[：: ]{0,2})[A-Za-z0-9（）()\u4e00-\u9fff-]{5,24}?(?=[，。；、,;\s]|$)/gu,
    /\d{1,4}\s*(?:号楼|栋|幢|座|#楼?)\s*(?:[\d一二三四]{1,2}\s*单元)?\s*\d{2,4}(?:室|号|房|户)?/gu,
    /\d{1,2}\s*单元\s*\d{2,4}(?:室|号|房|户)?/gu,
    /\d{1,5}\s*(?:室|号|房|户)(?<=(?:住|家在|地址)[^，。；]{0,16}\d{1,5}\s*[室号房户])/gu,
    /(?<![\d.])\d{3,4}室/gu,
    /(?<=[路街巷道])\d{1,4}号(?!线)/gu,
];
const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲家封储靳松井段富巫乌焦巴弓牧山谷车侯宓蓬全班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习艾容向古易慎廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧利师巩聂晁勾敖融冷辛那简饶曾沙鞠关游竺权覃";
const nameLike = new RegExp(`^[${surnames}][\\u4e00-\\u9fff]{1,2}$`, "u");
/** True where a word has the shape of a person's name: a surname and one or two characters more. */
export function looksLikeName(word) {
    return nameLike.test(word);
}
/** Names are told by the words around them: 姓名、联系人、我叫、本人…，系, a title behind. */
const named = [
    /(?<=(?:姓名|联系人|当事人|申请人|投诉人|反映人|举报人|经办人|原告|被告|法人代表|法定代表人|负责人|户主|业主|房东|包工头|患者|死者|受害人)(?:是|为|叫)?[：: \u3000]{0,2})[\u4e00-\u9fff]{2,4}?(?=[，。；、,;：:\s（(]|电话|手机|联系|身份|住|系|于|$)/gu,
    new RegExp(`(?<=(?:我|本人|他|她|名字|名)(?:的名字)?(?:叫做?|是|名叫)[“"]?)[${surnames}][\\u4e00-\\u9fff]{1,2}(?=[，。；、,;！”"（(\\s]|今年|系|男|女|$)`, "gu"),
    new RegExp(`(?<![\\u4e00-\\u9fff])[${surnames}][\\u4e00-\\u9fff]{1,2}(?=[，,：:\\s]{0,2}(?:联系电话|联系方式|电话|手机号?|身份证|微信))`, "gu"),
    new RegExp(`(?<=(?:联系人|此致|敬礼|落款|签名|反映人|业主|居民|村民|学生|家长|群众)[：:\\s]{0,3})[${surnames}][\\u4e00-\\u9fff]{1,2}(?=[，,。；;\\s）)]|$)`, "gu"),
    new RegExp(`(?<=本人)[${surnames}][\\u4e00-\\u9fff]{1,2}(?=[，。,（(]|系|男|女)`, "gu"),
    new RegExp(`(?<![\\u4e00-\\u9fff])[${surnames}][\\u4e00-\\u9fff]{1,2}(?=(?:，|,)?(?:男|女)[，,])`, "gu"),
    new RegExp(`(?<=[^\\u4e00-\\u9fff]|^|尊敬的|敬爱的)[${surnames}][\\u4e00-\\u9fff]{0,2}(?=(?:书记|市长|县长|区长|镇长|局长|主任|医生|律师|法官|警官|校长|老师|老板|经理|女士|先生|同志)(?!办|热线|信箱|职))`, "gu"),
];
/**
 * 遮盖个人信息. Hides personal data behind ＊, one for each character, so the masked text is as long as the original and every offset
 * still fits. Errs on the side of hiding.
 */
export function maskPersonal(text) {
    let masked = text;
    for (const pattern of [...patterns, ...named])
        masked = masked.replace(pattern, (match) => cover.repeat(match.length));
    return masked;
}
