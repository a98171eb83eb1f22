/*
 * Words that stand beside many others by grammar alone. Written by hand; found wanting on public work reports and proposals.
 */
/** What stands before an office or a people (省财政厅, 市级医院) and names none of its own. */
export const looseFirst = new Set("省 市 县 区 乡 镇 村 街道 苏 浙 沪 晋".split(" "));
/** What closes a phrase without naming a thing: 国家层面, 老龄化趋势; and the marks of official letters. */
export const looseLast = new Set("函 同志 层面 之间 期间 方面 角度 政发 政办发 国发 办发 发文 起来 出来 下去 下来 问题 情况 现象 趋势 过程 进程 时期 阶段".split(" "));
/** Verbs that take any object or follow any subject: with them a noun makes a sentence, no word. */
export const looseVerbs = new Set(`提供 形成 给予 纳入 依托 采取 采用 制定 出台 设立 成立 组织 存在 出现 发生 产生 造成 导致 影响 涉及 包括 具有 拥有 具备 达到 实现
   满足 获得 取得 得到 受到 享受 参加 参与 从事 围绕 针对 结合 利用 运用 使用 保持 保证 保障 坚持 注重 要求 需求 符合 适应 属于 成为 变成 营造
   创建 推出 推行 推广 引进 引入 吸引 培养 培育 扩展 缩小 减少 降低 减轻 避免 防止 克服 处理 应对 面对 面临 承担 负责 履行 遵守 违反 缺失 忽视
   显示 表明 反映 体现 说明 认为 希望 期待 了解 掌握 熟悉 知道 看到 发现 找到 选择 确定 制约 阻碍 困扰 威胁 损害 破坏 占用 超过 低于 高于 等于
   列入 列为 进入 投入 引发 带来 引领 驱动 拉动 滞后 落后 增长 下降 上升 公布 发布 印发 颁布 下发 召开 举办 建成 新建 兴建 支撑 凸显 彰显
   收购 完成 听取 搭建 打通 畅通 压实 上线 收官 拖欠 接待 迈出 增进 表示 接受 树立 提交 改造 办好 清理 奠定 贡献 给出 作出 做出 助推 稳住 提振 扛起 深化 强化 推进 汇聚 凝聚
   激发 激活 欺骗 牢记 聚集 夯实 筑牢 做强 做大 释放 挖掘 保护 关心 关爱 帮助 服务于 惠及 造福 提前 借鉴 抢抓 对标 对照 参照 遵循 瞄准 把握 抓住 紧抓 紧扣 聚焦 立足 着眼 谋划 出发 启动 调整 杜绝 严禁 禁止 打击 查处 争取 力争 努力 学习 宣传 普及`
    .split(/\s+/u)
    .filter((verb) => verb !== ""));
/** Words that open a predicate: what often stands behind them is said of something, and names nothing. */
export const predicateOpeners = new Set(`不 不断 不能 未 未能 尚未 已 已经 正 正在 能 能够 可以 要 应 应该 应当 必须 继续 持续 进一步 逐步 逐渐 着力 努力 奋力 切实 更 更好 更加
   尽快 抓紧 及时 仍 仍然 就 才 再 又 均 大力 积极 深入 坚决 扎实 稳步 有效 无法 难以 便于 来 去`.split(/\s+/u));
