import { issue } from "../../base/issue.ts";
import type { Issue } from "../../base/issue.ts";
import { compareText } from "../../base/order.ts";
import { limits } from "../limits.ts";
import { recognizeFormat } from "../recognize-format.ts";
import { safeName } from "../safe-name.ts";
import { sourceFile } from "../source-file.ts";
import type { SourceFile } from "../source-file.ts";
import { entryName, leadsOut } from "./entry-name.ts";
import { inflateEntry, readZipDirectory } from "./zip-directory.ts";
import type { InflateFailure, ZipEntry } from "./zip-directory.ts";

/** What may still be taken out of archives: files of this one, bytes of the whole reading. */
export interface Budget {
  files: number;
  bytes: number;
}

type Reason = InflateFailure | "leadsOut" | "symlink" | "tooMany" | "tooDeep" | "total";

/** Left behind by systems and by open office programs; never meant as input. */
export const ignoredNames = /^(\.|~\$|\.~|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of a zip as files of their own, 压缩包.zip/里面.docx, in the order of names; archives inside it opened too.
 * What is left out is one Issue a reason. `wasted` counts what was unpacked in vain: members of a hostile archive that
 * all grow beyond the limits, each of which takes time to find out.
 */
export function expandArchive(
  archive: SourceFile,
  budget: Budget,
  depth = 1,
  wasted = { bytes: 0 },
): { readonly files: readonly SourceFile[]; readonly issues: readonly Issue[] } {
  const files: SourceFile[] = [];
  const nested: Issue[] = [];
  const left = new Map<Reason, string[]>();
  const leave = (reason: Reason, name: string): void => {
    const names = left.get(reason) ?? [];
    names.push(name);
    left.set(reason, names);
  };
  const taken = new Set<string>();
  for (const { name, entry } of namedEntries(archive.bytes)) {
    if (leadsOut(name)) leave("leadsOut", name);
    else if (entry.isSymlink) leave("symlink", name);
    else if (budget.files <= 0) leave("tooMany", name);
    else if (wasted.bytes >= limits.wastedBytes) leave("bomb", name);
    else {
      const most = Math.min(limits.fileBytes, budget.bytes);
      const content = inflateEntry(archive.bytes, entry, most);
      if (typeof content === "string") {
        if (content === "bomb") wasted.bytes += Math.min(most, limits.freeBytes);
        if (content === "tooLarge" && entry.size <= most) wasted.bytes += most;
        leave(content === "tooLarge" && budget.bytes < limits.fileBytes ? "total" : content, name);
        continue;
      }
      budget.bytes -= content.length;
      const shown = `${archive.name}/${unusedName(safeName(name), taken)}`;
      const file = sourceFile(shown, content, `${archive.path}/${name}`);
      if (recognizeFormat(content) !== "zip") {
        budget.files--;
        files.push(file);
      } else if (depth >= limits.archiveDepth) {
        leave("tooDeep", name);
      } else {
        const inner = expandArchive(file, budget, depth + 1, wasted);
        // The packed bytes are let go once they are opened.
        budget.bytes += content.length;
        files.push(...inner.files);
        nested.push(...inner.issues);
      }
    }
  }
  const issues = [...left].map(([reason, names]) => leftOut(archive.name, reason, names));
  if (files.length + issues.length + nested.length === 0) {
    const message = `压缩包“${archive.name}”里没有可读的文件。`;
    issues.push(issue({ rule: "empty-folder", severity: "warning", message, file: archive.name }));
  }
  return { files, issues: [...issues, ...nested] };
}

function namedEntries(bytes: Uint8Array): readonly { readonly name: string; readonly entry: ZipEntry }[] {
  return (readZipDirectory(bytes) ?? [])
    .map((entry) => ({ name: entryName(entry), entry }))
    .filter(
      ({ name }) => !name.endsWith("/") && !name.split("/").some((part) => part !== ".." && ignoredNames.test(part)),
    )
    .sort((a, b) => compareText(a.name, b.name));
}

/** An archive may hold one name twice: 甲.docx, 甲（2）.docx. */
function unusedName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf(".");
  const cut = dot > name.lastIndexOf("/") + 1 ? dot : name.length;
  let unused = name;
  for (let n = 2; taken.has(unused); n++) unused = `${name.slice(0, cut)}（${n}）${name.slice(cut)}`;
  taken.add(unused);
  return unused;
}

const reasons: Readonly<Record<Reason, { readonly rule: string; readonly why: string }>> = {
  encrypted: { rule: "encrypted-file", why: "设有打开密码，没有读入。请去掉密码后再试" },
  method: { rule: "unsupported-format", why: "的压缩方式不常见，暂不支持，没有读入。请解压后再读" },
  damaged: { rule: "damaged-file", why: "已损坏，解不开，没有读入。请重新压缩后再试" },
  tooLarge: { rule: "file-too-large", why: `解开后超过 ${limits.fileBytes >> 20} MB，没有读入。请拆分后再提供` },
  bomb: { rule: "suspicious-file", why: `解开后超过原来的 ${limits.ratio} 倍，像是用来占满内存的，没有读入` },
  leadsOut: { rule: "suspicious-file", why: "的路径指到压缩包外面，没有读入" },
  symlink: { rule: "special-file", why: "是指向别处的链接，没有读入" },
  tooMany: {
    rule: "too-many-files",
    why: `超出一个压缩包 ${limits.archiveFiles} 个文件的上限，没有读入。请分成几个压缩包`,
  },
  tooDeep: { rule: "too-many-files", why: `是第 ${limits.archiveDepth + 1} 层以上的压缩包，没有打开。请解压后再读` },
  total: {
    rule: "file-too-large",
    why: `没有读入：一次最多读入 ${limits.totalBytes >> 20} MB（压缩包按解开后计）。请分批读入`,
  },
};

function leftOut(archive: string, reason: Reason, names: readonly string[]): Issue {
  const { rule, why } = reasons[reason];
  const shown = names.slice(0, 3).map((name) => `“${shortenPath(safeName(name))}”`);
  const which = shown.join("、") + (names.length > 3 ? `等 ${names.length} 个文件` : "");
  const message = `压缩包“${archive}”里的${which}${why}。`;
  return issue({ rule, severity: "error", message, file: archive, actual: `${names.length} 个文件` });
}

/** The end of a path tells more than its beginning. */
function shortenPath(name: string): string {
  return name.length > 60 ? `…${name.slice(-60)}` : name;
}
