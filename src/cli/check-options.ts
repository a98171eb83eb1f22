import { existsSync, readFileSync, statSync } from "node:fs";
import type { CheckRequest } from "../../pipelines/check-request.ts";
import { sourceFile, type SourceFile } from "../ingest/index.ts";
import { WrongUse } from "../pipeline/failure.ts";
import { parseMap, parseProfileOption, requireExisting } from "./run-options.ts";

/** The options of `xuanti check` as commander hands them over: text, unchecked. */
export interface CheckOptionTexts {
  readonly archive?: string;
  readonly map?: readonly string[];
  readonly profile?: string;
}

/** What stands for standard input among the paths. */
const standardInput = "-";

/** Checks everything that can be checked before the work begins; throws WrongUse with a sentence that helps. */
export function parseCheckOptions(
  paths: readonly string[],
  texts: CheckOptionTexts,
  readInput: () => Uint8Array = () => readFileSync(0),
): CheckRequest {
  const archive = parseArchive(texts.archive);
  const files = paths.filter((path) => path !== standardInput);
  files.forEach(requireExisting);
  return {
    paths: files,
    texts: files.length < paths.length ? [readText(readInput)] : [],
    archive,
    map: parseMap(texts.map ?? []),
    profile: parseProfileOption(texts.profile),
  };
}

/** A table or a document piped in is told by its content, as any file. */
function readText(readInput: () => Uint8Array): SourceFile {
  const content = readInput();
  if (content.length === 0)
    throw new WrongUse("标准输入没有内容。", "例如：cat 草稿.txt | xuanti check - --archive 结果");
  return sourceFile("标准输入", content);
}

function parseArchive(archive: string | undefined): string {
  const example = "例如：xuanti check 草稿.docx --archive 结果";
  // Commander takes what follows, even the next option.
  if (archive === undefined || archive === "" || archive.startsWith("--"))
    throw new WrongUse("缺少选项“--archive”：要与哪一次运行的结果比对。", example);
  if (!existsSync(archive)) throw new WrongUse(`没有“${archive}”这个文件夹。`, example);
  if (!statSync(archive).isDirectory())
    throw new WrongUse(`“${archive}”不是文件夹。`, "请给出 xuanti run --out 的文件夹。");
  return archive;
}
