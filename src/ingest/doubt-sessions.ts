import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import { byKeys } from "../base/order.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { sessionName } from "../proposal/terms.ts";

/** Says so where what was handed in as this session's belongs to several: every number would mix them. */
export function doubtSessions(proposals: readonly Proposal[]): readonly Issue[] {
  const counts = new Map<string, { count: number; order: number; files: Set<string> }>();
  for (const { session, source, history } of proposals) {
    if (session === null || history) continue;
    const name = sessionName(session);
    const entry = counts.get(name) ?? { count: 0, order: session.term * 100 + session.meeting, files: new Set() };
    entry.count++;
    entry.files.add(source.file);
    counts.set(name, entry);
  }
  if (counts.size < 2) return [];
  const sessions = [...counts].sort(byKeys(([, { order }]) => order));
  const told = sessions.map(([name, { count }]) => `${name} ${count} 件`).join("、");
  const files = [...new Set(sessions.flatMap(([, entry]) => [...entry.files]))];
  return [
    issue({
      rule: "several-sessions",
      severity: "warning",
      message: `本次提案里有 ${counts.size} 个届次：${told}，都按本次计数。往次的请分出来，改用 --history 读入。`,
      file: files.length === 1 ? (files[0] ?? null) : null,
      actual: sessions.map(([name]) => name).join("、"),
      expected: "一个届次",
    }),
  ];
}
