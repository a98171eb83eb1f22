import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { WrongUse } from "../pipeline/failure.js";
import { parseMap, parseTaxonomy, requireExisting } from "./run-options.js";
/** Checks everything that can be checked before the work begins; throws WrongUse with a sentence that helps. */
export function parseWordsOptions(paths, texts) {
    const { lexicon = [], add = [] } = texts;
    [...paths, ...lexicon].forEach(requireExisting);
    const out = parseOut(texts.out);
    if (out !== null && add.length > 0) {
        throw new WrongUse("选项“--out”写出发现的新词，不能与“--add”同用。", "要把试过的词留下，请写进自己的词表文件。");
    }
    return { paths, lexicon, add, taxonomy: parseTaxonomy(texts.taxonomy), map: parseMap(texts.map ?? []), out };
}
/** A list that was edited is never written over. */
function parseOut(out) {
    if (out === undefined)
        return null;
    // Commander takes what follows, even the next option.
    if (out === "" || out.startsWith("--")) {
        throw new WrongUse("选项“--out”后面缺少文件名。", "例如：xuanti words 提案.xlsx --out 新词.txt");
    }
    if (existsSync(out)) {
        const what = statSync(out).isDirectory() ? "是一个文件夹" : "已经存在，为免覆盖您改过的内容，没有写";
        throw new WrongUse(`“${out}”${what}。`, "请换一个文件名。");
    }
    if (!existsSync(dirname(out)))
        throw new WrongUse(`没有“${dirname(out)}”这个文件夹。`, "请先建好，或换一个位置。");
    return out;
}
