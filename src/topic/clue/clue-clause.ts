import { placeWords } from "./place-word.ts";

/** What a clause of a clue is good for. */
export interface ClauseQuality {
  /** Can be printed at all. */
  readonly clean: boolean;
  /** A quote may begin with it, and end with it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Speaks of somebody's own affair, asks the office, or charges somebody. */
  readonly personal: boolean;
  /** Says that something is wrong, or wanted. */
  readonly telling: boolean;
  /** Names a place, an estate, a line, a house: what it tells of one place speaks for no other. */
  readonly named: boolean;
  /** What disturbs a reader, ≥ 0. */
  readonly blemish: number;
}

/** What no catalog can print: data of persons, salutations and thanks, officials, abuse, web addresses, marks of emotion. */
const unprintable =
  /＊|\*|[A-Za-z]{5}|https?|www|\[|\]|【|】|(.)\1\1|[~～^#@&=]|\d{5}|\s|书记|[市县区局镇校院处科所站队]长(?!期)|主任|领导|警官|法官|您|尊敬|敬爱|谢谢|感谢|此致|敬礼|恳请|跪求|求求|电话|手机号|身份证|姓名|投诉人|法人|举报|贵(?:局|单位|部门|办|市|区)|包庇|勾结|腐败|贪|受贿|行贿|保护伞|黑社会|黑恶|恶霸|流氓|无耻|无良|黑心|狗(?:官|腿|屁|日)|妈的|他妈|混蛋|(?<![修筑件活厨余])垃圾(?:公司|开发商|物业|政府)|骗子|畜生|滚(?:蛋|开)|死(?:了|人|亡)|自杀|跳楼|血|阿(?!姨|里|拉|婆|公|胶|富|尔|根|斯|克|迪)/u;

/** Begins in the middle of a thought, or with a verb whose subject stands before. */
const leaning =
  /^(?:.、|而|但|可是|可(?!以|行|用)|却|则|并|且|也|还|又|再|更|就|才|都|便|所以|因|由于|导致|致使|造成|使|从而|以(?!前)|及|和(?!谐)|与|或|的|地(?![面方铁下产区段点处])|得|了|着|过(?![街路往渡])|等(?!车|候|级)|之|其|这|那|此|该|他|她|它|甚至|然后|后来|于是|接着|另外|同时|一是|二是|三是|第[一二三四五]|首先|其次|最后|特别|尤其|不过|只|无论|不管|为|据|如|例如|比如|原因|问题是|结果|说|称|回复|答复|告知|反映|反应|今天|昨|前[天几]|近日|最近[^，]{0,4}$|上[周个]|是|想|要(?!求)|会(?![所议])|能(?!源)|将|被|把|让|给(?![水排])|对(?![口面])|从|向|由|直接|通过|经过|按|根据|面对|至|到(?!站)|当时|期间|一直|仍|依|已|曾|没|不(?!少)|未(?!成)|全(?!市|县|城|区|省|国)|均|有的|请|去|来|做|用(?![水电户工地])|看(?!病)|问|找|跟|连|像|别|总之|综上|众所周知|其实|实际|本来|原来|理应|凭|难道|唯|作为|针对|考虑|切实|无(?!障)|因而|尽管|虽|即使|除|关于|即|可以|自从|拒绝|应(?![急届])|影响|加剧|破坏|带来|收费|投诉|上述|以上|事[发后]|备注|况且|个人(?:认为|觉得)|具体|主要理由|关键|\d|[（(A-Za-z]|[一二三四五六七八九十]+(?:[、是]|$))/u;
/** Ends in the middle of one. */
const hanging =
  /^(?:如果|因为|由于|虽然|尽管|即使|当|只要|只有|不仅|不但|不光|若|要是|既然|除了|关于|对于|为了|随着|根据|按照|依据|自从?(?!来水)|每[到当]|无论|不管|一旦|通过|经过|作为|在[^，]{0,14}(?:后|时|中|下|前|里|上|背景下)$)|(?:的|和|与|是|在|对|为|而|但|及|把|将|被|于|如|例如|比如|以后|之后|时候|期间|情况下|来说|而言|时|认为|表示|发现|知道|说|问|称|如下|理由|原因|即|且|或|等问题|建议|希望|要求|指出|那么)$/u;
/** Somebody's own affair, a question or a reply, a charge against somebody, talk of what stands elsewhere. */
const personal =
  /我(?!们|市|县|国|区|省|校|院)|本人|咱|俺|请问|咨询|想问|想了解|想知道|不知|是否|吗$|呢$|什么时候|何时|为什么|为何|怎么|如何|哪|涉嫌|违法|欺|骗|诈|坑(?![洼坑])|忽悠|恶意|造假|弄虚作假|不作为|懒政|推诿|踢皮球|偏袒|侵吞|挪用|霸道|霸占|蛮横|猖|暗箱|非法|强迫|威胁|恐吓|有限公司|集团|联名|[一-龥]某|老婆|老公|儿子|女儿|母亲|父亲|爸|妈|爷|奶|回复|答复|来电|《|他们?(?!人)|她|信访|上访|维权|法院|诉讼|赔偿|起诉|物权法|条例|规定》|\d[、.．]|[一二三四五六七八九][、.．]|[a-z]|凭什么|难道|居然|竟然|试问|声称|宣称|据说|律师|客服|承诺|应当|应(?:根据|按|由|依|设|计|在|符合)|须|依照|不得|严禁|第[一二三四五六七八九十百\d]+(?:条|[，、：])|问题在于|不是说|可以吗|能不能|可不可以|会不会|有没有|扰乱|公然|藐视|无视|套取|空子|目无|推脱|敷衍|剥削|不承认|^(?:称|说是|表示)/u;
/** Says that something is wrong, or wanted. */
const telling =
  /没有|没|不|无|未|难|堵|差|坏|吵|噪|臭|脏|乱|缺|太少|偏少|贵|过高|过低|太慢|停|漏|裂|破|老化|影响|严重|危险|隐患|扰民|污染|拖|超|占|淹|漆黑|只有|仅|空置|闲置|较高|较低|偏[高低少大]|下降|亏损|希望|建议|盼|应|需要|尽快|早日|加强|增加|增设|完善|规范|频繁|紧张|拥挤|突出/u;

/** Names of estates and lines that {@link placeWords} does not know. */
const names =
  /[一-龥][苑邸郡府庭](?!部)|[一-龥]{2}(?:国际|花园|公馆|新城|学校|小学|中学|医院|公司)|[\d一二三四五六七八九十]+(?:期|栋|号|路)/gu;
/** Points at what was said before. */
const pointing = /该|此|上述|以上|这[个条些样里]|那[个条些样里]/u;

/** A masked or real code of a district (A3区). */
const district = /[A-Z]\d*[市区县]/u;

/** How much a place, a figure, 我们 and a pointer disturb. */
const disturbs = { place: 0.15, figure: 0.06, we: 0.05, pointing: 0.1 };

export function judgeClause(text: string): ClauseQuality {
  if (unprintable.test(text)) return unclean;
  const named = placeWords(text).length + [...text.matchAll(names)].length;
  const figures = [...text.matchAll(/\d+/gu)].length;
  return {
    clean: true,
    opens: !leaning.test(text),
    closes: !hanging.test(text),
    personal: personal.test(text) || district.test(text),
    telling: telling.test(text),
    named: named > 0,
    blemish:
      disturbs.place * named +
      disturbs.figure * figures +
      (text.includes("我们") ? disturbs.we : 0) +
      (pointing.test(text) ? disturbs.pointing : 0),
  };
}

const unclean: ClauseQuality = {
  clean: false,
  opens: false,
  closes: false,
  personal: false,
  telling: false,
  named: false,
  blemish: 0,
};
