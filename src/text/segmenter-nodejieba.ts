import { sha256 } from "../base/hash.ts";
import type { Segmenter } from "./segmenter.ts";

interface NodeJieba {
  load(): void;
  insertWord(word: string, tag?: string): boolean;
  cut(text: string, useHmm: boolean): string[];
}

/** Not written into the import itself: the program must compile where the package is absent. */
const packageName: string = "nodejieba";

/**
 * The optional engine: cppjieba through nodejieba. Throws a sentence for the clerk where it is not installed
 * (it needs a C++ compiler at install time). The library holds one dictionary for the whole process.
 */
export async function createNodejiebaSegmenter(lexicon: readonly string[]): Promise<Segmenter> {
  let engine: NodeJieba;
  try {
    engine = ((await import(packageName)) as { default: NodeJieba }).default;
  } catch (cause) {
    throw new Error("分词引擎 nodejieba 未安装（它在安装时需要 C++ 编译器）。请改用默认引擎：--segmenter jieba", {
      cause,
    });
  }
  engine.load();
  for (const word of lexicon) engine.insertWord(word, "n");
  return {
    fingerprint: `nodejieba 3 ${sha256(lexicon.join("\n")).slice(0, 12)}`,
    cut: (text) => (text === "" ? [] : engine.cut(text, true)),
  };
}
