var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { sha256 } from "../base/hash.js";
/** Not written into the import itself: the program must compile where the package is absent. */
const packageName = "nodejieba";
/**
 * The optional engine: cppjieba through nodejieba. Throws a sentence for the clerk where it is not installed
 * (it needs a C++ compiler at install time). The library holds one dictionary for the whole process.
 */
export async function createNodejiebaSegmenter(lexicon) {
    let engine;
    try {
        engine = (await import(__rewriteRelativeImportExtension(packageName))).default;
    }
    catch (cause) {
        throw new Error("分词引擎 nodejieba 未安装（它在安装时需要 C++ 编译器）。请改用默认引擎：--segmenter jieba", {
            cause,
        });
    }
    engine.load();
    for (const word of lexicon)
        engine.insertWord(word, "n");
    return {
        fingerprint: `nodejieba 3 ${sha256(lexicon.join("\n")).slice(0, 12)}`,
        cut: (text) => (text === "" ? [] : engine.cut(text, true)),
    };
}
