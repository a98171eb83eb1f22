import { columnKinds } from "./column-kinds.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { bracketOf, chinesePart, englishCore, normalizeHeader } from "./header-text.ts";

export type { ColumnKind } from "./column-kinds.ts";

/**
 * Headers of office tables and portals, by meaning; within a line the earlier wins where a table has several.
 * Compared after `normalizeHeader`, so without spaces, brackets and marks, simplified and in lower case.
 */
const lists: Readonly<Record<ColumnKind, string>> = {
  id: "提案id id pkid 主键 唯一编号 唯一标识 唯一标识码 留言编号 留言id 线索编号 线索号 工单编号 工单号 信件编号 来信编号 来件编号 来件号 诉求编号 记录编号 系统编号 uuid guid",
  year: "年份 年度 年 提案年份 提案年度 届次年份 所属年份 所属年度 year nianfen niandu",
  number:
    "提案号 提案编号 提案案号 案号 提案编码 立案号 立案编号 件号 编号 编码 提案流水号 流水号 提案序号 号 proposalnumber proposalno number no code tianbianhao tianhao bianhao anhao",
  serial: "序号 序 行号 顺序号 顺序 rownum rownumber rowno index seq serial xuhao",
  session: "届次 届别 会议届次 届次会议 会次 会议 所属届次 提案届次 所属会议 会议名称 session sessionname jieci",
  occasion:
    "大会或平时 大会平时 大会或平时提案 平时或大会 提案时段 提交时段 提案时期 会议期间或闭会期间 会间会后 occasion",
  subject:
    "案由 提案案由 提案题目 提案名称 提案标题 提案主题 案由标题 案由名称 题目 标题 名称 事由 建议题目 建议名称 建议标题 选题 选题名称 选题题目 参考选题 线索题目 线索标题 线索名称 线索主题 留言主题 留言标题 来信标题 来信主题 诉求标题 诉求主题 工单标题 问题标题 信件标题 主题 件名 事项 事项名称 提案 提案线索 线索 重点提案 重点提案名称 重点提案题目 reason title subject topic heading anyou timu biaoti tiantimu tianbiaoti tianmingcheng",
  body: "正文 提案正文 提案内容 案文 提案案文 内容 正文内容 提案全文 全文 具体内容 详细内容 主要内容 提案主要内容 留言详情 留言内容 线索内容 线索详情 线索描述 诉求内容 来信内容 信件内容 工单内容 反映内容 问题描述 详情 详细描述 描述 内容摘要 提案摘要 摘要 content contents body text fulltext detail details description maintext zhengwen neirong tianneirong quanwen",
  situation:
    "情况 背景情况 调研情况 基本情况 现状 现状情况 背景 提案背景 案据 情况分析 背景及现状 现状及背景 background situation",
  analysis:
    "问题及分析 问题分析 问题与分析 问题和分析 存在问题 存在的问题 存在的主要问题 主要问题 问题 问题及原因 问题与原因 原因分析 分析 problem problems analysis",
  advice:
    "具体建议 建议 意见建议 意见和建议 对策建议 建议内容 建议措施 工作建议 提案建议 有关建议 解决办法 办法 advice suggestion suggestions recommendation recommendations",
  proposers:
    "提案者 提案人 提案者姓名 提案人姓名 提案者名称 提案单位及个人 第一提案人 第一提案者 领衔委员 领衔人 领衔提案人 领衔提案者 提案委员 委员姓名 提案单位 提案者单位 集体提案单位 提出者 提出人 提交人 提交单位 提供人 委员 姓名 personnelname proposer proposers proposername firstproposer leadproposer author authors member membername submitter sponsor tianren tianzhe diyitianren tianweiyuan",
  coProposers:
    "联名人 联名委员 联名提案人 联名提案者 联名者 联署人 附议人 附议委员 附议者 共同提案人 共同提案者 其他提案人 其他提案者 联名 附议 联名委员姓名 coproposer coproposers jointproposer jointproposers cosponsor cosponsors cosigner cosigners seconder seconders lianmingren lianmingweiyuan fuyiren",
  proposerCount: "提案人数 提案者人数 提案人总数 提案者总数 总人数 署名人数 proposercount",
  coProposerCount:
    "联名人数 联名委员数 联名委员人数 附议人数 附议委员数 联名提案人数 联署人数 coproposercount lianmingrenshu",
  writer: "留言用户 留言人 留言者 来信人 写信人 诉求人 反映人 投诉人 用户名 昵称 username nickname",
  sector:
    "界别 所属界别 提案人界别 提案者界别 委员界别 第一提案人界别 第一提案者界别 界别名称 所在界别 sector sectorname jiebie",
  form: "提案形式 提案方式 提交形式 提案性质 形式 提案人类别 提案者类别 提案者类型 提案人类型 提案主体 form proposertype proposalform authortype tianxingshi",
  category:
    "类别 提案类别 提案分类 分类 所属类别 案由分类 内容分类 内容类别 提案类型 类型 类目 分类名称 类别名称 主题分类 问题分类 所属领域 领域 一级分类 一级标签 type category categoryname classification leibie fenlei leixing tianleibie tianfenlei tianleixing",
  date: "提交日期 提交时间 提案日期 提案时间 收到日期 收到时间 收案日期 收案时间 来文日期 登记日期 登记时间 留言时间 留言日期 来信时间 来信日期 受理时间 受理日期 反映时间 诉求时间 日期 时间 发布日期 发布时间 立案日期 立案时间 publishtime publishdate submittime submitdate submissiondate submitteddate datesubmitted createtime createdate createdat filingdate date time tijiaoshijian tijiaoriqi riqi shijian",
  unit: "主办单位 承办单位 承办单位名称 主办单位名称 主承办单位 牵头承办单位 牵头单位 主办及会办单位 主会办单位 主办会办单位 承办部门 主办部门 主办 承办 独办单位 分办单位 办理单位 建议承办单位 建议办理单位 拟承办单位 拟办单位 拟办理单位 责任单位 unit department mainunit leadunit leadingunit leaddepartment maindepartment handleunit handlingunit undertaker chengbandanwei zhubandanwei banlidanwei",
  assistingUnits:
    "会办单位 会办单位名称 协办单位 协办单位名称 会同办理单位 会办部门 协办部门 配合单位 参与单位 会办 协办 assistunit assistunits assistingunit assistingunits cohandlingunit cohandlingunits counit counits supportunit supportunits huibandanwei xiebandanwei",
  outcome:
    "办理结果 办复结果 答复类型 答复类别 办理结果分类 办理类别 办理类型 答复结果 办复类型 办复类别 解决程度 办理程度 落实程度 落实结果 采纳情况 解决情况 办理等级 outcome result handleresult handlingresult replytype banlijieguo dafuleixing dafuleibie",
  status:
    "立案情况 审查结果 审查情况 审查结论 立案结果 立案状态 立案与否 是否立案 审查意见 处理意见 处理结果 处理情况 处理方式 提案状态 审查状态 状态 立案 status proposalstatus filingstatus lianqingkuang lianzhuangtai shenchajieguo",
  likes: "点赞数 点赞 点赞量 赞 支持数 赞同数 支持人数 关注数 关注度 附议数 热度 likes likecount",
};

/** First letters of a header's pinyin, as databases name fields. They mean so many things that the cells must agree. */
const initials: Readonly<Partial<Record<ColumnKind, string>>> = {
  year: "nf nd",
  number: "tabh tah bh ah",
  serial: "xh",
  session: "jc hc",
  subject: "ay bt tm tabt tatm",
  body: "nr zw tanr qw",
  proposers: "tar taz tarxm tazxm dytar tadw wyxm",
  coProposers: "lmr fyr lmtar",
  sector: "jb ssjb",
  form: "taxs xs",
  category: "lb fl lx talb tafl talx",
  date: "rq sj tjrq tjsj djsj larq",
  unit: "cbdw zbdw bldw",
  assistingUnits: "hbdw xbdw",
  outcome: "bljg dflx dflb",
  status: "laqk lazt scjg zt",
};

/** Columns that carry one of our words but mean something else: people's contacts, counts, replies, remarks. */
const otherThings =
  /电话|手机|联系|邮箱|邮件|地址|邮编|传真|备注|附件|签名|签字|职务|职称|性别|出生|年龄|身份证|民族|党派|网址|链接|满意|反对|浏览|阅读|回复|人数|件数|次数|字数|电子|经办|执笔|督办|主题词|关键词|文号|(工作|所在)单位|公开|(交办|办结|办复|办毕|答复|反馈|签收|截止|开始|结束|更新|修改|审核|走访|面商|完成)(日期|时间|期限)|phone|mobile|tel|mail|address|remark|url|link|attach|contact|(reply|finish|end|update|modify|start|close)(d|ed)?(date|time|at)$/;

export const columnNames: readonly (readonly [ColumnKind, readonly string[]])[] = columnKinds.map(
  (kind) => [kind, lists[kind].split(" ")] as const,
);

/** What the book says of a header. */
export interface BookEntry {
  readonly kind: ColumnKind;
  /** Its place in that kind's line, 0 first. */
  readonly rank: number;
  /** The name is so short or general that the cells must agree. */
  readonly weak: boolean;
}

const byName: ReadonlyMap<string, BookEntry> = new Map<string, BookEntry>([
  ...(Object.entries(initials) as [ColumnKind, string][]).flatMap(([kind, names]) =>
    names.split(" ").map((name, rank) => [name, { kind, rank: rank + 90, weak: true }] as const),
  ),
  ...columnNames.flatMap(([kind, names]) => names.map((name, rank) => [name, { kind, rank, weak: false }] as const)),
]);

/** Kinds that a bracket tells apart: 办理单位（会办）. */
export const families: readonly (readonly ColumnKind[])[] = [
  ["unit", "assistingUnits"],
  ["proposers", "coProposers"],
];

/** The kind a header names by the book. */
export function lookUpHeader(header: string): BookEntry | null {
  const name = normalizeHeader(header);
  const outside = byName.get(name) ?? null;
  const bracket = bracketOf(header);
  const inside = bracket === null ? null : (byName.get(bracket) ?? null);
  if (outside !== null && inside !== null) {
    return families.some((kinds) => kinds.includes(outside.kind) && kinds.includes(inside.kind)) ? inside : outside;
  }
  if (outside !== null || meansSomethingElse(name)) return outside;
  return byName.get(chinesePart(header) ?? "") ?? byName.get(englishCore(header) ?? "") ?? inside;
}

/** Whether a normalized header carries one of our words and means something else. */
export function meansSomethingElse(header: string): boolean {
  return otherThings.test(header);
}
