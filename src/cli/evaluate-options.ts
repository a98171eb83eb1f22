import type { EvaluateRequest } from "../../pipelines/evaluate-request.ts";
import { WrongUse } from "../pipeline/failure.ts";
import { parseMap, parseSeed, parseSegmenter, parseTaxonomy, requireApart, requireExisting } from "./run-options.ts";

/** The options of `xuanti evaluate` as commander hands them over: text, unchecked. */
export interface EvaluateOptionTexts {
  readonly out?: string;
  readonly taxonomy?: string;
  readonly lexicon?: readonly string[];
  readonly map?: readonly string[];
  readonly seed?: string;
  readonly segmenter?: string;
}

/** Checks everything that can be checked before the work begins; throws WrongUse with a sentence that helps. */
export function parseEvaluateOptions(paths: readonly string[], texts: EvaluateOptionTexts): EvaluateRequest {
  const { lexicon = [] } = texts;
  const inputs = [...paths, ...lexicon];
  inputs.forEach(requireExisting);
  const out = parseOut(texts.out);
  if (out !== null) requireApart(inputs, out);
  return {
    paths,
    out,
    taxonomy: parseTaxonomy(texts.taxonomy),
    lexicon,
    map: parseMap(texts.map ?? []),
    seed: parseSeed(texts.seed),
    segmenter: parseSegmenter(texts.segmenter),
  };
}

function parseOut(out: string | undefined): string | null {
  if (out === undefined) return null;
  // Commander takes what follows, even the next option.
  if (out !== "" && !out.startsWith("--")) return out;
  throw new WrongUse("选项“--out”后面缺少输出文件夹。", "例如：xuanti evaluate 往年提案.csv --out 检验结果");
}
