import { coreOf } from "./named-things.js";
const titled = /《([^《》]{4,40})》/gu;
const quoted = /[“"＂]([^“”"＂，。；：、]{2,14})[”"＂](.{0,3})/gu;
/** A quoted word before such a noun is its name: “晋味太行”品牌. */
const nounOfName = /^(?:品牌|工程|计划|行动|战略|项目|活动|平台|系统|规划|倡议|专项|节|杯|日|卡)/u;
const endOfName = /(?:工程|计划|行动|园区|示范区|合作区|开发区|走廊|文化带|经济带|公园|博物馆|遗址|[^一二三四五六七八九]节|杯|卡|[^一今明昨平生节假周末工作]日)$/u;
/** Titles in 《》, and quoted words that are used as names. `home`: names of the office's own territory. */
export function findQuotedNames(text, home) {
    const titles = Array.from(text.matchAll(titled), ([, name = ""]) => ({
        name,
        core: coreOf(name, home),
        kind: "文件",
    }));
    const names = Array.from(text.matchAll(quoted)).flatMap(([, name = "", after = ""]) => {
        const isName = nounOfName.test(after) || endOfName.test(name) || [...home].some((own) => name.endsWith(own));
        return isName ? [{ name, core: coreOf(name, home), kind: "名称" }] : [];
    });
    return [...titles, ...names];
}
