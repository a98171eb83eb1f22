import type { Issue } from "../base/issue.ts";
import { cover, mask } from "./mask.ts";

/** Messages quote values cut short: what is left of a number or a mailbox before the dots is no longer told by its form. */
const cutShort = /[\d０-９]{5,}[Xx]?(?=…)|[\w.+-]+[@＠][\w.-]*(?=…)/gu;

/** An issue whose quotations show no personal data. */
export function maskIssue(issue: Issue): Issue {
  return withTexts(issue, (text) => mask(text, "official").replace(cutShort, (found) => cover.repeat(found.length)));
}

/** What an issue quotes, rewritten. */
export function withTexts(issue: Issue, rewrite: (text: string) => string): Issue {
  const { message, actual } = issue;
  return { ...issue, message: rewrite(message), actual: actual === null ? null : rewrite(actual) };
}
