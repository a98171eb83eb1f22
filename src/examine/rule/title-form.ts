import { findingAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** 案由的写法. */
export const titleForm: Rule = {
  criterion: ({ forms }) => `案由没有写作${forms.map((form) => `“${form.replaceAll("…", "……")}”`).join("或")}`,
  prepare: ({ forms }) => {
    const pattern = new RegExp(`^(?:${forms.map(toPattern).join("|")})$`, "u");
    const shown = forms[0]?.replaceAll("…", "……") ?? "";
    return (proposal) => {
      const { subject } = proposal;
      if (subject === "" || pattern.test(bare(subject))) return [];
      return [
        findingAt(proposal, "subject", 0, subject.length, {
          message: `案由没有写作“${shown}”。`,
          suggestion: `请把案由改成“${shown}”的写法，并与内容相符。`,
        }),
      ];
    };
  },
};

/** Of “关于…的建议”: anything may stand between, and 几点, 若干, 对策 before the last word. */
function toPattern(form: string): string {
  return form
    .replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")
    .replaceAll("…", ".+")
    .replace(/的(?=.{2}$)/u, "的.{0,4}");
}

/** Without white space and what closes a line; members from Hong Kong and Macao write 關於……的建議. */
function bare(subject: string): string {
  return subject
    .replace(/[\s。]+/gu, "")
    .replace(/[關於議]/gu, (character) => ({ 關: "关", 於: "于", 議: "议" })[character] ?? character);
}
