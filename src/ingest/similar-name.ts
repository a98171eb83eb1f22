import { JaroWinklerDistance } from "natural/lib/natural/distance/index.js";
import { columnNames, meansSomethingElse } from "./column-names.ts";
import type { ColumnKind } from "./column-kinds.ts";

/**
 * Jaro–Winkler similarity from which a header is taken for one in the book, in [0, 1]. Of 提案的题目/提案题目 it is .93,
 * of 承办部门/承办单位 .73, of 工作单位/承办单位 .67. Lower, and 提案者 takes 提案日期's place.
 */
const minSimilarity = 0.9;

/**
 * The nearest name of three or more characters that ends alike: in Chinese headers the last word is the noun, and
 * 提案人数 is no 提案人. A name with words put before it (涉及承办单位) is near too. `header` is normalized.
 */
export function findSimilarName(header: string): { kind: ColumnKind; rank: number; name: string } | null {
  if (header.length < 3 || header.length > 14 || meansSomethingElse(header)) return null;
  let best: { kind: ColumnKind; rank: number; name: string } | null = null;
  let bestScore = minSimilarity;
  for (const [kind, names] of columnNames) {
    for (const [rank, name] of names.entries()) {
      if (name.length < 3 || name.at(-1) !== header.at(-1)) continue;
      const ends = name.length >= 4 && header.endsWith(name) && header.length <= name.length + 5;
      const score = ends ? 0.95 : JaroWinklerDistance(name, header);
      if (score > bestScore) [best, bestScore] = [{ kind, rank, name }, score];
    }
  }
  return best;
}
