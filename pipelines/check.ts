import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../src/base/issue.ts";
import type { Profile } from "../src/examine/profile.ts";
import { dropRepeatedIds, parseProposals, readSources } from "../src/ingest/index.ts";
import { WrongUse } from "../src/pipeline/failure.ts";
import { manifestName } from "../src/pipeline/output-folder.ts";
import { ruleNames } from "../reports/catalog/rule-names.ts";
import { archiveName, decodeArchive, type CheckArchive } from "./check-archive.ts";
import { createChecker, type Checker } from "./checker.ts";
import type { RunCheck } from "./check-request.ts";
import { createSegmenter } from "./create-segmenter.ts";
import { nothingReadable } from "./nothing-readable.ts";
import { furtherSecrecy, parseProfileSource, readProfile } from "./read-profile.ts";
import { refuseUnusedMap } from "./refuse-unused-map.ts";
import { readActions, readBaseVectors, readPlaceNames, readRelationModel } from "./program-data.ts";

/** 查重: new proposals against what a finished run has read. */
export const runCheck: RunCheck = async (request, effects) => {
  const archive = readArchive(request.archive);
  const read = await readSources(
    request.paths,
    request.texts.map(({ name }) => name),
  );
  const profileIssues: Issue[] = [];
  const profile = parseProfileSource(
    request.profile === null ? archive.profile : readProfile(request.profile).profile.value,
    (found) => profileIssues.push(found),
  );
  const parsed = await parseProposals([...request.texts, ...read.files], {
    history: false,
    map: request.map,
    secrecy: furtherSecrecy(profile),
  });
  refuseUnusedMap(request.map, parsed.columns);
  const { proposals, counts, issues: repeated } = dropRepeatedIds(parsed.proposals, parsed.counts);
  const issues = [...profileIssues, ...read.issues, ...parsed.issues, ...repeated];
  if (proposals.length === 0)
    throw nothingReadable(
      "要查的任何一件提案",
      issues.map(({ message }) => message),
      "文本的第一行是案由，其余是正文",
    );
  effects.signal.throwIfAborted();
  const check = await loadChecker(archive, profile);
  return {
    checked: check(proposals),
    archived: archive.proposals.length,
    intake: counts,
    profile: profile.name,
    issues,
    ruleNames,
  };
};

/** What the program brings, and what the archive was read with. */
export async function loadChecker(archive: CheckArchive, profile: Profile): Promise<Checker> {
  return createChecker(archive, {
    profile,
    segmenter: await createSegmenter(archive.segmenter, archive.lexicon),
    baseVectors: readBaseVectors().value,
    model: readRelationModel().value,
    places: readPlaceNames().value,
    actions: readActions().value,
  });
}

/** Throws WrongUse where the folder holds no finished run, or one that another version of the program left. */
export function readArchive(folder: string): CheckArchive {
  const path = join(folder, archiveName);
  if (!existsSync(path)) {
    const ran = existsSync(join(folder, manifestName));
    throw new WrongUse(
      ran
        ? `“${folder}”是旧版本程序的输出，没有可供查重的 ${archiveName}。`
        : `“${folder}”不是 xuanti run 的输出文件夹：其中没有 ${archiveName}。`,
      ran ? "请用现在的程序重新运行一次 xuanti run。" : "请给出 xuanti run --out 的文件夹。",
    );
  }
  const archive = decodeArchive(readFileSync(path));
  if (archive === null || archive.baseVectors !== readBaseVectors().contents[0]!.hash)
    throw new WrongUse(
      `“${path}”不能读：文件损坏，或由其他版本的程序写成。`,
      "请用现在的程序重新运行一次 xuanti run。",
    );
  return archive;
}
