/**
 * How names of a kind end, and what must stand before the ending. `place`: a place is enough (长治机场). `modified`: a place and a word
 * that tells it from its like (太原柳巷小学, not 太原的小学). `own`: a word of its own (太焦高铁): there may be many 晋南高铁. In every kind
 * a word of its own is enough. `home`: whether the office's own territory counts for a place (山西大学, but not 山西高铁).
 */
export const thingForms = [
    { kind: "学校", needs: "place", home: true, endings: "大学" },
    { kind: "学校", needs: "modified", home: false, endings: "学院 中学 小学 党校 幼儿园" },
    { kind: "医院", needs: "modified", home: false, endings: "医院" },
    { kind: "机场", needs: "place", home: false, endings: "机场" },
    { kind: "港口", needs: "place", home: false, endings: "港 港区 出海口" },
    { kind: "铁路", needs: "own", home: false, endings: "高铁 铁路 城际 轻轨" },
    { kind: "公路", needs: "own", home: false, endings: "高速 高速公路 公路 大道 快速路 路" },
    { kind: "桥隧", needs: "place", home: false, endings: "大桥 一桥 二桥 三桥 四桥 五桥 六桥 隧道 过江通道" },
    { kind: "航道", needs: "place", home: false, endings: "航道 运河" },
    { kind: "公园", needs: "modified", home: false, endings: "公园 植物园 动物园" },
    {
        kind: "园区",
        needs: "modified",
        home: false,
        endings: "开发区 示范区 试验区 实验区 合作区 保护区 科教城 医药城 科技城 片区 农高区 高新区 经开区 产业园 工业园 科技园 园区",
    },
    { kind: "园区", needs: "place", home: true, endings: "自贸试验区 自贸区 自由贸易试验区 科教城 医药城 科技城" },
    {
        kind: "区域",
        needs: "place",
        home: false,
        endings: "经济带 文化带 发展带 示范带 生态带 都市圈 城市群 经济区 经济圈 走廊 枢纽",
    },
    {
        kind: "场馆",
        needs: "modified",
        home: true,
        endings: "博物馆 纪念馆 美术馆 图书馆 展览馆 科技馆 体育馆 体验馆 档案馆",
    },
    { kind: "场馆", needs: "place", home: true, endings: "大剧院 党史馆" },
    { kind: "遗址", needs: "place", home: false, endings: "遗址 旧址 故居 故道 古城 古镇" },
    { kind: "企业", needs: "modified", home: false, endings: "集团 公司 厂 银行" },
    {
        kind: "机构",
        needs: "modified",
        home: true,
        endings: "研究院 研究所 设计院 实验室 交响乐团 乐团 剧团 协会 基金会",
    },
    { kind: "工程", needs: "modified", home: false, endings: "工程 基地" },
];
/** By ending. */
export const formOf = new Map(thingForms.flatMap((form) => form.endings.split(" ").map((ending) => [ending, form])));
export const longestEnding = Math.max(...Array.from(formOf.keys(), (ending) => ending.length));
export const lastCharacters = new Set(Array.from(formOf.keys(), (ending) => ending.at(-1)));
/** What many things of a kind may be called: a name with such a word before its ending names none of them. */
export const common = /^(?:公立|公办|民办|民营|私立|国有|集体|社会|基层|乡镇|农村|乡村|社区|城市|城区|县级|市级|省级|省属|市属|部属|区域|地方|高水平|高质量|智慧|智能|互联网|新型|新建|各级|各类|各地|中小|中小微|三甲|综合|综合性|定点|职业|高职|中职|普通|普惠|普惠性|重点|特色|专业|本科|应用型|全科|专科|大型|小型|老旧|世界级|一流|示范|有关|相关|周边|沿线|重大|重要|主要|部分|多个|两个|若干|大|小|海外|高校|企业|国省|干线|样板|交通|民间|红色)$/u;
/** Words that end what could be a name; the name begins after them (山西段|黄河文化带). */
export const breaks = /^(?:段|境内|成为|纳入|列入|作为|争取|等|内|外|中|上|下|沿|送|环|地区|沿线|周边|附近|从|将|把|至|到|让|使|为|用|以)$/u;
