/** Why a clue is not a matter for a proposal; the words are shown to the clerk. */
export interface SetAside {
  readonly clue: string;
  /** One Chinese phrase. */
  readonly reason: string;
  /** The words of the clue that tell, [start, end) of its text; or of its title where `inTitle`. */
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
}

interface Rule {
  readonly reason: string;
  readonly pattern: RegExp;
  /** True where the words count in the title only: in a text they are often mere anger. */
  readonly titleOnly?: boolean;
}

/**
 * What the rules of proposal work keep out: matters before a court, one household's dispute, one person's claim, a report of a crime or of a
 * named person. They go to other offices. Narrow on purpose: what is set aside wrongly is demand that nobody sees.
 */
const rules: readonly Rule[] = [
  {
    reason: "已进入司法程序或对裁决不服，按规定不作为提案线索",
    pattern:
      /(?:一审|二审|再审|终审|庭审|败诉|胜诉|判决书|裁定书|民事诉讼|刑事诉讼|提起诉讼|强制执行|执行局|老赖|开庭|申请再审|法官)|(?:法院|仲裁委?)[^。]{0,12}(?:判|裁|起诉|受理|立案|不服)|不服[^。]{0,8}(?:判决|裁定|裁决|仲裁|认定)|(?:责任|事故)认定(?:书|结果)?[^。]{0,10}(?:不服|不公|复核)|起诉(?:了|到|至)|纠纷一案/u,
  },
  {
    reason: "举报具体个人或案件，应转有关部门处理",
    titleOnly: true,
    pattern:
      /实名举报|(?:举报|控告|检举)[^，。]{0,16}(?:书记|主任|干部|人员|组长|局长|医生|老师|人员)|状告|诈骗|被骗|骗子|骗局|骗钱|传销|涉黄|卖淫|嫖娼|聚众|赌博|聚赌|六合彩|吸毒|黑社会|恶势力|恶人|保护伞|打伤|打人|殴打|报案|非法集资|车贷案|命案|死亡|行贿|受贿|贪污|村霸|警官/u,
  },
  {
    reason: "一户一人的邻里或家庭纠纷",
    pattern:
      /(?:楼上|楼下|隔壁|邻居)[^。]{0,24}(?:漏水|泡了|赔|违建|占用我|霸占)|我家[^。]{0,16}(?:赔偿|赔我|被泡|漏水|被淹|被拆)|(?:兄弟|二弟|大哥|叔叔|婆媳|前夫|前妻|离婚|遗产|继承|抚养|赡养)[^。]{0,16}(?:纠纷|不认|争|判|拒)|院墙|老宅[^。]{0,8}纠纷/u,
  },
  {
    reason: "个人待遇或权益的个案诉求，宜由主管部门答复",
    pattern:
      /(?:本人|我(?!们|市|县|区|省|国|校|院)|我爸|我妈|我父亲|我母亲|我爱人|我老公|我儿子|我女儿)[^。，；]{0,10}(?:工龄|档案|退休金|养老金|抚恤金|伤残|工伤|户口|社保卡|补缴|公积金|低保|房产证|驾照|驾驶证|购房资格|准生证|结婚证|学籍)[^。，；]{0,8}(?:少算|认定|办不|办理不|未办|没办|不给|不予|拒|丢|错|停|退不|转不|迁不|无法|不能)|(?:欠|拖欠)(?:我|本人|我们?[一二三四五六七八九十\d]+[人个])[^。]{0,10}(?:钱|款|工资|工钱)|欠我(?:的)?(?:工资|工钱|钱|货款)|欠条/u,
  },
];

/** The first rule that applies to a clue, or null. */
export function findPersonalMatter(clue: {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}): SetAside | null {
  for (const { reason, pattern, titleOnly } of rules) {
    const inTitle = pattern.exec(clue.title);
    if (inTitle !== null) {
      return { clue: clue.id, reason, start: inTitle.index, end: inTitle.index + inTitle[0].length, inTitle: true };
    }
    if (titleOnly === true) continue;
    const inText = pattern.exec(clue.text);
    if (inText !== null) {
      return { clue: clue.id, reason, start: inText.index, end: inText.index + inText[0].length, inTitle: false };
    }
  }
  return null;
}
