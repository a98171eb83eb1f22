import type { Issue } from "../src/base/issue.ts";
import { parseProposals, type SourceFile } from "../src/ingest/index.ts";
import { memberNames } from "../src/personal/drop-proposers.ts";
import { findKnownNames, indexNames } from "../src/personal/known-names.ts";
import { withTexts } from "../src/personal/mask-issue.ts";
import { coverSpans, mask } from "../src/personal/mask.ts";
import { renameFiles } from "../src/personal/rename-files.ts";
import type { RunRequest } from "./run-request.ts";

export const inputRoles = ["session", "history", "policy", "clues"] as const;
export type InputRole = (typeof inputRoles)[number];

/**
 * Files under names that may be shown. Names stand in every place, in messages and in the record of the run, and the office often writes a
 * member's name or telephone into them. Where proposers are dropped, the proposals are read ahead to know them.
 */
export async function nameFiles(
  read: ReadonlyMap<InputRole, readonly SourceFile[]>,
  { privacy, map }: Pick<RunRequest, "privacy" | "map">,
) {
  const proposals = [...(read.get("session") ?? []), ...(read.get("history") ?? [])];
  const { personal, proposers } = privacy;
  const known = proposers === "drop" ? (await parseProposals(proposals, { history: false, map })).proposals : [];
  const names = indexNames(known.flatMap(memberNames));
  const hide = (text: string): string =>
    coverSpans(personal === "mask" ? mask(text, "official") : text, findKnownNames(text, names, "heading"));
  const taken = new Set<string>();
  const named = new Map([...read].map(([role, files]) => [role, renameFiles(files, hide, taken)]));
  return {
    files: (role: InputRole): readonly SourceFile[] => named.get(role) ?? [],
    /** An issue of reading, whose file was not renamed because it could not be read. */
    cover: (issue: Issue): Issue => ({
      ...withTexts(issue, hide),
      file: issue.file === null ? null : hide(issue.file),
    }),
  };
}
