/*
 * How parts and asks come out on the shared proposals: what looks wrong, counted; and how well the asks are found again when the portal's
 * three headings are taken away. `npm run build && node dist/test/bench/asks.js [--list KIND]` lists the ids of one kind.
 */
import { parseArgs } from "node:util";
import { findAsks } from "../../src/text/ask/ask.js";
import { findParts } from "../../src/text/ask/part.js";
import { readSharedProposals } from "./shared-proposals.js";
const { values } = parseArgs({ options: { list: { type: "string" } } });
const proposals = await readSharedProposals();
/** In characters. */
const short = 12;
const long = 600;
const many = 12;
const asking = /建议|应|要|请|希望|将|把|由|加|完善|建|健全|推|鼓励|支持|制定|出台|设|开|组|落实|提|优化|探索|规范|引|统筹|明确|增|强化|构|打造|促进|培|发|实施|改|创|取消|减|扩|保|深化|拓|做|重视|严|坚持|营造|充分|注重|抓|用|让|给|进行|成立|禁|尽快/u;
const polite = /妥否|当否|以上(?:建议|意见)|请.{0,8}(?:批示|研究|考虑|采纳|参考)。?$|敬请|此致/u;
const outerNumber = /(?:^|[。；\n\s])(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/gu;
function doubtsOf(body, asks) {
    const part = findParts(body).find(({ kind }) => kind === "recommendation");
    const doubts = [];
    if (part === undefined)
        doubts.push("无建议部分");
    if (asks.length === 0)
        doubts.push("0 条");
    if (asks.length === 1)
        doubts.push("1 条");
    if (asks.length > many)
        doubts.push(`多于 ${many} 条`);
    if (asks.some(({ text }) => text.length < short))
        doubts.push(`短于 ${short} 字`);
    if (asks.some(({ text }) => text.length > long))
        doubts.push(`长于 ${long} 字`);
    if (asks.some(({ text }) => !asking.test(text)))
        doubts.push("不像建议");
    if (asks.some(({ text }) => polite.test(text.slice(-40)) && text.length < 60))
        doubts.push("客套话算作建议");
    if (asks.some(({ text }) => (text.match(outerNumber) ?? []).length > 1))
        doubts.push("内含外层编号");
    const last = asks.at(-1);
    if (part !== undefined && last !== undefined && body.slice(last.end, part.end).trim().length > 10)
        doubts.push("尾部未归入");
    if (part !== undefined && asks[0] !== undefined && asks[0].start - part.start > 60)
        doubts.push("前言超过 60 字");
    return doubts;
}
const counts = new Map();
const sizes = new Map();
for (const { id, body } of proposals) {
    const asks = findAsks(body, findParts(body));
    sizes.set(asks.length, (sizes.get(asks.length) ?? 0) + 1);
    for (const doubt of doubtsOf(body, asks))
        counts.set(doubt, [...(counts.get(doubt) ?? []), id]);
}
/** The same text without the headings that the portal's form gave it. */
function withoutHeadings(body) {
    const heading = /具体(?:建议|意见)[：:]\s*/u.exec(body);
    if (heading === null)
        return null;
    const before = body.slice(0, heading.index).replace(/(?:调研情况|问题分析)[：:]\s*/gu, "");
    return before + body.slice(heading.index + heading[0].length);
}
const found = { again: 0, wrong: 0, lost: 0 };
for (const { body } of proposals) {
    const bare = withoutHeadings(body);
    if (bare === null)
        continue;
    const openings = (text) => new Set(findAsks(text, findParts(text)).map((ask) => ask.text.slice(0, short)));
    const [wanted, got] = [openings(body), openings(bare)];
    for (const each of got)
        found[wanted.has(each) ? "again" : "wrong"]++;
    for (const each of wanted)
        if (!got.has(each))
            found.lost++;
}
const total = [...sizes].reduce((sum, [size, n]) => sum + size * n, 0);
console.log(`${proposals.length} 件，${total} 条建议`);
console.log(`每件条数：${[...sizes]
    .sort(([a], [b]) => a - b)
    .map(([size, n]) => `${size} 条 ${n} 件`)
    .join("，")}`);
for (const [doubt, ids] of [...counts].sort(([, a], [, b]) => b.length - a.length))
    console.log(`${doubt}：${ids.length} 件`);
const f1 = (2 * found.again) / (2 * found.again + found.wrong + found.lost);
console.log(`去掉三个标题后：F1 ${f1.toFixed(3)}（${JSON.stringify(found)}）`);
if (values.list !== undefined)
    console.log((counts.get(values.list) ?? []).join("\n"));
