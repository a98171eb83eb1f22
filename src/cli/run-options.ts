import { availableParallelism } from "node:os";
import { realpathSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { RunRequest } from "../../pipelines/run-request.ts";
import { kindNames } from "../ingest/column-kinds.ts";
import { parseFieldMap } from "../ingest/field-map.ts";
import type { Field, FieldMap } from "../ingest/field-map.ts";
import { WrongUse } from "../pipeline/failure.ts";
import { segmenterNames } from "../text/segmenter.ts";

/** The options of `xuanti run` as commander hands them over: text, unchecked. */
export interface RunOptionTexts {
  readonly out?: string;
  readonly history?: readonly string[];
  readonly policy?: readonly string[];
  readonly clues?: readonly string[];
  readonly taxonomy?: string;
  readonly profile?: string;
  readonly previous?: string;
  readonly lexicon?: readonly string[];
  readonly map?: readonly string[];
  readonly personal?: string;
  readonly proposers?: string;
  readonly only?: string;
  readonly seed?: string;
  readonly segmenter?: string;
  readonly jobs?: string;
}

/** Fields that `--map` can tie to a header, with the names the office gives them. */
export const fieldNames: Readonly<Record<Field, string>> = { ...kindNames, title: "线索标题" };

export const defaultSeed = 1;

/** Checks everything that can be checked before the work begins; throws WrongUse with a sentence that helps. */
export function parseRunOptions(paths: readonly string[], texts: RunOptionTexts): RunRequest {
  const { history = [], policy = [], clues = [], lexicon = [] } = texts;
  const inputs = [...paths, ...history, ...policy, ...clues, ...lexicon];
  const out = parseOut(texts.out);
  inputs.forEach(requireExisting);
  requireNoOverlap(paths, history);
  requireApart(inputs, out);
  return {
    paths,
    history,
    policy,
    clues,
    out,
    taxonomy: parseTaxonomy(texts.taxonomy),
    profile: parseProfileOption(texts.profile),
    previous: parsePrevious(texts.previous),
    lexicon,
    map: parseMap(texts.map ?? []),
    privacy: {
      personal: parseChoice("--personal", texts.personal, ["mask", "keep"], "mask（遮盖，默认）或 keep（保留）"),
      proposers: parseChoice(
        "--proposers",
        texts.proposers,
        ["keep", "drop"],
        "keep（保留姓名，默认）或 drop（改为编号）",
      ),
    },
    onlyData: parseOnly(texts.only),
    seed: parseSeed(texts.seed),
    segmenter: parseSegmenter(texts.segmenter),
    jobs: parseJobs(texts.jobs),
  };
}

function parseOut(out: string | undefined): string {
  const example = "例如：xuanti run 提案.xlsx --out 输出文件夹";
  if (out === undefined) throw new WrongUse("没有指明输出文件夹（选项“--out”）。", example);
  // Commander takes what follows, even the next option.
  if (out === "" || out.startsWith("--")) throw new WrongUse("选项“--out”后面缺少输出文件夹。", example);
  return out;
}

export function requireExisting(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  const hint = /[*?]/.test(path)
    ? "这里的命令行不会展开 * 和 ?，请直接给出文件夹。"
    : "请检查路径；名字里有空格时要加引号。";
  throw new WrongUse(`找不到“${path}”。`, hint);
}

function requireNoOverlap(paths: readonly string[], history: readonly string[]): void {
  const current = new Set(paths.map((path) => realpathSync(path)));
  const twice = history.find((path) => current.has(realpathSync(path)));
  if (twice === undefined) return;
  throw new WrongUse(`“${twice}”既作为本次提案，又作为历年提案（--history）。`, "请只保留一处。");
}

/** Results inside an input folder would be read as input by the next run; inputs inside the results would be replaced. */
export function requireApart(inputs: readonly string[], out: string): void {
  for (const input of inputs) {
    if (isInside(out, input) && statSync(input).isDirectory()) {
      throw new WrongUse(
        `输出文件夹“${out}”在输入文件夹“${input}”之内。`,
        "请放到别处，免得下次运行把结果当作提案读入。",
      );
    }
    if (isInside(input, out)) {
      throw new WrongUse(`输入“${input}”在输出文件夹“${out}”之内。`, "请把输入文件放到别处。");
    }
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

export function parseTaxonomy(path: string | undefined): string | null {
  if (path === undefined) return null;
  requireExisting(path);
  if (statSync(path).isDirectory()) throw new WrongUse(`分类表“${path}”是一个文件夹。`, "请给出一个 YAML 文件。");
  return path;
}

/** A file or a name; whether there is such a name is known to who reads it. */
export function parseProfileOption(given: string | undefined): string | null {
  if (given === undefined) return null;
  const example = "例如：--profile 本会审查规则.yaml，或者 --profile 湖北";
  // Commander takes what follows, even the next option.
  if (given === "" || given.startsWith("--")) throw new WrongUse("选项“--profile”后面缺少审查规则。", example);
  return given;
}

/** Its own output folder may be the previous run's: it is read before anything is written. */
function parsePrevious(path: string | undefined): string | null {
  if (path === undefined) return null;
  requireExisting(path);
  if (!statSync(path).isDirectory())
    throw new WrongUse(`上次的结果“${path}”不是文件夹。`, "请给出上次 --out 的文件夹。");
  return path;
}

/** An input method may leave the full-width ＝ behind. */
export function parseMap(texts: readonly string[]): FieldMap {
  try {
    return parseFieldMap(texts.map((text) => text.replace(/^([^=＝]*)＝/u, "$1=")));
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}。`);
  }
}

/** One of the values; the first where the option is not given. */
function parseChoice<T extends string>(
  option: string,
  text: string | undefined,
  values: readonly [T, ...T[]],
  spelled: string,
): T {
  const found = values.find((value) => value === (text ?? values[0]));
  if (found !== undefined) return found;
  throw new WrongUse(`选项“${option}”不认识“${text}”。`, `写法：${spelled}。`);
}

function parseOnly(text: string | undefined): boolean {
  if (text === undefined) return false;
  if (text === "data") return true;
  throw new WrongUse(`选项“--only”不认识“${text}”。`, "目前只有一种写法：--only data（只写数据，不生成目录）。");
}

/** 32 bits are what the random numbers start from. */
export function parseSeed(text: string | undefined): number {
  if (text === undefined) return defaultSeed;
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed <= 0xffffffff) return seed;
  throw new WrongUse(`选项“--seed”应为 0 到 4294967295 的整数，现在是“${text}”。`);
}

/** As many as there are processors; the result is the same with any number. */
function parseJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new WrongUse(`选项“--jobs”应为 1 到 999 的整数，现在是“${text}”。`);
}

export function parseSegmenter(text: string | undefined): RunRequest["segmenter"] {
  const found = segmenterNames.find((name) => name === (text ?? segmenterNames[0]));
  if (found !== undefined) return found;
  throw new WrongUse(`选项“--segmenter”不认识“${text}”。`, `可用的分词引擎：${segmenterNames.join("、")}。`);
}
