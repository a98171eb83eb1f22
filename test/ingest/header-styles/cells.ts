/** Cells as offices fill them, eight a column, all invented. */
const line = (text: string): readonly string[] => text.split("|");

const matters = line(
  "老旧小区加装电梯|农村快递进村|中小学课后服务|湿地公园保护|社区食堂运营|职业院校实训基地建设|夜间公交线路|中医馆进社区",
);

export const titles = matters.map((matter) => `关于加强${matter}的建议`);
/** Titles nobody worded as 关于……的建议. */
export const plainTitles = line(
  "让老旧小区都装得上电梯|快递进村还差一公里|课后服务要办得更实|把湿地留给候鸟|社区食堂如何开得久|实训基地要跟上产业|夜里也要有公交坐|家门口看得上中医",
);
export const situations = matters.map(
  (matter) => `近年来，我市${matter}取得一定进展，去年各区共安排项目三十余个，群众总体满意，但城乡之间差别较大。`,
);
export const analyses = matters.map(
  (matter) => `${matter}存在三个问题：一是部门之间协调不够，二是资金渠道单一，三是后续管理没有明确的责任单位。`,
);
export const advices = matters.map(
  (matter) => `一、由市政府牵头建立${matter}联席会议。二、把所需资金列入年度预算。三、每年公布进展，接受群众监督。`,
);
export const bodies = situations.map((text, i) => `${text}${analyses[i] ?? ""}建议：${advices[i] ?? ""}`);

export const members = line("周明远|林若水|何思齐|欧阳明月|沈 平|艾力·买买提|许知秋|韩冰");
export const joint = line(
  "周明远、林若水|何思齐等5人|沈平|许知秋、韩冰、周明远|林若水等3名委员|何思齐|欧阳明月、韩冰|沈平",
);
export const jointNames = line("林若水、沈平||韩冰|何思齐、许知秋||周明远||林若水");
export const collectives = line(
  "民盟市委会|市工商联|九三学社市委会|教育界|提案委员会|市妇联|农工党市委会|第三委员小组",
);
export const sectors = line("教育界|经济界|教育界|医药卫生界|经济界|特邀界|科技界|教育界");
export const categories = line("城建环保|农业农村|教科文卫|城建环保|社会法制|教科文卫|城建环保|教科文卫");
export const units = line("市住建局|市农业农村局|市教育局|市林业局|市民政局|市教育局|市交通运输局|市卫生健康委");
export const otherUnits = line("市财政局|市邮政管理局||市水利局、市财政局|市市场监管局||市公安局|市医保局");
export const filings = line("立案|立案|并案|立案|不予立案|立案|转为意见和建议|立案");
export const outcomes = line("A|B|A|C|A|B|D|A");
export const outcomeWords = line("已解决|正在解决|已解决|留作参考|已解决|列入计划|正在解决|已解决");
export const forms = line("个人提案|联名提案|集体提案|个人提案|个人提案|联名提案|集体提案|个人提案");
export const occasions = line("大会提案|大会提案|平时提案|大会提案|平时提案|大会提案|大会提案|平时提案");
export const sessions = line("十四届二次|十四届二次|十四届二次|十四届二次|十四届二次|十四届二次|十四届二次|十四届二次");
export const serials = line("1|2|3|4|5|6|7|8");
export const numbers = line("0012|0015|0021|0034|0040|0041|0058|0077");
export const yearNumbers = numbers.map((number) => `2024${number}`);
export const years = line("2024|2024|2024|2024|2024|2024|2024|2024");
export const keys = line("a81f|b02c|c9e4|d110|e7aa|f3b9|a0c2|b7d5");
export const days = line("2024-01-08|2024-01-08|2024-01-09|2024-01-10|2024-01-10|2024-01-11|2024-01-12|2024-01-12");
export const chineseDays = days.map((day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日"));
export const times = days.map((day, i) => `${day} 1${i}:05:00`);
export const laterDays = days.map((day) => day.replace("-01-", "-07-"));
export const counts = line("2|5|1|3|4|1|2|6");
export const likes = line("12|0|35|4|118|7|0|61");
export const lengths = line("820|1130|960|1410|770|1205|990|1080");
export const phones = line(
  "13900000001|13900000002|13900000003|13900000004|13900000005|13900000006|13900000007|13900000008",
);
export const workplaces = line(
  "市第一中学校长|云山集团董事长|市人民医院主任医师|市林科所所长|市律师协会会长|职业学院教授|公交公司经理|市中医院院长",
);
export const remarks = line("|已电话沟通|||需补充材料|||");
export const yesNo = line("是|是|否|是|是|是|否|是");
export const satisfaction = line("满意|满意|基本满意|满意|满意|不满意|满意|满意");
export const replyNumbers = line(
  "云建函〔2024〕12号|云农函〔2024〕8号|云教函〔2024〕31号|云林函〔2024〕2号|云民函〔2024〕9号|云教函〔2024〕33号|云交函〔2024〕17号|云卫函〔2024〕20号",
);
export const keywords = line("电梯 小区|快递 农村|课后 学校|湿地 候鸟|食堂 养老|实训 职教|公交 夜间|中医 社区");
export const leaders = line("高副市长|高副市长|马副主席|马副主席|高副市长|马副主席|高副市长|马副主席");
export const handlingWays = line("主办|分办|主办|主办|分办|主办|主办|分办");
export const links = numbers.map((number) => `http://ta.example.gov.cn/view/${number}`);

/** A register kept by several hands: gaps, remarks among values, two ways of writing. */
export const untidyUnits = line("市住建局|市农业农村局（牵头）||市林业局|市民政局、市财政局|待定|市交通运输局|卫健委");
export const untidyDays = line("2024.1.8|1月8日|2024年1月9日||24.1.10|1月11日|2024/1/12|");
export const untidyMembers = line(
  "周明远委员|林若水（教育界）|何思齐 等5人|民盟市委|沈平|艾力·买买提|许知秋|韩冰、周明远",
);
export const progress = line("已办结|办理中|已办结|已办结|办理中|已办结|办理中|已办结");
export const ticks = line("√||√||||√|");
export const channels = line("电话|走访|座谈|电话|书面|走访|电话|座谈");
export const letters = line("甲|乙|甲|丙|乙|甲|丙|甲");
export const groups = line("第一组|第二组|第一组|第三组|第二组|第一组|第三组|第一组");
export const parties = line("民盟|中共|无党派|中共|民建|中共|九三学社|中共");
export const flags = line("0|0|1|0|0|0|1|0");
export const sessionTimes = line("会议期间|会议期间|闭会期间|会议期间|闭会期间|会议期间|会议期间|闭会期间");
export const sources = line("热线|信箱|热线|走访|热线|网上|信箱|热线");
/** Who leads and who assists in one cell. */
export const ledUnits = line(
  "市住建局（会办：市财政局、市公安局）|主办：市农业农村局；会办：市邮政管理局|市教育局|市林业局（会办：市水利局）|市民政局|市教育局、市人社局|主办：市交通运输局 会办：市公安局|市卫生健康委（会办：市医保局）",
);
