import { labelsOf } from "./text-labels.ts";

const ordinal = "(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,3})[）)]?)";
/** 案由一：…, 提案二 关于……的建议. */
const namedHeading = new RegExp(
  `^(?:案\\s*由|提\\s*案|建\\s*议)\\s*${ordinal}\\s*(?:[、.．:：]\\s*|\\s+(?=关于))(\\S.{2,80})$`,
  "u",
);
/** 一、关于……的建议: also how a proposal numbers its own suggestions. */
const bareHeading = new RegExp(`^${ordinal}\\s*[、.．]\\s*(关于.{2,60}(?:建议|提案))$`, "u");
/** 第0012号 alone on its line. */
const numberLine = /^(?:提案)?\s*(?:[〔[(（]?20\d{2}[〕\])）]?年?)?\s*第?\s*\d{1,8}\s*号(?:提案)?$/u;

/**
 * A document of several proposals under numbered headings, with the labels put in that it leaves out; line for line, so
 * that numbers hold. Bare numbers count only where the text begins with one: later they number suggestions.
 */
export function labelHeadings(lines: readonly string[]): readonly string[] {
  const named = lines.filter((line) => namedHeading.test(line)).length >= 2;
  const first = lines.find((line) => line !== "") ?? "";
  const bare =
    bareHeading.test(first) &&
    lines.filter((line) => bareHeading.test(line)).length >= 2 &&
    !lines.some((line) => labelsOf(line).some(({ kind }) => kind === "subject"));
  const headed = lines.map((line) => {
    const subject = (named ? namedHeading.exec(line)?.[1] : null) ?? (bare ? bareHeading.exec(line)?.[1] : null);
    return subject === null || subject === undefined ? line : `案由：${subject}`;
  });
  return headed.map((line, i) => {
    if (!numberLine.test(line)) return line;
    const next = headed.slice(i + 1, i + 4).find((below) => below !== "") ?? "";
    return labelsOf(next).some(({ kind }) => kind === "subject") ? `提案号：${line}` : line;
  });
}
