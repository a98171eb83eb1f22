/*
 * How proposals ask: forms of words that tell a sentence which asks from one that describes. What is asked for is ask-matter.ts's.
 */
const suggestion = "(?<![的本该此项条份述策见和与作点体])建议(?![书稿的性中被案权。]|如下)|恳请|呼吁|强烈要求|(?<![申提邀聘])请(?:有关|相关|各|省|市|县|区|由|将|对|让|把)";
/** Nobody describes with these. */
const outright = `${suggestion}|希望(?![的工小之]|能源)|能不能|可否`;
const duty = "应当(?!说)|应该(?!说)|(?<![相对适供反响效回感答])应(?![用对急该届聘邀运收付])|(?<!必)须(?!知)|必须|亟[需待]|急需|有必要|不[宜得应]|(?<![重主需想只])要(?![求素点件领闻害义么是不])";
const possibility = "可(?:以(?![说看])|考虑|探索|由|在|设|采取|借鉴|参照|通过|将)|需要?(?![求时的，。])";
/** Before 建议, not part of a name (政策支持建议). */
const suggests = /(?<=^|[，,；：:\s]|[此我特烈现故也还并再]|我们|本人|因而|所以|党派|委员会?)(?:建议(?![书稿的性中被案权。]|如下)|恳请|呼吁)/u;
const asksOutright = new RegExp(outright, "u");
const asksSomehow = new RegExp(`${duty}|${possibility}`, "u");
const isDue = new RegExp(duty, "u");
const mayBe = new RegExp(possibility, "u");
/** A sentence without a subject that opens with one of these tells somebody to do something. */
const opening = new RegExp(`^[\\s\\u3000]*(?:(?:为此|因此|对此|同时|此外|另外|其次|再次|最后|还有|今后|下一步)[，,：:]?)?` +
    "(?:进一步|大力|积极|尽[快早]|抓紧|全面|深入|切实|着力|逐步|适[时当度]|率先|主动|坚持|持续|继续|统一|合理|科学|严格|充分|有效|及时|不断|稳步)*" +
    "(?:请(?![求示假教客])|加[强快大速]|完善|建[立设好]|健全|推[动进行广出]|鼓励|支持|制[定订]|修[订改]|出台|设[立置]|成立|[开拓]展|组[建织]|落实|提[高升]|优化|探索|规范|引[导进入]|统筹|明确|调整|强化|构建|打造|搭建|促进|培[育养]|发[展挥]|实[施行现]|改[革善进造]|创[新建]|取消|减[少轻免]|降低|扩[大充建]|保[障护留]|深化|拓宽|做[好强优大]|重视|营造|注重|突出|抓[好住]|增[加设强]|充实|整[合治]|争取|允许|放[开宽]|禁止|严[禁控]|限制|停[止办]|恢复|撤[销并]|废止|延长|缩短|简化|编制|配[备齐]|开[发放通设]|纳入|控制|清理|查处|公[开布]|补[贴助]|奖励|试点|借鉴|压实|畅通|破解|解决|理顺|盘活|普及|丰富|让|将|把|由|给予|对[^。，]{1,30}(?:进行|给予|实[行施])|在[^。，]{1,20}(?:设[立置]|建[立设]|开[展设]|增[设加]|新[增建]|规划|恢复|安装|配[备置]|试[点行]|推[广行]))", "u");
/** Goes on with what was asked before it, or tells what is. */
const tells = /^[\s\u3000]*(?:并|其中|这|此举|从而|进而|以便|以期|确保|使|通过(?:以上|上述|这|此)|只有|特别是|尤其是|例如|比如|即|因为|由于|如果|一旦|虽然|尽管|随着|但|然而|据|去年|今年以来|近年来|目前|当前|截至|根据统计|一方面|另一方面|在此基础上|此类|该|\d{4}年|[^，。]{2,12}后(?:[，,]|将))|^[^。；]{0,40}(?:指出|提出|强调|规定|要求|显示|表明|发现|认为|介绍)[，,：:“‘]/u;
const quoted = /“[^”]{0,200}”|《[^》]{0,60}》|（[^）]{0,80}）/gu;
const lacks = /不[足够力高强畅到平完健规合]|缺[乏少失位]|滞后|薄弱|偏[低少弱]|短缺|难以|困难|较[低少弱差]|不容忽视|严重|尚未|有待|制约|欠缺|匮乏|单一|瓶颈|矛盾|问题|没有/u;
/** A number before the sentence. */
const numbered = /^[\s\u3000]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]+|[一二三四五六七八九十](?:个)?[是要](?!否)|第[一二三四五六七八九十][，,、]|[①-⑳]|(?:首先|其次|再次|最后)[，,]?|其[一二三四五六][，,：:]|(?:同时|此外|另外)[，,]|在?[^，。；\s]{1,6}(?:上|方面)[，,])[\s\u3000]*/u;
/** “资金上，……”, “在机制方面，……”: asks sorted by aspect. */
const aspect = /^[\s\u3000]*在?[^，。；\s]{1,6}(?:上|方面)[，,]/u;
/** What a sentence suggests in so many words (建议……): what stands behind the word. Empty where it does not. */
export function askedInWords(sentence) {
    const words = suggests.exec(sentence);
    return words === null ? "" : sentence.slice(words.index + words[0].length).trim();
}
/** Whether a sentence opens by telling somebody to do something (加强……). */
export function opensAsk(sentence) {
    return opening.test(sentence);
}
/** Whether a sentence of a recommendation asks for something new, rather than explains what was asked. */
export function startsAsk(sentence) {
    const own = sentence.replace(quoted, "");
    if (asksOutright.test(own) || aspect.test(own))
        return true;
    return !tells.test(sentence) && (opening.test(own) || asksSomehow.test(own));
}
/** Whether it only tells or complains: among paragraphs or members of a row (；) that ask, all others are asks too. */
export function onlyTells(sentence) {
    const own = sentence.replace(quoted, "");
    return (!asksOutright.test(own) && (tells.test(own) || (lacks.test(own) && !opening.test(own) && !asksSomehow.test(own))));
}
/**
 * How much likelier a sentence is among asks than among what stands before them: logarithm of the ratio, rounded, as counted in a thousand
 * proposals whose parts had headings.
 */
export function leanToAsking(sentence) {
    const own = sentence.replace(numbered, "").replace(quoted, "");
    if (suggests.test(own))
        return 2.7;
    if (tells.test(own))
        return -1;
    // “人的问题。” is a heading.
    const lacking = own.length > 10 && lacks.test(own) ? -2 : 0;
    if (opening.test(own))
        return 2.5 + lacking;
    if (asksOutright.test(own))
        return 0.8 + lacking;
    if (isDue.test(own))
        return 1.2 + lacking;
    return (mayBe.test(own) ? 0.2 : -0.35) + lacking;
}
