const lead = "我们?将|我们?要|我省|我市|全省|全市|各地|今年还?要?|要|将|同时|此外|必须|力争|争取|确保|努力|还要|更要|其中|认真|并|深刻|尽";
const manners = "因地制宜|多措并举|更大力度|多渠道|分层分类|常态化|适度超前|前瞻性|高水平|高标准|高质量|大力度|加快|着力|大力|积极|全面|深入|扎实|稳步|有序|持续|进一步|不断|切实|统筹|科学|有效|继续|稳妥|稳慎|分类|梯次|率先|前瞻|重点|精准|严格|主动|纵深|坚决|逐步|一体|协同|加紧|抓紧|尽快|依法|广泛|适时|接续|合理|系统|优先|定期|强力|全力|重点|整体|从严|适当|分批|全域|充分|更好|聚力|聚焦";
/** Verbs that head a task. Longer ones first within a family, so that 建立健全 is not read as 建立. */
const verbs = "建立健全|健全完善|建立完善|整合提升|改造提升|优化提升|提质升级|培育壮大|发展壮大|做大做强|做优做强|做强做优做大|做强做优|巩固拓展|巩固提升|保护利用|保护传承|挖掘利用|传承弘扬|规范发展|推广应用|开发利用|防范化解|防范和化解|支持和规范|支持引导|鼓励支持|稳定和扩大|稳定和发展|更新改造|新建改扩建|新建改造|改造新建|新改建|新改扩建|改扩建|维修养护|抢救性修缮|清理规范|清理整治|整治提升|" +
    "实施|推进|推动|促进|加强|强化|深化|完善|健全|建立|构建|打造|建设|新建|改建|扩建|改造|提升|提高|优化|发展|培育|壮大|做强|做优|做大|做精|支持|鼓励|引导|扶持|扩大|增加|新增|推广|推行|普及|开展|启动|制定|出台|修订|编制|编修|落实|保障|保护|治理|整治|防治|防控|防范|化解|打击|严厉打击|查处|清理|规范|整合|盘活|利用|开发|布局|引进|引育|吸引|培养|培训|招募|创建|申建|争创|办好|抓好|做好|用好|管好|搞好|建好|拓展|拓宽|延伸|改善|改革|创新|探索|稳定|稳住|巩固|夯实|补齐|破解|解决|消除|降低|减轻|减少|压减|缩短|取消|简化|放宽|放开|开放|畅通|打通|贯通|联通|衔接|融入|激发|激活|释放|挖掘|传承|弘扬|繁荣|丰富|搭建|组建|设立|成立|筹建|配备|配置|更新|修复|修缮|加装|增设|开通|开行|开工建设|遏制|严控|控制|监管|加大|加密|织密|提质|振兴|建成|建好|完成|推出|公布|公开|共享|统一|淘汰|替代|压实|理顺|明确|摸排|排查|精简|资助|救助|补贴|补助|帮扶|关爱|供给|维护|维修|养护|管护|疏浚|延长|拓宽|守牢|守好|筑牢|严守|兜牢|弘扬|践行|彰显|叫响|激励|提供|支撑|服务|协调|参与|广泛开展|实行|试行|执行|普查|动员|组织|发挥|运用|增强|强力推进|狠抓|狠刹|争取|招引|集聚|缩小|稳定|严防|防止|杜绝|深挖|丰富|落地|发行|落细|建强|配强|改进|清零|改良|执行|推介|打响|唱响|擦亮|推开|承接|衔接|对接|链接|加快|探索|扭转|更换|整改|转变|维修|加固|除险|做实|做细|做深|抓实|严肃查处|惩治|惩处|预防|倡导|推荐|改建|优选|遴选|评选|资助|回收|处置|建管|管理|运营|收购|采集|记录|抢救|抢救性修缮|退耕还湿|恢复|增强|强基|固本|放大|拓面|扩面|提标|扩容|整编|调整|统筹|谋划|筹措|筹集|打通|串联|连通";
const verbList = [...new Set(verbs.split("|"))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const verbPattern = verbList.join("|");
const pattern = new RegExp(`^(?<lead>(?:(?:${lead})[，]?)*)(?<manner>(?:(?:${manners})(?:地)?(?:、|和|而)?)*)(?<verb>(?:${verbPattern})(?:(?:和|并|、|与|或)(?:${verbPattern}))*)(?<object>.+)$`, "u");
/** 加快 and 统筹 are manner before a verb, verb before a noun. */
const mannerAsVerb = /(?<verb>加快|统筹|率先|重点|分类)$/u;
/** Verbs that lend themselves to another verb: 推动降低…, 创新发展…. */
const carriers = new Set(["推进", "推动", "创新", "加快", "谋划", "统筹", "促进", "稳定", "启动", "改革"]);
const verbSet = new Set(verbList);
/** Reads a clause that begins with a task's verb; null for anything else (a figure, a comment, a subject with its predicate). */
export function parseTask(clause) {
    const groups = pattern.exec(clause)?.groups;
    if (groups !== undefined) {
        const { lead: before = "", manner = "", verb = "", object = "" } = groups;
        const objectStart = before.length + manner.length + verb.length;
        // 推进实施企业投资项目承诺制: the second verb is the task, the first tells how.
        const inner = carriers.has(verb)
            ? /^(?:实施|开展|发展|建设|建立|设立|推行|降低|提升|提高|扩大|做好|增加|优化)(?=.{4})/u.exec(object)?.[0]
            : undefined;
        if (inner !== undefined && !/^(?:发展|建设)(?:水平|质量|能力|资金|用地|格局|模式|方式)/u.test(object)) {
            return {
                manner: manner + verb,
                verb: inner,
                object: object.slice(inner.length),
                objectStart: objectStart + inner.length,
            };
        }
        return { manner, verb, object, objectStart };
    }
    const stem = new RegExp(`^(?:(?:${lead})[，]?)*(?:${manners})+`, "u").exec(clause)?.[0];
    if (stem === undefined)
        return null;
    const verb = mannerAsVerb.exec(stem)?.groups?.["verb"];
    if (verb !== "加快" && verb !== "统筹")
        return null;
    const object = clause.slice(stem.length);
    return object === "" ? null : { manner: "", verb, object, objectStart: stem.length };
}
/** The verb of the list a text begins with, the longest that fits. */
export function leadingVerb(text) {
    for (let length = Math.min(6, text.length); length >= 2; length--) {
        const head = text.slice(0, length);
        if (verbSet.has(head))
            return head;
    }
    return null;
}
