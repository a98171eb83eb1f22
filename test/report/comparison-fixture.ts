import type { RunResults } from "../../src/report/catalog-model.ts";
import type { Part } from "../../src/text/segmented.ts";
import { sampleResults } from "./fixture.ts";

/** Two of the sample's proposals that are handled jointly, written anew: one passage in common, asks that answer each other crosswise, markup in one of them. */
export const comparedIds = ["2026-0015", "2026-0016"] as const;

export const sharedPassage = "中心城区登记车辆三年增长四成，而公共停车位同期只增加了一成";

const written = {
  [comparedIds[0]]: {
    situation: `调研情况：${sharedPassage}，夜间占道停车十分普遍。\n`,
    analysis: "问题分析：机关院落夜里空着，门却锁着。\n",
    asks: [
      "机关事业单位停车场夜间向居民开放，首批不少于200个泊位。",
      "新建三座立体停车楼。",
      "扩大路侧停车收费区域。<img src=x onerror=alert()>",
    ],
  },
  [comparedIds[1]]: {
    situation: `调研情况：走访了十二个社区。${sharedPassage}。\n`,
    analysis: null,
    asks: ["缩小路侧停车收费区域。", "机关事业单位停车场夜间向居民开放，首批不少于350个泊位。"],
  },
} as const;

export function comparedResults(): RunResults {
  const results = sampleResults();
  const structure = new Map(Object.entries(written).map(([id, parts]) => [id, build(parts)]));
  const bodyOf = (id: string): string => structure.get(id)?.body ?? "";
  const [a, b] = comparedIds;
  return {
    ...results,
    proposals: results.proposals.map((proposal) => ({
      ...proposal,
      body: structure.get(proposal.id)?.body ?? proposal.body,
    })),
    structure: results.structure.map((entry) => {
      const own = structure.get(entry.id);
      return own === undefined ? entry : { ...entry, parts: own.parts, asks: own.asks };
    }),
    pairs: results.pairs.map((pair) =>
      pair.a !== a || pair.b !== b
        ? pair
        : {
            ...pair,
            evidence: {
              ...pair.evidence,
              passages: [
                {
                  aStart: bodyOf(a).indexOf(sharedPassage),
                  bStart: bodyOf(b).indexOf(sharedPassage),
                  length: sharedPassage.length,
                },
              ],
              asks: [
                { a: 0, b: 1, similarity: 0.96 },
                { a: 2, b: 0, similarity: 0.7 },
              ],
            },
          },
    ),
    // Evidence of topics quotes the bodies that were replaced.
    topics: results.topics.filter(({ evidence }) => evidence.every(({ ref }) => !structure.has(ref))),
  };
}

function build({ situation, analysis, asks }: (typeof written)[keyof typeof written]) {
  const parts: Part[] = [{ kind: "situation", start: 0, end: situation.length }];
  let body: string = situation;
  if (analysis !== null) {
    parts.push({ kind: "analysis", start: body.length, end: body.length + analysis.length });
    body += analysis;
  }
  const from = body.length;
  body += "具体建议：\n";
  const spans = asks.map((text, place) => {
    body += `${place + 1}. `;
    const start = body.length;
    body += `${text}\n`;
    return { text, start, end: start + text.length };
  });
  parts.push({ kind: "recommendation", start: from, end: body.length });
  return { body, parts, asks: spans };
}
