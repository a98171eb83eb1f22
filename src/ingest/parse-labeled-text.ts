import type { ColumnKind } from "./column-names.ts";
import { labelHeadings } from "./label-headings.ts";
import { parseDay } from "./parse-date.ts";
import { bodyParts, labelsOf } from "./text-labels.ts";

/** A proposal found in running text. */
export interface LabeledText {
  /** 1-based line of its subject. */
  readonly line: number;
  readonly values: ReadonlyMap<ColumnKind, string>;
}

/** Characters up to which a first line may be a title. */
const longestTitle = 60;

/**
 * Proposals in a document: lines with labels (提案号：…, 案 由：…, a label alone with its value on the next line), then
 * the body. A second 案由, or a second numbered heading, begins a second proposal. Without labels the first short line is the subject, the rest the body.
 * A text of titles only is a proposal a line. Empty where nothing was found.
 */
export function parseLabeledText(written: readonly string[]): readonly LabeledText[] {
  const lines = labelHeadings(written);
  if (isTitleList(lines)) {
    return lines.flatMap((line, i) =>
      line === "" ? [] : [{ line: i + 1, values: new Map([["subject", line.replace(itemNumber, "")]] as const) }],
    );
  }
  const starts = findStarts(lines);
  const found =
    starts.length === 0
      ? [parseOne(labelTitle(lines), 0, lines.length)]
      : starts.map((start, i) => parseOne(lines, start, starts[i + 1] ?? lines.length));
  return found.filter(({ values }) => values.size > 0);
}

/** First lines of the proposals: each 案由 with the labels that stand before it. */
function findStarts(lines: readonly string[]): readonly number[] {
  const subjects = lines.flatMap((line, i) => {
    const label = labelsOf(line).find(({ kind }) => kind === "subject");
    return label !== undefined && (label.value !== "" || isValueAfter(lines, i)) ? [i] : [];
  });
  const leading = new Set<string>();
  return subjects.map((subject, n) => {
    const floor = n === 0 ? 0 : (subjects[n - 1] ?? 0) + 1;
    let start = subject;
    for (let i = subject - 1; i >= floor; i--) {
      const kinds = labelsOf(lines[i] ?? "").map(({ kind }) => kind);
      const blank = (lines[i] ?? "") === "";
      // Before the first 案由 every label is its own; later only labels of the kinds that led the first, since others close the one before.
      if (n === 0 ? kinds.length > 0 : kinds.some((kind) => kind === "number" || leading.has(kind))) start = i;
      else if (!blank && !isValueLine(lines, i)) break;
      if (n === 0) for (const kind of kinds) leading.add(kind);
    }
    return n === 0 ? 0 : start;
  });
}

/** A line that is the value of a label standing alone above it. */
function isValueLine(lines: readonly string[], i: number): boolean {
  return labelsOf(lines[i - 1] ?? "").some(({ bare }) => bare);
}

function isValueAfter(lines: readonly string[], i: number): boolean {
  const next = lines.slice(i + 1).find((line) => line !== "");
  return next !== undefined && labelsOf(next).length === 0;
}

function parseOne(lines: readonly string[], start: number, end: number): LabeledText {
  const values = new Map<ColumnKind, string>();
  let subjectLine = start;
  let at = start;
  let labeled = false;
  const preamble: string[] = [];
  let body: string[] = [];
  for (; at < end; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const labels = labelsOf(line);
    const first = labels[0];
    if (first === undefined) {
      if (!labeled) {
        preamble.push(line);
        continue;
      }
      const subject = values.get("subject") ?? "";
      if (at === subjectLine + 1 && titleGoesOn(subject, line)) {
        values.set("subject", subject + line);
        continue;
      }
      if (isUnknownLabel(line) && knownLabelFollows(lines, at + 1, end)) continue;
      break;
    }
    labeled = true;
    if (first.kind === "body") {
      body = [first.value];
      at++;
      break;
    }
    if (first.kind !== "ignored" && bodyParts.has(first.kind)) break;
    for (const { kind, value, bare } of labels) {
      let found = value;
      if (bare) {
        if (!isValueAfter(lines, at)) continue;
        do at++;
        while ((lines[at] ?? "") === "");
        found = lines[at] ?? "";
      }
      if (kind === "ignored" || found === "" || values.has(kind)) continue;
      if (kind === "subject") subjectLine = at;
      values.set(kind, found);
    }
  }
  for (const line of lines.slice(at, end)) body.push(line);
  body = takeClosingLabels(body, values);
  // A form's own title tells at most the session; a longer text before the labels belongs to the matter.
  const before = preamble.join("\n");
  if (before.length > 120) body.unshift(...preamble);
  else if (before !== "" && !values.has("session")) values.set("session", before.replaceAll("\n", " "));
  const text = body.join("\n").trim();
  if (text !== "") values.set("body", text);
  return { line: subjectLine + 1, values };
}

const itemNumber = /^\s*(?:\d{1,4}\s*[.．、)）]?|[（(]\d{1,4}[）)])\s*/;

/** Three lines or more, all of them titles: a list pasted from a catalog. */
function isTitleList(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== "");
  return (
    filled.length >= 3 && filled.every((line) => /^关于.{2,80}(建议|提案|意见)$/.test(line.replace(itemNumber, "")))
  );
}

/** 关于… on one line, …的建议 on the next: a title set in two. */
function titleGoesOn(title: string, line: string): boolean {
  return line.length <= 30 && /(建议|提案)$/.test(line) && /^关于(?!.*(建议|提案)$)/.test(title);
}

/** 2–10 characters and a colon, with little after it: a line of a form. */
function isUnknownLabel(line: string): boolean {
  return /^[\u4e00-\u9fff\s（）()]{2,12}[:：].{0,40}$/.test(line);
}

function knownLabelFollows(lines: readonly string[], from: number, end: number): boolean {
  return lines
    .slice(from, Math.min(end, from + 5))
    .some((line) => labelsOf(line).some(({ kind }) => kind !== "ignored"));
}

const closing: ReadonlySet<string> = new Set([
  "number",
  "proposers",
  "coProposers",
  "sector",
  "form",
  "category",
  "date",
  "unit",
  "assistingUnits",
  "status",
  "outcome",
  "ignored",
]);

/** Takes the labels and the date under which a proposal is signed off its end. Adds to `values`. */
function takeClosingLabels(body: readonly string[], values: Map<ColumnKind, string>): string[] {
  let end = body.length;
  for (let i = body.length - 1; i >= 0; i--) {
    const line = body[i] ?? "";
    if (line === "") continue;
    const labels = labelsOf(line);
    if (
      labels.length > 0 &&
      labels.every(({ kind, value, bare }) => !bare && closing.has(kind) && value.length <= 80)
    ) {
      for (const { kind, value } of labels) {
        if (kind !== "ignored" && value !== "" && !values.has(kind)) values.set(kind, value);
      }
    } else if (line.length <= 16 && /[年日]$/.test(line) && parseDay(line) !== null) {
      if (!values.has("date")) values.set("date", line);
    } else {
      break;
    }
    end = i;
  }
  return body.slice(0, end);
}

/** Puts the labels a document without 案由 leaves out: before its title, and before the proposer named under it. */
function labelTitle(lines: readonly string[]): readonly string[] {
  const labeled = [...lines];
  const plain = lines.flatMap((line, i) => (line === "" || labelsOf(line).length > 0 ? [] : [i]));
  const next = isFormTitle(lines[plain[0] ?? -1] ?? "") && plain.length > 2 ? 1 : 0;
  const at = plain[next];
  const title = lines[at ?? -1] ?? "";
  if (at === undefined || title.length > longestTitle || /[。；;，,]$/.test(title)) {
    const first = lines.findIndex((line) => line !== "" && labelsOf(line).length === 0);
    if (first >= 0) labeled[first] = `正文：${lines[first] ?? ""}`;
    return labeled;
  }
  let rest = next + 1;
  const below = plain[rest];
  const wraps = below === at + 1 && titleGoesOn(title, lines[below] ?? "");
  if (wraps) {
    labeled[below] = "";
    rest++;
  }
  labeled[at] = `案由：${title.replace(/[:：]$/, "")}${wraps ? (lines[below] ?? "") : ""}`;
  const under = plain[rest];
  if (under !== undefined && plain.length > rest + 1) {
    const name = proposerUnderTitle(lines[under] ?? "");
    if (name !== null) labeled[under] = `提案者：${name}`;
  }
  return labeled;
}

/** 政协某市第十四届委员会第四次会议提案: the heading of the form, not of the matter. */
function isFormTitle(line: string): boolean {
  return /^(.*(政协|委员会|会议).*)?提\s*案\s*(表|纸|书)?$/.test(line) && !/关于|的提案$/.test(line);
}

/** 民建某市委会 · （张三） · 政协委员 张三; null for the first line of a body. */
function proposerUnderTitle(line: string): string | null {
  if (line.length > 30 || /[，。,；;：:、\d]/.test(line)) return null;
  const bracketed = /^[（(]\s*([\u4e00-\u9fff·\s]{2,20})[）)]$/.exec(line)?.[1];
  if (bracketed !== undefined) return /稿|摘要|节选|草案/.test(bracketed) ? null : bracketed;
  const member = /^(?:全国|省|市|县|区)?政协(?:常委|委员)\s+([\u4e00-\u9fff·\s]{2,8})$/.exec(line)?.[1];
  if (member !== undefined) return member;
  return /^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟).{0,12}$|^.{0,10}(工商联|总工会|团委|妇联|科协|侨联|专委会|委员会|界|支部|小组)$/.test(
    line,
  )
    ? line
    : null;
}
