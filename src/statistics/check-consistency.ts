import { issue, type Issue } from "../base/issue.ts";
import type { Proposal } from "../proposal/proposal.ts";

/** Ids named in a message; the rest is counted. */
const mostNamed = 10;
/** A register that lacks more of its numbers than this share is a selection: its gaps say nothing. */
const mostMissing = 0.05;

/**
 * What does not fit together in the register of this session: each doubt once, with the proposals it is about.
 * `alike`: pairs that the program finds at least related.
 */
export function checkConsistency(
  proposals: readonly Proposal[],
  alike: readonly { readonly a: string; readonly b: string }[],
): readonly Issue[] {
  const session = proposals.filter(({ history }) => !history);
  return [...doubtJoined(session, alike), ...doubtCategories(session), ...doubtNumbers(session)];
}

/** A joined proposal needs one that it was joined to, and that one is about the same. */
function doubtJoined(
  session: readonly Proposal[],
  alike: readonly { readonly a: string; readonly b: string }[],
): Issue[] {
  const joined = session.filter(({ filing }) => filing === "joined");
  const filed = new Set(session.flatMap(({ id, filing }) => (filing === "filed" ? [id] : [])));
  const supported = new Set(alike.flatMap(({ a, b }) => [...(filed.has(b) ? [a] : []), ...(filed.has(a) ? [b] : [])]));
  const alone = joined.filter(({ id }) => !supported.has(id));
  if (alone.length === 0) return [];
  return [
    issue({
      rule: "joined-without-main",
      severity: "note",
      message: `注明并案的 ${joined.length} 件中，有 ${alone.length} 件在本次立案提案里没有找到内容相近的主提案（${name(alone)}），请核对并入了哪一件。`,
      actual: "并案",
      expected: "有内容相近的立案提案",
    }),
  ];
}

/** Where most filed proposals bear a category, those without one were forgotten. */
function doubtCategories(session: readonly Proposal[]): Issue[] {
  const filed = session.filter(({ filing }) => filing === "filed");
  const without = filed.filter(({ category }) => category === null);
  if (without.length === 0 || without.length * 2 > filed.length) return [];
  return [
    issue({
      rule: "filed-without-category",
      severity: "warning",
      message: `立案的 ${filed.length} 件中，有 ${without.length} 件没有类别（${name(without)}），统计时由程序依据文字归入，请补填类别。`,
      expected: "立案提案都有类别",
    }),
  ];
}

/** 提案号 run from 1 on: a few that are missing may be proposals that did not reach the register. */
function doubtNumbers(session: readonly Proposal[]): Issue[] {
  const numbers = new Set(
    session.flatMap(({ number }) => {
      const digits = /(\d{1,5})号?$/u.exec(number ?? "")?.[1];
      return digits === undefined ? [] : [Number(digits)];
    }),
  );
  const last = Math.max(0, ...numbers);
  if (numbers.size < session.length || last === numbers.size) return [];
  const missing = Array.from({ length: last }, (_, place) => place + 1).filter((number) => !numbers.has(number));
  if (missing.length > mostMissing * last) return [];
  const shown = missing.slice(0, mostNamed).join("、");
  return [
    issue({
      rule: "number-gaps",
      severity: "note",
      message: `提案号到 ${last} 为止，缺 ${missing.length} 个（${shown}${missing.length > mostNamed ? "等" : ""}），请核对这些提案是否漏交，收到件数以交来的 ${session.length} 件计。`,
      actual: String(numbers.size),
      expected: String(last),
    }),
  ];
}

function name(proposals: readonly Proposal[]): string {
  const shown = proposals.slice(0, mostNamed).map(({ id }) => id);
  return `${shown.join("、")}${proposals.length > mostNamed ? "等" : ""}`;
}
