import { simplify } from "../base/simplify.ts";

/** 一、案 由（标题）* → 案由; proposal_number → proposalnumber. A header that is nothing but a bracket keeps what is inside. */
export function normalizeHeader(header: string): string {
  const plain = simplify(header).normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const bare = plain
    .replace(brackets, "")
    .replace(/^[\d一二三四五六七八九十]{1,3}[、.．]|^[*★☆●※](?:[\d一二三四五六七八九十]{1,3}[、.．])?/, "")
    .replace(/^(?:请填写|请选择|请输入|您所?在?的)/, "")
    .replace(/[*★☆●:：;；,，。.、"“”'‘’_\-—/\\|#※?？!！]/g, "");
  return bare !== "" ? bare : plain.replace(/[()[\]【】〔〕*:_\-#]/g, "");
}

const brackets = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;

/** What stands in a header's brackets, normalized: 办理单位（主办） → 主办. Null where nothing does. */
export function bracketOf(header: string): string | null {
  const inside = header.normalize("NFKC").match(brackets)?.[0];
  return inside === undefined ? null : normalizeHeader(inside.slice(1, -1)) || null;
}

/** A header in two scripts, as far as it is Chinese (提案人Name → 提案人); null where it is in one. */
export function chinesePart(header: string): string | null {
  const name = normalizeHeader(header);
  const part = name.replace(/[a-z0-9]+/g, "");
  return part !== name && /[\u4e00-\u9fff]{2}/.test(part) && /[a-z]{2}/.test(name) ? part : null;
}

/** Words that a portal puts around the one that matters. */
const fillers = new Set("the of a an proposal proposals case motion tian ta name names info field".split(" "));

/** An English header without what portals put around it: caseReason, proposal_reason → reason. Null where nothing remains or nothing went. */
export function englishCore(header: string): string | null {
  const words = header
    .normalize("NFKC")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const kept = words.filter((word) => !fillers.has(word));
  return kept.length === 0 || kept.length === words.length ? null : kept.join("");
}

/** Signs that stand for no header: what programs put where there was none. */
export function isNameless(header: string): boolean {
  return /^(?:列|栏|栏目|字段|column|col|field|unnamed|f)?[:_\s-]*\d*$/i.test(header.trim());
}
