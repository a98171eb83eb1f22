import { WrongUse } from "../pipeline/failure.js";
import { parseMap, parseSeed, parseSegmenter, parseTaxonomy, requireApart, requireExisting } from "./run-options.js";
/** Checks everything that can be checked before the work begins; throws WrongUse with a sentence that helps. */
export function parseEvaluateOptions(paths, texts) {
    const { lexicon = [] } = texts;
    const inputs = [...paths, ...lexicon];
    inputs.forEach(requireExisting);
    const out = parseOut(texts.out);
    if (out !== null)
        requireApart(inputs, out);
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
function parseOut(out) {
    if (out === undefined)
        return null;
    // Commander takes what follows, even the next option.
    if (out !== "" && !out.startsWith("--"))
        return out;
    throw new WrongUse("选项“--out”后面缺少输出文件夹。", "例如：xuanti evaluate 往年提案.csv --out 检验结果");
}
