import { readFileSync } from "node:fs";
import { readSharedProposals } from "./test/bench/shared-proposals.ts";
import { readLexicon } from "./pipelines/program-data.ts";
import { createJiebaSegmenter } from "./src/text/segmenter-jieba.ts";
import { segmentProposals } from "./src/text/segment-proposals.ts";
import { lookUpTags } from "./src/text/parts-of-speech.ts";
import { complete } from "./src/base/progress.ts";
import { parseActions } from "./src/text/actions.ts";
import { createAskGrammar } from "./src/text/ask-grammar.ts";
import { findMatters } from "./src/text/ask-matter.ts";
const ps = await readSharedProposals(); const lex = readLexicon().value;
const bodies = new Map(ps.map((p) => [p.id, p.body]));
const arch = complete(segmentProposals(ps, createJiebaSegmenter(lex.words), lex.synonyms));
let t = performance.now(); const tagOf = null; const a = performance.now() - t;
t = performance.now(); const g = createAskGrammar(arch.terms, parseActions(readFileSync("data/lexicon/actions.txt", "utf8")), lex.stopWords); const b = performance.now() - t;
t = performance.now(); const found = arch.proposals.flatMap((p) => p.asks.map((ask) => ({ id: p.id, ask, m: findMatters(bodies.get(p.id)!, p.body, ask, g) }))); const c = performance.now() - t;
console.log({ tags: a | 0, grammar: b | 0, matters: c | 0, asks: found.length, none: found.filter((f) => f.m.length === 0).length, noObject: found.filter((f) => f.m.length > 0 && f.m[0]!.object === null).length });
const [seed, n, mode] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 50), process.argv[4] ?? ""];
let x = seed * 7919; const rnd = () => ((x = (x * 1103515245 + 12345) % 2147483648) / 2147483648);
const order = found.map((f) => [rnd(), f] as const).sort((p, q) => p[0] - q[0]).map(([, f]) => f);
let k = 0;
for (const { id, ask, m } of order.filter((f) => mode !== "none" || f.m.length === 0).slice(0, n)) {
  const B = bodies.get(id)!; const f = m[0];
  const s = (z: any) => (z ? B.slice(z.start, z.end) : "∅");
  console.log(`${++k}. ${ask.text.slice(0, 75).replaceAll("\n", "⏎")}\n    → ${f ? `[${s(f.action)}] ${f.force ?? "0"} {${s(f.object)}}` : "NONE"}${m.length > 1 ? "   | " + m.slice(1, 4).map((q) => `${s(q.action)}${q.force ?? ""}/${s(q.object).slice(0, 14)}`).join(" | ") : ""}`);
}
