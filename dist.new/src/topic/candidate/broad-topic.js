import { specificWords } from "../match/concreteness.js";
import { objectOf } from "../match/same-object.js";
import { dot } from "../match/text-space.js";
/** Headings and catchwords that name no object, whatever verb stands before them. */
const headings = /^(?:产教融合|科教融汇|职普融通.*|.{0,8}(?:短板)?(?:强弱项|补短板).{0,6}|(?:合同)?示范(?:合同)?文本.{0,2}|急需紧缺人才|绿色低碳.{0,4}|要素市场化改革|零基预算改革|能源革命|生产性服务业.{0,4}|特优农业|公共服务标准化.{0,2}|居民消费.{0,2}|夜间经济集聚区|(?:县域)?城乡差距|收入差距|公平竞争市场环境|减量化、资源化、无害化|后续扶持|群众性精神文明创建活动|新型政商关系|亲清新型政商关系|“?双创”?示范基地建设|数字规则|(?:生态)?环境管理制度|新一代信息.{2,4}|(?:基础研究和)?应用基础研究|预算绩效管理|能源储备能力)$/u;
/** Several trades or regions at once: 四条重点链、三大集群. */
const manyAtOnce = /[二三四五六七八九十两]+(?:条|大|个|类)?(?:重点|支柱|主导|优势|特色)?(?:产业)?(?:链|集群|产业|片区|带)|^(?:城乡、|.{2}、.{2}、.{2}差距)|、.*、.*机制$|体系.{1,10}体系|.{2,4}、.{2,4}差距/u;
/** Whole fields of a government's work. */
const fields = /国有资本|国有资产|国资监管|国企改革|国有企业改革|房地产市场|重大工程(?:建设)?$|存量债务|脱贫攻坚成果|脱贫.{0,6}乡村振兴|城市群|世界一流|一流大学|一流学科/u;
/** Below this cosine the two members of A和B are matters of their own. */
const unrelated = 0.25;
/** True where a title would ask for a whole field of work, or for two fields at once. */
export function isBroadTopic(core, space) {
    const object = objectOf(core);
    if (headings.test(object) || manyAtOnce.test(core) || fields.test(core))
        return true;
    const members = /^(?<first>[^、和与及]{4,})[和与及](?<second>[^、和与及]{4,})$/u.exec(object)?.groups;
    if (members === undefined)
        return false;
    const [first, second] = [members["first"] ?? "", members["second"] ?? ""].map((member) => specificWords(member, space));
    if (first === undefined || second === undefined || first.length < 2 || second.length < 2)
        return false;
    const [a, b] = [space.embed(first.join("，")), space.embed(second.join("，"))];
    const known = dot(a, a) > 0 && dot(b, b) > 0;
    return known && dot(a, b) < unrelated;
}
