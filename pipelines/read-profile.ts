import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import type { Issue } from "../src/base/issue.ts";
import { sha256 } from "../src/base/hash.ts";
import { parseProfile, type ProfileText } from "../src/examine/parse-profile.ts";
import { parseWords } from "../src/examine/parse-words.ts";
import { createPhraseTest } from "../src/examine/phrase-test.ts";
import type { Profile } from "../src/examine/profile.ts";
import { decodeText } from "../src/ingest/decode-text.ts";
import type { SecrecyTest } from "../src/ingest/index.ts";
import { WrongUse } from "../src/pipeline/failure.ts";
import type { ManifestInput } from "../src/pipeline/manifest.ts";
import { source, type Source } from "../src/pipeline/stage.ts";
import { programPath } from "./program-path.ts";

/** A profile as it was given, with everything it is read by: so much must be kept to read it the same way later. */
export interface ProfileSource extends ProfileText {
  /** data/profiles/words.yaml. */
  readonly words: string;
  /** The profiles that ship, for `extends`, by file name. */
  readonly shipped: Readonly<Record<string, string>>;
}

export interface ReadProfile {
  readonly profile: Source<ProfileSource>;
  /** For the manifest. */
  readonly input: ManifestInput;
}

const wordsFile = "words.yaml";
const defaultFile = "national.yaml";

/** `given`: a file, or the name of a profile that ships (湖北, hubei); null for the default. Throws WrongUse where there is none. */
export function readProfile(given: string | null): ReadProfile {
  const shipped = readShipped();
  const known = given === null ? defaultFile : findShipped(given, shipped);
  const isFile = given !== null && existsSync(given) && statSync(given).isFile();
  if (!isFile && known === null) {
    throw new WrongUse(
      `没有“${given ?? ""}”这个审查规则：既不是文件，也不是随程序提供的规则。`,
      `请给出一个 YAML 文件，或者用 ${listShipped(shipped)} 之一。`,
    );
  }
  const file = isFile ? basename(given) : known!;
  const bytes = isFile ? readFileSync(given) : readFileSync(programPath(`data/profiles/${file}`));
  const decoded = decodeText(bytes);
  if (decoded === null) throw new WrongUse(`审查规则“${file}”不是纯文本。`, "请另存为 UTF-8 编码的 YAML 文件。");
  const value = { text: decoded.text, file, words: readWords(), shipped };
  return {
    profile: source([{ name: "审查规则", hash: sha256(JSON.stringify(value)) }], value),
    input: { file, role: "profile", sha256: sha256(bytes), bytes: bytes.length },
  };
}

/** Mistakes that leave a usable profile are reported; where nothing can be used, it is the user's to mend. */
export function parseProfileSource(given: ProfileSource, report: (issue: Issue) => void): Profile {
  const find = (name: string): ProfileText | null => {
    const file = findShipped(name, given.shipped);
    return file === null ? null : { text: given.shipped[file]!, file };
  };
  let parsed;
  try {
    parsed = parseProfile(given, { words: parseWords(given.words), find });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}。`);
  }
  parsed.issues.forEach(report);
  return parsed.profile;
}

/** What a committee has looked for beside the statutory markings of secrecy. */
export function furtherSecrecy({ rules }: Profile): SecrecyTest {
  const words = rules.find(({ rule }) => rule === "secret-matter")?.settings.words;
  if (words === undefined) return () => false;
  const find = createPhraseTest(words);
  return (text) => find(text).length > 0;
}

/** For reading without a profile of one's own. */
export function defaultSecrecy(): SecrecyTest {
  return furtherSecrecy(parseProfileSource(readProfile(null).profile.value, () => undefined));
}

function readWords(): string {
  return readFileSync(programPath(`data/profiles/${wordsFile}`), "utf8");
}

function readShipped(): Readonly<Record<string, string>> {
  const files = readdirSync(programPath("data/profiles")).filter(
    (name) => name.endsWith(".yaml") && name !== wordsFile,
  );
  return Object.fromEntries(
    files.sort().map((file) => [file, readFileSync(programPath(`data/profiles/${file}`), "utf8")]),
  );
}

/** By file name, with or without ending, or by `short`. */
function findShipped(name: string, shipped: Readonly<Record<string, string>>): string | null {
  const found = Object.entries(shipped).find(
    ([file, text]) => file === name || file === `${name}.yaml` || shortName(text) === name,
  );
  return found?.[0] ?? null;
}

function listShipped(shipped: Readonly<Record<string, string>>): string {
  return Object.values(shipped).map(shortName).join("、");
}

function shortName(text: string): string {
  const { short } = (parse(text) ?? {}) as { readonly short?: unknown };
  return typeof short === "string" ? short : "";
}
