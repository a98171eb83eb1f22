import type { Clue } from "../../proposal/clue.ts";
import type { Span } from "../../text/segmented.ts";
import { judgeClause, type ClauseQuality } from "./clue-clause.ts";

/** A stretch of a clue's text that could stand between quotation marks: a sentence, or neighboring clauses of one. */
export interface Quotable extends Span {
  readonly text: string;
  /** Reads well by itself, says what is wrong or wanted, accuses nobody; else it is clean, and good for an appendix only. */
  readonly fit: boolean;
  /** What disturbs, ≥ 0: places named, figures, a start in the middle of a sentence. */
  readonly blemish: number;
}

export interface ClueSentence extends Span {
  readonly text: string;
  /** Ends with a question mark. */
  readonly asks: boolean;
}

/** Long enough to say something, short enough to stand in a sentence. */
const length = { min: 12, max: 60 };
/** From this length on a quote is longer than it need be; below that it says little. */
const comfortable = { max: 45, min: 18 };
/** A start behind a clause that could have been quoted too disturbs more than an end before the sentence's, or an odd length. */
const disturbs = { start: 0.12, end: 0.04, long: 0.08, short: 0.05 };

const sentences = new WeakMap<Clue, readonly ClueSentence[]>();

/** Offsets are those of the clue's text. A clue is read once, however many topics it speaks for. */
export function sentencesOf(clue: Clue): readonly ClueSentence[] {
  const found = sentences.get(clue) ?? readSentences(clue.text);
  sentences.set(clue, found);
  return found;
}

function readSentences(text: string): readonly ClueSentence[] {
  return [...text.matchAll(/(?:[^。！？!?；;\n\r.]|(?<=\w)\.|\.(?=\w))+/gu)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, text: match[0], asks: /[？?]/u.test(text[end] ?? "") };
  });
}

const quotable = new WeakMap<ClueSentence, readonly Quotable[]>();

/** Every run of clean neighboring clauses within {@link length}. */
export function quotableOf(sentence: ClueSentence): readonly Quotable[] {
  const found = quotable.get(sentence) ?? readQuotable(sentence);
  quotable.set(sentence, found);
  return found;
}

interface Clause extends Span, ClauseQuality {}

function readQuotable(sentence: ClueSentence): readonly Quotable[] {
  const clauses = clausesOf(sentence);
  const found: Quotable[] = [];
  clauses.forEach((first, from) => {
    for (let to = from; to < clauses.length && clauses[to]!.clean; to++) {
      const last = clauses[to]!;
      if (last.end - first.start > length.max) break;
      if (last.end - first.start < length.min) continue;
      const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
      if (/\s/u.test(text) || !isBalanced(text)) continue;
      const isLast = to === clauses.length - 1;
      const run = clauses.slice(from, to + 1);
      const cut = (from > 0 && clauses[from - 1]!.clean ? disturbs.start : 0) + (isLast ? 0 : disturbs.end);
      const fit = first.opens && last.closes && !(isLast && sentence.asks) && reads(run);
      found.push({ start: first.start, end: last.end, text, fit, blemish: cut + blemishOf(run, text.length) });
    }
  });
  return found;
}

function reads(run: readonly Clause[]): boolean {
  return (
    run.every(({ named }) => !named) && run.some(({ telling }) => telling) && !run.some(({ personal }) => personal)
  );
}

function blemishOf(run: readonly Clause[], size: number): number {
  const odd = size > comfortable.max ? disturbs.long : size < comfortable.min ? disturbs.short : 0;
  return run.reduce((sum, { blemish }) => sum + blemish, odd);
}

/** Parts between commas, without the numbers of a list and white space at their edges. */
function clausesOf({ start, text }: ClueSentence): readonly Clause[] {
  return [...text.matchAll(/(?:[^，,：:]|(?<=\d)[，,：:](?=\d))+/gu)].flatMap((match) => {
    const lead = /^(?:[\s\u3000]|[（(]?[\d一二三四五六七八九十]{1,2}[、.．）)])*/u.exec(match[0])![0].length;
    const body = match[0].slice(lead).trimEnd();
    const at = start + match.index + lead;
    return body === "" ? [] : [{ start: at, end: at + body.length, ...judgeClause(body) }];
  });
}

const pairs = [
  ["“", "”"],
  ["《", "》"],
  ["（", "）"],
  ["(", ")"],
  ["‘", "’"],
] as const;

function isBalanced(text: string): boolean {
  if (!/["'“”《》（）()‘’]/u.test(text)) return true;
  return !/["']/u.test(text) && pairs.every(([open, close]) => text.split(open).length === text.split(close).length);
}
