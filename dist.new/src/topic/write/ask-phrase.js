import { coreOfTask } from "./topic-core.js";
/** Clauses looked at: what stands later explains. */
const clauses = 3;
/** Portals break lines inside words: white space between Chinese characters means nothing. */
const idleSpace = /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/gu;
const lead = /^(?:建议|应该?当?|要|可以?|需要?|必须|通过|同时|此外|因此|为此|由.{2,12}?牵头|政府|省委省政府|[省市县]政府|各级政府|有关部门|相关部门|各地)+/u;
/** Where a heading runs into its text without a stop, as the layout's line break is lost. */
const textBegins = /(?:第?[一二三四五六七八九十]是|首先|其[一二三次]|目前|现阶段|当前|近年来?|我省|我市|我县|为了|由于|随着|针对)/u;
/** What an ask wants, as one phrase of verb and object: the first of its opening clauses that is one. Null where none is. */
export function coreOfAsk(text, space) {
    const plain = text.replace(idleSpace, "");
    for (const clause of plain.split(/[，,；;：:。！？\s]/u).slice(0, clauses)) {
        const stripped = clause.replace(lead, "");
        const begins = stripped.slice(6).search(textBegins);
        const core = coreOfTask(begins < 0 ? stripped : stripped.slice(0, begins + 6), space);
        if (core !== null)
            return core;
    }
    return null;
}
