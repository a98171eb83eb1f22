import * as c from "./cells.ts";
import type { HeaderStyle } from "./style.ts";

/** Headers and answers written down after recognition was tuned, before it first saw them. Invented after the practice. */
export const heldOutStyles: readonly HeaderStyle[] = [
  {
    name: "州政协审查意见表",
    title: "第十四届委员会第二次会议提案审查意见表",
    columns: [
      ["提案流水", "number", c.yearNumbers],
      ["提案事由", "subject", c.titles],
      ["提案人（或单位）名称", "proposers", c.collectives],
      ["初审意见", "status", c.filings],
      ["拟主办单位", "unit", c.units],
      ["拟会办单位", "assistingUnits", c.otherUnits],
      ["审查人", "none", c.leaders],
    ],
  },
  {
    name: "电子表格公式导出",
    columns: [
      ["Column1", "serial", c.serials],
      ["Column2", "subject", c.titles],
      ["Column3", "body", c.bodies],
      ["Column4", "unit", c.units],
    ],
  },
  {
    name: "公开网站抓下来的表",
    columns: [
      ["title", "subject", c.titles],
      ["url", "none", c.links],
      ["pubDate", "date", c.days],
      ["source", "none", c.sources],
      ["mainText", "body", c.bodies],
      ["keywords", "none", c.keywords],
    ],
  },
  {
    name: "政务平台，中文全称",
    columns: [
      ["提案唯一标识", "id", c.keys],
      ["所属年度", "year", c.years],
      ["案由（提案题目）", "subject", c.titles],
      ["第一提案人姓名", "proposers", c.members],
      ["第一提案人联系电话", "none", c.phones],
      ["第一提案人所在界别", "sector", c.sectors],
      ["联名提案人姓名", "coProposers", c.jointNames],
      ["联名提案人数", "coProposerCount", c.counts],
      ["提案提交日期", "date", c.days],
      ["提案立案状态", "status", c.filings],
    ],
  },
  {
    name: "两层表头：主办会办各有时间",
    columns: [
      ["案号", "number", c.numbers],
      ["案由", "subject", c.titles],
      [["主办单位", "名称"], "unit", c.units],
      [["主办单位", "答复时间"], "none", c.laterDays],
      [["会办单位", "名称"], "assistingUnits", c.otherUnits],
      [["会办单位", "答复时间"], "none", c.laterDays],
    ],
  },
  {
    name: "县级手工表",
    columns: [
      ["顺序", "serial", c.serials],
      ["提案人", "proposers", c.untidyMembers],
      ["提案标题", "subject", c.plainTitles],
      ["情况反映", "situation", c.situations],
      ["意见与建议", "advice", c.advices],
      ["交办给", "none", c.units],
      ["落实情况", "outcome", c.outcomeWords],
    ],
  },
  {
    name: "繁体，三栏正文",
    columns: [
      ["編號", "number", c.numbers],
      ["案由", "subject", c.titles],
      ["背景情況", "situation", c.situations],
      ["問題分析", "analysis", c.analyses],
      ["具體建議", "advice", c.advices],
      ["提案形式", "form", c.forms],
      ["提案者", "proposers", c.joint],
    ],
  },
  {
    name: "拼音与英文混用",
    columns: [
      ["ta_no", "number", c.numbers],
      ["ta_mc", "subject", c.titles],
      ["tar_name", "proposers", c.members],
      ["jiebie_name", "sector", c.sectors],
      ["category_name", "category", c.categories],
      ["zbdw_name", "unit", c.units],
      ["tj_date", "date", c.days],
    ],
  },
  {
    name: "同义的列并列",
    columns: [
      ["提案号", "number", c.numbers],
      ["编号", "none", c.serials],
      ["案由", "subject", c.titles],
      ["题目", "none", c.plainTitles],
      ["提案者", "proposers", c.joint],
      ["执笔人", "none", c.members],
      ["立案日期", "none", c.laterDays],
      ["提交日期", "date", c.days],
    ],
  },
  {
    name: "人数与满意度",
    columns: [
      ["提案编号", "number", c.numbers],
      ["提案名称", "subject", c.titles],
      ["提案人", "proposers", c.members],
      ["提案人数", "proposerCount", c.counts],
      ["委员评价", "none", c.satisfaction],
      ["答复函文号", "none", c.replyNumbers],
      ["答复分类（A/B/C/D）", "outcome", c.outcomes],
    ],
  },
  {
    name: "没有表头，只有三列",
    columns: [
      ["", "proposers", c.joint],
      ["", "subject", c.titles],
      ["", "unit", c.units],
    ],
  },
  {
    name: "留言导出",
    columns: [
      ["工单编号", "id", c.keys],
      ["来信人", "writer", c.members],
      ["来电号码", "none", c.phones],
      ["诉求标题", "subject", c.plainTitles],
      ["诉求内容", "body", c.bodies],
      ["受理时间", "date", c.times],
      ["办结时间", "none", c.laterDays],
      ["支持数", "likes", c.likes],
    ],
  },
  {
    name: "提案线索征集回执",
    columns: [
      ["报送单位", "none", c.units],
      ["选题名称", "subject", c.titles],
      ["选题理由", "none", c.analyses],
      ["建议提案人", "proposers", c.members],
      ["联系人及电话", "none", c.phones],
    ],
  },
  {
    name: "备注式表头",
    columns: [
      ["序号\n（勿填）", "serial", c.serials],
      ["案由\n（关于……的建议，20字以内）", "subject", c.titles],
      ["提案者\n（集体提案填单位全称）", "proposers", c.collectives],
      ["类别\n（经济/政治/文化/社会/生态）", "category", c.categories],
      ["拟提交时间\n（年-月-日）", "date", c.days],
      ["是否联名", "none", c.yesNo],
    ],
  },
  {
    name: "缺字的表头",
    columns: [
      ["号", "number", c.numbers],
      ["案由", "subject", c.titles],
      ["人", "none", c.members],
      ["主办", "unit", c.units],
      ["会办", "assistingUnits", c.otherUnits],
      ["类", "none", c.categories],
    ],
  },
];
