const lawsuit = /(?:一审|二审|再审|终审|庭审)(?:判|裁|败|胜|开庭|法院|认定|后)|败诉|胜诉|判决书|裁定书|申请再审|执行局|纠纷一案|法院[^。，]{0,6}(?:判(?:决|令)|裁定|宣判|立案|受理|已作出|强制执行了)|(?:向|在|到)[^。，]{0,14}法院[^。，]{0,6}(?:起诉|立案|递交|提起|受理)|提起诉讼|(?:我们?|已|业主)[^。，]{0,8}起诉(?:了|到|至|开发)|仲裁(?:裁决书|委?[^。，]{0,4}(?:已|作出)裁决)|不服[^。]{0,8}(?:判决|裁定|裁决|仲裁|认定)|(?:责任|事故)认定(?:书|结果)?[^。]{0,10}(?:不服|不公|复核)/u;
/** One household: 我家、本人, not 我们小区. */
const household = /(?:楼上|楼下|隔壁|邻居)[^。]{0,16}(?:泡了|不肯?赔|占用我|霸占)|(?:楼上|隔壁)[^。]{0,16}(?:漏水|违建)|我家[^。]{0,16}(?:赔偿|赔我|被泡|被拆)|(?:兄弟|二弟|大哥|叔叔|婆媳|前夫|前妻|离婚|遗产|继承|抚养|赡养)[^。]{0,16}(?:纠纷|不认|争|判|拒)|院墙|老宅[^。]{0,8}纠纷|本人[^。，]{0,16}被[^。，]{0,10}(?:村民|邻居)[^。，]{0,6}(?:盗|砍|占|打)/u;
const claim = /(?:本人|我(?!们|市|县|区|省|国|校|院)|我爸|我妈|我父亲|我母亲|我爱人|我老公|我儿子|我女儿)[^。，；]{0,10}(?:工龄|档案|退休金|养老金|抚恤金|伤残|工伤|户口|社保卡|补缴|公积金|低保|房产证|驾照|驾驶证|购房资格|准生证|结婚证|学籍)[^。，；]{0,8}(?:少算|认定|办不|办理不|未办|没办|不给|不予|拒|丢|错|停|退不|转不|迁不|无法|不能)|(?<!不)(?:欠|拖欠)(?:我(?!们)|本人)[^。]{0,10}(?:钱|款|工资|工钱)|欠条|(?:工龄|档案)[^。，]{0,10}少算|给我补(?:发|办|缴)/u;
/**
 * What the rules of proposal work keep out: matters before a court, one household's dispute, one person's claim, a report of a crime or of a
 * named person. They go to other offices. Narrow on purpose: what is set aside wrongly is demand that nobody sees.
 */
const rules = [
    {
        reason: "已进入司法程序或对裁决不服，按规定不作为提案线索",
        title: new RegExp(`${lawsuit.source}|诉讼|老赖|开庭|法官|强制执行|法院`, "u"),
        text: lawsuit,
    },
    {
        reason: "举报具体个人或案件，应转有关部门处理",
        title: /实名举报|(?:举报|控告|检举)[^，。]{0,16}(?:书记|主任|干部|人员|组长|局长|医生|老师)|状告|诈骗|被骗|骗子|骗局|骗钱|传销|涉黄|招嫖|卖淫|嫖娼|聚众|赌博|聚赌|六合彩|吸毒|黑社会|恶势力|恶人|保护伞|打伤|打人|殴打|报案|非法集资|车贷案|命案|死亡|行贿|受贿|贪污|村霸|警官(?!职业|学院|学校)|[一-龥]某某?涉嫌/u,
        text: null,
    },
    { reason: "一户一人的邻里或家庭纠纷，宜由社区、村或调解组织处理", title: household, text: household },
    { reason: "个人待遇或权益的个案诉求，宜由主管部门答复", title: claim, text: claim },
];
/** The first rule that applies to a clue, or null. */
export function findPersonalMatter(clue) {
    for (const { reason, title, text } of rules) {
        const inTitle = title.exec(clue.title);
        const found = inTitle ?? text?.exec(clue.text) ?? null;
        if (found === null)
            continue;
        const [start, end] = [found.index, found.index + found[0].length];
        return { clue: clue.id, reason, start, end, inTitle: inTitle !== null };
    }
    return null;
}
