import { wordsTagged } from "../../text/word/parts-of-speech.js";
/** Words that fit any report: a phrase of these alone names no matter. */
const genericWords = new Set("中小 三级 县乡村 大型 发展 建设 改革 创新 体系 机制 能力 水平 工作 服务 经济 社会 产业 行业 企业 高质量 高水平 现代化 结构 效益 质量 环境 政策 制度 力度 行动 计划 战略 工程 项目 群众 人民 民生 城乡 区域 农村 城市 乡村 重点 领域 关键 核心 全面 深化 加强 推进 推动 完善 健全 建立 优化 提升 提高 促进 实施 支持 加快 开展 强化 落实 保障 管理 监管 治理 治理能力 治理体系 现代化建设 方面 问题 措施 任务 目标 部门 单位 政府 国家 全国 全省 全市 我省 我市 地区 各类 各级 综合 基础 基本 市场 主体 市场主体 经营主体 活力 动力 动能 潜力 优势 特色 品牌 资源 要素 空间 布局 格局 模式 业态 平台 载体 场景 需求 供给 投入 资金 投资 消费 内需 增长 增收 收入 就业 教育 医疗 卫生 健康 文化 旅游 体育 科技 人才 生态 环保 安全 稳定 法治 开放 合作 交流 融合 协同 协调 统筹 一体化 数字化 智能化 绿色 低碳 转型 升级 转型升级 提质 增效 提质增效 高效 有效 有序 持续 健康 良好 优质 重大 重要 主要 新 新型 新兴 传统 先进 一流 示范 试点 样板 标杆 引领 带动 作用 效应 成果 成效 经验 做法 方式 路径 渠道 方法 手段 条件 设施 基础设施 公共 公共服务 事业 队伍 组织 团队 专业 技术 研发 应用 推广 利用 开发 保护 传承 弘扬 宣传 普及 培育 培养 引进 扶持 鼓励 引导 规范 标准 规划 方案 办法 意见 条例 法规 立法 执法 监督 考核 评价 评估 激励 约束 责任 权益 利益 群体 人群 家庭 居民 市民 农民 职工 人员 干部 队伍建设 环境保护 实体经济 高质量发展 科技创新 产业升级 产业转型 产业结构 营商环境 乡村振兴 体制改革 体制机制 长效 长效机制 社会治理 公共安全 民营经济 区域协调 内涵 深度 广度 全方位 全过程 全链条 多元 多层次 多样化 精准 科学 规范化 制度化 常态化 便利化 市场化 国际化 法治化 均衡 均等化 普惠 公平 可持续 步伐 进程 进展 局面 底线 短板 弱项 堵点 难点 痛点 风险 隐患 意识 观念 理念 思想 精神 素质 作风 形象 氛围 风尚 新业 新模式 新业态 新动能 新格局 双循环 大局 全局 链条 产业链 供应链 强省 强市 强国 工作机制 协作 联动 制造 生产 生活 生产力 竞争力 竞争 地位 影响力 吸引力 关键环节 环节 程度 规模 总量 份额 比重 占比 增加值 国际 国内 国际化 地方 中央 省级 市级 县级 高端 中高端 大力 积极 着力 深入 扎实 稳步 改善 巩固 拓展 增强 扩大 做强 做优 做大 壮大 发挥 更好 更多 更大 更高 走在前列 改造 培训 运营 常态 维护 建成 改造升级 改造提升 排查 检查 更新改造 节能 开放 假期 周边 违规 违法 合同 文本 合同文本 示范文本 标识 大规模 规模化 更大规模 收集 转运 贮存 处置 排放 运输 产能 产量 产品 全链条 全链 全过程 有条件 改革试点 有关 落后 精品 服务设施 公共设施 配套设施 品质 宜居 提质改造 试行 分类 振兴 运行 规范运行 综合治理 专项治理 攻坚 专项 网络 中心 整体 防控 稳步推进 龙头企业 骨干企业 龙头 骨干 重点项目 服务中心 服务体系 管理体系 保障体系 体系建设 能力建设 制度化 机制化 一体 一批 县域 县级 乡镇 社区 街道 村级 基层 全域 系统性 系统 数量 更新 新建 改建 扩建 新增 破解 解决 治理 整治 消除 缓解 增加 供给 问题 困难 提标 扩面 扩容 走深走实 落地 见效 做好 抓好 办好 用好 力争 支撑 服务业 升级版 专项资金 各地 相关 居民小区 住宅小区 小区 居民区 老城区 城区 机动车 装备 大城市 多种形式 多种 形式 步伐 惩处 参与 实现 衔接 多样化 一体 各类 统一 关爱 争取 打击 防范 工作者 从业人员 从业者 负责人 会议 报告 精准化 精细化 精细 集聚 集群 产业集群 园区 基地 示范区 试验区 领先 前沿 我国 中国".split(" "));
/** Two generic words side by side that jieba joins, or phrases too wide for one proposal even if their words are rare. */
const tooBroad = /^(?:全面)?(?:深化)?(?:改革开放|科教兴.|乡村全面振兴|新型城镇化|共同富裕|新质生产力|现代化产业体系|国资国企改革|数字经济|数字政府|法治政府|民生福祉|美丽.{2}|健康.{2}|平安.{2}|法治.{2}|教育强.|文化强.|绿色发展|绿色转型|更加公平更高质量的教育|高质量教育体系|教育公平|财税金融体制改革|创新驱动发展战略|就业优先战略|就业优先政策|扩大内需战略|实体经济|社会治理|区域协调发展|深层次改革|对外开放|高水平对外开放|城乡融合发展|污染防治|生态文明建设|生态保护|民族团结进步|民营经济|民营经济发展|民营企业(?:高质量)?(?:发展)?|制造业转型升级|美丽乡村(?:建设)?|社会主义.*|人民群众.*|城市更新(?:行动)?|固体废物综合治理|生育支持政策|进出口.{0,4}发展|.*民生建设|政企沟通.{0,4}|科技金融、绿色金融|社会信用体系(?:建设)?|职业健康保护|宜居.{0,4}|城市功能|信访.*|社会治安.*|安全生产.{0,2}(?:治本)?攻坚.*|大气污染防治|提振消费.*|噪声污染防治|公共文化服务.*|消费.{0,2}升级|有效投资|项目建设|义务教育优质均衡.*|城乡社区治理.*|应急保障体系|社会保障体系|养老服务体系|教育事业|卫生事业|数字.{2}建设|全民健身(?:事业|运动)|职业病防治|爱国卫生运动|食品安全|药品安全|居民收入|就业创业|企业融资|文旅融合|文旅深度融合|生态修复|水土保持|先进制造业|战略性新兴产业|新兴产业|未来产业|传统产业|“?放管服”?改革|“?双碳”?|“?两新”?政策|“?两重”?(?:项目)?建设)$/u;
/** Unit vector of what a phrase is about: its specific words only, so that 完善…体系 does not make neighbors of all that is to be completed. */
export function matterVector(text, space) {
    const specific = specificWords(text, space);
    return space.embed(specific.length === 0 ? text : specific.join("，"));
}
/** Words of a phrase that name a matter, i.e. are not fit for any report. */
export function specificWords(text, space) {
    return space
        .words(text)
        .map(({ term }) => term)
        .filter((term) => !isGeneric(term));
}
/** Of a kind that fits any matter: on the list, made of two on it (工作体系), or an adjective made with 化、式、型、性 (沉浸式、定制化). */
export function isGeneric(term) {
    return (genericWords.has(term) ||
        (term.length === 4 && genericWords.has(term.slice(0, 2)) && genericWords.has(term.slice(2))) ||
        isHow(term) ||
        (term.length === 3 && /[化式型性]$/u.test(term) && !/^(?:适老化|数智化|无害化|资源化)$/u.test(term)));
}
let adjectives = null;
/** How a thing is (适度、强大、平等) says nothing of what it is. */
export function isHow(term) {
    adjectives ??= wordsTagged(/^(?:a|ad|z)$/u);
    return adjectives.has(term);
}
/** A whole field of work, as reports head their chapters. */
export function isField(object) {
    return tooBroad.test(object);
}
/**
 * 选题够不够具体. True where the phrase names something to act on: at least two specific words, or one of three characters and more.
 * “加强教育” and “深化改革” fail, “加强特殊教育教师配备” passes.
 */
export function isConcrete(object, space) {
    if (isField(object))
        return false;
    const specific = new Set(specificWords(object, space));
    if (specific.size >= 2)
        return true;
    const only = [...specific][0];
    if (only === undefined)
        return false;
    return only.length >= 4 || (only.length >= 2 && object.length >= 6);
}
/**
 * How narrow a phrase is: the weights of its specific words, generic ones counting three tenths, in units of the rarest word's weight.
 * 推动房地产高质量发展 comes to about .4, 秸秆综合利用 to .8, 支持高校改善学生宿舍条件 to 1.5.
 */
export function specificity(text, space, rarest) {
    if (rarest === 0)
        return 0;
    const terms = new Set(space.words(text).map(({ term }) => term));
    let sum = 0;
    for (const term of terms)
        sum += space.weight(term) * (isGeneric(term) ? 0.3 : 1);
    return sum / rarest;
}
/** The weight of a word that stands in a single text: the largest among these. */
export function rarestWeight(texts, space) {
    let largest = 0;
    for (const text of texts)
        for (const { term } of space.words(text))
            largest = Math.max(largest, space.weight(term));
    return largest;
}
