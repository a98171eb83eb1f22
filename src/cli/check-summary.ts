import type { CheckedProposal, CheckOutcome, SimilarProposal } from "../../pipelines/check-request.ts";
import { describeLikeness, readingMeanings, readingNames } from "../../reports/catalog/names.ts";
import { ruleNames } from "../../reports/catalog/rule-names.ts";
import type { Flag } from "../examine/flag.ts";
import { filingNames, outcomeNames } from "../proposal/terms.ts";
import { readings } from "../relation/pair/reading.ts";
import { nameProposal, nameProposers, nameUnits } from "../report/catalog-index.ts";
import { formatChance } from "../report/html/format-chance.ts";
import { clip, oneLine } from "../report/safe-text.ts";
import { nameSignal } from "../report/signal-names.ts";
import { displayWidth, wrapText } from "./display-width.ts";

/** Similar proposals told with their evidence: all that are 疑似重复 or 建议并案, and of the others up to so many. */
const shownOthers = 3;
/** Similar proposals told at all. */
const shownAtAll = 10;
const shownSignals = 5;
const shownPassages = 3;
/** Characters of an ask or a passage that are told. */
const shownCharacters = 60;

/** What stdout says: for each new proposal its theme, hints, and what is like it, with the evidence to read. */
export function renderCheckSummary({ checked, archived, profile }: CheckOutcome, columns: number): string {
  const blocks = checked.map((one) => renderChecked(one, archived, profile).map((line) => wrapLine(line, columns)));
  const end = "以上均为机器提示，请对照原文人工核定。";
  return `${[...blocks.map((lines) => lines.join("\n")), end].join("\n\n")}\n`;
}

/** The same for other programs: one line of JSON. Offsets and indexes are those of the two proposals' bodies and asks. */
export function renderCheckRecord({ checked, archived, intake, profile, issues }: CheckOutcome): string {
  const record = {
    archived,
    intake,
    profile,
    issues,
    checked: checked.map(({ proposal, asks, themes, flags, similar }) => ({
      id: proposal.id,
      subject: proposal.subject,
      source: proposal.source,
      themes: themes.map(({ theme, name, score, method }) => ({ id: theme, name, score, method })),
      asks,
      flags,
      similar: similar.map(({ pair, proposal: other, asks: theirs, theme }) => ({
        id: other.id,
        subject: other.subject,
        year: other.year,
        history: other.history,
        theme,
        relation: pair.relation,
        reading: pair.reading,
        score: pair.score,
        relatedScore: pair.relatedScore,
        evidence: {
          signals: pair.evidence.signals,
          passages: pair.evidence.passages.map(({ aStart, bStart, length }) => ({
            start: bStart,
            otherStart: aStart,
            length,
            text: other.body.slice(aStart, aStart + length),
          })),
          asks: pair.evidence.asks.map(({ a, b, similarity }) => ({
            own: b,
            other: a,
            similarity,
            ownText: asks[b]?.text ?? "",
            otherText: theirs[a]?.text ?? "",
          })),
        },
      })),
    })),
  };
  return `${JSON.stringify(record, (_key, value: unknown) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value))}\n`;
}

function renderChecked(checked: CheckedProposal, archived: number, profile: string): readonly string[] {
  const { proposal, themes, flags, similar } = checked;
  const [best, second] = themes;
  const theme =
    best === undefined
      ? "未归类"
      : `${best.name}（${formatChance(best.score)}${second === undefined ? "" : `；其次 ${second.name} ${formatChance(second.score)}`}）`;
  const words = best?.evidence.slice(0, 5).map(({ term }) => term) ?? [];
  return [
    `【${oneLine(proposal.subject)}】`,
    `  主题：${theme}${words.length > 0 ? `，依据用词：${words.join("、")}` : ""}`,
    ...(flags.length === 0 ? [`  审查提示（${profile}）：没有。`] : [`  审查提示（${profile}）：`]),
    ...flags.flatMap(renderFlag),
    `  ${countSimilar(similar, archived)}`,
    ...similar.slice(0, shownAtAll).flatMap((one, i) => ["", ...renderSimilar(one, i + 1, checked, isTold(one, i))]),
    ...(similar.length > shownAtAll
      ? ["", `  另有 ${similar.length - shownAtAll} 件同类提案未列出（--json 列出全部）。`]
      : []),
  ];
}

function renderFlag({ rule, field, quote, message, suggestion, basis }: Flag): readonly string[] {
  const words = quote === "" ? "" : `（${field === "subject" ? "案由" : "正文"}：“${clip(quote, shownCharacters)}”）`;
  return [`    · ${ruleNames[rule] ?? rule}：${message}${words}`, `      ${suggestion}`, `      依据：${basis}`];
}

function isTold({ pair }: SimilarProposal, place: number): boolean {
  return pair.relation !== "related" || place < shownOthers;
}

function countSimilar(similar: readonly SimilarProposal[], archived: number): string {
  if (similar.length === 0) return `与存档的 ${archived} 件提案比对：没有相近的。`;
  const counts = readings
    .map((reading) => ({ reading, count: similar.filter(({ pair }) => pair.reading === reading).length }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ reading, count }) => `${readingNames[reading]} ${count} 件`);
  return `与存档的 ${archived} 件提案比对：相近的 ${similar.length} 件，其中${parts.join("、")}。`;
}

function renderSimilar(
  { pair, proposal, asks: theirs }: SimilarProposal,
  place: number,
  own: CheckedProposal,
  told: boolean,
): readonly string[] {
  const facts = [
    proposal.history ? "往届" : "本次",
    nameProposers(proposal),
    nameUnits(proposal),
    proposal.filing === "unknown" ? "" : filingNames[proposal.filing],
    proposal.outcome === "unknown" ? "" : outcomeNames[proposal.outcome],
  ].filter((part) => part !== "");
  const title = [
    `  ${place}. ${readingNames[pair.reading]}：${nameProposal(proposal)}《${oneLine(proposal.subject)}》`,
    `     ${facts.join(" · ")}`,
  ];
  if (!told) return title;
  return [
    ...title,
    `     ${readingMeanings[pair.reading]}。${pair.reading === "raised-before" ? "属同一事项的可能" : "宜合并办理的可能"} ${formatChance(pair.score)}，属同一议题的可能 ${formatChance(pair.relatedScore)}。`,
    ...renderSignals(pair.evidence.signals),
    ...renderPassages(pair.evidence.passages, proposal.body, own.proposal.body),
    ...renderAsks(pair.evidence.asks, own.asks, theirs),
  ];
}

/** The waterfall in text: the longer the bar, the more it raised or lowered the chance. */
function renderSignals(signals: SimilarProposal["pair"]["evidence"]["signals"]): readonly string[] {
  const shown = signals
    .slice(0, shownSignals)
    .map(({ name, contribution }) => ({ name: nameSignal(name, contribution), contribution }));
  const width = Math.max(0, ...shown.map(({ name }) => displayWidth(name)));
  return shown.map(({ name, contribution }) => {
    const bar = (contribution >= 0 ? "＋" : "－").repeat(
      Math.max(1, Math.min(10, Math.round(Math.abs(contribution) * 2))),
    );
    return `       ${name}${" ".repeat(width - displayWidth(name))}  ${bar}`;
  });
}

function renderPassages(
  passages: SimilarProposal["pair"]["evidence"]["passages"],
  theirBody: string,
  ownBody: string,
): readonly string[] {
  if (passages.length === 0) return ["     没有较长的相同文字。"];
  const total = passages.reduce((sum, { length }) => sum + length, 0);
  const share = Math.round((100 * total) / Math.max(1, ownBody.length));
  return [
    `     相同文字 ${passages.length} 处，共 ${total} 字，约占本件 ${Math.min(100, share)}%：`,
    ...passages
      .slice(0, shownPassages)
      .map(({ aStart, length }) => `       · “${clip(theirBody.slice(aStart, aStart + length), shownCharacters)}”`),
  ];
}

function renderAsks(
  matches: SimilarProposal["pair"]["evidence"]["asks"],
  own: CheckedProposal["asks"],
  theirs: SimilarProposal["asks"],
): readonly string[] {
  const name = (ask: { readonly text: string } | undefined) => `“${clip(ask?.text ?? "", shownCharacters)}”`;
  const only = (asks: readonly { readonly text: string }[], matched: ReadonlySet<number>, who: string) => {
    const left = asks.map((_, i) => i).filter((i) => !matched.has(i));
    return left.length === 0 ? [] : [`     仅${who}提出的建议：第 ${left.map((i) => i + 1).join("、")} 条`];
  };
  return [
    ...(matches.length === 0 ? ["     建议没有可以逐条对应的。"] : ["     可以对应的建议："]),
    ...matches.map(
      ({ a, b, similarity }) =>
        `       · 本件第 ${b + 1} 条${name(own[b])}｜对方第 ${a + 1} 条${name(theirs[a])}（${describeLikeness(similarity)}）`,
    ),
    ...(matches.length === 0 ? [] : only(own, new Set(matches.map(({ b }) => b)), "本件")),
    ...(matches.length === 0 ? [] : only(theirs, new Set(matches.map(({ a }) => a)), "对方")),
  ];
}

/** Breaks a line that is too long, its continuation under its text. */
function wrapLine(line: string, columns: number): string {
  const indent = /^ *(?:· )?/u.exec(line)?.[0].length ?? 0;
  const room = Math.max(20, columns - indent);
  const [first = "", ...rest] = wrapText(line.slice(indent), room).split("\n");
  return [line.slice(0, indent) + first, ...rest.map((part) => " ".repeat(indent) + part)].join("\n");
}
