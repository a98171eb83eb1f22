import type { ProposalIndex } from "../match/proposal-index.ts";
import type { Core } from "../write/topic-core.ts";

/** Names of regions that stand in national papers and in those of other provinces. */
const regions =
  /京津冀|雄安|粤港澳|大湾区|成渝|海南|西部大开发|西部地区|西部|东北振兴|东北|中部地区|东部地区|中部城市群|长三角|长江经济带|黄河流域|川藏|一带一路|边疆|边境|沿边|香港|澳门|台湾|北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|太原|大同|汾河|晋北|晋南|晋东南|三晋|南京|苏南|苏北|扬子江|沿江|革命老区|民族地区/gu;

/** A line, harbor or park of its own name: 雄忻高铁、武宿机场. */
const named =
  /[\u4e00-\u9fff]{2}(?:高铁|铁路|机场|高速|新区|盆地|谷地|水库|峡谷|能源基地|煤气田|煤层气田)(?!建设规划)/gu;
const common =
  /^(?:城际|市域|郊区|干线|支线|高速|货运|专用|地方|普速|国家|快速|民用|通用|区域|重点|大型|中型|小型|病险|省级|城市|智慧|推进|建设|加快|完善|发展|改善|和|、)/u;

/** True where a core names a region or a work that no proposal of this archive ever named: it comes from somebody else's paper. */
export function namesElsewhere(core: Core, index: ProposalIndex): boolean {
  const names = [...core.matchAll(regions), ...core.matchAll(named)]
    .map((match) => match[0])
    .filter((name) => !common.test(name));
  return names.some(
    (name) => !index.proposals.some(({ proposal }) => proposal.subject.includes(name) || proposal.body.includes(name)),
  );
}
